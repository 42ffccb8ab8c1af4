import { z } from 'zod';

/** An ISO 8601 calendar date, `YYYY-MM-DD`, read in Europe/Berlin. Compares correctly as a string. */
export type CalendarDate = string;

const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/** Accepts only dates that exist (2027-02-29 is refused) and that a case can have to do with. */
export const calendarDateSchema = z.iso
  .date({ abort: true })
  .refine((date) => date >= EARLIEST && date <= LATEST, { error: `between ${EARLIEST} and ${LATEST}` });

const DAY_IN_MS = 86_400_000;

function parts(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const padded = (count: number) => (count < 10 ? `0${count}` : String(count));

/** Of a day that exists. */
function format(year: number, month: number, day: number): CalendarDate {
  return `${year}-${padded(month)}-${padded(day)}`;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The date a number of months later; where that month has no such day, its last day (§ 188 Abs. 3 BGB).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, lastDayOfMonth(targetYear, targetMonth)));
}

/** The date a number of years later (§ 188 Abs. 2, 3 BGB). */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** The date a number of days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = parts(date);
  return new Date(Date.UTC(year, month - 1, day) + days * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS);
}

/** Whole months completed between two dates; 0 where `to` lies before `from`. */
export function fullMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const a = parts(from);
  const b = parts(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/**
 * The day on which a year of life is completed and the next begins, that is the birthday itself.
 * Somebody born on 29 February reaches it on 1 March of a common year (§§ 187 Abs. 2, 188 Abs. 2 BGB:
 * the year of life ends with 28 February).
 */
export function birthday(birthDate: CalendarDate, age: number): CalendarDate {
  const { year, month, day } = parts(birthDate);
  const exists = day <= lastDayOfMonth(year + age, month);
  return exists ? format(year + age, month, day) : format(year + age, month + 1, 1);
}
