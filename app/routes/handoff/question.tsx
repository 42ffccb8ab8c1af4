import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { DraftFields } from '~/components/draft-fields';
import { HandoffFrame } from '~/components/handoff/handoff-frame';
import { QuestionForm } from '~/components/question-form';
import { Intro, withSentValues } from '~/components/question-page';
import { StaleNotice } from '~/components/stale-notice';
import { WhyBox } from '~/components/why-box';
import { handoffForm } from '~/forms/handoff';
import { handoffPageAt } from '~/services/handoff.server';
import { languageOf } from '~/services/language';
import { answerHandoffPage, openHandoffPage } from '~/services/save-handoff.server';
import { pageTitle } from '~/services/title';
import { useCommonTexts } from '~/texts/common';
import { useHandoffTexts } from '~/texts/handoff';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(languageOf(location.pathname), data?.question.title, data?.refused);

function pageOrNotFound(slug: string | undefined) {
  const page = handoffPageAt(slug);
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return openHandoffPage(request, context, pageOrNotFound(params.slug));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return answerHandoffPage(request, context, pageOrNotFound(params.slug));
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function HandoffQuestion({ page }: { page: Page }) {
  const refusal = useActionData<typeof action>();
  const { form: words } = useCommonTexts();
  const { routing } = useHandoffTexts();
  const { question, choices, csrf, edition, change, others } = page;
  const form = useMemo(() => handoffForm(question.page, choices), [question.page, choices]);
  return (
    <HandoffFrame
      sections={page.sections}
      back={page.back}
      aside={<WhyBox paragraphs={question.why} provisions={question.provisions} />}
    >
      {refusal?.stale && <StaleNotice {...refusal.stale} />}
      <QuestionForm
        question={withSentValues(question, refusal)}
        form={form}
        refusal={refusal}
        intro={<Intro question={question} />}
        hidden={
          <DraftFields
            csrf={csrf}
            edition={refusal?.stale?.edition ?? edition}
            start={undefined}
            change={change}
          />
        }
      >
        {others !== undefined && (
          <p>
            <a className="kern-link" href={others}>
              {routing.other}
            </a>
          </p>
        )}
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{words.save}</span>
          </button>
        </div>
      </QuestionForm>
    </HandoffFrame>
  );
}

export default function Question() {
  const page = useLoaderData<typeof loader>();
  return <HandoffQuestion key={page.question.page} page={page} />;
}
