import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import * as client from 'openid-client';
import { z } from 'zod';
import type { StaffAccount } from '#db/repositories/staff';
import { cookieValue, setCookie } from './cookies';
import { languages, type Lang } from './language';
import { seal, unseal } from './sealing.server';

const COOKIE = 'fl_oidc';
const BELONGS_TO = 'sign-in at the identity provider';
const RETURN_PATH = '/anmelden/oidc/zurueck';
/** How long somebody may take at the provider, and the provider for an answer. */
const PATIENCE_SECONDS = 15 * 60;
const ANSWER_SECONDS = 10;

type House = Pick<AppLoadContext, 'settings' | 'staffKey' | 'now' | 'store' | 'log' | 'requestId'>;
type Provider = NonNullable<AppLoadContext['settings']['oidc']>;

/** What the browser keeps while it is at the provider, sealed. */
const begunSchema = z.strictObject({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  lang: z.enum(languages),
  /** Where to go after the sign-in. */
  to: z.string().nullable(),
  until: z.number(),
});

let known: { issuer: string; configuration: client.Configuration } | undefined;

/** The provider as it describes itself; asked once. */
async function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  if (known?.issuer === issuer) return known.configuration;
  const url = new URL(issuer);
  const configuration = await client.discovery(url, clientId, clientSecret, undefined, {
    timeout: ANSWER_SECONDS,
    // the settings let http pass only on the same machine
    execute: url.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  });
  known = { issuer, configuration };
  return configuration;
}

const returnAddress = ({ settings }: House) => `${settings.baseUrl ?? ''}${RETURN_PATH}`;

/** Where to sign in at the provider, with the cookie for the way back. Rejects where the provider does not answer. */
export async function beginOidc(
  house: House,
  provider: Provider,
  { lang, to }: { lang: Lang; to: string | null },
): Promise<{ url: string; cookie: string }> {
  const configuration = await configurationOf(provider);
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(house),
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const until = house.now().getTime() + PATIENCE_SECONDS * 1000;
  const begun: z.input<typeof begunSchema> = { verifier, state, nonce, lang, to, until };
  const sealed = seal(house.staffKey, BELONGS_TO, JSON.stringify(begun));
  return { url: url.href, cookie: ofHouse(house, sealed, PATIENCE_SECONDS) };
}

function ofHouse({ settings }: House, value: string, maxAgeSeconds: number): string {
  return setCookie(COOKIE, value, { secure: settings.secureCookies, maxAgeSeconds });
}

/** The cookie with which the browser forgets that it was on its way. */
export function forgetOidc(house: House): string {
  return ofHouse(house, '', 0);
}

type Begun = z.output<typeof begunSchema>;

/** What the browser kept; null where nothing, or too long ago. */
export function begunOidc(request: Request, { staffKey, now }: House): Begun | null {
  const opened = unseal(staffKey, BELONGS_TO, cookieValue(request.headers.get('cookie'), COOKIE) ?? '');
  const begun = opened === null ? null : begunSchema.parse(JSON.parse(opened));
  return begun !== null && begun.until > now().getTime() ? begun : null;
}

const claimsSchema = z.object({ email: z.string().optional(), email_verified: z.boolean().optional() });

/** Whom the provider names: issuer and subject, and the e-mail address where it vouches for it. */
export interface OidcIdentity {
  subject: string;
  email: string | null;
}

/** Trades the code of the provider for who signed in there. Rejects where anything about it does not fit. */
export async function identityOf(
  request: Request,
  house: House,
  provider: Provider,
  { verifier, state, nonce }: Begun,
): Promise<OidcIdentity> {
  const configuration = await configurationOf(provider);
  const answer = new URL(returnAddress(house) + new URL(request.url).search);
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider sent no ID token');
  const { sub, iss } = claims;
  // many providers put the address only where it is asked for with the token
  const stated =
    claims['email'] === undefined
      ? await client.fetchUserInfo(configuration, tokens.access_token, sub)
      : claims;
  const { email, email_verified: isVerified } = claimsSchema.parse(stated);
  return { subject: `${iss} ${sub}`, email: isVerified === true ? (email?.toLowerCase() ?? null) : null };
}

export type OidcAccount = { account: StaffAccount } | { refused: 'unknown' | 'unverified' | 'disabled' };

/**
 * The account of who signed in at the provider: by subject, on first use by an address that the provider vouches for. An open
 * invitation to that address is accepted by it.
 */
export async function accountOfIdentity(
  { store, now }: Pick<House, 'store' | 'now'>,
  { subject, email }: OidcIdentity,
): Promise<OidcAccount> {
  return store.tx(async ({ staff, staffInvitations }) => {
    const linked = await staff.findBySubject(subject);
    if (linked === null && email === null) return { refused: 'unverified' };
    const account = linked ?? (email === null ? null : await staff.findByEmail(email));
    if (account !== null) {
      if (account.disabledAt !== null) return { refused: 'disabled' };
      if (linked !== null) return { account };
      if (account.oidcSubject !== null) return { refused: 'unknown' };
      await staff.change(account.id, { oidcSubject: subject });
      return { account };
    }
    const [invitation] = email === null ? [] : await staffInvitations.listOpenFor(email, now());
    if (invitation === undefined) return { refused: 'unknown' };
    const { name, role, officeId, agencyId } = invitation;
    const made = { id: randomUUID(), email: invitation.email, name, role, officeId, agencyId };
    const added = await staff.add({ ...made, oidcSubject: subject }, now());
    await staffInvitations.removeOpenFor(invitation.email);
    return added === null ? { refused: 'unknown' } : { account: added };
  });
}
