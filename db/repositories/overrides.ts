import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { EventOf } from '../../flows/case/events';
import type { EventRecord } from './chain';
import type { Database, Tables } from './database';

/**
 * A finding of an adviser beside the machine's, as those who keep the rules read it: nothing of firm or person, whose words are
 * sealed. By the number of the case they can ask the office for its reason.
 */
export type OverrideRow = Omit<Tables['caseOverrides']['$inferSelect'], 'caseId' | 'seq'> & {
  number: string;
};

export interface OverrideRepository {
  /** All of them, the latest first. */
  list(limit: number): Promise<OverrideRow[]>;
}

interface Taken {
  caseId: string;
  seq: number;
  /** The result that counts. */
  revision: number;
  event: EventRecord;
}

type Open = Omit<EventOf<'requirementOverridden'>, 'type' | 'text' | 'source'>;

/** Keeps the list of findings in step with the events: one that is replaced, taken back or belongs to an earlier result has ended. */
export async function projectOverride(
  database: Database,
  { caseOverrides }: Pick<Tables, 'caseOverrides'>,
  { caseId, seq, revision, event: { type, open, at, party } }: Taken,
): Promise<void> {
  const isNew = type === 'requirementOverridden';
  if (!isNew && type !== 'overrideTakenBack' && type !== 'resultRevised') return;
  const { route, also = [], requirement, machine, status } = open as unknown as Open;
  const ofThat = and(
    inArray(caseOverrides.route, [route, ...also]),
    eq(caseOverrides.requirement, requirement),
  );
  await database
    .update(caseOverrides)
    .set({ endedAt: at })
    .where(
      and(
        eq(caseOverrides.caseId, caseId),
        isNull(caseOverrides.endedAt),
        type === 'resultRevised' ? undefined : ofThat,
      ),
    );
  if (!isNew) return;
  const row = { caseId, seq, revision, route, requirement, machine, status, at };
  await database.insert(caseOverrides).values({ ...row, officeId: party ?? '' });
}

/** Findings of advisers over either dialect. */
export function overrideRepository(
  database: Database,
  { caseOverrides, cases }: Pick<Tables, 'caseOverrides' | 'cases'>,
): OverrideRepository {
  return {
    async list(limit) {
      const rows = await database
        .select({ override: caseOverrides, number: cases.number })
        .from(caseOverrides)
        .innerJoin(cases, eq(cases.id, caseOverrides.caseId))
        .orderBy(desc(caseOverrides.at), desc(caseOverrides.seq))
        .limit(limit);
      return rows.map(({ override: { caseId: _, seq: _seq, ...row }, number }) => ({ ...row, number }));
    },
  };
}
