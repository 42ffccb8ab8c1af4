import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { ChangeFacts } from '~/components/case/change-facts';
import { dataView } from '~/components/case/data-view.server';
import { caseHead } from '~/components/case/head.server';
import { Receipt, Results } from '~/components/case/results';
import { draftOfCase, handOverFacts, OPEN_FACTS, openFacts } from '~/services/case-facts.server';
import {
  casePath,
  doneAnswer,
  doneStep,
  noAccess,
  openOwnCase,
  problemAnswer,
} from '~/services/case-page.server';
import { notOurForm, STEP_FIELD, typedText } from '~/services/case-steps.server';
import { ANSWERS_PATH } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts } from '~/texts/case';

export { caseHandle as handle, caseHeaders as headers, caseLinks as links } from '~/components/case/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.tabs.data, page?.refused);
};

export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  return {
    head: caseHead(row, context, lang),
    view: await dataView(request, { row, context, lang }),
    done: doneStep(request, lang),
    refused: context.refused === true,
  };
}

/** Opens the facts of the case in the check, or hands over what was changed there. */
export async function action({ request, context, params: { number } }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer', typed: typedText(form, 'text') });
  const path = `${casePath('employer', row.number)}/angaben`;
  const draft = await draftOfCase(request, context, row);
  if (textOf(form, STEP_FIELD) === OPEN_FACTS) {
    const cookie = draft === null ? await openFacts(context, row, form) : undefined;
    if (cookie === null) return redirect(pathIn(lang, path));
    const answers = pathIn(lang, ANSWERS_PATH);
    return redirect(answers, cookie === undefined ? {} : { headers: { 'Set-Cookie': cookie } });
  }
  if (textOf(form, STEP_FIELD) !== 'resultRevised') throw notOurForm();
  // the draft was left or deleted in another window
  if (draft === null) return redirect(pathIn(lang, path));
  const taken = await handOverFacts(context, { row, draft, form });
  if ('done' in taken) return doneAnswer(request, path, taken.done);
  return problemAnswer(context, { problem: taken.problem, role: 'employer', lang });
}

export default function CaseData() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view, done } = page;
  return (
    <CaseFrame head={head} tab="data" problem={answer} done={done}>
      <Results results={view.results} />
      <ChangeFacts head={head} problem={answer} change={view.change} />
      <Receipt number={head.number} view={view} />
    </CaseFrame>
  );
}
