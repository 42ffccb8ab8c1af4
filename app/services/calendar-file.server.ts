import { createHash } from 'node:crypto';
import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import { addDays } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';

/** Something in a calendar: whole days, and nobody is busy with it. */
export interface CalendarEntry {
  /** The same for the same thing each time, so that a second import changes what the first one brought. */
  key: string;
  title: string;
  lines: readonly string[];
  from: CalendarDate;
  /** The last day, included. */
  until: CalendarDate;
  category: string;
  /** Whether the days are an estimate. */
  isEstimate: boolean;
}

export interface CalendarFile {
  /** Shown by some programs as the name of the calendar. */
  name: string;
  /** Tells this calendar from all others; only a hash of it stands in the file. */
  scope: string;
  /** Without its ending. */
  file: string;
  entries: readonly CalendarEntry[];
}

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 5_000;
const SCOPE_CHARACTERS = 24;
const OCTETS_A_LINE = 75;
/** Left over where a pair was cut in two. */
const HALF_PAIR = /\p{Cs}/gu;
const MINUTE_MS = 60_000;

/** On one line, without control characters. */
const oneLine = (text: string, most: number) =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(HALF_PAIR, '');

/** Folds by octets, as RFC 5545 (3.1) asks, never within a character: the library counts characters. */
function folded(file: string): string {
  const lines = file.replace(/\r\n[\t ]/g, '').split('\r\n');
  return lines
    .map((line) => {
      const parts: string[] = [''];
      let octets = 0;
      for (const character of line) {
        const size = Buffer.byteLength(character);
        if (octets + size > OCTETS_A_LINE) {
          parts.push('');
          // the blank that begins a line counts too
          octets = 1;
        }
        parts.push((parts.pop() ?? '') + character);
        octets += size;
      }
      return parts.join('\r\n ');
    })
    .join('\r\n');
}

type Day = [number, number, number];
const dayOf = (date: CalendarDate) => date.split('-').map(Number) as Day;

/**
 * A calendar as text (RFC 5545). @param host names the product in the identifiers. @param at when the file is made: a later import
 * overwrites an earlier one. Throws where there is no entry, which the format does not allow.
 */
export function calendarText({ name, scope, entries }: CalendarFile, host: string, at: Date): string {
  const id = createHash('sha256').update(`calendar ${scope}`).digest('hex').slice(0, SCOPE_CHARACTERS);
  const events = entries.map(({ key, title, lines, from, until, category, isEstimate }): EventAttributes => ({
    uid: `${key}-${id}@${host}`,
    sequence: Math.floor(at.getTime() / MINUTE_MS),
    title: oneLine(title, LONGEST_TITLE),
    description: lines.map((line) => oneLine(line, LONGEST_TEXT)).join('\n'),
    start: dayOf(from),
    end: dayOf(addDays(until, 1)),
    categories: [oneLine(category, LONGEST_TITLE)],
    status: isEstimate ? 'TENTATIVE' : 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }));
  const { error, value } = createEvents(events, {
    productId: '-//Fachkraeftelotse//Fachkraeftelotse//DE',
    calName: oneLine(name, LONGEST_TITLE),
    method: 'PUBLISH',
  });
  if (error) throw error;
  if (!value || events.length === 0) throw new Error('A calendar without entries');
  return folded(value);
}

/** A calendar as a file to keep or to open in a calendar. */
export function calendarResponse(calendar: CalendarFile, request: Request, at: Date): Response {
  return new Response(calendarText(calendar, new URL(request.url).hostname, at), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${calendar.file}.ics"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
