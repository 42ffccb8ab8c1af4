import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { CalendarDate } from '../../flows/facts/calendar';
import { caseNumber } from '../../flows/case/case-number';
import type { ConsentKind } from '../../flows/case/states';
import type { ChainedEvent, EventRecord } from './chain';
import { hashOf, noHash } from './chain';
import type { Database, Dialect, Tables } from './database';
import { dueOnOf, nothingDue } from './tasks';
import { projectOverride } from './overrides';
import { projectStepTime } from './step-times';

/** A case as it is listed: its state and what lists are searched by. */
export type CaseRow = Omit<Tables['cases']['$inferSelect'], 'idempotencyKey' | 'firmKey'>;

/** What the office of a case has to do by itself, besides its tasks. */
export interface OfficeWork {
  /** The last day on which its answer to the handoff is in time; null where it owes none. */
  answerBy: CalendarDate | null;
  /** The last usual day of the step that is due first, where it follows the plan; else null. */
  stepDueOn: CalendarDate | null;
  /** Whether it works on the case, so that its tasks count. */
  isLive: boolean;
}

/** What an event changes in the row of its case. */
export type CaseProjection = Pick<
  CaseRow,
  | 'coordination'
  | 'sharing'
  | 'transfer'
  | 'context'
  | 'officeId'
  | 'offeredTo'
  | 'agencyId'
  | 'assignee'
  | 'nextActor'
  | 'waitingSince'
  | 'nextDueOn'
  | 'escalatedAt'
  | 'newsAt'
  | 'stepDue'
  | 'stepDueOn'
> & { work: OfficeWork };
/** What lists are searched by, as a package says it. */
type Described = Pick<CaseRow, 'land' | 'district' | 'isco08' | 'verdict' | 'comparedWith'>;

/** A package as it is stored: the digest of its canonical JSON, and the sealed whole. */
export type StoredPackage = Pick<Tables['casePackages']['$inferSelect'], 'digest' | 'sealed'>;

export interface NewCase extends CaseProjection, Described, Pick<CaseRow, 'firmName' | 'language'> {
  id: string;
  /** The same for the same handoff sent twice. */
  idempotencyKey: string;
  /** In Berlin; counts the case numbers. */
  year: number;
  sealedKey: string;
  event: EventRecord;
  package: StoredPackage;
}

export interface CaseChange {
  id: string;
  /** The one that the caller has read. */
  version: number;
  event: EventRecord;
  projection: CaseProjection;
  /** A corrected result: the package that counts from now on, with its number. */
  revision?: StoredPackage & Described & { number: number };
  /** Where a finding of the adviser changes the result. */
  verdict?: string;
}

/** Somebody else was first. `current` is what stands now. */
export interface StaleCase {
  stale: true;
  current: CaseRow | null;
}

export interface Consent {
  /** The event by which it was given. */
  seq: number;
  kind: ConsentKind;
  givenAt: Date;
  textVersion: string;
  proof: string;
  withdrawnAt: Date | null;
}

export interface CaseRepository {
  find(id: string): Promise<CaseRow | null>;
  findByNumber(number: string): Promise<CaseRow | null>;
  /** Makes the case with its number and first event; where the handoff was sent before, gives that case. */
  open(handoff: NewCase): Promise<{ row: CaseRow; created: boolean }>;
  /** Adds an event to the chain and moves the projection with it, or says who was first. */
  append(change: CaseChange): Promise<CaseRow | StaleCase>;
  /** The chain from one event on, in order. */
  events(id: string, fromSeq?: number): Promise<ChainedEvent[]>;
  consents(id: string): Promise<Consent[]>;
  /** A package; the revision that counts where none is named. */
  package(id: string, revision: number): Promise<StoredPackage | null>;
  /** Cases for which the app itself has something to do on a day, earliest first. */
  due(today: CalendarDate, limit: number): Promise<CaseRow[]>;
  /** All cases in the order of their ids, behind one. */
  page(behindId: string, limit: number): Promise<CaseRow[]>;
  /** Destroys what the case contained: packages, the key of all that is sealed, the firm's name. Its events stay. */
  erase(id: string): Promise<void>;
}

/** A case as it is listed, from its row. */
export function rowOf({
  idempotencyKey: _,
  firmKey: _key,
  ...row
}: Tables['cases']['$inferSelect']): CaseRow {
  return row;
}

/** The name of a firm as it is searched: databases know no lower case of letters as Ü. */
export function searchKey(firmName: string | null): string | null {
  return firmName?.toLowerCase() ?? null;
}

