import { useLocation } from '@remix-run/react';

export const languages = ['de', 'en'] as const;
export type Lang = (typeof languages)[number];

/** Languages by their own names, as a switch shows them. */
export const languageNames: Record<Lang, string> = { de: 'Deutsch', en: 'English' };

/** The router takes "/EN" for the same address. */
const ENGLISH = /^\/en(?=\/|$)/i;

/** The language of an address: English below /en, German elsewhere. */
export function languageOf(pathname: string): Lang {
  return ENGLISH.test(pathname) ? 'en' : 'de';
}

/** The address of a page in a language; `path` is the German one, as in `/check/gehalt`. */
export function pathIn(lang: Lang, path: string): string {
  if (lang === 'de') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The same address without its language, that is the German one. */
export function withoutLanguage(pathname: string): string {
  const bare = pathname.replace(ENGLISH, '');
  return bare === '' ? '/' : bare;
}

/** The language of the page being shown. */
export function useLang(): Lang {
  return languageOf(useLocation().pathname);
}

/** Gives the address of a page in the language being shown. */
export function usePath(): (path: string) => string {
  const lang = useLang();
  return (path) => pathIn(lang, path);
}

/** The language of a request. Data requests of the router carry `.data` at the end of the same path. */
export function requestLanguage(request: Request): Lang {
  return languageOf(new URL(request.url).pathname.replace(/\.data$/, ''));
}
