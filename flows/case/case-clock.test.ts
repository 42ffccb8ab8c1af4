import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, openCase } from './apply';
import { addWorkingDays, answerClock, dueOn, dueWork } from './case-clock';
import type { WorkCalendar } from './case-clock';
import { caseNumber, caseNumbersFrom, readCaseNumber } from './case-number';
import type { CaseState } from './states';

const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01']);
const calendar: WorkCalendar = {
  dateOf: (instant) => instant.slice(0, 10),
  isHoliday: (date) => holidays.has(date),
};
const submitted = (at: string) =>
  openCase({ officeId: 'leipzig', agencyId: null, consents: ['coordination'], at });
const stateAfter = (result: ReturnType<typeof apply>): CaseState => {
  if ('refused' in result) throw new Error(result.refused);
  return result.state;
};

describe('the clock of the answer', () => {
  test('counts working days from the day after the handoff, over weekends and holidays', () => {
    // Monday, 21 December 2026: Tuesday, Wednesday, Thursday; Christmas; Monday 28 ...
    expect(answerClock(submitted('2026-12-21T09:00:00.000Z'), calendar)).toEqual([
      { step: 'first', deadline: '2026-12-24', takenOn: '2026-12-28' },
      { step: 'second', deadline: '2027-01-05', takenOn: '2027-01-06' },
      { step: 'escalation', deadline: '2027-01-12', takenOn: '2027-01-13' },
    ]);
  });

  test('begins on a weekend as on the Friday before', () => {
    const firstOf = (at: string) => answerClock(submitted(at), calendar)?.[0]?.deadline;
    expect(firstOf('2026-11-20T09:00:00.000Z')).toBe('2026-11-25');
    expect(firstOf('2026-11-22T09:00:00.000Z')).toBe('2026-11-25');
  });

  test('takes the latest step after a standstill, each once, and none after an answer', () => {
    const at = '2026-11-23T09:00:00.000Z';
    const state = submitted(at);
    expect(dueOn(state, '2026-11-26', calendar)).toBeUndefined();
    expect(dueOn(state, '2026-11-27', calendar)).toEqual({ type: 'clockRang', step: 'first' });
    expect(dueOn(state, '2026-12-31', calendar)).toEqual({ type: 'clockRang', step: 'escalation' });
    const rung = stateAfter(apply(state, { type: 'clockRang', step: 'escalation' }, { role: 'system' }, at));
    expect(dueWork(rung, calendar)).toEqual([]);
    const accepted = apply(state, { type: 'accepted' }, { role: 'adviser', officeId: 'leipzig' }, at);
    expect(dueWork(stateAfter(accepted), calendar)).toEqual([]);
    expect(answerClock(stateAfter(accepted), calendar)).toBeNull();
  });

  test('runs for the office that a case is offered to, but never anew for an employer who waits', () => {
    const office = { role: 'adviser', officeId: 'leipzig' } as const;
    const offer = { type: 'transferOffered', toOffice: 'dresden', text: 'Arbeitsort Dresden' } as const;
    const waiting = submitted('2026-11-23T09:00:00.000Z');
    const offered = stateAfter(apply(waiting, offer, office, '2026-11-26T09:00:00.000Z'));
    expect(answerClock(offered, calendar)).toEqual(answerClock(waiting, calendar));
    const accepted = stateAfter(apply(waiting, { type: 'accepted' }, office, '2026-11-24T09:00:00.000Z'));
    const later = stateAfter(apply(accepted, offer, office, '2026-11-30T09:00:00.000Z'));
    expect(answerClock(later, calendar)?.[0]?.deadline).toBe('2026-12-03');
  });

  test('deletes when the time for second thoughts is over, and half a year after the end', () => {
    const at = '2026-11-23T09:00:00.000Z';
    const requested = stateAfter(
      apply(submitted(at), { type: 'deletionRequested' }, { role: 'employer' }, at),
    );
    expect(dueWork(requested, calendar)).toEqual([{ on: '2026-11-30', event: { type: 'erased' } }]);
    const closed = stateAfter(apply(submitted(at), { type: 'caseWithdrawn' }, { role: 'employer' }, at));
    expect(dueWork(closed, calendar)).toEqual([{ on: '2027-05-23', event: { type: 'erased' } }]);
  });

  test('every deadline is a working day, and later ones follow', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (from, days) => {
        const date = from.toISOString().slice(0, 10);
        const end = addWorkingDays(date, days, calendar);
        expect(end > date).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${end}T00:00:00Z`).getUTCDay());
        expect(holidays.has(end)).toBe(false);
        expect(addWorkingDays(end, 1, calendar)).toBe(addWorkingDays(date, days + 1, calendar));
      }),
    );
  });
});

describe('the case number', () => {
  test('is understood in part, as people type it', () => {
    const number = caseNumber(2026, 153);
    const check = number.at(-1) ?? '';
    for (const typed of ['FL-2026-000153', 'fl-2026-153', '2026-153', ` 153-${check} `, '000153', '153'])
      expect(caseNumbersFrom(typed, 2026), typed).toContain(number);
    expect(caseNumbersFrom('153', 2026)).toHaveLength(3);
    for (const other of ['', '0', 'Müller', '1234567', '153-x', 'FL-2026-000154'])
      expect(caseNumbersFrom(other, 2026), other).not.toContain(number);
  });

  test('is read as people type it', () => {
    const number = caseNumber(2026, 123);
    expect(number).toMatch(/^FL-2026-000123-\d$/);
    expect(readCaseNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
    expect(readCaseNumber(caseNumber(2026, 1_234_567))).toBe(caseNumber(2026, 1_234_567));
    for (const wrong of ['', 'FL', 'FL-2026-000123', '2026-000123-1', `${number}0`]) {
      expect(readCaseNumber(wrong)).toBeNull();
    }
  });

  test('a wrong digit is found', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(5), fc.integer({ min: 1, max: 9 }), (serial, place, by) => {
        const number = caseNumber(2026, serial);
        const index = 'FL-2026-'.length + place;
        const digit = String((Number(number[index]) + by) % 10);
        expect(readCaseNumber(number)).toBe(number);
        expect(readCaseNumber(number.slice(0, index) + digit + number.slice(index + 1))).toBeNull();
      }),
    );
  });
});
