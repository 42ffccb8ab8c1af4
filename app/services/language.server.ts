import type { Settings } from '~/server/settings';
import { cookieValue, setCookie } from './cookies';
import { languages, type Lang } from './language';

const COOKIE = 'fl_language';
const YEAR_IN_SECONDS = 31_536_000;

function asLanguage(text: string | null | undefined): Lang | undefined {
  return languages.find((lang) => lang === text);
}

/** The language that `?lang=` asks for. */
export function chosenLanguage(url: URL): Lang | undefined {
  return asLanguage(url.searchParams.get('lang'));
}

/** The language somebody picked on an earlier visit. */
export function rememberedLanguage(request: Request): Lang | undefined {
  return asLanguage(cookieValue(request.headers.get('cookie'), COOKIE));
}

/** The Set-Cookie header that remembers a choice. */
export function languageCookie(lang: Lang, settings: Settings): string {
  return setCookie(COOKIE, lang, { secure: settings.secureCookies, maxAgeSeconds: YEAR_IN_SECONDS });
}
