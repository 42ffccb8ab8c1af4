import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { RefusalReason } from '#flows/case/apply';
import { caseEventSchema } from '#flows/case/events';
import type { CaseEvent, EventOf } from '#flows/case/events';
import type { RouteId } from '#flows/law/ids';
import { parseDate } from '~/forms/parse';
import { consentVersions } from '~/texts/consents';
import { alikeWays, corrected, overridesOf, waysOf } from './case-overrides.server';
import type { CaseOverride } from './case-overrides.server';
import { notOurForm, STEP_FIELD, takeOnce, typedText, versionOf } from './case-steps.server';
import { addTask, finishTask } from './case-tasks.server';
import { act, openEvents, openPackage, verdictIn } from './cases.server';
import type { OpenedEvent } from './cases.server';
import { allowedAtDesk, isReadable } from './desk.server';
import type { DeskCaseAccess } from './desk.server';
import { readDay } from './desk-days.server';
import { checkedPlanEvent, isPlanEvent, runningAfter } from './desk-plan.server';
import { textOf } from './keep.server';
import { agenciesToShareWith } from './place-of-work.server';

/** Ticked where a finding holds for all ways that ask for the same. */
const ALSO_FIELD = 'gleiche';

/** The way and the procedure of a plan, with a blank between them. */
const WAY_FIELD = 'weg';

/** What the desk does by a form, with the fields it sends. */
const fieldsOf = {
  accepted: [],
  declined: ['reason', 'suggestedOffice', 'text'],
  workBegan: [],
  waitingBegan: ['waitsFor', 'text'],
  workResumed: ['text'],
  questionAsked: ['question', 'to', 'text'],
  messageSent: ['text'],
  officeAnsweredAgency: ['text'],
  assigned: ['assignee'],
  noteAdded: ['text'],
  requirementOverridden: ['route', 'requirement', 'status', 'source', 'text', ALSO_FIELD],
  overrideTakenBack: ['route', 'requirement', 'text'],
  planChosen: [WAY_FIELD],
  planStepDone: ['step', 'on'],
  planStepReopened: ['step'],
  closed: ['outcome', 'text'],
  reopened: ['text'],
  transferOffered: ['toOffice', 'text'],
  transferAccepted: [],
  transferDeclined: ['text'],
  transferTakenBack: [],
  sharedWithAgency: ['agencyId'],
  sharingWithdrawn: ['text'],
  consentGiven: ['textVersion'],
  consentWithdrawn: ['kind'],
} as const satisfies Partial<Record<CaseEvent['type'], readonly string[]>>;
type EventStep = keyof typeof fieldsOf;
/** What the desk can do: events of the case, and tasks, which are no part of its chain. */
export type DeskStep = EventStep | 'taskAdded' | 'taskDone';
type StepEvent = Exclude<CaseEvent, { type: 'resultRevised' }>;

/** What is wrong with a field; ids of texts. */
export type FieldComplaint =
  | 'missing'
  | 'tooLong'
  | 'sourceTooLong'
  | 'choose'
  | 'noDay'
  | 'pastDay'
  | 'futureDay'
  | 'tooLongAgo'
  | 'tick'
  | 'asMachine'
  | 'noOffice';
/** Complaints by the names of their fields. */
export type FieldComplaints = Readonly<Record<string, FieldComplaint>>;

/** Why a form was not taken; what was typed is kept. */
export type DeskProblem = { step: DeskStep; typed: Readonly<Record<string, string>> } & (
  | { kind: 'incomplete'; fields: FieldComplaints }
  | { kind: 'refused'; reason: RefusalReason }
  /** What happened since the form was rendered. */
  | { kind: 'stale'; since: readonly OpenedEvent[] }
);
export type DeskAnswer = { done: DeskStep } | { problem: DeskProblem };

/** What people write, and how it is too long; every other field is chosen from values of ours. */
const written: Partial<Record<string, FieldComplaint>> = { text: 'tooLong', source: 'sourceTooLong' };
const chosen = new Set([
  'reason',
  'waitsFor',
  'to',
  'status',
  'outcome',
  'toOffice',
  'agencyId',
  'textVersion',
]);

interface ReadIssue {
  path: PropertyKey[];
  code: string;
}

function complaintsOf(
  issues: readonly ReadIssue[],
  typed: Readonly<Record<string, string>>,
): FieldComplaints {
  const entries = issues.map(({ path: [name], code }): [string, FieldComplaint] => {
    const field = String(name);
    const tooLong = written[field];
    if (field === 'on') return [field, 'noDay'];
    if (tooLong !== undefined) return [field, code === 'too_big' ? tooLong : 'missing'];
    // a value that none of our forms offers
    if (!chosen.has(field) || typed[field] !== '') throw notOurForm();
    return [field, field === 'textVersion' ? 'tick' : 'choose'];
  });
  return Object.fromEntries(entries);
}

