import type { Lang } from '~/services/language';
import type { CandidateSheetTexts } from './candidate-sheet/de';
import { paperCommon as commonDe } from './de/paper-common';
import { paperLetter as letterDe } from './de/paper-letter';
import { paperPartnership as partnershipDe } from './de/paper-partnership';
import { paperPower as powerDe } from './de/paper-power';
import { paperCommon as commonEn } from './en/paper-common';
import { paperLetter as letterEn } from './en/paper-letter';
import { paperPartnership as partnershipEn } from './en/paper-partnership';
import { paperPower as powerEn } from './en/paper-power';

const common = { de: commonDe, en: commonEn };
const letters = { de: letterDe, en: letterEn };
const partnerships = { de: partnershipDe, en: partnershipEn };
const powers = { de: powerDe, en: powerEn };

/** The words that all papers of a language share. */
export function paperWords(lang: Lang): typeof commonDe {
  return common[lang];
}

/** The words of the letter of § 45c AufenthG. */
export function letterTexts(lang: Lang): typeof letterDe {
  return letters[lang];
}

/** The words of the agreement of § 16d Abs. 3 AufenthG. */
export function partnershipTexts(lang: Lang): typeof partnershipDe {
  return partnerships[lang];
}

/** The words of the power of attorney. */
export function powerTexts(lang: Lang): typeof powerDe {
  return powers[lang];
}

const found = import.meta.glob<CandidateSheetTexts>('./candidate-sheet/*.ts', {
  eager: true,
  import: 'default',
});

/** The candidate's sheets by code of their language: one for each file of the folder. */
export const candidateSheets: ReadonlyMap<string, CandidateSheetTexts> = new Map(
  Object.entries(found).map(([path, sheet]) => [path.replace(/^.*\/|\.ts$/g, ''), sheet]),
);
