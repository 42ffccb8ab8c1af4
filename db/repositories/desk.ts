import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CalendarDate } from '../../flows/facts/calendar';
import { live } from '../../flows/case/rights';
import { coordinationStates, type CoordinationState } from '../../flows/case/states';
import { hasNews, isLive } from '../schema/live';
import { rowOf, searchKey, type CaseRow } from './cases';
import type { Database, Dialect, Tables } from './database';

/** The office in whose name somebody works; nothing outside it is ever given. */
export interface DeskScope {
  officeId: string;
}

/** What a queue may be narrowed to; all that is named has to hold. */
export interface DeskFilter {
  states?: readonly CoordinationState[];
  /** Both days included. */
  due?: { from?: CalendarDate; to: CalendarDate };
  land?: string;
  district?: string;
  /** First two digits of the ISCO-08 code. */
  occupationGroup?: string;
  /** The recommended way, or the verdict on access where there is none. */
  verdict?: string;
  /** An account, or null for cases that nobody has. */
  assignee?: string | null;
  /** Only where something came in that nobody of the office has seen. */
  news?: boolean;
}

/** What is due first, what came last first, what waits longest first. */
export const deskSorts = ['due', 'newest', 'waiting'] as const;
export type DeskSort = (typeof deskSorts)[number];

/** A place in a queue: behind or before the case that stands there. */
export interface DeskPlace {
  key: string | Date;
  id: string;
  direction: 'after' | 'before';
}

export interface DeskPage {
  rows: DeskRow[];
  hasBefore: boolean;
  hasAfter: boolean;
}

/** A case as lists show it. What it is about is null where the employer withdrew the consent, or where it is erased. */
export type DeskRow = Omit<CaseRow, 'verdict'> & { verdict: string | null };

/** How many cases of an office are in a state: all, those of one account, and nobody's. */
export interface DeskCount {
  coordination: CoordinationState;
  all: number;
  mine: number;
  nobody: number;
}

export interface DeskRepository {
  /** A part of the queue in one of its orders. */
  queue(
    scope: DeskScope,
    query: { filter: DeskFilter; sort: DeskSort; place?: DeskPlace; limit: number },
  ): Promise<DeskPage>;
  /**
   * How many cases there are in each state, and whose. Nothing is counted any further than one above `most`, so that an office
   * with very many cases does not wait for a number that nobody reads.
   */
  counts(scope: DeskScope, accountId: string, most: number): Promise<DeskCount[]>;
  /** How many are due on a day or before, or from one day to another; not counted any further than one above `most`. */
  countDue(scope: DeskScope, due: NonNullable<DeskFilter['due']>, most: number): Promise<number>;
  /** In how many something came in that nobody has seen; not counted any further than one above `most`. */
  countNews(scope: DeskScope, most: number): Promise<number>;
  /** Notes that what came in up to then has been seen; what came in since stays new. */
  seen(scope: DeskScope, id: string, newsAt: Date): Promise<void>;
  /** Cases by a part of the firm's name, the latest first. */
  searchFirm(scope: DeskScope, part: string, limit: number): Promise<DeskRow[]>;
  /** A case of the office by its number. */
  find(scope: DeskScope, number: string): Promise<CaseRow | null>;
  /** Cases that others offer to the office, those that wait longest first. */
  offered(scope: DeskScope): Promise<CaseRow[]>;
  /** One of them by its number. */
  findOffered(scope: DeskScope, number: string): Promise<CaseRow | null>;
  /** Other cases of the office with the same firm and occupation, handed over within so many days before or after. */
  duplicates(scope: DeskScope, row: CaseRow, days: number): Promise<CaseRow[]>;
}

const DAY_MS = 86_400_000;

/** The same without what the office may no longer see. */
function shown(row: CaseRow): DeskRow {
  if (row.context.consents.coordination && row.coordination !== 'erased') return row;
  return { ...row, firmName: null, isco08: null, verdict: null };
}

/** More words of a name would find nothing that these do not. */
const MOST_WORDS = 6;

