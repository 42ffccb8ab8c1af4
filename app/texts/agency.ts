import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { agency as de } from './de/agency';
import type { AgencyTexts } from './de/agency';
import { agency as en } from './en/agency';

const catalogues: Record<Lang, AgencyTexts> = { de, en };

/** The words of the pages of the Arbeitgeber-Service. */
export function agencyTexts(lang: Lang): AgencyTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useAgencyTexts(): AgencyTexts {
  return catalogues[useLang()];
}
