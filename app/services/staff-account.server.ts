import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { formatInstant } from './format';
import type { Lang } from './language';
import { hashPassword, passwordComplaint, type PasswordComplaint } from './passwords.server';
import { seal, unseal } from './sealing.server';
import {
  newRecoveryCodes,
  newTotpSecret,
  readSecondFactor,
  sealTotpSecret,
  secretView,
  totpStepOf,
} from './second-factor.server';
import type { SecondStep } from './staff-enrolment.server';
import { renewSession, type StaffAccess } from './staff-access.server';
import { checkPassword } from './staff-sign-in.server';

/** A session as the list of one's own shows it. */
export interface SessionView {
  id: string;
  /** Browser and system; empty where unknown. */
  client: string;
  since: string;
  seen: string;
  isThis: boolean;
}

/** The sessions of an account in which both factors were given, this one first. */
export async function sessionViews(
  { account, sessionHash }: StaffAccess,
  { store, now }: AppLoadContext,
  lang: Lang,
): Promise<SessionView[]> {
  const sessions = await store.read.staffSessions.list(account.id, now());
  const views = sessions
    .filter(({ isComplete }) => isComplete)
    .map(({ id, client, createdAt, seenAt, hash }) => ({
      id,
      client,
      since: formatInstant(createdAt, lang),
      seen: formatInstant(seenAt, lang),
      isThis: hash === sessionHash,
    }));
  return [...views.filter(({ isThis }) => isThis), ...views.filter(({ isThis }) => !isThis)];
}

/** Takes a new password where the present one is right; all other sessions end, and this one gets a new token. */
export async function changePassword(
  request: Request,
  context: AppLoadContext,
  { account }: StaffAccess,
  { current, next }: { current: string; next: string },
): Promise<{ cookie: string } | { current?: true; next?: PasswordComplaint }> {
  const complaint = passwordComplaint(next, account.email);
  const isCurrent = await checkPassword(context, account, current);
  if (!isCurrent || complaint !== null)
    return { ...(!isCurrent && { current: true as const }), ...(complaint && { next: complaint }) };
  const passwordHash = await hashPassword(next);
  await context.store.tx(async ({ staff, staffSessions }) => {
    await staff.change(account.id, { passwordHash });
    await staffSessions.removeOthers(account.id, null);
  });
  return { cookie: await renewSession(request, context, { staffId: account.id, isComplete: true }) };
}

const deviceSchema = z.strictObject({ secret: z.string() });
const belongsTo = (staffId: string) => `new device ${staffId}`;

/** The secret for a new app, where the password is right; null where it is not. */
export async function beginDevice(
  context: AppLoadContext,
  { account }: StaffAccess,
  password: string,
): Promise<SecondStep | null> {
  if (!(await checkPassword(context, account, password))) return null;
  const secret = newTotpSecret();
  const begun = seal(context.staffKey, belongsTo(account.id), JSON.stringify({ secret }));
  return { begun, view: secretView(secret, account.email) };
}

/** Takes the new app in place of the old one where its code fits; gives the step again where not. */
export async function finishDevice(
  request: Request,
  context: AppLoadContext,
  { account: { id, email } }: StaffAccess,
  typed: { begun: string; code: string },
): Promise<{ cookie: string } | { again: SecondStep }> {
  const { staffKey, store, now } = context;
  const opened = unseal(staffKey, belongsTo(id), typed.begun);
  // a form that none of our pages has made
  if (opened === null) throw new Response(null, { status: 400, statusText: 'Bad Request' });
  const { secret } = deviceSchema.parse(JSON.parse(opened));
  const code = readSecondFactor(typed.code);
  const step = code && 'totp' in code ? totpStepOf(secret, code.totp, now()) : null;
  if (step === null) return { again: { begun: typed.begun, view: secretView(secret, email) } };
  await store.tx(async ({ staff, staffSessions }) => {
    await staff.change(id, { totpSecret: sealTotpSecret(staffKey, id, secret), totpStep: step });
    await staffSessions.removeOthers(id, null);
  });
  return { cookie: await renewSession(request, context, { staffId: id, isComplete: true }) };
}

/** New recovery codes in place of all old ones, where the password is right; null where it is not. */
export async function renewRecoveryCodes(
  context: AppLoadContext,
  { account }: StaffAccess,
  password: string,
): Promise<string[] | null> {
  if (!(await checkPassword(context, account, password))) return null;
  const { codes, hashes } = newRecoveryCodes();
  await context.store.tx(({ staff }) => staff.setRecoveryCodes(account.id, hashes));
  return codes;
}
