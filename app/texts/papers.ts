import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { papersPage as de } from './de/papers-page';
import type { PapersPageTexts } from './de/papers-page';
import { papersPage as en } from './en/papers-page';

const catalogues: Record<Lang, PapersPageTexts> = { de, en };

/** The words of the list of papers. */
export function papersTexts(lang: Lang): PapersPageTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function usePapersTexts(): PapersPageTexts {
  return catalogues[useLang()];
}
