import { and, asc, eq, inArray } from 'drizzle-orm';
import type { SharingState } from '../../flows/case/states';
import { rowOf, type CaseRow } from './cases';
import type { Database, Tables } from './database';

/** The agency in whose name somebody asks; nothing outside it is ever given. */
export interface AgencyScope {
  agencyId: string;
}

/** States in which the Arbeitgeber-Service may see the summary of a case. */
const visible: SharingState[] = ['shared', 'acknowledged', 'answered'];

export interface AgencyRepository {
  /** What is shared with an agency now, by state and then by how long it waits. */
  list(scope: AgencyScope, limit: number): Promise<CaseRow[]>;
  /** One of them; null where it is not, or no longer, shared with that agency. */
  find(scope: AgencyScope, number: string): Promise<CaseRow | null>;
}

/** What is shared with agencies, over either dialect. */
export function agencyRepository(database: Database, { cases }: Pick<Tables, 'cases'>): AgencyRepository {
  const isShared = ({ agencyId }: AgencyScope) =>
    and(eq(cases.agencyId, agencyId), inArray(cases.sharing, visible));

  return {
    async list(scope, limit) {
      const rows = await database
        .select()
        .from(cases)
        .where(isShared(scope))
        .orderBy(asc(cases.sharing), asc(cases.waitingSince), asc(cases.id))
        .limit(limit);
      const order = ({ sharing }: CaseRow) => visible.indexOf(sharing);
      return rows.map(rowOf).sort((one, other) => order(one) - order(other));
    },

    async find(scope, number) {
      const [row] = await database
        .select()
        .from(cases)
        .where(and(eq(cases.number, number), isShared(scope)))
        .limit(1);
      return row ? rowOf(row) : null;
    },
  };
}
