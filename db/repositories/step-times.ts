import { and, asc, eq, gte } from 'drizzle-orm';
import type { EventOf } from '../../flows/case/events';
import type { CalendarDate } from '../../flows/facts/calendar';
import type { EventRecord } from './chain';
import type { Database, Tables } from './database';
import type { DeskScope } from './desk';

/** How long a step of a plan took in one case, in days. */
export type StepTime = Pick<Tables['stepTimes']['$inferSelect'], 'step' | 'days'>;

export interface StepTimeRepository {
  /** Of all steps that the office saw done since a day. Nothing of the cases. */
  since(scope: DeskScope, day: CalendarDate): Promise<StepTime[]>;
}

/** Keeps the times in step with the events: a step counts once in a case, and not at all once it is open again. */
export async function projectStepTime(
  database: Database,
  { stepTimes }: Pick<Tables, 'stepTimes'>,
  { caseId, event: { type, open, party } }: { caseId: string; event: EventRecord },
): Promise<void> {
  if (type !== 'planStepDone' && type !== 'planStepReopened') return;
  const { step, on, days } = open as unknown as EventOf<'planStepDone'>;
  await database.delete(stepTimes).where(and(eq(stepTimes.caseId, caseId), eq(stepTimes.step, step)));
  if (type === 'planStepReopened' || days === undefined || party === null) return;
  await database.insert(stepTimes).values({ caseId, step, officeId: party, doneOn: on, days });
}

/** Times of steps over either dialect. */
export function stepTimeRepository(
  database: Database,
  { stepTimes }: Pick<Tables, 'stepTimes'>,
): StepTimeRepository {
  return {
    since: ({ officeId }, day) =>
      database
        .select({ step: stepTimes.step, days: stepTimes.days })
        .from(stepTimes)
        .where(and(eq(stepTimes.officeId, officeId), gte(stepTimes.doneOn, day)))
        .orderBy(asc(stepTimes.step), asc(stepTimes.days)),
  };
}
