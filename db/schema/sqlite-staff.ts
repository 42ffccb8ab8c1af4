import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffRole } from '../../flows/network/staff';
import { cases } from './sqlite-cases';

/*
 * The tables of the staff and of their work for SQLite; `pg-staff.ts` has the same properties and row types.
 */

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = (name: string) => text(name, { mode: 'json' });
const number = (name: string) => integer(name).primaryKey({ autoIncrement: true });

/** Accounts of offices, agencies, the network and the operator. */
export const staff = sqliteTable(
  'staff',
  {
    id: text('id').primaryKey(),
    /** In lower case. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role').$type<StaffRole>().notNull(),
    officeId: text('office_id'),
    agencyId: text('agency_id'),
    /** Argon2id with its parameters; null where somebody signs in elsewhere (OIDC). */
    passwordHash: text('password_hash'),
    /** Sealed by the key of the house; null until it is set up. */
    totpSecret: text('totp_secret'),
    /** The last time step whose code was used: no code counts twice. */
    totpStep: integer('totp_step'),
    /** Issuer and subject at the identity provider. */
    oidcSubject: text('oidc_subject').unique(),
    /** Attempts that failed in a row, and until when none is taken. */
    failures: integer('failures').notNull(),
    lockedUntil: time('locked_until'),
    disabledAt: time('disabled_at'),
    /** What the desk remembers, as its filters. */
    preferences: json('preferences').$type<Record<string, unknown>>(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [index('staff_office').on(table.officeId), index('staff_agency').on(table.agencyId)],
);

/** Codes for whoever lost the second factor: hashes, each for one use. */
export const staffRecoveryCodes = sqliteTable(
  'staff_recovery_codes',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    hash: text('hash').notNull(),
    usedAt: time('used_at'),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.hash] })],
);

/** Invitations that were mailed, and links for a new password: the hash only, for one use. */
export const staffInvitations = sqliteTable('staff_invitations', {
  id: text('id').primaryKey(),
  /** Null until the mail is written, which makes the token. */
  hash: text('hash').unique(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  role: text('role').$type<StaffRole>().notNull(),
  officeId: text('office_id'),
  agencyId: text('agency_id'),
  /** Account that invited; null for the command. */
  invitedBy: text('invited_by'),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
  usedAt: time('used_at'),
});

/** Who is signed in where. */
export const staffSessions = sqliteTable(
  'staff_sessions',
  {
    /** SHA-256 of what stands in the cookie. */
    hash: text('hash').primaryKey(),
    /** Names it in lists. */
    id: text('id').notNull().unique(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Whether the second factor was given; before, the session opens nothing but its page. */
    isComplete: integer('is_complete', { mode: 'boolean' }).notNull(),
    /** Browser and system in short, for the list of one's own sessions. */
    client: text('client').notNull(),
    createdAt: time('created_at').notNull(),
    seenAt: time('seen_at').notNull(),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [
    index('staff_sessions_staff').on(table.staffId),
    index('staff_sessions_expires_at').on(table.expiresAt),
  ],
);

/** Tasks of an office in a case. Their text is sealed with the key of the case. */
export const caseTasks = sqliteTable(
  'case_tasks',
  {
    id: number('id'),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    sealed: text('sealed').notNull(),
    /** A day in Berlin; null where there is no hurry. */
    dueOn: text('due_on'),
    createdBy: text('created_by').notNull(),
    createdAt: time('created_at').notNull(),
    doneBy: text('done_by'),
    doneAt: time('done_at'),
  },
  (table) => [index('case_tasks_case').on(table.caseId)],
);

/** What an adviser set beside the result of the machine, projected from the events. */
export const caseOverrides = sqliteTable(
  'case_overrides',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** The event that set it. */
    seq: integer('seq').notNull(),
    /** The result it belongs to. */
    revision: integer('revision').notNull(),
    route: text('route').notNull(),
    requirement: text('requirement').notNull(),
    /** What the machine says, and what the adviser says. */
    machine: text('machine').notNull(),
    status: text('status').notNull(),
    officeId: text('office_id').notNull(),
    at: time('at').notNull(),
    endedAt: time('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq] }), index('case_overrides_at').on(table.at)],
);

/** How things are handled in practice, as an office noted it: practice, not law. */
export const practiceNotes = sqliteTable(
  'practice_notes',
  {
    id: number('id'),
    officeId: text('office_id').notNull(),
    topic: text('topic').notNull(),
    text: text('text').notNull(),
    source: text('source').notNull(),
    /** The day of the source. */
    sourceDate: text('source_date').notNull(),
    author: text('author').notNull(),
    createdAt: time('created_at').notNull(),
    /** The last day on which it is shown. */
    expiresOn: text('expires_on').notNull(),
  },
  (table) => [index('practice_notes_office').on(table.officeId, table.topic)],
);
