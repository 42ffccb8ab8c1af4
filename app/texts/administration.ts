import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { administration as de } from './de/administration';
import type { AdministrationTexts } from './de/administration';
import { administration as en } from './en/administration';

const catalogues: Record<Lang, AdministrationTexts> = { de, en };

/** The words of the page of the administration. */
export function administrationTexts(lang: Lang): AdministrationTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useAdministrationTexts(): AdministrationTexts {
  return catalogues[useLang()];
}
