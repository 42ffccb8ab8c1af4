import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Database, Tables } from './database';
import type { StaffFilter } from './staff';

/** An invitation to have an account. */
export type StaffInvitation = Tables['staffInvitations']['$inferSelect'];

export interface StaffInvitationRepository {
  add(invitation: Omit<StaffInvitation, 'hash' | 'usedAt'>): Promise<void>;
  find(id: string): Promise<StaffInvitation | null>;
  /** Gives an invitation its link, in place of the one before. */
  setHash(id: string, hash: string): Promise<void>;
  /** One that can still be accepted. */
  findOpen(hash: string, now: Date): Promise<StaffInvitation | null>;
  /** Spends one; false where it is spent, withdrawn or too old. */
  use(hash: string, now: Date): Promise<boolean>;
  /** Those that can still be accepted, oldest first. */
  listOpen(of: StaffFilter, now: Date): Promise<StaffInvitation[]>;
  /** One of an office or agency, or of all; false where it is none of theirs. */
  remove(of: StaffFilter, id: string): Promise<boolean>;
  /** Those of an address that can still be accepted, oldest first. */
  listOpenFor(email: string, now: Date): Promise<StaffInvitation[]>;
  /** All that are still open for an address: one was accepted. */
  removeOpenFor(email: string): Promise<void>;
  /** How many were deleted. */
  deleteExpired(now: Date): Promise<number>;
}

/** Invitations over either dialect. */
export function staffInvitationRepository(
  database: Database,
  { staffInvitations }: Pick<Tables, 'staffInvitations'>,
): StaffInvitationRepository {
  const isOf = ({ officeId, agencyId }: StaffFilter) =>
    and(
      officeId === undefined ? undefined : eq(staffInvitations.officeId, officeId),
      agencyId === undefined ? undefined : eq(staffInvitations.agencyId, agencyId),
    );
  const isOpen = (now: Date) => and(isNull(staffInvitations.usedAt), gt(staffInvitations.expiresAt, now));

  return {
    async add(invitation) {
      await database.insert(staffInvitations).values(invitation);
    },

    async find(id) {
      const [row] = await database
        .select()
        .from(staffInvitations)
        .where(eq(staffInvitations.id, id))
        .limit(1);
      return row ?? null;
    },

    async setHash(id, hash) {
      await database.update(staffInvitations).set({ hash }).where(eq(staffInvitations.id, id));
    },

    async findOpen(hash, now) {
      const [row] = await database
        .select()
        .from(staffInvitations)
        .where(and(eq(staffInvitations.hash, hash), isOpen(now)))
        .limit(1);
      return row ?? null;
    },

    async use(hash, now) {
      const used = await database
        .update(staffInvitations)
        .set({ usedAt: now })
        .where(and(eq(staffInvitations.hash, hash), isOpen(now)))
        .returning({ id: staffInvitations.id });
      return used.length > 0;
    },

    listOpen: (of, now) =>
      database
        .select()
        .from(staffInvitations)
        .where(and(isOpen(now), isOf(of)))
        .orderBy(asc(staffInvitations.createdAt)),

    async remove(of, id) {
      const removed = await database
        .delete(staffInvitations)
        .where(and(eq(staffInvitations.id, id), isOf(of)))
        .returning({ id: staffInvitations.id });
      return removed.length > 0;
    },

    listOpenFor: (email, now) =>
      database
        .select()
        .from(staffInvitations)
        .where(and(isOpen(now), eq(staffInvitations.email, email)))
        .orderBy(asc(staffInvitations.createdAt)),

    async removeOpenFor(email) {
      await database
        .delete(staffInvitations)
        .where(and(eq(staffInvitations.email, email), isNull(staffInvitations.usedAt)));
    },

    async deleteExpired(now) {
      const rows = await database
        .delete(staffInvitations)
        .where(lte(staffInvitations.expiresAt, now))
        .returning({ id: staffInvitations.id });
      return rows.length;
    },
  };
}
