import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  CaseContext,
  CaseRole,
  ConsentKind,
  CoordinationState,
  NextActor,
  SharingState,
  TransferState,
} from '../../flows/case/states';
import type { StepId } from '../../flows/plan/ids';
import { hasNews, isLive } from './live';

/*
 * The tables of the handoff for SQLite; `pg-cases.ts` has the same properties and row types.
 */

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = (name: string) => text(name, { mode: 'json' });
const number = (name: string) => integer(name).primaryKey({ autoIncrement: true });

/** Cases: the present state of each, projected from its events, with what lists are searched by. */
export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    /** The same handoff sent twice has the same one. */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    coordination: text('coordination').$type<CoordinationState>().notNull(),
    sharing: text('sharing').$type<SharingState>().notNull(),
    transfer: text('transfer').$type<TransferState>().notNull(),
    context: json('context').$type<CaseContext>().notNull(),
    officeId: text('office_id').notNull(),
    offeredTo: text('offered_to'),
    agencyId: text('agency_id'),
    assignee: text('assignee'),
    nextActor: text('next_actor').$type<NextActor>().notNull(),
    /** Since when it is that one's turn. */
    waitingSince: time('waiting_since').notNull(),
    /** The day, in Berlin, on which the app itself has something to do. */
    nextDueOn: text('next_due_on'),
    /** The last day, in Berlin, on which the office is in time with an answer or a task; far ahead where nothing is due. */
    dueOn: text('due_on').notNull().default('9999-12-31'),
    /** Since when the network's coordination is asked, because no office answered; null where it is not. */
    escalatedAt: time('escalated_at'),
    /** Which rules and figures the result that counts was last compared with; null where not yet. */
    comparedWith: text('compared_with'),
    /** When a change of the law turned a verdict; null once somebody has looked at it. */
    flippedAt: time('flipped_at'),
    /** When something last came in that nobody of the office has seen yet; null where there is nothing. */
    newsAt: time('news_at'),
    /** The step of the plan that is due first and its last usual day, where the office follows the plan; else null. */
    stepDue: text('step_due').$type<StepId>(),
    stepDueOn: text('step_due_on'),
    /** ISO 3166-2 code of the Land of the place of work, and the key of its district. */
    land: text('land').notNull(),
    district: text('district').notNull(),
    isco08: text('isco_08'),
    /** The recommended way, or the verdict on access where there is none. */
    verdict: text('verdict').notNull(),
    /** Null once the case is erased; `firmKey` is the same in lower case, to search by. */
    firmName: text('firm_name'),
    firmKey: text('firm_key'),
    language: text('language').notNull(),
    /** Opens all that is sealed; itself sealed by the key of the house. Without it nothing of the case can be read. */
    sealedKey: text('sealed_key'),
    /** Number and hash of the last event. */
    version: integer('version').notNull(),
    headHash: text('head_hash').notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    // all that the queue filters by stands in its indexes, so that only rows that are shown are read
    index('cases_office_due').on(
      table.officeId,
      table.dueOn,
      table.id,
      table.coordination,
      table.assignee,
      table.land,
      table.district,
      table.isco08,
      table.verdict,
    ),
    index('cases_office_new').on(
      table.officeId,
      table.createdAt,
      table.id,
      table.coordination,
      table.assignee,
      table.land,
      table.district,
      table.isco08,
      table.verdict,
      // by which a search goes, the latest first
      table.firmKey,
    ),
    index('cases_office_waiting').on(
      table.officeId,
      table.waitingSince,
      table.id,
      table.coordination,
      table.assignee,
      table.land,
      table.district,
      table.isco08,
      table.verdict,
    ),
    // the same of running cases alone: most have come to an end, and few want to see those
    index('cases_live_due')
      .on(
        table.officeId,
        table.dueOn,
        table.id,
        table.coordination,
        table.assignee,
        table.land,
        table.district,
        table.isco08,
        table.verdict,
      )
      .where(isLive),
    index('cases_live_new')
      .on(
        table.officeId,
        table.createdAt,
        table.id,
        table.coordination,
        table.assignee,
        table.land,
        table.district,
        table.isco08,
        table.verdict,
      )
      .where(isLive),
    index('cases_live_waiting')
      .on(
        table.officeId,
        table.waitingSince,
        table.id,
        table.coordination,
        table.assignee,
        table.land,
        table.district,
        table.isco08,
        table.verdict,
      )
      .where(isLive),
    // what came in is a handful of cases among many
    index('cases_news').on(table.officeId, table.dueOn, table.id).where(hasNews),
    index('cases_office_state').on(table.officeId, table.coordination, table.assignee),
    index('cases_office_firm').on(table.officeId, table.firmKey, table.isco08, table.createdAt),
    index('cases_escalated').on(table.escalatedAt, table.id),
    index('cases_compared').on(table.comparedWith, table.id),
    index('cases_agency_queue').on(table.agencyId, table.sharing, table.waitingSince, table.id),
    index('cases_offered').on(table.offeredTo, table.waitingSince, table.id),
    index('cases_due').on(table.nextDueOn),
  ],
);

