import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { SavedForm } from '~/components/saved-form';
import { WhyBox } from '~/components/why-box';
import { declarationForm } from '~/forms/declaration';
import { answerDeclarationPage, declarationPageAt, openDeclarationPage } from '~/services/declaration.server';
import { languageOf, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { useCommonTexts } from '~/texts/common';
import { useDeclarationTexts } from '~/texts/declaration';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(languageOf(location.pathname), data?.question.title, data?.refused);

function pageOrNotFound(slug: string | undefined) {
  const page = declarationPageAt(slug);
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return openDeclarationPage(request, context, pageOrNotFound(params.slug));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return answerDeclarationPage(request, context, pageOrNotFound(params.slug));
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function DeclarationQuestion({ page }: { page: Page }) {
  const refusal = useActionData<typeof action>();
  const { form: words } = useCommonTexts();
  const texts = useDeclarationTexts();
  const path = usePath();
  const { question, asked, csrf, edition, back } = page;
  const form = useMemo(() => declarationForm(asked), [asked]);
  return (
    <div className="question-column">
      <a className="kern-link back-link" href={back}>
        {words.back}
      </a>
      <SavedForm
        question={question}
        form={form}
        refusal={refusal}
        csrf={csrf}
        edition={edition}
        start={undefined}
        change={undefined}
      />
      <div className="question-aside no-print">
        <WhyBox paragraphs={question.why} provisions={question.provisions} />
        <ul className="quiet-links">
          <li>
            <a className="kern-link" href={path('/check/erklaerung')}>
              {texts.toSheet}
            </a>
          </li>
        </ul>
      </div>
    </div>
  );
}

export default function Question() {
  const page = useLoaderData<typeof loader>();
  return <DeclarationQuestion key={page.question.page} page={page} />;
}
