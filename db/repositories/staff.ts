import { and, asc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database, Tables } from './database';

/** An account. `role` says which of `officeId` and `agencyId` is set. */
export type StaffAccount = Tables['staff']['$inferSelect'];
export type NewStaff = Pick<StaffAccount, 'id' | 'email' | 'name' | 'role' | 'officeId' | 'agencyId'> &
  Partial<Pick<StaffAccount, 'passwordHash' | 'totpSecret' | 'oidcSubject'>>;

/** What of an account can change. */
export type StaffChange = Partial<
  Pick<
    StaffAccount,
    'name' | 'passwordHash' | 'totpSecret' | 'totpStep' | 'oidcSubject' | 'disabledAt' | 'preferences'
  >
>;

/** Of one office or agency, or all. */
export interface StaffFilter {
  officeId?: string;
  agencyId?: string;
}

export interface StaffRepository {
  find(id: string): Promise<StaffAccount | null>;
  /** @param email in lower case. */
  findByEmail(email: string): Promise<StaffAccount | null>;
  findBySubject(oidcSubject: string): Promise<StaffAccount | null>;
  /** By name. */
  list(of: StaffFilter): Promise<StaffAccount[]>;
  /** What the same are called, by their ids. */
  names(of: StaffFilter): Promise<ReadonlyMap<string, string>>;
  count(): Promise<number>;
  /** Null where the address has an account already. */
  add(account: NewStaff, now: Date): Promise<StaffAccount | null>;
  change(id: string, change: StaffChange): Promise<void>;
  /** The same for an account of one office or agency; false where it is none of theirs. */
  changeWithin(of: StaffFilter, id: string, change: StaffChange): Promise<boolean>;
  /**
   * Counts an attempt as failed before it is judged, so that many at once are counted as well; false where none is taken now.
   * @param pauseAfter how long none is taken after so many failures in a row, in milliseconds.
   */
  attempt(id: string, now: Date, pauseAfter: (failures: number) => number): Promise<boolean>;
  /** Takes back the last count: the attempt was right, but more is asked for. */
  attemptPassed(id: string): Promise<void>;
  /** Forgets all failures. */
  succeeded(id: string): Promise<void>;
  /** Spends the code of a time step; false where it or a later one was used before. */
  useTotpStep(id: string, step: number): Promise<boolean>;
  /** Puts new recovery codes in the place of all old ones. */
  setRecoveryCodes(id: string, hashes: readonly string[]): Promise<void>;
  /** Spends a recovery code; false where it is unknown or spent. */
  useRecoveryCode(id: string, hash: string, now: Date): Promise<boolean>;
  /** How many recovery codes are left. */
  recoveryCodesLeft(id: string): Promise<number>;
}

/** Accounts over either dialect. */
export function staffRepository(
  database: Database,
  { staff, staffRecoveryCodes }: Pick<Tables, 'staff' | 'staffRecoveryCodes'>,
): StaffRepository {
  type Condition = ReturnType<typeof eq>;
  const isOf = ({ officeId, agencyId }: StaffFilter) =>
    and(
      officeId === undefined ? undefined : eq(staff.officeId, officeId),
      agencyId === undefined ? undefined : eq(staff.agencyId, agencyId),
    );
  async function one(condition: Condition): Promise<StaffAccount | null> {
    const [row] = await database.select().from(staff).where(condition).limit(1);
    return row ?? null;
  }

  return {
    find: (id) => one(eq(staff.id, id)),
    findByEmail: (email) => one(eq(staff.email, email)),
    findBySubject: (oidcSubject) => one(eq(staff.oidcSubject, oidcSubject)),

    list: (of) => database.select().from(staff).where(isOf(of)).orderBy(asc(staff.name), asc(staff.id)),

    async names(of) {
      const found = await database.select({ id: staff.id, name: staff.name }).from(staff).where(isOf(of));
      return new Map(found.map(({ id, name }) => [id, name]));
    },

    async count() {
      const [row] = await database.select({ n: sql<number>`count(*)` }).from(staff);
      return Number(row?.n ?? 0);
    },

    async add(account, now) {
      const [row] = await database
        .insert(staff)
        .values({ ...account, failures: 0, createdAt: now })
        .onConflictDoNothing()
        .returning();
      return row ?? null;
    },

    async change(id, change) {
      await database.update(staff).set(change).where(eq(staff.id, id));
    },

    async changeWithin(of, id, change) {
      const changed = await database
        .update(staff)
        .set(change)
        .where(and(eq(staff.id, id), isOf(of)))
        .returning({ id: staff.id });
      return changed.length > 0;
    },

    async attempt(id, now, pauseAfter) {
      const [row] = await database
        .update(staff)
        .set({ failures: sql`${staff.failures} + 1` })
        .where(and(eq(staff.id, id), or(isNull(staff.lockedUntil), lte(staff.lockedUntil, now))))
        .returning({ failures: staff.failures });
      if (row === undefined) return false;
      const pause = pauseAfter(row.failures);
      const lockedUntil = pause > 0 ? new Date(now.getTime() + pause) : null;
      await database.update(staff).set({ lockedUntil }).where(eq(staff.id, id));
      return true;
    },

    async attemptPassed(id) {
      await database
        .update(staff)
        .set({ failures: sql`${staff.failures} - 1`, lockedUntil: null })
        .where(and(eq(staff.id, id), gt(staff.failures, 0)));
    },

    async succeeded(id) {
      await database.update(staff).set({ failures: 0, lockedUntil: null }).where(eq(staff.id, id));
    },

    async useTotpStep(id, step) {
      const used = await database
        .update(staff)
        .set({ totpStep: step })
        .where(and(eq(staff.id, id), or(isNull(staff.totpStep), lt(staff.totpStep, step))))
        .returning({ id: staff.id });
      return used.length > 0;
    },

    async setRecoveryCodes(id, hashes) {
      await database.delete(staffRecoveryCodes).where(eq(staffRecoveryCodes.staffId, id));
      for (const hash of hashes) await database.insert(staffRecoveryCodes).values({ staffId: id, hash });
    },

    async useRecoveryCode(id, hash, now) {
      const used = await database
        .update(staffRecoveryCodes)
        .set({ usedAt: now })
        .where(
          and(
            eq(staffRecoveryCodes.staffId, id),
            eq(staffRecoveryCodes.hash, hash),
            isNull(staffRecoveryCodes.usedAt),
          ),
        )
        .returning({ hash: staffRecoveryCodes.hash });
      return used.length > 0;
    },

    async recoveryCodesLeft(id) {
      const left = await database
        .select({ hash: staffRecoveryCodes.hash })
        .from(staffRecoveryCodes)
        .where(and(eq(staffRecoveryCodes.staffId, id), isNull(staffRecoveryCodes.usedAt)));
      return left.length;
    },
  };
}
