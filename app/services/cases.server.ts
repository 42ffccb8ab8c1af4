import { randomUUID } from 'node:crypto';
import type { CaseProjection, CaseRow, OfficeWork, StaleCase } from '#db/repositories/cases';
import { digestOf } from '#db/repositories/chain';
import type { EventRecord } from '#db/repositories/chain';
import type { LinkToken } from '#db/repositories/link-tokens';
import type { Repositories } from '#db/repositories/repositories';
import type { Store } from '#db/store';
import { apply, openCase } from '#flows/case/apply';
import { lawState } from '#flows/law/law-state';
import type { CaseActor, Refusal } from '#flows/case/apply';
import { answerBy, dueWork, isEscalated } from '#flows/case/case-clock';
import type { WorkCalendar } from '#flows/case/case-clock';
import { readPackage } from '#flows/case/case-package';
import type { CasePackage } from '#flows/case/case-package';
import { splitEvent, submittedSchema } from '#flows/case/events';
import type { CaseEvent, EventOf, Submitted } from '#flows/case/events';
import { live } from '#flows/case/rights';
import { newsOf, noticesOf } from '#flows/case/notices';
import type { RecordedEvent } from '#flows/case/replay';
import type { CalendarDate } from '#flows/facts/calendar';
import type { RunningStep } from '#flows/plan/progress';
import { nextActor } from '#flows/case/states';
import type { CaseRole, CaseState } from '#flows/case/states';
import { planOfCase } from './case-plan.server';
import { linkItem, noticeItem } from './case-mail-items.server';
import { newKey, seal, unseal } from './sealing.server';
import { workCalendar } from './working-days';

/** Where cases live, and what opens their contents. */
export interface CaseHouse {
  store: Store;
  /** Seals the key of each case. */
  caseKey: Buffer;
  now: () => Date;
}

/** Who acts: the role with its scope, and the account or link by which it is done. */
export type Actor = CaseActor & { id: string };

/** An event was taken, refused for a reason, or came too late: somebody else was first, and `current` is what stands now. */
export type Acted = { row: CaseRow } | Refusal | StaleCase;

/** What a new result brings beside its event; the digest is computed. */
export type Revision = Omit<EventOf<'resultRevised'>, 'digest'>;

/** Where a case stands. */
export function stateOf({ context, coordination, sharing, transfer }: CaseRow): CaseState {
  return { ...context, coordination, sharing, transfer };
}

/** What its office has to do in a case by itself. */
export function officeWork(
  state: CaseState,
  calendar: WorkCalendar,
  stepDueOn: CalendarDate | null,
): OfficeWork {
  return { answerBy: answerBy(state, calendar), stepDueOn, isLive: live.includes(state.coordination) };
}

/** What an event brings besides the state to which it leads. */
export interface Consequences {
  /** The recommended way, where a finding of an adviser changes it. */
  verdict?: string;
  running?: readonly RunningStep[];
}

interface Happening {
  event: CaseEvent | Submitted;
  actor: Actor;
  at: Date;
  calendar: WorkCalendar;
  /** What runs in the plan from now on; missing where the event does not concern it. */
  running?: readonly RunningStep[];
}

function project(
  state: CaseState,
  before: Omit<CaseProjection, 'work'> | null,
  { event, actor, at, calendar, running }: Happening,
): CaseProjection {
  const { coordination, sharing, transfer, ...context } = state;
  const turn = nextActor(state);
  const news = newsOf(event, actor, state);
  const [first] = running ?? [];
  const { stepDue = null, stepDueOn = null } = running === undefined ? (before ?? {}) : {};
  const step = first ? { stepDue: first.id, stepDueOn: first.dueOn } : { stepDue, stepDueOn };
  return {
    coordination,
    sharing,
    transfer,
    context,
    officeId: context.officeId,
    offeredTo: context.offeredTo,
    agencyId: context.agencyId,
    assignee: context.assignee,
    nextActor: turn,
    // another office has not let anybody wait yet
    waitingSince:
      before?.nextActor === turn && before.officeId === context.officeId ? before.waitingSince : at,
    nextDueOn: dueWork(state, calendar)[0]?.on ?? null,
    ...step,
    work: officeWork(state, calendar, step.stepDueOn),
    newsAt: news === 'new' ? at : news === 'seen' ? null : (before?.newsAt ?? null),
    escalatedAt: isEscalated(state) ? (before?.escalatedAt ?? at) : null,
  };
}

