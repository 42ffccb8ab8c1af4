import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { checklist as de } from './de/checklist';
import { checklist as en } from './en/checklist';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of the list of papers. */
export function checklistTexts(lang: Lang): typeof de {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useChecklistTexts(): typeof de {
  return catalogues[useLang()];
}
