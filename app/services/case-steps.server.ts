import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { allowed } from '#flows/case/apply';
import type { RefusalReason } from '#flows/case/apply';
import type { CaseEvent } from '#flows/case/events';
import { caseEventSchema } from '#flows/case/events';
import type { CaseAccess } from './case-access.server';
import { act, openEvents, stateOf } from './cases.server';
import type { Acted, Actor, OpenedEvent } from './cases.server';
import { legibleInput } from '~/forms/parse';
import { textOf } from './keep.server';
import { consentVersions } from '~/texts/consents';

/** Hidden fields of every form about a case: what it does, and which state of the case it was rendered from. */
export const STEP_FIELD = 'event';
export const VERSION_FIELD = 'stand';

/** What employer and candidate can do by a form, with the fields it sends. */
const fieldsOf = {
  messageSent: ['text'],
  questionAnswered: ['question', 'text'],
  caseWithdrawn: ['text'],
  reopened: ['text'],
  resubmitted: ['officeId', 'textVersion'],
  consentGiven: ['kind', 'textVersion'],
  consentWithdrawn: ['kind'],
  consentRefused: [],
  sharingWithdrawn: [],
  deletionRequested: [],
  deletionTakenBack: [],
} as const satisfies Partial<Record<CaseEvent['type'], readonly string[]>>;
export type StepType = keyof typeof fieldsOf;
type StepEvent = Exclude<CaseEvent, { type: 'resultRevised' }>;

/** Why a form was not taken; what was typed is kept. */
export type StepProblem = {
  step: StepType | 'resultRevised' | 'papersTicked';
  /** The fields of the form, as typed. */
  typed: Readonly<Record<string, string>>;
} & (
  | { kind: 'missing' | 'tooLong' | 'consentMissing' | 'officeUnknown' | 'textChanged' | 'draftChanged' }
  | { kind: 'refused'; reason: RefusalReason }
  /** What happened since the form was rendered, and whether nothing of the kind is possible any more. */
  | { kind: 'stale'; since: readonly OpenedEvent[]; isGone: boolean }
);

/** No form of ours sends this. */
export const notOurForm = () => new Response(null, { status: 400, statusText: 'Bad Request' });

/** As people wrote it, with the line ends of everybody and nothing that cannot be seen. */
export function typedText(form: FormData, name: string): string {
  return legibleInput(textOf(form, name)).replaceAll('\r\n', '\n');
}

/** The version of the case that a form was rendered from. Throws a 400 Response where it names none. */
export function versionOf(form: FormData, row: CaseRow): number {
  const version = Number(textOf(form, VERSION_FIELD));
  if (!Number.isInteger(version) || version < 1 || version > row.version) throw notOurForm();
  return version;
}

function isStep(type: string): type is StepType {
  return Object.hasOwn(fieldsOf, type);
}

type ReadStep = { event: StepEvent; step: StepType; typed: StepProblem['typed'] } | { problem: StepProblem };

/** The event that a form asks for. Throws a 400 Response where it is none of our forms. */
function readStep(form: FormData): ReadStep {
  const step = textOf(form, STEP_FIELD);
  if (!isStep(step)) throw notOurForm();
  const typed = Object.fromEntries(fieldsOf[step].map((name) => [name, typedText(form, name)]));
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
  const event = { type: step, ...given, ...(step === 'consentGiven' && { proof: 'online' }) };
  const parsed = caseEventSchema.safeParse(event);
  if (parsed.success) return { event: parsed.data as StepEvent, step, typed };
  const [issue] = parsed.error.issues;
  // the version comes with the tick
  const hasNoTick = step === 'resubmitted' && issue?.path[0] === 'textVersion' && !('textVersion' in given);
  if (hasNoTick && parsed.error.issues.length === 1)
    return { problem: { step, typed, kind: 'consentMissing' } };
  if (parsed.error.issues.length > 1 || issue?.path[0] !== 'text') throw notOurForm();
  return { problem: { step, typed, kind: issue.code === 'too_big' ? 'tooLong' : 'missing' } };
}

