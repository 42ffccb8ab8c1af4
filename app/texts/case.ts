import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { candidatePage as candidateDe } from './de/candidate';
import { casePage as pageDe } from './de/case';
import { caseEntry as entryDe } from './de/case-entry';
import { caseLife as lifeDe } from './de/case-life';
import { candidatePage as candidateEn } from './en/candidate';
import { casePage as pageEn } from './en/case';
import { caseEntry as entryEn } from './en/case-entry';
import { caseLife as lifeEn } from './en/case-life';

const german = { page: pageDe, entry: entryDe, life: lifeDe, candidate: candidateDe };
export type CaseTexts = typeof german;

const catalogues: Record<Lang, CaseTexts> = {
  de: german,
  en: { page: pageEn, entry: entryEn, life: lifeEn, candidate: candidateEn },
};

/** The words about cases, for employer and candidate. */
export function caseTexts(lang: Lang): CaseTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useCaseTexts(): CaseTexts {
  return catalogues[useLang()];
}
