import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { hashPassword, passwordComplaint, type PasswordComplaint } from './passwords.server';
import { seal, unseal } from './sealing.server';
import {
  newRecoveryCodes,
  newTotpSecret,
  readSecondFactor,
  sealTotpSecret,
  secretView,
  totpStepOf,
  type SecretView,
} from './second-factor.server';
import { renewSession } from './staff-access.server';
import type { OpenInvitation } from './staff-invitations.server';

export const LONGEST_NAME = 100;

/** What the first step leaves for the second. Nothing is stored between them: half an account is none. */
const begunSchema = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  passwordHash: z.string(),
  secret: z.string(),
});

/** The second step as its page shows it: what the first one left, sealed, and the secret for the app. */
export interface SecondStep {
  begun: string;
  view: SecretView;
}

/** What stands against name or password. */
export interface Refusal {
  name?: 'missing' | 'long';
  password?: PasswordComplaint;
}

export type FirstAnswer = { kind: 'next'; step: SecondStep } | ({ kind: 'refused' } & Refusal);

const belongsTo = ({ invitation }: OpenInvitation) => `enrolment ${invitation.id}`;

/** What stands against name and password; null where nothing does. */
function refusalOf(name: string, password: string, email: string): Refusal | null {
  const refusal: Refusal = {};
  if (name === '') refusal.name = 'missing';
  else if (name.length > LONGEST_NAME) refusal.name = 'long';
  const complaint = passwordComplaint(password, email);
  if (complaint !== null) refusal.password = complaint;
  return Object.keys(refusal).length === 0 ? null : refusal;
}

/** The first step to an account: name and password. */
export async function beginEnrolment(
  { staffKey }: AppLoadContext,
  open: OpenInvitation,
  typed: { name: string; password: string },
): Promise<FirstAnswer> {
  const { email } = open.invitation;
  const name = typed.name.trim();
  const refusal = refusalOf(name, typed.password, email);
  if (refusal !== null) return { kind: 'refused', ...refusal };
  const secret = newTotpSecret();
  const staffId = open.account?.id ?? randomUUID();
  const begun = { staffId, name, passwordHash: await hashPassword(typed.password), secret };
  const sealed = seal(staffKey, belongsTo(open), JSON.stringify(begun));
  return { kind: 'next', step: { begun: sealed, view: secretView(secret, email) } };
}

export type SecondAnswer =
  { kind: 'done'; codes: string[]; cookie: string } | { kind: 'again'; step: SecondStep } | { kind: 'spent' };

/**
 * The second step: a code that shows that the app is set up. It spends the link, makes the account or gives it its new sign-in, and
 * signs the browser in.
 */
export async function finishEnrolment(
  request: Request,
  context: AppLoadContext,
  open: OpenInvitation,
  typed: { begun: string; code: string },
): Promise<SecondAnswer> {
  const { staffKey, store, now } = context;
  const opened = unseal(staffKey, belongsTo(open), typed.begun);
  // a form that none of our pages has made
  if (opened === null) throw new Response(null, { status: 400, statusText: 'Bad Request' });
  const { staffId, name, passwordHash, secret } = begunSchema.parse(JSON.parse(opened));
  const { email, role, officeId, agencyId, hash } = open.invitation;
  const code = readSecondFactor(typed.code);
  const step = code && 'totp' in code ? totpStepOf(secret, code.totp, now()) : null;
  if (step === null) return { kind: 'again', step: { begun: typed.begun, view: secretView(secret, email) } };

  const { codes, hashes } = newRecoveryCodes();
  const signIn = { name, passwordHash, totpSecret: sealTotpSecret(staffKey, staffId, secret) };
  const isMade = await store.tx(async ({ staff, staffInvitations, staffSessions }) => {
    if (hash === null || !(await staffInvitations.use(hash, now()))) return false;
    if (open.account === null) {
      const made = { id: staffId, email, role, officeId, agencyId, ...signIn };
      if ((await staff.add(made, now())) === null) return false;
    } else {
      await staff.change(staffId, { ...signIn, totpStep: null });
      await staffSessions.removeOthers(staffId, null);
    }
    await staff.useTotpStep(staffId, step);
    await staff.setRecoveryCodes(staffId, hashes);
    await staff.succeeded(staffId);
    await staffInvitations.removeOpenFor(email);
    return true;
  });
  if (!isMade) return { kind: 'spent' };
  return { kind: 'done', codes, cookie: await renewSession(request, context, { staffId, isComplete: true }) };
}

/** A new password by a mailed link: it ends all sessions, and the second factor stays. */
export async function setPasswordByLink(
  { store, now }: AppLoadContext,
  { invitation: { hash, email }, account }: OpenInvitation,
  password: string,
): Promise<{ kind: 'done' } | { kind: 'spent' } | { kind: 'refused'; password: PasswordComplaint }> {
  const complaint = passwordComplaint(password, email);
  if (complaint !== null) return { kind: 'refused', password: complaint };
  const passwordHash = await hashPassword(password);
  const isSet = await store.tx(async ({ staff, staffInvitations, staffSessions }) => {
    if (account === null || hash === null || !(await staffInvitations.use(hash, now()))) return false;
    await staff.change(account.id, { passwordHash });
    await staff.succeeded(account.id);
    await staffSessions.removeOthers(account.id, null);
    await staffInvitations.removeOpenFor(email);
    return true;
  });
  return isSet ? { kind: 'done' } : { kind: 'spent' };
}
