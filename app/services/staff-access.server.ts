import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { redirect, type AppLoadContext } from '@remix-run/node';
import type { StaffAccount } from '#db/repositories/staff';
import type { StaffRole } from '#flows/network/staff';
import type { Actor } from './cases.server';
import { clientName } from './client-name';
import { cookieValue, setCookie } from './cookies';
import { pathIn, requestLanguage } from './language';
import { NOT_YOUR_ROLE } from './refusal';

const COOKIE = 'fl_staff';
const TOKEN_BYTES = 32;
/** Ends this long after the last use, and at the latest this long after the sign-in. */
const IDLE_MS = 60 * 60_000;
/** After the password so long for the second factor. */
const UNFINISHED_MS = 10 * 60_000;
const LONGEST_MS = 10 * 3_600_000;
/** Notes the use of a session so often, so that a page that is only looked at seldom writes. */
const NOTED_EVERY_MS = 5 * 60_000;

/** Who is signed in. */
export interface StaffAccess {
  account: StaffAccount;
  sessionHash: string;
  /** Whether the second factor was given. */
  isComplete: boolean;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

type Access = Pick<AppLoadContext, 'store' | 'settings' | 'now'>;

/** Opens a session and gives its cookie. A session that the browser had before should be ended by the caller: sessions rotate. */
export async function openSession(
  { store, settings, now }: Access,
  { staffId, isComplete, client }: { staffId: string; isComplete: boolean; client: string },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const at = now();
  await store.tx(({ staffSessions }) =>
    staffSessions.add({
      hash: hashOf(token),
      id: randomUUID(),
      staffId,
      isComplete,
      client,
      createdAt: at,
      seenAt: at,
      expiresAt: new Date(at.getTime() + (isComplete ? IDLE_MS : UNFINISHED_MS)),
    }),
  );
  return setCookie(COOKIE, token, { secure: settings.secureCookies });
}

/** Ends a session, and gives the cookie with which the browser forgets it. */
export async function endSession({ store, settings }: Access, sessionHash: string): Promise<string> {
  await store.tx(({ staffSessions }) => staffSessions.remove(sessionHash));
  return setCookie(COOKIE, '', { secure: settings.secureCookies, maxAgeSeconds: 0 });
}

/**
 * Opens a session in place of the one that the browser had, which ends: nobody can know the new one from before. Gives its
 * cookie.
 */
export async function renewSession(
  request: Request,
  context: Access,
  session: { staffId: string; isComplete: boolean },
): Promise<string> {
  const old = cookieValue(request.headers.get('cookie'), COOKIE);
  if (old !== undefined) await context.store.tx(({ staffSessions }) => staffSessions.remove(hashOf(old)));
  return openSession(context, { ...session, client: clientName(request.headers.get('user-agent')) });
}

/** Who is signed in in this browser, also without the second factor; null where nobody. One read. */
export async function staffOf(request: Request, { store, now }: Access): Promise<StaffAccess | null> {
  const token = cookieValue(request.headers.get('cookie'), COOKIE);
  if (token === undefined || token === '') return null;
  const found = await store.read.staffSessions.find(hashOf(token), now());
  if (found === null) return null;
  const { session, account } = found;
  const at = now().getTime();
  if (session.isComplete && at - session.seenAt.getTime() > NOTED_EVERY_MS) {
    const end = Math.min(at + IDLE_MS, session.createdAt.getTime() + LONGEST_MS);
    await store.tx(({ staffSessions }) => staffSessions.seen(session.hash, now(), new Date(end)));
  }
  return { account, sessionHash: session.hash, isComplete: session.isComplete };
}

/**
 * Who is signed in, with both factors and in one of the roles. Throws a redirect to the sign-in where nobody is, and a 403
 * Response where the role is another.
 */
export async function requireStaff(
  request: Request,
  context: Access,
  roles: readonly StaffRole[],
): Promise<StaffAccess> {
  const access = await staffOf(request, context);
  if (access?.isComplete !== true) {
    const { pathname, search } = new URL(request.url);
    // a form is not sent again after the sign-in, so its page is what is led back to
    const back = request.method === 'GET' ? pathname + search : pathname;
    const signIn = pathIn(requestLanguage(request), '/anmelden');
    const away: Response = redirect(`${signIn}?ziel=${encodeURIComponent(back)}`);
    throw away;
  }
  if (!roles.includes(access.account.role))
    throw new Response(NOT_YOUR_ROLE, { status: 403, statusText: 'Forbidden' });
  return access;
}

/** The account as it acts on cases. Throws where its role acts on none. */
export function actorOfStaff({ id, role, officeId, agencyId }: StaffAccount): Actor {
  if ((role === 'adviser' || role === 'officeAdministrator') && officeId !== null)
    return { role, officeId, id };
  if (role === 'agencyStaff' && agencyId !== null) return { role, agencyId, id };
  if (role === 'networkCoordinator') return { role, id };
  throw new Error(`The role ${role} acts on no case`);
}
