import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { PlanChoice } from '#flows/plan/choices';
import { planChoices } from '#flows/plan/choices';
import { plan } from '#flows/plan/plan';
import { ComparePlansPage, type PlanComparison } from '~/components/plan/compare-page';
import { choiceName, comparedView } from '~/components/plan/compare-view.server';
import { choiceWord } from '~/components/plan/paths';
import { proceedPath } from '~/services/check.server';
import { languageOf, requestLanguage } from '~/services/language';
import { planGround } from '~/services/plan-request.server';
import { pageTitle } from '~/services/title';
import { planTexts } from '~/texts/plan';

/** Plain forms, tables and two pictures: the page sends no script. */
export const handle = { noJs: true };

export { planLinks as links } from '~/components/plan/links';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, planTexts(lang).compare.title, data?.trial.error !== undefined);
};

/** The two plans asked for; without a choice the planned one and the other procedure, or the next way. */
function chosen(choices: readonly PlanChoice[], query: URLSearchParams) {
  const asked = (name: string) => choices.find((choice) => choiceWord(choice) === query.get(name));
  const first = asked('a') ?? choices[0];
  const isSame = asked('b') !== undefined && asked('b') === first;
  const second = (isSame ? undefined : asked('b')) ?? choices.find((choice) => choice !== first);
  if (first === undefined || second === undefined) return undefined;
  const isUnknown = ['a', 'b'].some((name) => query.has(name) && asked(name) === undefined);
  const complaint = isUnknown ? 'unknown' : isSame ? 'same' : null;
  return { pair: [first, second] as const, complaint } as const;
}

/** One read of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<PlanComparison> {
  const { current, facts, assessment, isHoliday, trial, trialDay } = await planGround(request, context);
  const lang = requestLanguage(request);
  const proceed = proceedPath(current, lang);
  const choices = planChoices(facts, assessment);
  const choice = chosen(choices, new URL(request.url).searchParams);
  const options = choices.map((one) => ({ value: choiceWord(one), label: choiceName(one, lang) }));
  if (choice === undefined)
    return { options, chosen: { a: '', b: '' }, complaint: null, compared: undefined, trial, proceed };
  const planned = (one: PlanChoice) => plan(facts, assessment, { ...one, ...(isHoliday && { isHoliday }) });
  const [a, b] = choice.pair;
  return {
    options,
    chosen: { a: choiceWord(a), b: choiceWord(b) },
    complaint: choice.complaint,
    compared: comparedView([planned(a), planned(b)], choice.pair, {
      asOf: assessment.asOf,
      lang,
      trial: trialDay,
    }),
    trial,
    proceed,
  };
}

export default function ComparePlans() {
  return <ComparePlansPage {...useLoaderData<typeof loader>()} />;
}
