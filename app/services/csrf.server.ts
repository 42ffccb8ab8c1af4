import { randomBytes } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { HouseContext } from '~/server/context';
import { cookieValue, setCookie } from './cookies';
import { isSignature, sign } from './signing.server';

const COOKIE = 'fl_browser';
const PURPOSE = 'form';
const COOKIE_FORM = /^[\w-]{22}$/;
/** Name of the hidden field that carries the token. */
export const CSRF_FIELD = 'csrf';

/**
 * Gives the token for the forms of one browser: a signature over a random cookie (signed double submit). A browser
 * without the cookie gets it through `append` when a form is first rendered, so pages without forms set none.
 */
export function csrfSession(
  house: Pick<HouseContext, 'secret' | 'settings'>,
  cookieHeader: string | undefined,
  append: (cookie: string) => void,
): () => string {
  const known = cookieValue(cookieHeader, COOKIE);
  let cookie = known !== undefined && COOKIE_FORM.test(known) ? known : undefined;
  return () => {
    if (cookie === undefined) {
      cookie = randomBytes(16).toString('base64url');
      append(setCookie(COOKIE, cookie, { secure: house.settings.secureCookies }));
    }
    return sign(house.secret, PURPOSE, cookie);
  };
}

/**
 * The fields of a form that one of our own pages has sent. The one way to read a form: throws a 403 Response where
 * the token is missing or belongs to another browser.
 */
export async function readForm(request: Request, context: AppLoadContext): Promise<FormData> {
  const form = await request.formData();
  const cookie = cookieValue(request.headers.get('cookie'), COOKIE);
  const token = form.get(CSRF_FIELD);
  if (
    cookie === undefined ||
    typeof token !== 'string' ||
    !isSignature(context.secret, PURPOSE, cookie, token)
  )
    throw new Response(null, { status: 403, statusText: 'Forbidden' });
  form.delete(CSRF_FIELD);
  return form;
}
