import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { ErrorSummary } from '~/components/error-summary';
import { CHILDREN_FIELD } from '~/components/plan/plan-facts';
import { planFactWords } from '~/components/plan/plan-fact-words.server';
import { PlanPage } from '~/components/plan/plan-page';
import { planView } from '~/components/plan/plan-view.server';
import { StaleNotice } from '~/components/stale-notice';
import { proceedPath } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, requestLanguage } from '~/services/language';
import { openPlan } from '~/services/own-plan.server';
import { planFactsChange, planFactsView, readPlanFacts } from '~/services/plan-facts.server';
import { placeOfPlan } from '~/services/plan-request.server';
import { editionOf, hiddenFieldsOf, originOf, saveChange } from '~/services/save-page.server';
import { pageTitle } from '~/services/title';
import { planTexts, usePlanTexts } from '~/texts/plan';

const SAVED_PARAMETER = 'gespeichert';

/** The page is text, tables, a picture and plain forms: it sends no script. */
export const handle = { noJs: true };

export { planLinks as links } from '~/components/plan/links';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, planTexts(lang).title, data?.refused === true || data?.trial.error !== undefined);
};

/** The plan for what has been answered so far; of another way, procedure or start where the address names one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { draft, current, facts, assessment, planned, isOther, kept, trial, trialDay } = await openPlan(
    request,
    context,
  );
  const lang = requestLanguage(request);
  const { search, searchParams } = new URL(request.url);
  const view = planView(planned, {
    asOf: assessment.asOf,
    lang,
    place: await placeOfPlan(facts, context),
    trial: trialDay,
    calendarQuery: search,
  });
  return {
    view,
    isOther,
    trial,
    kept,
    facts: planFactsView(planned, facts),
    hidden: hiddenFieldsOf(context, draft),
    proceed: proceedPath(current, lang),
    isSaved: searchParams.has(SAVED_PARAMETER),
    refused: context.refused === true,
  };
}

/** Keeps with the draft who comes along and what turns the procedure; where another window was quicker, shows both. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const { draft, facts, planned } = await openPlan(request, context);
  const read = readPlanFacts(form, planned, facts);
  if ('sent' in read) {
    context.refused = true;
    return data({ sent: read.sent }, { status: 422 });
  }
  const saved = await saveChange(context, draft, planFactsChange(read.facts), originOf(form));
  if ('stale' in saved) {
    context.refused = true;
    const { kind, stale } = saved;
    const lines = planFactWords(stale.facts, lang).map(({ name, value }) => ({
      label: name,
      value,
      lang: undefined,
    }));
    const sent = planFactsView(planned, read.facts);
    return data({ sent, stale: { kind, edition: editionOf(stale), lines } }, { status: 409 });
  }
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set(SAVED_PARAMETER, '1');
  return redirect(`${pathname}?${searchParams.toString()}`, { headers: { 'Set-Cookie': saved.cookie } });
}

export default function PlanRoute() {
  const { isSaved, refused: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { given } = usePlanTexts();
  return (
    <>
      {answer !== undefined && 'stale' in answer && <StaleNotice {...answer.stale} />}
      {answer?.sent?.isWrong === true && (
        <ErrorSummary
          errors={[{ field: CHILDREN_FIELD, message: given.wrong }]}
          attempt={0}
          refusal={answer}
        />
      )}
      {isSaved && answer === undefined && (
        <div role="status" className="notice">
          <Alert severity="success" title={given.saved} />
        </div>
      )}
      <PlanPage {...page} facts={answer?.sent ?? page.facts} />
    </>
  );
}