/** What a form asks for besides what it sends. */
function completed(step: EventStep, given: Readonly<Record<string, string>>): Record<string, unknown> {
  if (step === 'consentGiven') return { ...given, kind: 'personData', proof: 'signedSheet' };
  if (step === 'assigned') return { assignee: given['assignee'] ?? null };
  if (step === 'planChosen') {
    const [route, procedure] = (given[WAY_FIELD] ?? '').split(' ');
    return { route, procedure };
  }
  if (step === 'planStepDone') return { ...given, on: parseDate(given['on']?.trim() ?? '') };
  // what the machine says is looked up and never sent
  if (step === 'requirementOverridden') {
    const { [ALSO_FIELD]: _, ...finding } = given;
    return { ...finding, machine: 'unknown' };
  }
  return given;
}

type Read = { event: StepEvent; typed: Record<string, string> } | { problem: DeskProblem };

function readStep(form: FormData, step: EventStep): Read {
  const typed = Object.fromEntries(fieldsOf[step].map((name) => [name, typedText(form, name)]));
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
  const parsed = caseEventSchema.safeParse({ type: step, ...completed(step, given) });
  if (parsed.success) return { event: parsed.data as StepEvent, typed };
  return { problem: { step, typed, kind: 'incomplete', fields: complaintsOf(parsed.error.issues, typed) } };
}

/** What stands against an event besides the state of the case. Throws a 400 Response where no form of ours asks for it. */
async function objection(
  event: StepEvent,
  { row, desk: { scope } }: DeskCaseAccess,
  context: AppLoadContext,
): Promise<FieldComplaints | undefined> {
  const { store } = context;
  switch (event.type) {
    case 'assigned': {
      const account = event.assignee === null ? null : await store.read.staff.find(event.assignee);
      const isOwn = account?.officeId === scope.officeId && account.disabledAt === null;
      if (event.assignee !== null && !isOwn) throw notOurForm();
      return undefined;
    }
    case 'declined':
    case 'transferOffered': {
      const name = event.type === 'declined' ? 'suggestedOffice' : 'toOffice';
      const id = event.type === 'declined' ? event.suggestedOffice : event.toOffice;
      if (id === undefined) return undefined;
      const office = await store.read.offices.find(id);
      return office?.kind === 'coordination' && id !== row.officeId ? undefined : { [name]: 'noOffice' };
    }
    case 'sharedWithAgency': {
      const handed = await openPackage(context, row);
      const agencies = handed === null ? [] : await agenciesToShareWith(context, handed);
      if (!agencies.some(({ id }) => id === event.agencyId)) throw notOurForm();
      return undefined;
    }
    case 'consentGiven':
      return event.textVersion === consentVersions.personData ? undefined : { textVersion: 'tick' };
    default:
      return undefined;
  }
}

/** An override with what the machine says, and the verdict to which it leads. */
async function overriding(
  event: EventOf<'requirementOverridden' | 'overrideTakenBack'>,
  isForAll: boolean,
  row: CaseRow,
  context: AppLoadContext,
): Promise<{ event: StepEvent; verdict: string } | { fields: FieldComplaints } | 'refused'> {
  const given = await openPackage(context, row);
  const events = await openEvents(context, row);
  if (given === null) return 'refused';
  const present = overridesOf(events);
  const isOf = (ways: readonly RouteId[]) => (other: CaseOverride) =>
    ways.includes(other.route) && other.requirement === event.requirement;
  if (event.type === 'overrideTakenBack') {
    const own = present.find(isOf([event.route]));
    if (own === undefined) return 'refused';
    // what was found at once is taken back at once
    const together = present.filter((other) => other.event.seq === own.event.seq).map(({ route }) => route);
    const also = together.filter((route) => route !== event.route);
    const left = present.filter((other) => !isOf(together)(other));
    return {
      event: { ...event, ...(also.length > 0 && { also }) },
      verdict: verdictIn(corrected(given, left).assessment),
    };
  }
  const machine = given.assessment.routes
    .find(({ id }) => id === event.route)
    ?.requirements.find(({ id }) => id === event.requirement)?.status;
  if (machine === undefined) throw notOurForm();
  if (machine === event.status) return { fields: { status: 'asMachine' } };
  const [by] = events;
  if (by === undefined) throw new Error('A case without events');
  const also = isForAll ? alikeWays(given, event) : [];
  const whole = { ...event, machine, ...(also.length > 0 && { also }) };
  const others = present.filter((other) => !isOf(waysOf(whole))(other));
  const found = waysOf(whole).map((route) => ({ ...whole, route, event: by }));
  const { assessment } = corrected(given, [...others, ...found]);
  return { event: whole, verdict: verdictIn(assessment) };
}

