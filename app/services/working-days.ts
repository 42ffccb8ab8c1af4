import type { WorkCalendar } from '#flows/case/case-clock';
import { calendarDateOf } from './format';

/**
 * Public holidays by Land and year, as `YYYY-MM-DD`. Only those that hold in the whole Land: Mariä Himmelfahrt in the Catholic
 * communes of Bavaria, Fronleichnam in a few of Saxony and Thuringia and the Augsburger Friedensfest count as working days, so
 * a clock may ring a day early there.
 */
const known = new Map<string, ReadonlySet<string>>();

/**
 * The working calendar of a Land, in Europe/Berlin.
 * @param land ISO 3166-2 code, as in `DE-SN`.
 */
export async function workCalendar(land: string): Promise<WorkCalendar> {
  // half a second and some megabytes, so not before the first case
  const { default: Holidays } = await import('date-holidays');
  const rules = new Holidays('DE', land.replace('DE-', ''), { types: ['public'], timezone: 'Europe/Berlin' });
  const of = (year: string): ReadonlySet<string> => {
    const key = `${land} ${year}`;
    const days =
      known.get(key) ?? new Set(rules.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10)));
    known.set(key, days);
    return days;
  };
  return {
    dateOf: (instant) => calendarDateOf(new Date(instant)),
    isHoliday: (date) => of(date.slice(0, 4)).has(date),
  };
}
