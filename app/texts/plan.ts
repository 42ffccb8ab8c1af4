import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { plan as de } from './de/plan';
import type { PlanTexts } from './de/plan';
import { plan as en } from './en/plan';

const catalogues: Record<Lang, PlanTexts> = { de, en };

/** The words of the plan. */
export function planTexts(lang: Lang): PlanTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function usePlanTexts(): PlanTexts {
  return catalogues[useLang()];
}
