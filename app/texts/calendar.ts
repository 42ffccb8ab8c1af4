import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { calendar as de } from './de/calendar';
import { calendar as en } from './en/calendar';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of calendar files. */
export function calendarTexts(lang: Lang): typeof de {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useCalendarTexts(): typeof de {
  return catalogues[useLang()];
}