/** Whoever accepts a case has it from then on, unless somebody of the office was given it before. */
function takenOn(event: StepEvent, { row, desk: { actor } }: DeskCaseAccess): StepEvent {
  const isTaken = event.type === 'transferAccepted' || (event.type === 'accepted' && row.assignee === null);
  return isTaken ? { ...event, assignee: actor.id } : event;
}

const LONGEST_TASK = 4000;

/**
 * Looks and reminders change nothing that somebody at the desk would have to read first. A note stands whatever happened: it leads
 * nowhere, and two at once are two.
 */
const concernsOf =
  (step: EventStep) =>
  ({ type }: OpenedEvent) =>
    step !== 'noteAdded' && type !== 'opened' && type !== 'clockRang';

async function takeEvent(
  context: AppLoadContext,
  access: DeskCaseAccess,
  { form, step }: { form: FormData; step: EventStep },
): Promise<DeskAnswer> {
  const { row, desk } = access;
  const version = versionOf(form, row);
  const read = readStep(form, step);
  if ('problem' in read) return read;
  const { typed } = read;
  const incomplete = (fields: FieldComplaints): DeskAnswer => ({
    problem: { step, typed, kind: 'incomplete', fields },
  });
  const refused = (reason: RefusalReason): DeskAnswer => ({
    problem: { step, typed, kind: 'refused', reason },
  });
  if (!isReadable(row)) return refused('handoffConsentMissing');
  const fields = await objection(read.event, access, context);
  if (fields !== undefined) return incomplete(fields);
  let event = takenOn(read.event, access);
  let verdict: string | undefined;
  if (isPlanEvent(event)) {
    const checked = await checkedPlanEvent(context, row, event);
    if (checked === 'refused') return refused('notInThisState');
    if ('fields' in checked) return incomplete(checked.fields);
    ({ event } = checked);
  }
  if (event.type === 'requirementOverridden' || event.type === 'overrideTakenBack') {
    const found = await overriding(event, typed[ALSO_FIELD] === 'ja', row, context);
    if (found === 'refused') return refused('notInThisState');
    if ('fields' in found) return incomplete(found.fields);
    ({ event, verdict } = found);
  }
  const consequences = { verdict, running: await runningAfter(context, row, event) };
  const taken = await takeOnce(context, {
    row,
    version,
    actor: desk.actor,
    concerns: concernsOf(step),
    event,
    take: (current) => act(context, current, event, desk.actor, consequences),
  });
  if ('refused' in taken) return refused(taken.refused);
  if ('since' in taken) return { problem: { step, typed, kind: 'stale', since: taken.since } };
  return { done: step };
}

async function takeTask(
  context: AppLoadContext,
  { row, desk: { scope, actor }, side }: DeskCaseAccess,
  { form, step }: { form: FormData; step: 'taskAdded' | 'taskDone' },
): Promise<DeskAnswer> {
  const typed = { text: typedText(form, 'text'), dueOn: textOf(form, 'dueOn') };
  const refused: DeskAnswer = { problem: { step, typed, kind: 'refused', reason: 'notInThisState' } };
  if (side !== 'responsible' || !isReadable(row)) return refused;
  if (step === 'taskDone') {
    const id = Number(textOf(form, 'task'));
    if (!Number.isInteger(id)) throw notOurForm();
    // done by somebody else in the meantime is done as well
    await finishTask(context, scope, row, { id, doneBy: actor.id });
    return { done: step };
  }
  if (!allowedAtDesk(row, actor).has('assigned')) return refused;
  const text = typed.text.trim();
  const day = readDay(typed.dueOn, context);
  const fields: FieldComplaints = {
    ...(text === '' && { text: 'missing' as const }),
    ...(text.length > LONGEST_TASK && { text: 'tooLong' as const }),
    ...('complaint' in day && { dueOn: day.complaint }),
  };
  if (Object.keys(fields).length > 0 || 'complaint' in day)
    return { problem: { step, typed, kind: 'incomplete', fields } };
  const added = await addTask(context, scope, row, { text, dueOn: day.day, createdBy: actor.id });
  return added ? { done: step } : refused;
}

/** Takes a form of the desk about a case. Throws a 400 Response where it is none of ours. */
export async function takeDeskStep(
  context: AppLoadContext,
  access: DeskCaseAccess,
  form: FormData,
): Promise<DeskAnswer> {
  const step = textOf(form, STEP_FIELD);
  if (step === 'taskAdded' || step === 'taskDone') return takeTask(context, access, { form, step });
  if (!Object.hasOwn(fieldsOf, step)) throw notOurForm();
  return takeEvent(context, access, { form, step: step as EventStep });
}
