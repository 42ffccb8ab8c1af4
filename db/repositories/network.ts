import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { CoordinationState } from '../../flows/case/states';
import { rowOf, type CaseRow } from './cases';
import type { Database, Tables } from './database';

/** How many cases an office has in a state. */
export interface OfficeCount {
  officeId: string;
  coordination: CoordinationState;
  count: number;
}

/** What the network's coordination sees of a case: nothing of firm or person. */
export type NetworkCase = Pick<
  CaseRow,
  'number' | 'coordination' | 'transfer' | 'officeId' | 'offeredTo' | 'land' | 'district' | 'createdAt'
> & { escalatedAt: Date };

export interface NetworkRepository {
  counts(): Promise<OfficeCount[]>;
  /** Cases that no office answered in time, those that wait longest first. */
  escalated(limit: number): Promise<NetworkCase[]>;
  /** One of them, whole, to act on it; pages show it as a NetworkCase. */
  find(number: string): Promise<CaseRow | null>;
}

/** Cases as the network's coordination sees them, over either dialect. */
export function networkRepository(database: Database, { cases }: Pick<Tables, 'cases'>): NetworkRepository {
  return {
    async counts() {
      const rows = await database
        .select({
          officeId: cases.officeId,
          coordination: cases.coordination,
          count: sql<number>`count(*)`,
        })
        .from(cases)
        .groupBy(cases.officeId, cases.coordination);
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },

    async escalated(limit) {
      const { number, coordination, transfer, officeId, offeredTo, land, district } = cases;
      const { createdAt, escalatedAt } = cases;
      const rows = await database
        .select({
          number,
          coordination,
          transfer,
          officeId,
          offeredTo,
          land,
          district,
          createdAt,
          escalatedAt,
        })
        .from(cases)
        .where(isNotNull(cases.escalatedAt))
        .orderBy(asc(cases.escalatedAt), asc(cases.id))
        .limit(limit);
      return rows.flatMap((row) =>
        row.escalatedAt === null ? [] : [{ ...row, escalatedAt: row.escalatedAt }],
      );
    },

    async find(number) {
      const [row] = await database
        .select()
        .from(cases)
        .where(and(eq(cases.number, number), isNotNull(cases.escalatedAt)))
        .limit(1);
      return row ? rowOf(row) : null;
    },
  };
}
