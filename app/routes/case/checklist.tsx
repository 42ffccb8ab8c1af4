import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { allowed } from '#flows/case/apply';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { Checklist } from '~/components/papers/checklist';
import { checklistView, PAPER_FIELD } from '~/components/papers/checklist-view.server';
import {
  casePath,
  doneAnswer,
  doneStep,
  noAccess,
  openOwnCase,
  problemAnswer,
} from '~/services/case-page.server';
import { openEvents, openPackage, stateOf } from '~/services/cases.server';
import { VERSION_FIELD } from '~/services/case-steps.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { documentsOfCase, tickedInCase, tickInCase } from '~/services/papers-ticked.server';
import { pageTitle } from '~/services/title';
import { caseTexts } from '~/texts/case';
import { useChecklistTexts } from '~/texts/checklist';

export { caseHandle as handle, caseHeaders as headers } from '~/components/case/route';
export { checklistLinks as links } from '~/components/papers/links';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.tabs.papers, page?.refused);
};

/** The papers of the case, with what is ticked. */
export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  const given = await openPackage(context, row);
  const events = given === null ? [] : await openEvents(context, row);
  const documents = given === null ? [] : await documentsOfCase(context, row, given, events);
  const ticked = given === null ? [] : tickedInCase(given, events);
  return {
    head: caseHead(row, context, lang),
    view: checklistView(documents, ticked, lang),
    isOpen: allowed(stateOf(row), { role: 'employer' }).includes('papersTicked'),
    field: PAPER_FIELD,
    versionField: VERSION_FIELD,
    done: doneStep(request, lang),
    refused: context.refused === true,
  };
}

/** Ticks papers; where somebody else did meanwhile, shows that beside what was sent. */
export async function action({ request, context, params: { number } }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const path = `${casePath('employer', row.number)}/checkliste`;
  const given = await openPackage(context, row);
  const lang = requestLanguage(request);
  if (given === null) return redirect(pathIn(lang, path));
  const taken = await tickInCase(context, { row, given, form, field: PAPER_FIELD });
  if ('done' in taken) return doneAnswer(request, path, taken.done);
  return problemAnswer(context, { problem: taken.problem, role: 'employer', lang });
}

export default function CaseChecklist() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useChecklistTexts();
  if (answer && 'noAccess' in answer) return <NoAccessPage {...answer} />;
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view, isOpen, done, field, versionField } = page;
  const sent = answer?.typed[field]?.split(',');
  const shown = {
    ...view,
    sides: view.sides.map((side) => ({
      ...side,
      items: side.items.map((item) => ({ ...item, isDone: sent?.includes(item.id) ?? item.isDone })),
    })),
  };
  return (
    <CaseFrame head={head} tab="papers" problem={answer} done={done}>
      <p className="kern-body">{texts.introCase}</p>
      <Checklist
        view={shown}
        hidden={{ csrf: head.csrf, [versionField]: String(head.version) }}
        isOpen={isOpen}
      />
    </CaseFrame>
  );
}
