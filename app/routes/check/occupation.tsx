import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OccupationConfirmation } from '~/components/occupation/confirmation';
import { OccupationSearch } from '~/components/occupation/search';
import { occupationStep } from '~/forms/occupation.server';
import { questionView } from '~/forms/question.server';
import { answerPage, openQuestion } from '~/services/answer.server';
import { calendarDateOf } from '~/services/format';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { occupationTexts } from '~/texts/occupation.server';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const isRefused = data?.refused === true || (data?.shown.step === 'search' && data.shown.isEmptyQuery);
  return pageTitle(languageOf(location.pathname), data?.heading, isRefused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang, draft, walked, frame } = await openQuestion(request, context, 'occupation');
  const base = questionView({
    page: 'occupation',
    facts: draft.facts,
    walkedFacts: walked.facts,
    isAnswered: draft.answered.includes('occupation'),
    lang,
    reference: context.reference,
    today: calendarDateOf(context.now()),
  });
  const shown = occupationStep({
    url: new URL(request.url),
    facts: draft.facts,
    base,
    reference: context.reference,
    lang,
  });
  const texts = occupationTexts(lang);
  const query = shown.step === 'search' ? shown.query : '';
  const words = {
    label: texts.label,
    hint: texts.hint,
    search: texts.search,
    missing: texts.missing,
    choose: texts.choose,
    results:
      shown.step === 'search' && shown.choices.length > 0
        ? texts.results(shown.choices.length, query)
        : texts.nothing(query),
    nothingHint: texts.nothingHint,
    skip: texts.skip,
    skipHint: texts.skipHint,
    chosen: texts.chosen,
    searchAgain: texts.searchAgain,
  };
  const heading = shown.step === 'search' ? base.title : shown.question.title;
  return { ...frame, question: base, shown, words, heading };
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerPage(request, context, 'occupation');
}

export type OccupationPageData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Occupation() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  if (page.shown.step === 'search') return <OccupationSearch page={page} shown={page.shown} />;
  return <OccupationConfirmation key={page.shown.title} page={page} shown={page.shown} refusal={refusal} />;
}
