import { formatList, formatNumber } from '~/services/format';
import type { FigureUnitId } from '~/texts/de/law-figures';
import type { FactPath } from '#flows/facts/facts';
import type { ResultView } from './view';
import type { Words } from './words';

/** Facts that are numbers, by what they count. */
const numberUnits: Partial<Record<FactPath, FigureUnitId>> = {
  'job.annualGrossSalary': 'moneyPerYear',
  'job.weeklyHours': 'weeklyHours',
  'job.contractMonths': 'months',
  'person.monthsInGroup': 'months',
  'qualification.trainingYears': 'years',
  'experience.relevantMonthsLast5Years': 'months',
  'experience.ictMonthsLast7Years': 'months',
  'procedure.missionWaitWeeks': 'weeks',
};

const dateFacts: ReadonlySet<FactPath> = new Set<FactPath>([
  'job.startDate',
  'person.statusSince',
  'person.birthDate',
  'qualification.awardedOn',
  'procedure.applicationDate',
  'procedure.expectedIssueDate',
]);

const countryFacts: ReadonlySet<FactPath> = new Set<FactPath>([
  'person.nationalities',
  'person.residenceCountry',
  'person.visaApplicationCountry',
  'qualification.country',
]);

type Names = Pick<ResultView, 'countries' | 'occupation'>;

function textWords(path: FactPath, value: string, words: Words, names: Names): string {
  const values: Partial<Record<FactPath, Readonly<Record<string, string>>>> = words.law.factValues;
  if (dateFacts.has(path)) return words.date(value);
  if (countryFacts.has(path)) return names.countries[value] ?? value;
  if (path === 'job.isco08' && names.occupation !== null) return `${names.occupation} (${value})`;
  return values[path]?.[value] ?? value;
}

interface AsylumApplication {
  state: 'none' | 'open' | 'withdrawn' | 'rejected';
  enteredOn?: string;
}

function isAsylumApplication(value: object): value is AsylumApplication {
  return 'state' in value;
}

/** The value of a fact as people read it. */
export function factWords(path: FactPath, value: unknown, words: Words, names: Names): string {
  if (typeof value === 'boolean') return value ? words.result.ledger.yes : words.result.ledger.no;
  if (typeof value === 'string') return textWords(path, value, words, names);
  if (typeof value === 'number') {
    const unit = numberUnits[path];
    return unit === undefined ? formatNumber(value, words.lang) : words.amount(unit, value);
  }
  if (Array.isArray(value)) {
    return formatList(
      value.map((item) => factWords(path, item, words, names)),
      words.lang,
    );
  }
  if (typeof value === 'object' && value !== null && isAsylumApplication(value)) {
    const { asylumStates } = words.law;
    const state = asylumStates[value.state];
    return value.enteredOn === undefined
      ? state
      : `${state}, ${asylumStates.enteredOn(words.date(value.enteredOn))}`;
  }
  return '';
}

/** The address of the page that asks for a fact; undefined where no page of this walk does. */
export function pageOf(path: FactPath, view: Pick<ResultView, 'pages'>, words: Words): string | undefined {
  const page = view.pages[path];
  return page === undefined ? undefined : words.path(page);
}
