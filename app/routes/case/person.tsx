import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { LeaveCase, NoAccessPage, Outcome } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { PersonPage } from '~/components/case/person-page';
import { personView } from '~/components/case/person-view.server';
import { takeForm } from '~/services/case-forms.server';
import { casePath, doneStep, noAccess, openOwnCase } from '~/services/case-page.server';
import { languageOf, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts, useCaseTexts } from '~/texts/case';

export { caseHandle as handle, caseHeaders as headers, caseLinks as links } from '~/components/case/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).candidate.title, page?.refused);
};

export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'candidate');
  if (row === null) return noAccess(context, { number, role: 'candidate' });
  const lang = requestLanguage(request);
  return {
    head: caseHead(row, context, lang),
    view: await personView(row, context, lang),
    done: doneStep(request, lang),
    refused: context.refused === true,
  };
}

export function action({ request, context, params: { number } }: ActionFunctionArgs) {
  return takeForm(request, context, { number, role: 'candidate', path: casePath('candidate', number ?? '') });
}

export default function Person() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { candidate } = useCaseTexts();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view, done } = page;
  const words: Partial<Record<string, string>> = candidate.done;
  return (
    <div className="case">
      <Outcome problem={answer} done={done === undefined ? undefined : words[done]} />
      {view.erased ? (
        <h1 className="kern-heading-large">{candidate.erased}</h1>
      ) : (
        <PersonPage head={head} view={view} problem={answer} />
      )}
      <LeaveCase csrf={head.csrf} />
    </div>
  );
}