/** The recommended way of a result, or the verdict on access where there is none: what lists show and search. */
export function verdictIn({ recommended, access }: CasePackage['assessment']): string {
  return recommended ?? access.verdict;
}

function described({ facts, assessment, routing }: CasePackage) {
  const { state: land, district } = routing;
  return {
    land,
    district,
    isco08: facts.job?.isco08 ?? null,
    verdict: verdictIn(assessment),
    comparedWith: digestOf(lawState(assessment.asOf)),
  };
}

const partyOf = (actor: CaseActor): string | null =>
  'officeId' in actor ? actor.officeId : 'agencyId' in actor ? actor.agencyId : null;

function record(
  event: CaseEvent | Submitted,
  actor: Actor,
  at: Date,
  sealText: (text: string) => string,
): EventRecord {
  const { open, sealed } = splitEvent(event);
  const hasMore = Object.keys(sealed).length > 0;
  return {
    at,
    type: event.type,
    role: actor.role,
    actor: actor.id,
    party: partyOf(actor),
    open,
    sealed: hasMore ? sealText(JSON.stringify(sealed)) : null,
  };
}

async function notify(
  { outbox }: Repositories,
  row: CaseRow,
  event: CaseEvent | Submitted,
  by: CaseRole,
  before: CaseState | null,
  now: Date,
): Promise<void> {
  for (const notice of noticesOf(event, by, before, stateOf(row))) {
    await outbox.add(noticeItem(row, notice), now);
  }
}

const eventSealOf = (caseId: string) => `case ${caseId} event`;
const packageSealOf = (caseId: string, digest: string) => `case ${caseId} package ${digest}`;

interface Handoff {
  given: CasePackage;
  actor: Actor;
  /** The same for the same handoff sent twice, which makes one case. */
  idempotencyKey: string;
  /** Who is sent a link that lets them in. */
  invited?: readonly LinkToken['role'][];
}

/**
 * Hands a case over: freezes the package, gives the case its number, leaves word for the office, and has
 * links sent to those who are to be let in, all in one transaction.
 * Throws a ZodError where the package does not fit or the consent to the handoff is missing.
 */
export async function handOver(
  { store, caseKey, now }: CaseHouse,
  { given, actor, idempotencyKey, invited = [] }: Handoff,
): Promise<{ row: CaseRow; created: boolean }> {
  const frozen = readPackage(given);
  const at = now();
  const { officeId, agencyId, state: land } = frozen.routing;
  const event = submittedSchema.parse({
    type: 'submitted',
    officeId,
    agencyId,
    digest: digestOf(frozen),
    consents: frozen.consents.map(({ kind, textVersion }) => ({ kind, textVersion })),
  });
  const calendar = await workCalendar(land);
  const id = randomUUID();
  const key = newKey();
  const consents = event.consents.map(({ kind }) => kind);
  const state = openCase({ officeId, agencyId, consents, at: at.toISOString() });
  return store.tx(async (repositories) => {
    const opened = await repositories.cases.open({
      id,
      idempotencyKey,
      ...project(state, null, { event, actor, at, calendar }),
      ...described(frozen),
      firmName: frozen.firm.name,
      language: frozen.language,
      sealedKey: seal(caseKey, id, key.toString('base64url')),
      year: Number(calendar.dateOf(at.toISOString()).slice(0, 4)),
      event: record(event, actor, at, (text) => seal(key, eventSealOf(id), text)),
      package: {
        digest: event.digest,
        sealed: seal(key, packageSealOf(id, event.digest), JSON.stringify(frozen)),
      },
    });
    if (!opened.created) return opened;
    await notify(repositories, opened.row, event, actor.role, null, at);
    for (const role of invited) await repositories.outbox.add(linkItem(opened.row, role), at);
    return opened;
  });
}

/** The key of all that is sealed of a case; null where it is erased. */
export function keyOf({ id, sealedKey }: Pick<CaseRow, 'id' | 'sealedKey'>, caseKey: Buffer): Buffer | null {
  if (sealedKey === null) return null;
  const key = unseal(caseKey, id, sealedKey);
  if (key === null)
    throw new Error('The key of a case does not open: is CASE_SECRET the one it was made with?');
  return Buffer.from(key, 'base64url');
}

