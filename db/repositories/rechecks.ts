import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { live } from '../../flows/case/rights';
import { rowOf, type CaseRow } from './cases';
import type { Database, Tables } from './database';

/** Cases and the state of the law that their results were compared with. */
export interface RecheckRepository {
  /** Running cases not yet compared with a state of the law, in the order of their ids, behind one. */
  pending(law: string, behindId: string, limit: number): Promise<CaseRow[]>;
  /** Notes that a result was compared; `flippedAt` where a verdict is another now. */
  compared(id: string, law: string, flippedAt: Date | null): Promise<void>;
  /** Running cases with a verdict that a change of the law has turned and nobody has looked at, of one office or all. */
  flipped(of: { officeId?: string }, limit: number): Promise<CaseRow[]>;
  /** Somebody has looked at it. */
  seen(id: string): Promise<void>;
}

/** Re-checks over either dialect. */
export function recheckRepository(database: Database, { cases }: Pick<Tables, 'cases'>): RecheckRepository {
  const isRunning = inArray(cases.coordination, [...live]);

  return {
    async pending(law, behindId, limit) {
      const rows = await database
        .select()
        .from(cases)
        .where(
          and(gt(cases.id, behindId), isRunning, or(isNull(cases.comparedWith), ne(cases.comparedWith, law))),
        )
        .orderBy(asc(cases.id))
        .limit(limit);
      return rows.map(rowOf);
    },

    async compared(id, law, flippedAt) {
      await database
        .update(cases)
        .set({ comparedWith: law, ...(flippedAt !== null && { flippedAt }) })
        .where(eq(cases.id, id));
    },

    async flipped({ officeId }, limit) {
      const rows = await database
        .select()
        .from(cases)
        .where(
          and(
            isNotNull(cases.flippedAt),
            isRunning,
            officeId === undefined ? undefined : eq(cases.officeId, officeId),
          ),
        )
        .orderBy(asc(cases.flippedAt), asc(cases.id))
        .limit(limit);
      return rows.map(rowOf);
    },

    async seen(id) {
      await database.update(cases).set({ flippedAt: null }).where(eq(cases.id, id));
    },
  };
}
