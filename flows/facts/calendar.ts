import { z } from 'zod';

/** An ISO 8601 calendar date, `YYYY-MM-DD`, read in Europe/Berlin. Compares correctly as a string. */
export type CalendarDate = string;

const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/** Accepts only dates that exist (2027-02-29 is refused) and that a case can have to do with. */
export const calendarDateSchema = z.iso
  .date({ abort: true })
  .refine((date) => date >= EARLIEST && date <= LATEST, { error: `between ${EARLIEST} and ${LATEST}` });

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

const YEARS_AN_ERA = 400;
const DAYS_AN_ERA = 146_097;
const DAYS_IN_MARCH_TO_FEBRUARY = 365;
/** 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_A_WEEK = 7;

/** Days since 1 January 1970. Counted without `Date`, which plans would ask for hundreds of times. */
function dayNumber({ year, month, day }: ReturnType<typeof parts>): number {
  // years from March on, so that the leap day is their last
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_AN_ERA);
  const yearOfEra = marchYear - era * YEARS_AN_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_AN_ERA + yearOfEra * DAYS_IN_MARCH_TO_FEBRUARY + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The other way round. */
function dateOfDayNumber(number: number): CalendarDate {
  const days = number + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_AN_ERA);
  const dayOfEra = days - era * DAYS_AN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      DAYS_IN_MARCH_TO_FEBRUARY,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (yearOfEra * DAYS_IN_MARCH_TO_FEBRUARY + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * YEARS_AN_ERA + (month > 2 ? 0 : 1), month, day);
}

/** The date a number of days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(parts(date)) + days);
}

/** Days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(parts(to)) - dayNumber(parts(from));
}

/** The day of the week, 0 for Sunday. 1 January 1970 was a Thursday. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(parts(date)) + 4) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
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
