import type { Lang } from '~/services/language';
import { passedOn as de, type PassedOnTexts } from './de/passed-on';
import { passedOn as en } from './en/passed-on';

const catalogues: Record<Lang, PassedOnTexts> = { de, en };

/** The words for what a package passes on, in one language. */
export function passedOnTexts(lang: Lang): PassedOnTexts {
  return catalogues[lang];
}
