import { describe, expect, it } from 'vitest';
import { calendarDateOf, formatDate, formatMoney, formatNumber } from './format';

const NO_BREAK_SPACE = '\u00a0';

describe('formats of both languages', () => {
  it('writes dates', () => {
    expect(formatDate('2026-11-22', 'de')).toBe('22.11.2026');
    expect(formatDate('2027-03-01', 'de')).toBe('01.03.2027');
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
  });

  it('writes money', () => {
    expect(formatMoney(4_593_420, 'de')).toBe(`45.934,20${NO_BREAK_SPACE}€`);
    expect(formatMoney(5_070_000, 'de')).toBe(`50.700${NO_BREAK_SPACE}€`);
    expect(formatMoney(4_593_420, 'en')).toBe('€45,934.20');
  });

  it('writes numbers', () => {
    expect(formatNumber(38.5, 'de')).toBe('38,5');
    expect(formatNumber(38.5, 'en')).toBe('38.5');
  });
});

it('takes the day of Berlin, also just after midnight', () => {
  expect(calendarDateOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(calendarDateOf(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
});
