import { candidateSheets } from '~/texts/papers.server';
import type { PaperCommonTexts } from '~/texts/de/paper-common';
import { sheetIn } from './candidate-paper';
import { declarationPaper } from './declaration/declaration-paper';
import { letterPaper } from './letter-paper';
import type { Paper } from './paper';
import { partnershipPaper } from './partnership-paper';
import { planPaper } from './plan-paper';
import { powerPaper } from './power-paper';
import { resultPaper } from './result/result-paper';
import type { PaperSource } from './source';

export type PaperId = keyof PaperCommonTexts['kinds'];

/** A kind of paper: when it is of use, and how it is made. */
export interface PaperKind {
  fits: (source: PaperSource) => boolean;
  /** `language` is that of the source but for papers that speak more languages than the product. */
  make: (source: PaperSource, language: string) => Paper;
  /** Languages beside those of the product, by code with the name they call themselves. */
  languages?: ReadonlyMap<string, string>;
}

/** All papers in the order in which they are listed. A new one is a line here and its words in `paper-common.ts`. */
export const paperKinds: Readonly<Record<PaperId, PaperKind>> = {
  ergebnis: { fits: () => true, make: resultPaper },
  plan: { fits: ({ planned }) => planned.steps.length > 0, make: planPaper },
  erklaerung: {
    // whoever has begun to fill it in gets it, whatever the plan says by now
    fits: ({ planned, declaration }) =>
      declaration !== null || planned.documents.some(({ id }) => id === 'employmentDeclaration'),
    make: declarationPaper,
  },
  'hinweis-45c': {
    fits: ({ result }) => result.assessment.duties.some(({ id }) => id === 'informAboutFaireIntegration'),
    make: letterPaper,
  },
  vollmacht: {
    fits: ({ planned }) =>
      planned.procedure === 'fastTrack' ||
      planned.alternatives.some(({ procedure }) => procedure === 'fastTrack'),
    make: powerPaper,
  },
  anerkennungspartnerschaft: {
    fits: ({ result, planned }) =>
      planned.route === 'recognitionPartnership' ||
      result.assessment.routes.some(
        ({ id, verdict }) => id === 'recognitionPartnership' && (verdict === 'open' || verdict === 'openIf'),
      ),
    make: partnershipPaper,
  },
  merkblatt: {
    fits: ({ planned }) => planned.steps.length > 0,
    make: (source, language) => sheetIn(source, language, candidateSheets),
    languages: new Map([...candidateSheets].map(([code, { language }]) => [code, language])),
  },
};

export const paperIds = Object.keys(paperKinds) as PaperId[];

/** The papers that are of use in a case. */
export function fittingPapers(source: PaperSource): PaperId[] {
  return paperIds.filter((id) => paperKinds[id].fits(source));
}
