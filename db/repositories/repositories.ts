import type { Office, OfficeKind } from '../../flows/network/office';
import type { AgencyRepository } from './agency';
import { agencyRepository } from './agency';
import type { CaseRepository } from './cases';
import type { DeskRepository } from './desk';
import { deskRepository } from './desk';
import type { OverrideRepository } from './overrides';
import { overrideRepository } from './overrides';
import type { PracticeNoteRepository } from './practice-notes';
import { practiceNoteRepository } from './practice-notes';
import type { TaskRepository } from './tasks';
import { taskRepository } from './tasks';
import { caseRepository } from './cases';
import type { Database, Dialect, Tables } from './database';
import { draftRepository } from './drafts';
import type { LinkTokenRepository } from './link-tokens';
import { linkTokenRepository } from './link-tokens';
import { officeRepository } from './offices';
import type { NetworkRepository } from './network';
import { networkRepository } from './network';
import type { OutboxRepository } from './outbox';
import { outboxRepository } from './outbox';
import type { RecheckRepository } from './rechecks';
import type { StepTimeRepository } from './step-times';
import { stepTimeRepository } from './step-times';
import { recheckRepository } from './rechecks';
import type { StaffRepository } from './staff';
import { staffRepository } from './staff';
import type { StaffInvitationRepository } from './staff-invitations';
import { staffInvitationRepository } from './staff-invitations';
import type { StaffSessionRepository } from './staff-sessions';
import { staffSessionRepository } from './staff-sessions';

/** A questionnaire in progress. Times come from the caller. */
export interface Draft {
  /** Derived from the code that only the visitor holds. */
  id: string;
  /** All that was answered, encrypted for this id and version by a key that is not in the house. */
  sealed: string;
  /** Counts saves from 1. */
  version: number;
  expiresAt: Date;
}

/** Another write came first, or the draft is gone. `current` is what stands now. */
export interface StaleWrite {
  stale: true;
  current: Draft | null;
}

export interface DraftRepository {
  /** The new draft with version 1, or a StaleWrite where the id is taken. */
  create(draft: Omit<Draft, 'version'>): Promise<Draft | StaleWrite>;
  find(id: string): Promise<Draft | null>;
  /** The saved draft with its next version, or a StaleWrite; `version` is the one that the caller has read. */
  save(change: Draft): Promise<Draft | StaleWrite>;
  /** Whether there was one to delete. */
  delete(id: string): Promise<boolean>;
  /** How many were deleted: those with `expiresAt` at or before `now`. */
  deleteExpired(now: Date): Promise<number>;
}

export interface OfficeRepository {
  list(kind?: OfficeKind): Promise<Office[]>;
  find(id: string): Promise<Office | null>;
  /**
   * Brings the entries to the state of the reference files where these changed; an entry that a person edited stays.
   * Whether anything was written.
   */
  seed(seed: { offices: readonly Office[]; hash: string }): Promise<boolean>;
  /** Writes an entry as a person edited it. */
  edit(office: Office, editedAt: Date): Promise<void>;
}

export interface Repositories {
  drafts: DraftRepository;
  offices: OfficeRepository;
  cases: CaseRepository;
  outbox: OutboxRepository;
  linkTokens: LinkTokenRepository;
  staff: StaffRepository;
  staffSessions: StaffSessionRepository;
  staffInvitations: StaffInvitationRepository;
  agency: AgencyRepository;
  network: NetworkRepository;
  rechecks: RecheckRepository;
  desk: DeskRepository;
  tasks: TaskRepository;
  overrides: OverrideRepository;
  practiceNotes: PracticeNoteRepository;
  stepTimes: StepTimeRepository;
}

/** The repositories over one connection or transaction. */
export function makeRepositories(database: Database, tables: Tables, dialect: Dialect): Repositories {
  return {
    drafts: draftRepository(database, tables, dialect),
    offices: officeRepository(database, tables),
    cases: caseRepository(database, tables, dialect),
    outbox: outboxRepository(database, tables),
    linkTokens: linkTokenRepository(database, tables),
    staff: staffRepository(database, tables),
    staffSessions: staffSessionRepository(database, tables),
    staffInvitations: staffInvitationRepository(database, tables),
    agency: agencyRepository(database, tables, dialect),
    network: networkRepository(database, tables),
    rechecks: recheckRepository(database, tables),
    desk: deskRepository(database, tables, dialect),
    tasks: taskRepository(database, tables),
    overrides: overrideRepository(database, tables),
    practiceNotes: practiceNoteRepository(database, tables),
    stepTimes: stepTimeRepository(database, tables),
  };
}