/** Events that change nothing for the employer: nobody has to read them before sending what they wrote. */
const quiet: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'opened',
  'noteAdded',
  'assigned',
  'clockRang',
]);
/** Events that change what the person decides about: the data, who gets them, and the decision itself. */
const aboutThePerson: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'resultRevised',
  'transferAccepted',
  'resubmitted',
  'officeReassigned',
  'consentGiven',
  'consentWithdrawn',
  'consentRefused',
]);

/** What employer or person have to know before their form is taken. */
export function concernOf(role: CaseAccess['role']): (event: OpenedEvent) => boolean {
  return ({ type, fields }) => {
    if (role === 'employer') return !quiet.has(type);
    return aboutThePerson.has(type) && (fields['kind'] ?? 'personData') === 'personData';
  };
}

/** Whether a form was sent twice. */
function isSame(
  event: Readonly<Record<string, unknown>>,
  done: OpenedEvent,
  { role, id }: Pick<Actor, 'role' | 'id'>,
): boolean {
  return (
    done.type === event['type'] &&
    done.role === role &&
    done.actor === id &&
    Object.entries(event).every(([name, value]) => name === 'type' || done.fields[name] === value)
  );
}

interface Attempt {
  row: CaseRow;
  /** The version that the form was rendered from. */
  version: number;
  actor: Actor;
  /** Whether the sender has to know what happened before the form is taken. */
  concerns: (event: OpenedEvent) => boolean;
  /** What makes it the same as one done before. */
  event: Readonly<Record<string, unknown>>;
  take: (row: CaseRow) => Promise<Acted>;
}

/** Does what a form asks for, unless something happened since that its sender has to know. Sent twice, it is done once. */
export async function takeOnce(
  context: AppLoadContext,
  { row, version, actor, concerns, event, take }: Attempt,
): Promise<{ done: true } | { refused: RefusalReason } | { since: OpenedEvent[]; isGone: boolean }> {
  let read = row;
  for (;;) {
    const since = (await openEvents(context, read)).filter(({ seq }) => seq > version);
    if (since.some((done) => isSame(event, done, actor))) return { done: true };
    if (since.some(concerns))
      return { since, isGone: !allowed(stateOf(read), actor).some((type) => type === event['type']) };
    const acted = await take(read);
    if ('row' in acted) return { done: true };
    if ('refused' in acted) return acted;
    // a case is never deleted, so there is a row
    if (acted.current === null) throw new Error('A case is gone');
    read = acted.current;
  }
}

/** Who acts through a page of ours. */
export function actorOf(role: CaseAccess['role']): Actor {
  return { role, id: 'link' };
}

/** What stands against an event besides the state of the case. */
async function objection(
  event: StepEvent,
  { store }: AppLoadContext,
): Promise<'textChanged' | 'officeUnknown' | undefined> {
  if (event.type !== 'consentGiven' && event.type !== 'resubmitted') return undefined;
  if (event.type === 'resubmitted') {
    const office = await store.read.offices.find(event.officeId);
    if (office?.kind !== 'coordination') return 'officeUnknown';
  }
  const kind = event.type === 'consentGiven' ? event.kind : 'coordination';
  return event.textVersion === consentVersions[kind] ? undefined : 'textChanged';
}

interface StepAttempt {
  row: CaseRow;
  role: CaseAccess['role'];
  form: FormData;
}

/** Takes a form about a case. Throws a 400 Response where it is none of ours. */
export async function takeStep(
  context: AppLoadContext,
  { row, role, form }: StepAttempt,
): Promise<{ done: StepType } | { problem: StepProblem }> {
  const version = versionOf(form, row);
  const read = readStep(form);
  if ('problem' in read) return read;
  const { event, step, typed } = read;
  const kind = await objection(event, context);
  if (kind !== undefined) return { problem: { step, typed, kind } };
  const actor = actorOf(role);
  const take = (current: CaseRow) => act(context, current, event, actor);
  const taken = await takeOnce(context, { row, version, actor, concerns: concernOf(role), event, take });
  if ('refused' in taken) return { problem: { step, typed, kind: 'refused', reason: taken.refused } };
  if ('since' in taken) return { problem: { step, typed, kind: 'stale', ...taken } };
  return { done: step };
}
