import type { WorkCalendar } from '#flows/case/case-clock';
import { calendarDateOf } from './format';

/**
 * Calendars by Land. Of public holidays only those that hold in the whole Land: Mariä Himmelfahrt in the Catholic
 * communes of Bavaria, Fronleichnam in a few of Saxony and Thuringia and the Augsburger Friedensfest count as working days, so
 * a clock may ring a day early there.
 */
const calendars = new Map<string, Promise<WorkCalendar>>();

async function calendarOf(land: string): Promise<WorkCalendar> {
  // half a second and some megabytes, so not before the first case
  const { default: Holidays } = await import('date-holidays');
  const rules = new Holidays('DE', land.replace('DE-', ''), { types: ['public'], timezone: 'Europe/Berlin' });
  const known = new Map<string, ReadonlySet<string>>();
  const of = (year: string): ReadonlySet<string> => {
    const days =
      known.get(year) ?? new Set(rules.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10)));
    known.set(year, days);
    return days;
  };
  return {
    dateOf: (instant) => calendarDateOf(new Date(instant)),
    isHoliday: (date) => of(date.slice(0, 4)).has(date),
  };
}

/**
 * The working calendar of a Land, in Europe/Berlin; made once.
 * @param land ISO 3166-2 code, as in `DE-SN`.
 */
export function workCalendar(land: string): Promise<WorkCalendar> {
  const calendar = calendars.get(land) ?? calendarOf(land);
  calendars.set(land, calendar);
  return calendar;
}
