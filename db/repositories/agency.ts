import { and, asc, eq, inArray, max, or, sql } from 'drizzle-orm';
import type { SharingState } from '../../flows/case/states';
import { rowOf, searchKey, type CaseRow } from './cases';
import type { Database, Dialect, Tables } from './database';

/** The agency in whose name somebody asks; nothing outside it is ever given. */
export interface AgencyScope {
  agencyId: string;
}

/** States in which the Arbeitgeber-Service may see the summary of a case, those that wait for it first. */
const visible = ['shared', 'acknowledged', 'answered'] as const satisfies readonly SharingState[];

/** The events that lead to these states. */
const leading = ['sharedWithAgency', 'summaryAcknowledged', 'agencyAnswered'];

/** A shared case, with since when it is in the state that the agency sees. */
export interface SharedCase extends CaseRow {
  since: Date;
}

/** A place in the list: behind the case that stands there. */
export type AgencyPlace = Pick<SharedCase, 'sharing' | 'since' | 'id'>;

export interface AgencyRepository {
  /** A part of what is shared with an agency now: by state, then what waits longest; with a search, by a part of number or firm. */
  list(
    scope: AgencyScope,
    query: { search?: string; after?: AgencyPlace; limit: number },
  ): Promise<{ rows: SharedCase[]; hasMore: boolean }>;
  /** One of them; null where it is not, or no longer, shared with that agency. */
  find(scope: AgencyScope, number: string): Promise<CaseRow | null>;
}

const rankOf = (sharing: SharingState) => visible.findIndex((state) => state === sharing);

/** What is shared with agencies, over either dialect. */
export function agencyRepository(
  database: Database,
  { cases, caseEvents }: Pick<Tables, 'cases' | 'caseEvents'>,
  { contains }: Dialect,
): AgencyRepository {
  const isShared = ({ agencyId }: AgencyScope) =>
    and(eq(cases.agencyId, agencyId), inArray(cases.sharing, [...visible]));
  const rank = sql`case ${cases.sharing} when 'shared' then 0 when 'acknowledged' then 1 else 2 end`;
  const since = max(caseEvents.at);

  return {
    async list(scope, { search = '', after, limit }) {
      const part = search.trim();
      const found = await database
        .select({ row: cases, since })
        .from(cases)
        .innerJoin(caseEvents, and(eq(caseEvents.caseId, cases.id), inArray(caseEvents.type, leading)))
        .where(
          and(
            isShared(scope),
            part === ''
              ? undefined
              : or(
                  contains(cases.number, part.toUpperCase()),
                  contains(cases.firmKey, searchKey(part) ?? ''),
                ),
          ),
        )
        .groupBy(cases.id)
        .having(
          after &&
            sql`(${rank}, ${since}, ${cases.id}) > (${sql.raw(String(rankOf(after.sharing)))}, ${sql.param(after.since, caseEvents.at)}, ${after.id})`,
        )
        .orderBy(rank, asc(since), asc(cases.id))
        .limit(limit + 1);
      const rows = found.map(({ row, since: at }) => ({ ...rowOf(row), since: at ?? row.updatedAt }));
      return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
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
