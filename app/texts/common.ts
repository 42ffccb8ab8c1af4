import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { common as de } from './de/common';
import { common as en } from './en/common';

export type CommonTexts = typeof de;

const catalogues: Record<Lang, CommonTexts> = { de, en };

/** The words that every page needs, in one language. */
export function commonTexts(lang: Lang): CommonTexts {
  return catalogues[lang];
}

/** The words that every page needs, in the language being shown. */
export function useCommonTexts(): CommonTexts {
  return catalogues[useLang()];
}
