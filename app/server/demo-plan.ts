import type { CaseRow } from '#db/repositories/cases';
import { addDays } from '#flows/facts/calendar';
import { act, openEvents } from '~/services/cases.server';
import type { Actor, CaseHouse } from '~/services/cases.server';
import { checkedPlanEvent, openPlan, runningAfter } from '~/services/desk-plan.server';
import { calendarDateOf } from '~/services/format';

const DAYS_A_WEEK = 7;

/**
 * Has an office follow the plan of a case of the demonstration: its first steps are done, each some weeks after what it waits for,
 * as far as time went by. Gives the case as it stands then.
 */
export async function followPlan(
  house: CaseHouse,
  row: CaseRow,
  { steps, pace, adviser }: { steps: number; pace: number; adviser: Actor },
): Promise<CaseRow> {
  const today = calendarDateOf(house.now());
  let current = row;
  for (let count = 0; count < steps; count += 1) {
    const planned = await openPlan(house, current, await openEvents(house, current));
    if (planned === null) return current;
    const { done } = planned.progress;
    const next = planned.plan.steps.find(
      ({ id, after }) => !done.has(id) && after.every((before) => done.has(before)),
    );
    if (next === undefined) return current;
    const since = next.after.reduce(
      (latest, id) => ((done.get(id) ?? '') > latest ? (done.get(id) ?? '') : latest),
      calendarDateOf(row.createdAt),
    );
    const on = addDays(since, (next.weeks.min + pace) * DAYS_A_WEEK);
    if (on > today) return current;
    const checked = await checkedPlanEvent(house, current, { type: 'planStepDone', step: next.id, on });
    if (checked === 'refused' || 'fields' in checked) return current;
    const { event } = checked;
    const acted = await act(house, current, event, adviser, {
      running: await runningAfter(house, current, event),
    });
    if (!('row' in acted)) throw new Error(`The demonstration cannot tick a step: ${JSON.stringify(acted)}`);
    current = acted.row;
  }
  return current;
}
