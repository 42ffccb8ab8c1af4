import type { AppLoadContext } from '@remix-run/node';
import type { CalendarDate } from '#flows/facts/calendar';
import { parseDate } from '~/forms/parse';
import { calendarDateOf } from './format';

/** A day that somebody typed, to come or today; null where nothing was typed. */
export function readDay(
  typed: string,
  { now }: Pick<AppLoadContext, 'now'>,
): { day: CalendarDate | null } | { complaint: 'noDay' | 'pastDay' } {
  if (typed.trim() === '') return { day: null };
  const day = parseDate(typed.trim());
  if (day === undefined) return { complaint: 'noDay' };
  return day < calendarDateOf(now()) ? { complaint: 'pastDay' } : { day };
}
