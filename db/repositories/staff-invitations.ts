import { and, asc, eq, gt, isNull } from 'drizzle-orm';
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
  remove(id: string): Promise<void>;
}

/** Invitations over either dialect. */
export function staffInvitationRepository(
  database: Database,
  { staffInvitations }: Pick<Tables, 'staffInvitations'>,
): StaffInvitationRepository {
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

    listOpen: ({ officeId, agencyId }, now) =>
      database
        .select()
        .from(staffInvitations)
        .where(
          and(
            isOpen(now),
            officeId === undefined ? undefined : eq(staffInvitations.officeId, officeId),
            agencyId === undefined ? undefined : eq(staffInvitations.agencyId, agencyId),
          ),
        )
        .orderBy(asc(staffInvitations.createdAt)),

    async remove(id) {
      await database.delete(staffInvitations).where(eq(staffInvitations.id, id));
    },
  };
}
