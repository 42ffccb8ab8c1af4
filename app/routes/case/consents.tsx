import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { Consents, End, Opened } from '~/components/case/consents';
import { consentsView } from '~/components/case/consents-view.server';
import { caseHead } from '~/components/case/head.server';
import { takeForm } from '~/services/case-forms.server';
import { casePath, doneStep, noAccess, openOwnCase } from '~/services/case-page.server';
import { languageOf, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts } from '~/texts/case';

export { caseHandle as handle, caseHeaders as headers, caseLinks as links } from '~/components/case/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.tabs.consents, page?.refused);
};

export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  return {
    head: caseHead(row, context, lang),
    view: await consentsView(row, context, lang),
    done: doneStep(request, lang),
    refused: context.refused === true,
  };
}

export function action({ request, context, params: { number } }: ActionFunctionArgs) {
  const path = `${casePath('employer', number ?? '')}/einwilligungen`;
  return takeForm(request, context, { number, role: 'employer', path });
}

export default function CaseConsents() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view, done } = page;
  const part = { head, view, problem: answer };
  return (
    <CaseFrame head={head} tab="consents" problem={answer} done={done}>
      <Consents {...part} />
      <Opened {...part} />
      <End {...part} />
    </CaseFrame>
  );
}
