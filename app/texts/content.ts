import type { Lang } from '~/services/language';
import { content as de } from './de/content';
import { content as en } from './en/content';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of the content pages. They send no script, so both languages may stand together. */
export function contentTexts(lang: Lang): typeof de {
  return catalogues[lang];
}