async function take(
  { store, caseKey, now }: CaseHouse,
  read: CaseRow,
  event: CaseEvent,
  actor: Actor,
  { revised, verdict, running }: Consequences & { revised?: CasePackage } = {},
): Promise<Acted> {
  const at = now();
  const before = stateOf(read);
  const result = apply(before, event, actor, at.toISOString());
  if ('refused' in result) return result;
  const key = keyOf(read, caseKey);
  // an erased case refuses every event, so there is a key
  if (key === null) return { refused: 'notInThisState' };
  const calendar = await workCalendar(read.land);
  const revision = revised && {
    number: result.state.revision,
    digest: digestOf(revised),
    sealed: seal(key, packageSealOf(read.id, digestOf(revised)), JSON.stringify(revised)),
    ...described(revised),
  };
  return store.tx(async (repositories) => {
    const row = await repositories.cases.append({
      id: read.id,
      version: read.version,
      event: record(event, actor, at, (text) => seal(key, eventSealOf(read.id), text)),
      projection: project(result.state, read, { event, actor, at, calendar, running }),
      revision,
      verdict,
    });
    if ('stale' in row) return row;
    await notify(repositories, row, event, actor.role, before, at);
    if (event.type === 'erased') await repositories.cases.erase(read.id);
    return { row };
  });
}

/**
 * Has something happen to a case as somebody saw it. Event, projection and mails are written together or not at all.
 * @param read the case as it was read: where it has moved on since, nothing happens and the answer says so.
 */
export function act(
  house: CaseHouse,
  read: CaseRow,
  event: Exclude<CaseEvent, { type: 'resultRevised' }>,
  actor: Actor,
  consequences?: Consequences,
): Promise<Acted> {
  return take(house, read, event, actor, consequences);
}

/** A further result for a case, with its own frozen package. Throws a ZodError where the package does not fit. */
export async function revise(
  house: CaseHouse,
  read: CaseRow,
  { event, given, actor }: { event: Revision; given: CasePackage; actor: Actor },
): Promise<Acted> {
  const frozen = readPackage(given);
  const whole = { ...event, digest: digestOf(frozen) };
  const calendar = await workCalendar(read.land);
  const today = calendar.dateOf(house.now().toISOString());
  const events = await openEvents(house, read);
  const { running } = planOfCase({ given: frozen, events, calendar, today });
  return take(house, read, whole, actor, { revised: frozen, running });
}

/** The package of a case that counts, or an earlier one; null where the case is erased. Show it through a view only. */
export async function openPackage(
  { store, caseKey }: Pick<CaseHouse, 'store' | 'caseKey'>,
  row: CaseRow,
  revision = row.context.revision,
): Promise<CasePackage | null> {
  const key = keyOf(row, caseKey);
  const stored = key && (await store.read.cases.package(row.id, revision));
  if (!stored) return null;
  const text = unseal(key, packageSealOf(row.id, stored.digest), stored.sealed);
  const opened = text === null ? null : (JSON.parse(text) as CasePackage);
  if (opened === null || digestOf(opened) !== stored.digest) throw new Error('A package was changed');
  return opened;
}

/** An event as people read it. */
export interface OpenedEvent extends Omit<EventRecord, 'open' | 'sealed'> {
  seq: number;
  /** The open part, and the sealed one unless the case is erased. */
  fields: Record<string, unknown>;
}

/** Opened events as the machine takes them. */
export function recorded(events: readonly OpenedEvent[]): RecordedEvent[] {
  return events.map(({ type, role, at, fields }) => ({ type, role, at: at.toISOString(), open: fields }));
}

/** What happened to a case, in order. Internal notes are among it: pages show them to the office only. */
export async function openEvents(
  { store, caseKey }: Pick<CaseHouse, 'store' | 'caseKey'>,
  row: CaseRow,
): Promise<OpenedEvent[]> {
  const key = keyOf(row, caseKey);
  const events = await store.read.cases.events(row.id);
  return events.map(({ seq, at, type, role, actor, party, open, sealed }) => {
    const text = key && sealed ? unseal(key, eventSealOf(row.id), sealed) : null;
    const more = text === null ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { seq, at, type, role, actor, party, fields: { ...open, ...more } };
  });
}
