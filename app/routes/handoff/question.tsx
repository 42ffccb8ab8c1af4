import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { HandoffFrame } from '~/components/handoff/handoff-frame';
import { SavedForm } from '~/components/saved-form';
import { WhyBox } from '~/components/why-box';
import { handoffForm } from '~/forms/handoff';
import { handoffPageAt } from '~/services/handoff.server';
import { languageOf } from '~/services/language';
import { answerHandoffPage, openHandoffPage } from '~/services/save-handoff.server';
import { pageTitle } from '~/services/title';
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
  const { routing } = useHandoffTexts();
  const { question, choices, csrf, edition, change, others } = page;
  const form = useMemo(() => handoffForm(question.page, choices), [question.page, choices]);
  return (
    <HandoffFrame
      sections={page.sections}
      back={page.back}
      aside={<WhyBox paragraphs={question.why} provisions={question.provisions} />}
    >
      <SavedForm
        question={question}
        form={form}
        refusal={refusal}
        csrf={csrf}
        edition={edition}
        start={undefined}
        change={change}
      >
        {others !== undefined && (
          <p>
            <a className="kern-link" href={others}>
              {routing.other}
            </a>
          </p>
        )}
      </SavedForm>
    </HandoffFrame>
  );
}

export default function Question() {
  const page = useLoaderData<typeof loader>();
  return <HandoffQuestion key={page.question.page} page={page} />;
}
