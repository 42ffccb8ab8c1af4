import type { Lang } from '~/services/language';
import { occupation as de } from './de/occupation';
import { occupation as en } from './en/occupation';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of the search for an occupation. */
export function occupationTexts(lang: Lang): typeof de {
  return catalogues[lang];
}
