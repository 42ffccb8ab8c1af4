import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { type DocumentId, documentIds, type PlanDocument } from '#flows/plan/documents';
import { actorOf, takeOnce, versionOf, type StepProblem } from './case-steps.server';
import { act, openEvents, type CaseHouse, type OpenedEvent } from './cases.server';
import { openPlan } from './desk-plan.server';
import { contentOf } from './draft.server';
import type { DraftChange } from './save-page.server';

/** The papers that a form ticks; what is no paper is left out. */
export function tickedIn(form: FormData, field: string): DocumentId[] {
  const sent = new Set(form.getAll(field));
  return documentIds.filter((id) => sent.has(id));
}

/** What is ticked after a form: of the papers that it showed what it sends, of all others what was ticked before. */
export function merged(
  before: readonly DocumentId[],
  shown: readonly PlanDocument[],
  sent: readonly DocumentId[],
): DocumentId[] {
  const isShown = (id: DocumentId) => shown.some((document) => document.id === id);
  return documentIds.filter((id) => (isShown(id) ? sent.includes(id) : before.includes(id)));
}

const isSame = (one: readonly DocumentId[], other: readonly DocumentId[]) => one.join() === other.join();

/** Ticks papers in a draft. */
export function tickChange(shown: readonly PlanDocument[], sent: readonly DocumentId[]): DraftChange {
  return {
    isIn: ({ papers }) => isSame(papers, merged(papers, shown, sent)),
    applyTo: (content) => ({ ...contentOf(content), papers: merged(content.papers, shown, sent) }),
  };
}

/** The papers of the plan that a case follows; none where nothing can be planned. */
export async function documentsOfCase(
  house: CaseHouse,
  row: CaseRow,
  given: CasePackage,
  events: readonly OpenedEvent[],
): Promise<readonly PlanDocument[]> {
  return (await openPlan(house, row, events, given))?.plan.documents ?? [];
}

/** What is ticked in a case: what was ticked last, or what was ticked at the handoff. */
export function tickedInCase({ papers = [] }: CasePackage, events: readonly OpenedEvent[]): DocumentId[] {
  const last = events.findLast(({ type }) => type === 'papersTicked')?.fields['papers'] ?? papers;
  return documentIds.filter((id) => (last as readonly string[]).includes(id));
}

interface TickForm {
  row: CaseRow;
  given: CasePackage;
  form: FormData;
  field: string;
}

/**
 * Ticks papers in a case. A form that was rendered before somebody else ticked is refused, unless it asks for what stands already.
 * Throws a 400 Response where it is none of ours.
 */
export async function tickInCase(
  context: AppLoadContext,
  { row, given, form, field }: TickForm,
): Promise<{ done: 'papersTicked' } | { problem: StepProblem }> {
  const version = versionOf(form, row);
  const step = 'papersTicked';
  const sent = tickedIn(form, field);
  const events = await openEvents(context, row);
  const before = tickedInCase(given, events);
  const papers = merged(before, await documentsOfCase(context, row, given, events), sent);
  if (isSame(before, papers)) return { done: step };
  const event = { type: step, papers } as const;
  const actor = actorOf('employer');
  const taken = await takeOnce(context, {
    row,
    version,
    actor,
    concerns: ({ type }) => type === step,
    event,
    take: (current) => act(context, current, event, actor),
  });
  const typed = { [field]: sent.join() };
  if ('refused' in taken) return { problem: { step, typed, kind: 'refused', reason: taken.refused } };
  if ('since' in taken) return { problem: { step, typed, kind: 'stale', ...taken } };
  return { done: step };
}
