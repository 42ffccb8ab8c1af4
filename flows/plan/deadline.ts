import { addDays, addMonths } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { Statutory } from '../law/parameters/durations';
import type { ScheduledStep } from './schedule';

const DAYS_A_WEEK = 7;

/** The last day of a period that the law sets for a step, and the day with which it begins. */
export interface Deadline {
  from: CalendarDate;
  day: CalendarDate;
  period: Statutory;
}

function endOf(start: CalendarDate, { amount, unit }: Statutory): CalendarDate {
  if (unit === 'months') return addMonths(start, amount);
  return addDays(start, unit === 'weeks' ? amount * DAYS_A_WEEK : amount);
}

/**
 * When the law's period for a step ends, counted from the earliest day on which it can begin: that of the entry where the law counts
 * from there, else that of the step. Weekends and holidays count. Null where the law sets none.
 */
export function deadlineOf(
  { startsFrom, statutory }: Pick<ScheduledStep, 'startsFrom' | 'statutory'>,
  steps: readonly ScheduledStep[],
): Deadline | null {
  if (statutory === null) return null;
  const event = steps.find(({ id }) => id === statutory.begins);
  const from = event?.endsFrom ?? startsFrom;
  return { from, day: endOf(from, statutory), period: statutory };
}
