import { formatDate, formatMoney, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { pathIn } from '~/services/language';
import type { ChangesTexts } from '~/texts/de/changes';
import { changes as changesDe } from '~/texts/de/changes';
import type { ExploreTexts } from '~/texts/de/explore';
import { explore as exploreDe } from '~/texts/de/explore';
import type { LawTexts } from '~/texts/de/law';
import { law as lawDe } from '~/texts/de/law';
import type { FigureUnitId } from '~/texts/de/law-figures';
import type { LawFigures } from '~/texts/de/law-outcomes';
import type { ResultTexts } from '~/texts/de/result';
import { result as resultDe } from '~/texts/de/result';
import { changes as changesEn } from '~/texts/en/changes';
import { explore as exploreEn } from '~/texts/en/explore';
import { law as lawEn } from '~/texts/en/law';
import { result as resultEn } from '~/texts/en/result';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { figureUnits } from './figure-units';
import type { ResultView } from './view';

interface Catalogue {
  changes: ChangesTexts;
  explore: ExploreTexts;
  law: LawTexts;
  result: ResultTexts;
}

const catalogues: Record<Lang, Catalogue> = {
  de: { changes: changesDe, explore: exploreDe, law: lawDe, result: resultDe },
  en: { changes: changesEn, explore: exploreEn, law: lawEn, result: resultEn },
};

/** The texts of the law and of its pages in one language, with the ways to write dates and amounts. */
export interface Words extends Catalogue {
  date: (date: string) => string;
  money: (cents: number) => string;
  /** A number with its unit: "8 Monate", "50.700 € im Jahr". Money comes in cents. */
  amount: (unit: FigureUnitId, value: number) => string;
  /** A figure of the law with its unit. */
  figure: (id: ParameterId, value: number) => string;
  /** The address of a page, given by its German path. */
  path: (german: string) => string;
  lang: Lang;
}

const moneyUnits: ReadonlySet<FigureUnitId> = new Set(['money', 'moneyPerHour', 'moneyPerYear']);

function makeWords(lang: Lang): Words {
  const catalogue = catalogues[lang];
  const amount = (unit: FigureUnitId, value: number) =>
    catalogue.law.figureUnits[unit](
      moneyUnits.has(unit) ? formatMoney(value, lang) : formatNumber(value, lang),
      value === 1,
    );
  return {
    ...catalogue,
    lang,
    amount,
    date: (date) => formatDate(date, lang),
    money: (cents) => formatMoney(cents, lang),
    figure: (id, value) => amount(figureUnits[id], value),
    path: (german) => pathIn(lang, german),
  };
}

const words: Record<Lang, Words> = { de: makeWords('de'), en: makeWords('en') };

/** The words of a language; made once. */
export function wordsIn(lang: Lang): Words {
  return words[lang];
}

/** The figures of the law on the day of the assessment, for sentences that name them. */
export function lawFigures(
  view: Pick<ResultView, 'figures' | 'days'>,
  { figure, date, lang }: Words,
): LawFigures {
  return {
    figure: (id) => figure(id, view.figures[id]),
    count: (id) => formatNumber(view.figures[id], lang),
    day: (id) => date(view.days[id]),
  };
}
