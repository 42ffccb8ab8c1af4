import type { Logger } from 'pino';
import { dueOn } from '#flows/case/case-clock';
import { act } from './cases.server';
import type { Actor, CaseHouse } from './cases.server';
import { calendarDateOf } from './format';
import { workCalendar } from './working-days';

const BATCH = 100;
const system: Actor = { role: 'system', id: 'system' };

/**
 * Does what time alone brings: reminders, escalations, deletions that are due today or were due while the app stood still. Each
 * once, however often it is called: the state of the case knows what was done.
 */
export async function runCaseClock(house: CaseHouse & { log: Logger }): Promise<void> {
  const today = calendarDateOf(house.now());
  const tried = new Set<string>();
  for (;;) {
    const rows = await house.store.read.cases.due(today, BATCH + tried.size);
    const fresh = rows.filter(({ id }) => !tried.has(id));
    if (fresh.length === 0) return;
    for (const row of fresh) {
      tried.add(row.id);
      const { context, coordination, sharing, transfer, land } = row;
      const state = { ...context, coordination, sharing, transfer };
      const event = dueOn(state, today, await workCalendar(land));
      if (event === undefined || event.type === 'resultRevised') continue;
      const result = await act(house, row, event, system);
      // somebody was quicker, which mostly means that nothing is due any more; the next run sees
      if ('refused' in result) house.log.error({ case: row.number, ...result }, 'due but refused');
    }
  }
}
