import type { AppLoadContext } from '@remix-run/node';
import type { StaffAccount } from '#db/repositories/staff';
import { limitAttempts } from './attempts.server';
import { hashPassword, isOutdated, isPassword } from './passwords.server';
import {
  openTotpSecret,
  readSecondFactor,
  recoveryHash,
  totpStepOf,
  type TypedCode,
} from './second-factor.server';
import { renewSession, type StaffAccess } from './staff-access.server';

/** Failures in a row from which an account pauses, how long first and how long at most. */
const FAILURES = 5;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** A whole office may share one address. */
const countSignIn = limitAttempts({ attempts: 60, minutes: 10 });
/** Stands for the account that is not there. */
const NOBODY = '';

/** How long an account takes no attempt after so many failures in a row, in milliseconds. */
export function pauseAfter(failures: number): number {
  return failures < FAILURES ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failures - FAILURES), LONGEST_PAUSE_MS);
}

/**
 * Whether it is the password of the account, in the same time and by the same steps where there is none. Every attempt counts as
 * failed before it is judged; while the account pauses even the right one is refused.
 */
export async function checkPassword(
  { store, now }: Pick<AppLoadContext, 'store' | 'now'>,
  account: StaffAccount | null,
  password: string,
): Promise<boolean> {
  const isTaken = await store.tx(({ staff }) => staff.attempt(account?.id ?? NOBODY, now(), pauseAfter));
  const kept = isTaken && account?.disabledAt === null ? account.passwordHash : null;
  if (!(await isPassword(kept, password)) || account === null || kept === null) return false;
  const passwordHash = isOutdated(kept) ? await hashPassword(password) : kept;
  await store.tx(async ({ staff }) => {
    await staff.attemptPassed(account.id);
    if (passwordHash !== kept) await staff.change(account.id, { passwordHash });
  });
  return true;
}

export type PasswordAnswer =
  { kind: 'passed'; cookie: string } | { kind: 'wrong' } | { kind: 'tooMany'; minutes: number };

/** The first step: e-mail address and password. Where they fit, the browser may give the second factor. */
export async function givePassword(
  request: Request,
  context: AppLoadContext,
  { email, password }: { email: string; password: string },
): Promise<PasswordAnswer> {
  const wait = await countSignIn(context.clientAddress);
  if (wait !== null) return { kind: 'tooMany', minutes: Math.ceil(wait / 60) };
  const account = await context.store.read.staff.findByEmail(email.trim().toLowerCase());
  if (!(await checkPassword(context, account, password)) || account === null) return { kind: 'wrong' };
  const cookie = await renewSession(request, context, { staffId: account.id, isComplete: false });
  return { kind: 'passed', cookie };
}

/** Spends what was typed, where it fits. */
async function spend(
  { store, now, staffKey }: AppLoadContext,
  { id, totpSecret }: StaffAccount,
  typed: NonNullable<TypedCode>,
): Promise<boolean> {
  if ('recovery' in typed)
    return store.tx(({ staff }) => staff.useRecoveryCode(id, recoveryHash(typed.recovery), now()));
  if (totpSecret === null) return false;
  const step = totpStepOf(openTotpSecret(staffKey, id, totpSecret), typed.totp, now());
  return step !== null && store.tx(({ staff }) => staff.useTotpStep(id, step));
}

export type CodeAnswer =
  { kind: 'passed'; cookie: string } | { kind: 'form' | 'wrong' } | { kind: 'locked'; minutes: number };

/** The second step: a code of the app, or a recovery code. Where it fits, the browser is signed in with a new session. */
export async function giveSecondFactor(
  request: Request,
  context: AppLoadContext,
  { account }: Pick<StaffAccess, 'account'>,
  text: string,
): Promise<CodeAnswer> {
  const typed = readSecondFactor(text);
  if (typed === null) return { kind: 'form' };
  const { store, now } = context;
  const isTaken = await store.tx(({ staff }) => staff.attempt(account.id, now(), pauseAfter));
  if (isTaken && (await spend(context, account, typed))) {
    await store.tx(({ staff }) => staff.succeeded(account.id));
    return {
      kind: 'passed',
      cookie: await renewSession(request, context, { staffId: account.id, isComplete: true }),
    };
  }
  const until = (await store.read.staff.find(account.id))?.lockedUntil ?? null;
  const left = until === null ? 0 : until.getTime() - now().getTime();
  return left > 0 ? { kind: 'locked', minutes: Math.ceil(left / 60_000) } : { kind: 'wrong' };
}
