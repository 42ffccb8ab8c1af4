import type { AppLoadContext } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { readCaseNumber } from '#flows/case/case-number';
import { officeIdsOf, officesNamed, toldLines } from '~/components/case/told.server';
import type { ToldLine } from '~/components/case/told.server';
import { accessOf } from './case-access.server';
import type { CaseAccess } from './case-access.server';
import type { StepProblem } from './case-steps.server';
import { pathIn, requestLanguage } from './language';
import type { Lang } from './language';
import { caseTexts } from '~/texts/case';

/** Says on the page what was done before it was loaded. */
const DONE_PARAMETER = 'erledigt';

type Role = CaseAccess['role'];

/** The German address of a case, for employer or candidate. */
export function casePath(role: Role, number: string): string {
  return role === 'employer' ? `/fall/${number}` : `/person/${number}`;
}

/** Why somebody is back at the list of offices. */
const officeNotices = ['officeUnknown', 'sameOffice'] as const;
export type OfficeNotice = (typeof officeNotices)[number];
const NOTICE_PARAMETER = 'hinweis';

/** The German address of the offices to choose from, which says why somebody is back there. */
export function otherOfficesPath(number: string, notice: OfficeNotice): string {
  return `${casePath('employer', number)}/andere-stelle?${NOTICE_PARAMETER}=${notice}`;
}

/** Why somebody is back at the list of offices; undefined where nothing brought them back. */
export function officeNotice(request: Request): OfficeNotice | undefined {
  const notice = new URL(request.url).searchParams.get(NOTICE_PARAMETER);
  return officeNotices.find((known) => known === notice);
}

/** Shown instead of a page that this browser may not see. It tells nothing of whether the case exists. */
export interface NoAccess {
  noAccess: { role: Role; number: string; typed: string | undefined };
  csrf: string;
  refused: false;
}

/** That this browser may not see the page asked for. */
export function noAccess(
  context: AppLoadContext,
  { number, role, typed }: { number: string | undefined; role: Role; typed?: string },
) {
  const asked = readCaseNumber(number ?? '') ?? '';
  const closed: NoAccess = {
    noAccess: { role, number: asked, typed },
    csrf: context.csrfToken(),
    refused: false,
  };
  return data(closed, { status: 403 });
}

/** The case of a page, where this browser may see it in this part. One read. */
export async function openOwnCase(
  request: Request,
  context: AppLoadContext,
  number: string | undefined,
  role: Role,
): Promise<CaseRow | null> {
  const access = accessOf(request, context);
  if (access?.role !== role) return null;
  const row = await context.store.read.cases.find(access.caseId);
  return row !== null && row.number === readCaseNumber(number ?? '') ? row : null;
}

/** A problem as a page shows it. */
export type ProblemView =
  | Exclude<StepProblem, { kind: 'stale' }>
  | (Omit<Extract<StepProblem, { kind: 'stale' }>, 'since'> & { since: readonly ToldLine[] });

const statuses: Record<StepProblem['kind'], number> = {
  missing: 422,
  tooLong: 422,
  consentMissing: 422,
  officeUnknown: 422,
  textChanged: 409,
  draftChanged: 409,
  refused: 409,
  stale: 409,
};

/** The answer to a form that was not taken; the page is shown again with it. */
export async function problemAnswer(
  context: AppLoadContext,
  { problem, role, lang }: { problem: StepProblem; role: Role; lang: Lang },
) {
  context.refused = true;
  const status = statuses[problem.kind];
  if (problem.kind !== 'stale') return data<ProblemView>(problem, { status });
  // what employer and office write to each other is not for the person
  const told = role === 'employer' ? problem.since : [];
  const offices = await officesNamed(context.store, officeIdsOf(told));
  return data<ProblemView>({ ...problem, since: toldLines(told, offices, lang) }, { status });
}

/** Back to the page whose form was taken, which then says so. */
export function doneAnswer(request: Request, path: string, step: StepProblem['step']) {
  return redirect(`${pathIn(requestLanguage(request), path)}?${DONE_PARAMETER}=${step}`);
}

/** What was done before this page was loaded; undefined where nothing was. */
export function doneStep(request: Request, lang: Lang): StepProblem['step'] | undefined {
  const { done } = caseTexts(lang).page;
  const step = new URL(request.url).searchParams.get(DONE_PARAMETER);
  return step !== null && Object.hasOwn(done, step) ? (step as StepProblem['step']) : undefined;
}
