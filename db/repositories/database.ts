import { type SQL } from 'drizzle-orm';
import type { PgColumn, PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as tables from '../schema/pg';

/**
 * What the repositories are written against: the tables of PostgreSQL. SQLite's database and tables are cast to these once,
 * where its store is opened; the query builders have the same shape, and the contract tests hold the cast.
 */
export type Database = PgDatabase<PgQueryResultHKT>;
export type Tables = Pick<
  typeof tables,
  | 'drafts'
  | 'offices'
  | 'cases'
  | 'caseEvents'
  | 'casePackages'
  | 'caseConsents'
  | 'caseCounters'
  | 'outbox'
  | 'linkTokens'
  | 'staff'
  | 'staffRecoveryCodes'
  | 'staffInvitations'
  | 'staffSessions'
  | 'caseTasks'
  | 'caseOverrides'
  | 'practiceNotes'
  | 'stepTimes'
>;

/** What differs between the dialects. */
export interface Dialect {
  /** Called when content was deleted that must not be left anywhere in the files. */
  contentErased(): void;
  /** A column in a condition for which no index is to be chosen: SQLite would take a worse one than that of the order. */
  unindexed: (this: void, column: PgColumn) => SQL;
  /** Whether a text contains another, sign for sign; quicker than a pattern, and no sign is a joker. */
  contains: (this: void, column: PgColumn, part: string) => SQL;
}