/** Cases over either dialect. */
export function caseRepository(database: Database, tables: Tables, dialect: Dialect): CaseRepository {
  const { cases, caseEvents, casePackages, caseConsents, caseCounters, caseTasks, linkTokens } = tables;

  async function find(id: string): Promise<CaseRow | null> {
    const [row] = await database.select().from(cases).where(eq(cases.id, id)).limit(1);
    return row ? rowOf(row) : null;
  }

  /** The last serial number of a year; until the transaction ends nobody else makes a case of that year. */
  async function lockCounter(year: number): Promise<number> {
    const [counter] = await database
      .insert(caseCounters)
      .values({ year, last: 0 })
      .onConflictDoUpdate({ target: caseCounters.year, set: { last: sql`${caseCounters.last}` } })
      .returning();
    return counter?.last ?? 0;
  }

  async function chain(caseId: string, seq: number, prevHash: string, event: EventRecord): Promise<string> {
    const link = { ...event, caseId, seq, prevHash };
    const hash = hashOf(link);
    await database.insert(caseEvents).values({ ...link, hash });
    await projectConsents(caseId, seq, event);
    return hash;
  }

  async function projectConsents(
    caseId: string,
    seq: number,
    { type, open, at }: EventRecord,
  ): Promise<void> {
    const given =
      type === 'submitted'
        ? (open['consents'] as Pick<Consent, 'kind' | 'textVersion'>[]).map((consent) => ({
            ...consent,
            proof: 'online',
          }))
        : type === 'consentGiven'
          ? [open as unknown as Pick<Consent, 'kind' | 'textVersion' | 'proof'>]
          : type === 'resubmitted'
            ? [{ kind: 'coordination' as const, textVersion: open['textVersion'] as string, proof: 'online' }]
            : [];
    for (const { kind, textVersion, proof } of given) {
      await database.insert(caseConsents).values({ caseId, seq, kind, textVersion, proof, givenAt: at });
    }
    if (type === 'consentWithdrawn') {
      await database
        .update(caseConsents)
        .set({ withdrawnAt: at })
        .where(
          and(
            eq(caseConsents.caseId, caseId),
            eq(caseConsents.kind, open['kind'] as ConsentKind),
            isNull(caseConsents.withdrawnAt),
          ),
        );
    }
  }

  return {
    find,

    async findByNumber(number) {
      const [row] = await database.select().from(cases).where(eq(cases.number, number)).limit(1);
      return row ? rowOf(row) : null;
    },

    async open({ year, event, package: first, work, ...handoff }) {
      const last = await lockCounter(year);
      const [before] = await database
        .select()
        .from(cases)
        .where(eq(cases.idempotencyKey, handoff.idempotencyKey))
        .limit(1);
      if (before) return { row: rowOf(before), created: false };

      await database
        .update(caseCounters)
        .set({ last: last + 1 })
        .where(eq(caseCounters.year, year));
      const headHash = hashOf({ ...event, caseId: handoff.id, seq: 1, prevHash: noHash });
      const [row] = await database
        .insert(cases)
        .values({
          ...handoff,
          dueOn: work.answerBy ?? nothingDue,
          firmKey: searchKey(handoff.firmName),
          number: caseNumber(year, last + 1),
          version: 1,
          headHash,
          createdAt: event.at,
          updatedAt: event.at,
        })
        .returning();
      if (!row) throw new Error('The case was not made');
      await chain(handoff.id, 1, noHash, event);
      await database
        .insert(casePackages)
        .values({ ...first, caseId: handoff.id, revision: 1, createdAt: event.at });
      return { row: rowOf(row), created: true };
    },

    async append({ id, version, event, projection: { work, ...projection }, revision, verdict }) {
      const current = await find(id);
      if (current?.version !== version) return { stale: true, current };
      const seq = version + 1;
      const headHash = hashOf({ ...event, caseId: id, seq, prevHash: current.headHash });
      const { verdict: judged, isco08, land, district, comparedWith } = revision ?? current;
      const described = { verdict: verdict ?? judged, isco08, land, district, comparedWith };
      // tasks are those of one office: the next one has its own
      if (projection.officeId !== current.officeId)
        await database.delete(caseTasks).where(eq(caseTasks.caseId, id));
      const dueOn = await dueOnOf(database, tables, id, work);
      const [row] = await database
        .update(cases)
        .set({
          ...projection,
          ...described,
          dueOn,
          version: seq,
          headHash,
          updatedAt: event.at,
        })
        .where(and(eq(cases.id, id), eq(cases.version, version)))
        .returning();
      if (!row) return { stale: true, current: await find(id) };
      await chain(id, seq, current.headHash, event);
      await projectStepTime(database, tables, { caseId: id, event });
      await projectOverride(database, tables, { caseId: id, seq, revision: row.context.revision, event });
      if (revision) {
        const { digest, sealed, number } = revision;
        await database
          .insert(casePackages)
          .values({ caseId: id, revision: number, digest, sealed, createdAt: event.at });
      }
      return rowOf(row);
    },

    events: (id, fromSeq = 1) =>
      database
        .select()
        .from(caseEvents)
        .where(and(eq(caseEvents.caseId, id), gt(caseEvents.seq, fromSeq - 1)))
        .orderBy(asc(caseEvents.seq)),

    consents: (id) =>
      database
        .select({
          seq: caseConsents.seq,
          kind: caseConsents.kind,
          givenAt: caseConsents.givenAt,
          textVersion: caseConsents.textVersion,
          proof: caseConsents.proof,
          withdrawnAt: caseConsents.withdrawnAt,
        })
        .from(caseConsents)
        .where(eq(caseConsents.caseId, id))
        .orderBy(asc(caseConsents.seq), asc(caseConsents.kind)),

    async package(id, revision) {
      const [found] = await database
        .select({ digest: casePackages.digest, sealed: casePackages.sealed })
        .from(casePackages)
        .where(and(eq(casePackages.caseId, id), eq(casePackages.revision, revision)))
        .limit(1);
      return found ?? null;
    },

    async due(today, limit) {
      const rows = await database
        .select()
        .from(cases)
        .where(lte(cases.nextDueOn, today))
        .orderBy(asc(cases.nextDueOn))
        .limit(limit);
      return rows.map(rowOf);
    },

    async page(behindId, limit) {
      const rows = await database
        .select()
        .from(cases)
        .where(gt(cases.id, behindId))
        .orderBy(asc(cases.id))
        .limit(limit);
      return rows.map(rowOf);
    },

    async erase(id) {
      await database.delete(casePackages).where(eq(casePackages.caseId, id));
      await database.delete(caseTasks).where(eq(caseTasks.caseId, id));
      await database.delete(linkTokens).where(eq(linkTokens.caseId, id));
      await database
        .update(cases)
        .set({ sealedKey: null, firmName: null, firmKey: null })
        .where(eq(cases.id, id));
      dialect.contentErased();
    },
  };
}
