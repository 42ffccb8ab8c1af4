import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { casePlan as de, type CasePlanTexts } from './de/case-plan';
import { casePlan as en } from './en/case-plan';

const catalogues: Record<Lang, CasePlanTexts> = { de, en };

/** The words of the plan of a case, in one language. */
export function casePlanTexts(lang: Lang): CasePlanTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useCasePlanTexts(): CasePlanTexts {
  return catalogues[useLang()];
}
