import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from './calendar';

const DAY_IN_MS = 86_400_000;
const dates = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days are counted as the calendar of the machine counts them', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const later = new Date(Date.parse(date) + days * DAY_IN_MS);
      expect(addDays(date, days)).toBe(later.toISOString().slice(0, 10));
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(weekday(date)).toBe(new Date(date).getUTCDay());
    }),
    { numRuns: 2_000 },
  );
});

test('leap days are where they belong', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
  expect(weekday('2026-11-23')).toBe(1);
});
