import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { QuestionPage } from '~/components/question-page';
import { questionView } from '~/forms/question.server';
import { answerPage, openQuestion } from '~/services/answer.server';
import { pageAt } from '~/services/check.server';
import { calendarDateOf } from '~/services/format';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(languageOf(location.pathname), data?.question.title, data?.refused);

function pageOrNotFound(slug: string | undefined) {
  const page = pageAt(slug);
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = pageOrNotFound(params.slug);
  const { lang, draft, walked, frame } = await openQuestion(request, context, page);
  const question = questionView({
    page,
    facts: draft.facts,
    walkedFacts: walked.facts,
    isAnswered: draft.answered.includes(page),
    lang,
    reference: context.reference,
    today: calendarDateOf(context.now()),
  });
  return { ...frame, question };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return answerPage(request, context, pageOrNotFound(params.slug));
}

export default function Question() {
  const shown = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <QuestionPage key={shown.question.page} {...shown} refusal={refusal} />;
}
