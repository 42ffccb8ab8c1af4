import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { keep as de } from './de/keep';
import { keep as en } from './en/keep';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words for keeping a check. */
export function keepTexts(lang: Lang): typeof de {
  return catalogues[lang];
}

/** The words for keeping a check, in the language being shown. */
export function useKeepTexts(): typeof de {
  return catalogues[useLang()];
}
