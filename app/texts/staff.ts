import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { frame as deFrame } from './de/staff-frame';
import { frame as enFrame } from './en/staff-frame';

const de = { frame: deFrame };
const en: typeof de = { frame: enFrame };
const catalogues: Record<Lang, typeof de> = { de, en };

/** The words for accounts and sign-in of the staff. */
export function staffTexts(lang: Lang): typeof de {
  return catalogues[lang];
}

/** The words for accounts and sign-in of the staff, in the language being shown. */
export function useStaffTexts(): typeof de {
  return catalogues[useLang()];
}
