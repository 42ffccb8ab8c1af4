import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { HandToOffice, NotElsewhere } from '~/components/case/another-office';
import { anotherOfficeView } from '~/components/case/another-view.server';
import { CaseStep, NoAccessPage } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { takeForm } from '~/services/case-forms.server';
import { casePath, noAccess, openOwnCase, otherOfficesPath } from '~/services/case-page.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts, useCaseTexts } from '~/texts/case';

export { caseHandle as handle, caseHeaders as headers, caseLinks as links } from '~/components/case/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.another.handTitle, page?.refused);
};

/** What the office would get; back to the list where it is none, and 409 where the case cannot go to another as it stands. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { number, office: id = '' } = params;
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  const office = await context.store.read.offices.find(id);
  if (office?.kind !== 'coordination')
    return redirect(pathIn(lang, otherOfficesPath(row.number, 'officeUnknown')));
  const view = await anotherOfficeView(office, { row, context, lang });
  if (view !== null && id === row.officeId)
    return redirect(pathIn(lang, otherOfficesPath(row.number, 'sameOffice')));
  const page = { head: caseHead(row, context, lang), view, refused: context.refused === true };
  return data(page, { status: view === null ? 409 : 200 });
}

export function action({ request, context, params: { number } }: ActionFunctionArgs) {
  return takeForm(request, context, {
    number,
    role: 'employer',
    path: casePath('employer', number ?? ''),
    elsewhere: (problem) => {
      if (problem.kind === 'officeUnknown') return otherOfficesPath(number ?? '', problem.kind);
      if (problem.kind !== 'refused' || problem.reason !== 'sameOffice') return undefined;
      return otherOfficesPath(number ?? '', problem.reason);
    },
  });
}

export default function OtherOffice() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { another } = useCaseTexts().page;
  const path = usePath();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view } = page;
  const back =
    view === null
      ? { href: path(`/fall/${head.number}`), words: another.toCase }
      : { href: path(`/fall/${head.number}/andere-stelle`), words: another.toList };
  return (
    <CaseStep head={head} title={another.handTitle} back={back} problem={answer}>
      {view === null ? <NotElsewhere /> : <HandToOffice head={head} problem={answer} view={view} />}
    </CaseStep>
  );
}
