import { and, desc, eq, gt, lte, ne } from 'drizzle-orm';
import type { Database, Tables } from './database';
import type { StaffAccount } from './staff';

/** A browser in which somebody is signed in, or has given the password and not yet the second factor. */
export type StaffSession = Tables['staffSessions']['$inferSelect'];

export interface StaffSessionRepository {
  add(session: StaffSession): Promise<void>;
  /** A session that has not ended, with its account, unless that is disabled. */
  find(hash: string, now: Date): Promise<{ session: StaffSession; account: StaffAccount } | null>;
  /** Of one account, the last used first. */
  list(staffId: string, now: Date): Promise<StaffSession[]>;
  /** Notes the use of a session and when it ends now. */
  seen(hash: string, seenAt: Date, expiresAt: Date): Promise<void>;
  remove(hash: string): Promise<void>;
  /** One session of an account, as the list names it. */
  removeById(staffId: string, id: string): Promise<void>;
  /** All sessions of an account but one. */
  removeOthers(staffId: string, exceptHash: string | null): Promise<void>;
  /** How many were deleted. */
  deleteExpired(now: Date): Promise<number>;
}

/** Sessions of the staff over either dialect. */
export function staffSessionRepository(
  database: Database,
  { staff, staffSessions }: Pick<Tables, 'staff' | 'staffSessions'>,
): StaffSessionRepository {
  return {
    async add(session) {
      await database.insert(staffSessions).values(session);
    },

    async find(hash, now) {
      const [found] = await database
        .select({ session: staffSessions, account: staff })
        .from(staffSessions)
        .innerJoin(staff, eq(staff.id, staffSessions.staffId))
        .where(and(eq(staffSessions.hash, hash), gt(staffSessions.expiresAt, now)))
        .limit(1);
      return found === undefined || found.account.disabledAt !== null ? null : found;
    },

    list: (staffId, now) =>
      database
        .select()
        .from(staffSessions)
        .where(and(eq(staffSessions.staffId, staffId), gt(staffSessions.expiresAt, now)))
        .orderBy(desc(staffSessions.seenAt)),

    async seen(hash, seenAt, expiresAt) {
      await database.update(staffSessions).set({ seenAt, expiresAt }).where(eq(staffSessions.hash, hash));
    },

    async remove(hash) {
      await database.delete(staffSessions).where(eq(staffSessions.hash, hash));
    },

    async removeById(staffId, id) {
      await database
        .delete(staffSessions)
        .where(and(eq(staffSessions.staffId, staffId), eq(staffSessions.id, id)));
    },

    async removeOthers(staffId, exceptHash) {
      await database
        .delete(staffSessions)
        .where(
          and(
            eq(staffSessions.staffId, staffId),
            exceptHash === null ? undefined : ne(staffSessions.hash, exceptHash),
          ),
        );
    },

    async deleteExpired(now) {
      const rows = await database
        .delete(staffSessions)
        .where(lte(staffSessions.expiresAt, now))
        .returning({ hash: staffSessions.hash });
      return rows.length;
    },
  };
}
