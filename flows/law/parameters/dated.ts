import type { CalendarDate } from '../../facts/calendar';

/** One value of a parameter for the time in which it holds. `validTo` null: no end known. */
export interface Period {
  /** Whole cents where the parameter is money, else the plain number. */
  value: number;
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  /** Not yet promulgated. */
  draft?: boolean;
  source: string;
}

/** A figure of the law through time. Old values are never deleted. */
export interface DatedParameter {
  unit: 'cents' | 'number';
  /** In ascending order, without overlap. */
  periods: readonly [Period, ...Period[]];
}

/** A value looked up for a date. */
export interface DatedValue extends Period {
  /**
   * The date lies outside all periods: this is the nearest known value, standing in for the year named.
   * What rests on it is provisional.
   */
  standsInFor?: number;
}

/** Stand-ins made so far, so that one value asked for twice is one object. */
const standIns = new WeakMap<Period, Map<number, DatedValue>>();

function standIn(period: Period, year: number): DatedValue {
  let byYear = standIns.get(period);
  if (!byYear) standIns.set(period, (byYear = new Map<number, DatedValue>()));
  let value = byYear.get(year);
  if (!value) byYear.set(year, (value = { ...period, standsInFor: year }));
  return value;
}

/**
 * The value in force on a date; outside all periods the nearest known one, marked as standing in. The same value is
 * always the same object.
 */
export function valueOn(parameter: DatedParameter, date: CalendarDate): DatedValue {
  let candidate: Period | undefined;
  for (const period of parameter.periods) {
    if (period.validFrom > date) break;
    candidate = period;
  }
  if (candidate && (candidate.validTo === null || date <= candidate.validTo)) return candidate;
  return standIn(candidate ?? parameter.periods[0], Number(date.slice(0, 4)));
}

/** From a given year on, one period a calendar year. */
export function calendarYear(
  year: number,
  value: number,
  source: string,
  extra: { draft?: boolean } = {},
): Period {
  return { value, validFrom: `${year}-01-01`, validTo: `${year}-12-31`, source, ...extra };
}
