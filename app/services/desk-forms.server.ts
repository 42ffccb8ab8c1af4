import type { AppLoadContext } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import type { DeskProblemView } from '~/components/desk/case-view';
import { namesOfStaff } from '~/components/desk/queue-view.server';
import { deskLines } from '~/components/desk/told.server';
import { officeIdsOf, officesNamed } from '~/components/case/told.server';
import { readForm } from './csrf.server';
import { isReadable, openDeskCase } from './desk.server';
import type { DeskCaseAccess } from './desk.server';
import type { DeskProblem } from './desk-steps.server';
import { takeDeskStep } from './desk-steps.server';
import { pathIn, requestLanguage, type Lang } from './language';

/** Says on the page that the form before it was taken. */
const DONE_PARAMETER = 'erledigt';

/** Whether the form before a page was taken. */
export function isDone(request: Request): boolean {
  return new URL(request.url).searchParams.has(DONE_PARAMETER);
}

const statuses = { incomplete: 422, refused: 409, stale: 409 } as const;

async function problemView(
  problem: DeskProblem,
  { row, desk }: DeskCaseAccess,
  context: AppLoadContext,
  lang: Lang,
): Promise<DeskProblemView> {
  if (problem.kind !== 'stale') return problem;
  const names = await namesOfStaff({ desk, context });
  const parties = problem.since.map(({ party }) => party);
  const offices = await officesNamed(context.store, [...officeIdsOf(problem.since), ...parties]);
  const lines = deskLines(problem.since, { officeId: desk.scope.officeId, names, offices, lang });
  return { ...problem, since: isReadable(row) ? lines : lines.map((line) => ({ ...line, text: undefined })) };
}

/** Takes a form about a case: back to the case, or the page again with what stands against it and what was typed. */
export async function takeDeskForm(request: Request, context: AppLoadContext, number: string | undefined) {
  const access = await openDeskCase(request, context, number);
  const form = await readForm(request, context);
  const taken = await takeDeskStep(context, access, form);
  const lang = requestLanguage(request);
  if ('problem' in taken) {
    context.refused = true;
    const view = await problemView(taken.problem, access, context, lang);
    return data(view, { status: statuses[view.kind] });
  }
  const { desk, row } = access;
  // whoever took a case over or gave an offer back may find it elsewhere now
  const kept = await context.store.read.desk.find(desk.scope, row.number);
  const page = taken.done.startsWith('plan') ? '/plan' : '';
  const path = kept === null ? '/stelle' : `/stelle/${row.number}${page}`;
  return redirect(`${pathIn(lang, path)}?${DONE_PARAMETER}=${taken.done}`);
}
