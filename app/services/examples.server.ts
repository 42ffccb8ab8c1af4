import type { AppLoadContext } from '@remix-run/node';
import { addMonths } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { resultView } from '~/components/result/result-view.server';
import { verdictSentence } from '~/components/result/route-summary';
import type { ResultView } from '~/components/result/view';
import { wordsIn } from '~/components/result/words';
import { type ExampleId, exampleIds } from '~/texts/de/examples';
import { calendarDateOf } from './format';
import type { Lang } from './language';

const MONTHS_AHEAD = 6;
const standardJob = { employmentKind: 'standard', contractType: 'permanent', weeklyHours: 40 } as const;
const hired = { ...standardJob, conditionsComparable: true } as const;

/** The worked examples of the start page. Amounts in whole cents. */
const examples: Readonly<Record<ExampleId, Facts>> = {
  entwicklerin: {
    employer: { collectivelyBound: false },
    job: {
      ...hired,
      postalCode: '80331',
      isco08: '2512',
      qualifiedEmployment: true,
      graduateLevel: true,
      regulatedProfession: false,
      annualGrossSalary: 56_000_00,
    },
    person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false },
    qualification: { kind: 'academic', country: 'IN', awardedOn: '2018-07-15', recognition: 'comparable' },
  },
  pflegekraft: {
    employer: { collectivelyBound: true, paysCollectiveRate: true, recruitsThrough: 'candidateApplied' },
    job: {
      ...hired,
      postalCode: '04109',
      isco08: '3221',
      qualifiedEmployment: true,
      graduateLevel: false,
      regulatedProfession: true,
      annualGrossSalary: 38_400_00,
    },
    person: { nationalities: ['PH'], residenceCountry: 'PH', aged45OrOver: false, germanLevel: 'B1' },
    qualification: {
      kind: 'vocational',
      country: 'PH',
      trainingYears: 4,
      stateRecognised: true,
      recognition: 'partial',
      licence: 'none',
      fitsJob: true,
    },
    experience: { relevantMonthsLast5Years: 48 },
    procedure: { partnershipAgreement: 'no', measureAgreed: true },
  },
};

/** The result of an example as of today in Berlin, with the work beginning in half a year. */
export async function exampleView(id: ExampleId, context: AppLoadContext, lang: Lang): Promise<ResultView> {
  const asOf = calendarDateOf(context.now());
  const example = examples[id];
  const facts = { ...example, job: { ...example.job, startDate: addMonths(asOf, MONTHS_AHEAD) } };
  const assessment = assess(facts, { asOf });
  return resultView({ path: [], current: 'result', facts, assessment }, [], context, lang);
}

export interface ExampleTeaser {
  id: ExampleId;
  /** Pay in words, as in "56.000 €". */
  pay: string;
  /** The recommended way in one sentence. */
  sentence: string;
}

async function teaserFor(id: ExampleId, context: AppLoadContext, lang: Lang): Promise<ExampleTeaser> {
  const words = wordsIn(lang);
  const view = await exampleView(id, context, lang);
  const { routes, recommended } = view.assessment;
  const route = routes.find((candidate) => candidate.id === recommended);
  return {
    id,
    pay: words.money(examples[id].job?.annualGrossSalary ?? 0),
    sentence: route === undefined ? '' : verdictSentence(route, view, words),
  };
}

/** The teasers of one day: they change with the law only, so they are worked out once a day and language. */
const teasersOfTheDay = new Map<Lang, { day: string; teasers: Promise<ExampleTeaser[]> }>();

/** The examples in one sentence each. */
export function exampleTeasers(context: AppLoadContext, lang: Lang): Promise<ExampleTeaser[]> {
  const day = calendarDateOf(context.now());
  const known = teasersOfTheDay.get(lang);
  if (known?.day === day) return known.teasers;
  const teasers = Promise.all(exampleIds.map((id) => teaserFor(id, context, lang)));
  teasersOfTheDay.set(lang, { day, teasers });
  return teasers;
}
