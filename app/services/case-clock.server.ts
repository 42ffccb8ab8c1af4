import type { Logger } from 'pino';
import { dueOn } from '#flows/case/case-clock';
import type { CaseRow } from '#db/repositories/cases';
import type { CalendarDate } from '#flows/facts/calendar';
import { act, stateOf } from './cases.server';
import type { Actor, CaseHouse } from './cases.server';
import { calendarDateOf } from './format';
import { workCalendar } from './working-days';

const BATCH = 100;
const system: Actor = { role: 'system', id: 'system' };

async function ring(house: CaseHouse & { log: Logger }, row: CaseRow, today: CalendarDate): Promise<void> {
  const event = dueOn(stateOf(row), today, await workCalendar(row.land));
  if (event === undefined || event.type === 'resultRevised') return;
  const result = await act(house, row, event, system);
  // somebody was quicker, which mostly means that nothing is due any more; the next run sees
  if ('refused' in result) house.log.error({ case: row.number, ...result }, 'due but refused');
}

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
      await ring(house, row, today).catch((error: unknown) => {
        // one case that cannot be worked on holds up no other
        house.log.error({ err: error, case: row.number }, 'the clock of a case failed');
      });
    }
  }
}
