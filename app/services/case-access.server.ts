import type { LinkToken } from '#db/repositories/link-tokens';
import type { HouseContext } from '~/server/context';
import { cookieValue, setCookie } from './cookies';
import { isSignature, sign } from './signing.server';

const COOKIE = 'fl_case';
const PURPOSE = 'case';
const HOURS = 4;

/** Which case a browser may see, and in which part. */
export type CaseAccess = Pick<LinkToken, 'caseId' | 'role'>;
type CookieHouse = Pick<HouseContext, 'secret' | 'settings' | 'now'>;

const roles: readonly LinkToken['role'][] = ['employer', 'candidate'];

/**
 * The cookie that lets a browser see a case for four hours. The end stands in the signed value, so that a copy of the cookie
 * does not live longer.
 */
export function caseCookie({ secret, settings, now }: CookieHouse, { caseId, role }: CaseAccess): string {
  const text = `${caseId}.${role}.${String(now().getTime() + HOURS * 3_600_000)}`;
  return setCookie(COOKIE, `${text}.${sign(secret, PURPOSE, text)}`, {
    secure: settings.secureCookies,
    maxAgeSeconds: HOURS * 3600,
  });
}

/** Which case this browser may see; null where none, or no longer. */
export function accessOf(
  request: Request,
  { secret, now }: Pick<CookieHouse, 'secret' | 'now'>,
): CaseAccess | null {
  const value = cookieValue(request.headers.get('cookie'), COOKIE) ?? '';
  const [caseId, givenRole, end, signature] = value.split('.');
  const role = roles.find((known) => known === givenRole);
  if (!caseId || role === undefined || end === undefined || signature === undefined) return null;
  if (!isSignature(secret, PURPOSE, `${caseId}.${role}.${end}`, signature)) return null;
  return Number(end) > now().getTime() ? { caseId, role } : null;
}

/** The cookie with which this browser forgets the case. */
export function forgetCase({ settings }: Pick<CookieHouse, 'settings'>): string {
  return setCookie(COOKIE, '', { secure: settings.secureCookies, maxAgeSeconds: 0 });
}
