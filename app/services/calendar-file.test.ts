import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText, type CalendarEntry } from './calendar-file.server';

const at = new Date('2026-11-23T09:00:00Z');
const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  key: 'aufgabe-1',
  title: 'Unterlagen prüfen',
  lines: ['Zeile eins', 'Zeile zwei'],
  from: '2026-12-30',
  until: '2027-01-02',
  category: 'Aufgabe',
  isEstimate: false,
  ...over,
});
const textOf = (entries: readonly CalendarEntry[], { scope = 'one', when = at } = {}) =>
  calendarText({ name: 'Fälle', scope, file: 'faelle', entries }, 'lotse.example', when);
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const sequenceOf = (text: string) => read(text)[0]?.sequence ?? 0;

describe('a calendar file', () => {
  test('holds whole days from the first to the last, across the end of a year', () => {
    const [event] = read(textOf([entry()]));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-30');
    // the format names the day after the last
    expect(event?.endDate.toString()).toBe('2027-01-03');
    expect(event?.summary).toBe('Unterlagen prüfen');
    expect(event?.description).toBe('Zeile eins\nZeile zwei');
  });

  test('names the same thing alike each time, says which file is newer, and keeps calendars apart', () => {
    const [first, second] = [
      textOf([entry()]),
      textOf([entry({ title: 'Anders' })], { when: new Date('2026-11-24T09:00:00Z') }),
    ];
    expect(read(second)[0]?.uid).toBe(read(first)[0]?.uid);
    expect(sequenceOf(second)).toBeGreaterThan(sequenceOf(first));
    expect(read(textOf([entry()], { scope: 'two' }))[0]?.uid).not.toBe(read(first)[0]?.uid);
    expect(first).not.toContain('one-');
  });

  test('whatever is written comes back as one event a thing, in lines of at most 75 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:eingeschleust',
        'a;b,c\\n"d": ^e',
        'BEGIN:VCALENDAR',
        'ß'.repeat(10_000),
        '👩🏽‍🔧'.repeat(2_000),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (texts) => {
        const file = textOf(
          texts.map(([title, line], index) => entry({ key: String(index), title, lines: [line] })),
        );
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const events = read(file);
        expect(events).toHaveLength(texts.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(texts.length);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps text with all signs that mean something in the format', () => {
    const title = 'Müller; Söhne, "GmbH" \\ Straße: 王小明 👍';
    const [event] = read(textOf([entry({ title, lines: [title] })]));
    expect(event?.summary).toBe(title);
    expect(event?.description).toBe(title);
  });
});
