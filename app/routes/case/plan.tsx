import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { employerPlanView } from '~/components/case/plan-view.server';
import { caseLinks } from '~/components/case/route';
import { CasePlanPage } from '~/components/case-plan/page';
import { casePlanLinks } from '~/components/case-plan/route';
import { noAccess, openOwnCase } from '~/services/case-page.server';
import { openEvents } from '~/services/cases.server';
import { languageOf, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { casePlanTexts } from '~/texts/case-plan';

export { caseHandle as handle, caseHeaders as headers } from '~/components/case/route';

export const links: LinksFunction = () => [...caseLinks(), ...casePlanLinks()];

export const meta: MetaFunction = ({ location, params }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, casePlanTexts(lang).pageTitle(params['number'] ?? ''));
};

/** The plan of the case as far as it has come. */
export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  return {
    head: caseHead(row, context, lang),
    view: await employerPlanView(row, context, lang, await openEvents(context, row)),
  };
}

export default function CasePlan() {
  const page = useLoaderData<typeof loader>();
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  return (
    <CaseFrame head={page.head} tab="plan" problem={undefined} done={undefined}>
      <CasePlanPage view={page.view} />
    </CaseFrame>
  );
}
