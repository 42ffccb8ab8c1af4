import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { AgencyScope } from '#db/repositories/agency';
import type { StaffAccount } from '#db/repositories/staff';
import { allowed } from '#flows/case/apply';
import type { RefusalReason } from '#flows/case/apply';
import { readCaseNumber } from '#flows/case/case-number';
import { caseEventSchema } from '#flows/case/events';
import type { CaseEvent, CaseEventType } from '#flows/case/events';
import { notOurForm, STEP_FIELD, takeOnce, typedText, versionOf } from './case-steps.server';
import { act, stateOf } from './cases.server';
import type { Actor } from './cases.server';
import { textOf } from './keep.server';
import { actorOfStaff, requireStaff } from './staff-access.server';

/** Somebody of the Arbeitgeber-Service. */
export interface AgencyDesk {
  account: StaffAccount;
  scope: AgencyScope;
  actor: Actor;
}

/** Who works for an agency. Throws a redirect to the sign-in, or a 403 Response for other roles. */
export async function requireAgency(request: Request, context: AppLoadContext): Promise<AgencyDesk> {
  const { account } = await requireStaff(request, context, ['agencyStaff']);
  const actor = actorOfStaff(account);
  if (!('agencyId' in actor)) throw new Error('An account of an agency without its agency');
  return { account, scope: { agencyId: actor.agencyId }, actor };
}

/** What is shared with the agency under a number; null where it is not, or not any more. */
export function sharedCase(
  { store }: AppLoadContext,
  { scope }: AgencyDesk,
  number: string | undefined,
): Promise<CaseRow | null> {
  return store.read.agency.find(scope, readCaseNumber(number ?? '') ?? '');
}

/** What the Arbeitgeber-Service can do, with the fields it sends. */
const fieldsOf = {
  summaryAcknowledged: [],
  agencyAnswered: ['answer', 'text'],
  agencyAskedBack: ['text'],
} as const satisfies Partial<Record<CaseEventType, readonly string[]>>;
export type AgencyStep = keyof typeof fieldsOf;
type StepEvent = Exclude<CaseEvent, { type: 'resultRevised' }>;

/** Why a form was not taken; what was typed is kept. */
export type AgencyProblem = { step: AgencyStep; typed: Readonly<Record<string, string>> } & (
  | { kind: 'answerMissing' | 'textMissing' | 'explanationMissing' | 'tooLong' }
  | { kind: 'refused'; reason: RefusalReason }
);

/** What somebody of the agency can do with a case now. */
export function agencySteps(row: CaseRow, actor: Actor): ReadonlySet<CaseEventType> {
  return new Set(allowed(stateOf(row), actor));
}

/** From where on the same event is the same form sent twice: where it was rendered, but never before the case was shared anew. */
async function renderedAt(context: AppLoadContext, row: CaseRow, form: FormData): Promise<number> {
  const events = await context.store.read.cases.events(row.id);
  const shared = events.findLast(({ type }) => type === 'sharedWithAgency');
  return Math.max(versionOf(form, row), shared?.seq ?? 0);
}

/** What was typed in a form about a case that is not shared any more; null where it held no text. */
export function lateWords(form: FormData): AgencyProblem | null {
  const step = textOf(form, STEP_FIELD);
  const text = typedText(form, 'text');
  if (!Object.hasOwn(fieldsOf, step) || text.trim() === '') return null;
  return { step: step as AgencyStep, typed: { text }, kind: 'refused', reason: 'notInThisState' };
}

/**
 * Takes a form about a shared summary. Whatever the office did meanwhile does not stand against it, unless the sharing has ended.
 * Throws a 400 Response where it is none of our forms.
 */
export async function takeAgencyStep(
  context: AppLoadContext,
  { row, actor, form }: { row: CaseRow; actor: Actor; form: FormData },
): Promise<{ done: AgencyStep } | { problem: AgencyProblem }> {
  const step = textOf(form, STEP_FIELD);
  if (!Object.hasOwn(fieldsOf, step)) throw notOurForm();
  const type = step as AgencyStep;
  const typed = Object.fromEntries(fieldsOf[type].map((name) => [name, typedText(form, name)]));
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
  const parsed = caseEventSchema.safeParse({ type, ...given });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path[0];
    if (field === 'answer' && typed['answer'] === '')
      return { problem: { step: type, typed, kind: 'answerMissing' } };
    if (field !== 'text') throw notOurForm();
    if (issue?.code === 'too_big') return { problem: { step: type, typed, kind: 'tooLong' } };
    const kind = type === 'agencyAnswered' ? 'explanationMissing' : 'textMissing';
    return { problem: { step: type, typed, kind } };
  }
  const event = parsed.data as StepEvent;
  const taken = await takeOnce(context, {
    row,
    version: await renderedAt(context, row, form),
    actor,
    concerns: () => false,
    event,
    take: (current) => act(context, current, event, actor),
  });
  if ('done' in taken) return { done: type };
  const reason = 'refused' in taken ? taken.refused : 'notInThisState';
  return { problem: { step: type, typed, kind: 'refused', reason } };
}
