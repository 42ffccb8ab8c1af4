import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { caseHead } from '~/components/case/head.server';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { ToAnotherOffice } from '~/components/case/another-office';
import { Reopen } from '~/components/case/reopen';
import { AgencyConsent, AgencySection, HistorySection, OfficeSection } from '~/components/case/around';
import { Standing } from '~/components/case/standing';
import { statusView } from '~/components/case/status-view.server';
import { caseLinks } from '~/components/case/route';
import { PlanSection } from '~/components/case-plan/page';
import { casePlanLinks } from '~/components/case-plan/route';
import { Messages, Questions } from '~/components/case/talk';
import { casePath, doneStep, noAccess, openOwnCase } from '~/services/case-page.server';
import { takeForm } from '~/services/case-forms.server';
import { languageOf, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts } from '~/texts/case';

export { caseHandle as handle, caseHeaders as headers } from '~/components/case/route';

export const links: LinksFunction = () => [...caseLinks(), ...casePlanLinks()];

export const meta: MetaFunction<typeof loader> = ({ data: page, location, params }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.title(params['number'] ?? ''), page?.refused);
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, params['number'], 'employer');
  if (row === null) return noAccess(context, { number: params['number'], role: 'employer' });
  const lang = requestLanguage(request);
  return {
    head: caseHead(row, context, lang),
    view: await statusView(row, context, lang),
    done: doneStep(request, lang),
    refused: context.refused === true,
  };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  const number = params['number'];
  return takeForm(request, context, { number, role: 'employer', path: casePath('employer', number ?? '') });
}

export default function CaseStatus() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view, done } = page;
  const form = { head, problem: answer };
  return (
    <CaseFrame head={head} tab="status" problem={answer} done={done}>
      <Questions {...form} questions={view.questions} />
      {view.agency.asksConsent && <AgencyConsent number={head.number} />}
      <Standing view={view} number={head.number} />
      {view.plan !== null && <PlanSection view={view.plan} number={head.number} />}
      {view.can.another && view.isDeclined && <ToAnotherOffice number={head.number} isDeclined />}
      {(view.can.message || view.messages.length > 0) && (
        <Messages {...form} messages={view.messages} mayWrite={view.can.message} />
      )}
      {view.can.reopen && <Reopen {...form} />}
      {view.agency.name !== undefined && <AgencySection view={view} />}
      <OfficeSection view={view} />
      {view.can.another && !view.isDeclined && <ToAnotherOffice number={head.number} isDeclined={false} />}
      <HistorySection history={view.history} />
    </CaseFrame>
  );
}