/** What happened to cases: only ever added to (triggers see to it), each row chained by hash to the one before. */
export const caseEvents = sqliteTable(
  'case_events',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    seq: integer('seq').notNull(),
    at: time('at').notNull(),
    type: text('type').notNull(),
    role: text('role').$type<CaseRole>().notNull(),
    /** Id of the account or link by which it was done. */
    actor: text('actor').notNull(),
    /** The office or agency in whose name. */
    party: text('party'),
    open: json('open').$type<Record<string, unknown>>().notNull(),
    sealed: text('sealed'),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq] })],
);

/** The frozen packages, sealed; gone when the case is erased. */
export const casePackages = sqliteTable(
  'case_packages',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    revision: integer('revision').notNull(),
    digest: text('digest').notNull(),
    sealed: text('sealed').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.revision] })],
);

/** How long steps of plans took, projected from the events: for the figures of an office. */
export const stepTimes = sqliteTable(
  'step_times',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    step: text('step').$type<StepId>().notNull(),
    /** The office that saw it done. */
    officeId: text('office_id').notNull(),
    doneOn: text('done_on').notNull(),
    days: integer('days').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.step] }),
    index('step_times_office').on(table.officeId, table.doneOn, table.step, table.days),
  ],
);

/** Consents with their wording and times, projected from the events. */
export const caseConsents = sqliteTable(
  'case_consents',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** The event by which it was given. */
    seq: integer('seq').notNull(),
    kind: text('kind').$type<ConsentKind>().notNull(),
    givenAt: time('given_at').notNull(),
    textVersion: text('text_version').notNull(),
    proof: text('proof').notNull(),
    withdrawnAt: time('withdrawn_at'),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq, table.kind] })],
);

/** The last serial number of each year. */
export const caseCounters = sqliteTable('case_counters', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

/** What leaves the house: written with what it tells of, in one transaction, and sent by a worker. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: number('id'),
    /** A thing to send has one; written twice it is sent once. */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    kind: text('kind').notNull(),
    payload: json('payload').$type<Record<string, unknown>>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: time('next_try_at').notNull(),
    /** Until then no other worker takes it; a worker that died loses it. */
    claimedUntil: time('claimed_until'),
    sentAt: time('sent_at'),
    /** Given up; a person has to look. */
    deadAt: time('dead_at'),
    lastError: text('last_error'),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    index('outbox_open')
      .on(table.nextTryAt)
      .where(sql`sent_at is null and dead_at is null`),
  ],
);

/** Links that were mailed: the hash only, for one use, for a short time. */
export const linkTokens = sqliteTable(
  'link_tokens',
  {
    hash: text('hash').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    role: text('role').$type<'employer' | 'candidate'>().notNull(),
    expiresAt: time('expires_at').notNull(),
    usedAt: time('used_at'),
  },
  (table) => [index('link_tokens_expires_at').on(table.expiresAt)],
);
