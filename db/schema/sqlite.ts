import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CoordinationTier, OccupationGroup, OfficeKind } from '../../flows/network/office';

/*
 * The tables for SQLite. `pg.ts` has the same properties and row types: whoever changes one changes both, and the
 * contract tests run on both.
 */

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = (name: string) => text(name, { mode: 'json' });

/** Questionnaires in progress: nothing of them can be read without the code that only the visitor holds. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text('id').primaryKey(),
    sealed: text('sealed').notNull(),
    version: integer('version').notNull(),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [index('drafts_expires_at').on(table.expiresAt)],
);

/** The directory of offices: seeded from the reference files, then edited by people. */
export const offices = sqliteTable(
  'offices',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<OfficeKind>().notNull(),
    name: text('name').notNull(),
    carrier: text('carrier'),
    state: text('state'),
    districts: json('districts').$type<string[]>().notNull(),
    region: text('region'),
    occupationGroup: text('occupation_group').$type<OccupationGroup>(),
    tier: text('tier').$type<CoordinationTier>(),
    competence: text('competence'),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    website: text('website'),
    status: text('status').notNull(),
    source: text('source').notNull(),
    asOf: text('as_of'),
    note: text('note'),
    /** Place in the lists of the reference files; the lists are shown in their order. */
    position: integer('position').notNull(),
    /** Hash of the reference files that the row was last compared with; null for a row that a person added. */
    seededFrom: text('seeded_from'),
    /** When a person changed the row; a release never overwrites it from then on. */
    editedAt: time('edited_at'),
  },
  (table) => [index('offices_kind').on(table.kind)],
);

export * from './sqlite-cases';
export * from './sqlite-staff';
