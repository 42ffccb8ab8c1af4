import { redirect } from '@remix-run/node';
import type { Settings } from '~/server/settings';
import { cookieValue, setCookie } from './cookies';
import { languageOf, languages, type Lang, pathIn, withoutLanguage } from './language';

const COOKIE = 'fl_language';
const YEAR_IN_SECONDS = 31_536_000;

function asLanguage(text: string | null | undefined): Lang | undefined {
  return languages.find((lang) => lang === text);
}

/** Where people come in without having been sent to a language. */
const ENTRANCES: ReadonlySet<string> = new Set(['/', '/check']);

/**
 * The redirect to the address in the right language, or null where the address is right: `?lang=` picks a language, which
 * is remembered from then on; the German entrances lead to the remembered one; "/EN" is written "/en".
 */
export function languageRedirect(request: Request, settings: Settings): Response | null {
  const url = new URL(request.url);
  const { pathname, searchParams } = url;
  const chosen = asLanguage(searchParams.get('lang'));
  const remembered = asLanguage(cookieValue(request.headers.get('cookie'), COOKIE));
  const byAddress = languageOf(pathname);
  const lang = chosen ?? (ENTRANCES.has(pathname) ? remembered : undefined) ?? byAddress;
  const target = pathIn(lang, withoutLanguage(pathname));
  if (chosen === undefined && target === pathname) return null;
  if (chosen === undefined) return redirect(`${target}${url.search}`);
  searchParams.delete('lang');
  const options = { secure: settings.secureCookies, maxAgeSeconds: YEAR_IN_SECONDS };
  return redirect(`${target}${url.search}`, {
    headers: { 'Set-Cookie': setCookie(COOKIE, chosen, options) },
  });
}