/** The words of what somebody searches, in any order. */
function wordsOf(typed: string): string[] {
  return (searchKey(typed) ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

/** The desk of an office over either dialect. */
export function deskRepository(
  database: Database,
  { cases }: Pick<Tables, 'cases'>,
  { unindexed, contains }: Dialect,
): DeskRepository {
  const of = ({ officeId }: DeskScope) => eq(cases.officeId, officeId);
  const keys: Record<DeskSort, PgColumn> = {
    due: cases.dueOn,
    newest: cases.createdAt,
    waiting: cases.waitingSince,
  };

  /** The states asked for; where all of them run, with the words by which the index of running cases is found. */
  function inStates(states: DeskFilter['states']) {
    if (states === undefined) return [];
    const among = inArray(unindexed(cases.coordination), [...states]);
    if (!states.every((state) => live.includes(state))) return [among];
    return new Set(states).size === live.length ? [isLive] : [isLive, among];
  }

  function conditions({ states, due, land, district, occupationGroup, verdict, assignee, news }: DeskFilter) {
    const is = (column: PgColumn, value: string | undefined) =>
      value === undefined ? undefined : eq(column, value);
    const nextGroup = String(Number(occupationGroup) + 1).padStart(2, '0');
    return [
      ...inStates(states),
      due && lte(cases.dueOn, due.to),
      due?.from === undefined ? undefined : gte(cases.dueOn, due.from),
      is(cases.land, land),
      is(cases.district, district),
      occupationGroup === undefined
        ? undefined
        : and(gte(cases.isco08, occupationGroup), lt(cases.isco08, nextGroup)),
      is(cases.verdict, verdict),
      news ? hasNews : undefined,
      assignee === null ? isNull(cases.assignee) : is(cases.assignee, assignee),
    ];
  }

  /** Rows behind a place, in the order of the sort or against it. */
  function behind(column: PgColumn, { key, id }: DeskPlace, descending: boolean): SQL {
    const place = sql`(${sql.param(key, column)}, ${id})`;
    return descending ? sql`(${column}, ${cases.id}) < ${place}` : sql`(${column}, ${cases.id}) > ${place}`;
  }

  /** How many rows fit, looked at no further than one above `most`. */
  function atMost(most: number, ...where: (SQL | undefined)[]) {
    return sql<number>`(select count(*) from (select 1 from ${cases} where ${and(...where)} limit ${most + 1}) as found)`;
  }

  async function count(most: number, scope: DeskScope, filter: DeskFilter): Promise<number> {
    const [row] = await database
      .select({ count: atMost(most, of(scope), ...conditions(filter)) })
      .from(sql`(values (1)) as one`);
    return Number(row?.count ?? 0);
  }

  const rows = async (...where: (SQL | undefined)[]) => {
    const found = await database
      .select()
      .from(cases)
      .where(and(...where));
    return found.map(rowOf);
  };

  return {
    async queue(scope, { filter, sort, place, limit }) {
      const column = keys[sort];
      const backwards = place?.direction === 'before';
      const descending = (sort === 'newest') !== backwards;
      const order = descending ? desc : asc;
      const found = await database
        .select()
        .from(cases)
        .where(and(of(scope), ...conditions(filter), place && behind(column, place, descending)))
        .orderBy(order(column), order(cases.id))
        .limit(limit + 1);
      const hasMore = found.length > limit;
      const page = found.slice(0, limit).map((row) => shown(rowOf(row)));
      return backwards
        ? { rows: page.reverse(), hasBefore: hasMore, hasAfter: true }
        : { rows: page, hasBefore: place !== undefined, hasAfter: hasMore };
    },

    async counts(scope, accountId, most) {
      const state = sql`state.column1`;
      const counted = (whose?: SQL) => atMost(most, of(scope), sql`${cases.coordination} = ${state}`, whose);
      const rows = await database
        .select({
          coordination: sql<CoordinationState>`${state}`,
          all: counted(),
          mine: counted(eq(cases.assignee, accountId)),
          nobody: counted(isNull(cases.assignee)),
        })
        .from(
          sql`(values ${sql.join(
            coordinationStates.map((each) => sql`(${each})`),
            sql`, `,
          )}) as state`,
        );
      return rows.map(({ coordination, all, mine, nobody }) => ({
        coordination,
        all: Number(all),
        mine: Number(mine),
        nobody: Number(nobody),
      }));
    },

    countDue: (scope, due, most) => count(most, scope, { due }),
    countNews: (scope, most) => count(most, scope, { news: true }),

    async seen(scope, id, newsAt) {
      await database
        .update(cases)
        .set({ newsAt: null })
        .where(and(eq(cases.id, id), of(scope), eq(cases.newsAt, newsAt)));
    },

    async searchFirm(scope, part, limit) {
      const found = await database
        .select()
        .from(cases)
        .where(and(of(scope), ...wordsOf(part).map((word) => contains(cases.firmKey, word))))
        .orderBy(desc(cases.createdAt), desc(cases.id))
        .limit(limit);
      // what must not be seen must not be found by it either
      return found.map((row) => shown(rowOf(row))).filter(({ firmName }) => firmName !== null);
    },

    async find(scope, number) {
      const [row] = await rows(eq(cases.number, number), of(scope));
      return row ?? null;
    },

    async offered({ officeId }) {
      const found = await database
        .select()
        .from(cases)
        .where(eq(cases.offeredTo, officeId))
        .orderBy(asc(cases.waitingSince), asc(cases.id));
      return found.map(rowOf);
    },

    async findOffered({ officeId }, number) {
      const [row] = await rows(eq(cases.number, number), eq(cases.offeredTo, officeId));
      return row ?? null;
    },

    async duplicates(scope, { id, firmName, isco08, createdAt }, days) {
      const firmKey = searchKey(firmName);
      if (firmKey === null || isco08 === null) return [];
      const near = (direction: number) => new Date(createdAt.getTime() + direction * days * DAY_MS);
      const found = await rows(
        of(scope),
        eq(cases.firmKey, firmKey),
        eq(cases.isco08, isco08),
        gte(cases.createdAt, near(-1)),
        lte(cases.createdAt, near(1)),
      );
      return found.filter((row) => row.id !== id && row.context.consents.coordination);
    },
  };
}
