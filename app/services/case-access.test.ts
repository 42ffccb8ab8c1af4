import { expect, test } from 'vitest';
import { readSettings } from '~/server/settings';
import { accessOf, caseCookie } from './case-access.server';

let time = Date.parse('2026-11-23T09:00:00.000Z');
const house = { secret: 'secret of this test', settings: readSettings({}), now: () => new Date(time) };
const access = { caseId: '0b0f5c8e-5a53-4a60-9d0c-3a4d1f7f2a11', role: 'candidate' } as const;
const read = (cookie: string, secret = house.secret) =>
  accessOf(new Request('http://localhost/', { headers: { cookie } }), { ...house, secret });

test('the cookie of a case lets in for four hours, for one case and one part', () => {
  const cookie = caseCookie(house, access).split(';')[0] ?? '';
  expect(read(cookie)).toEqual(access);
  for (const forged of [
    '',
    'fl_case=',
    cookie.replace('candidate', 'employer'),
    cookie.replace('0b0f', '0b0e'),
    cookie.replace(/\.(\d+)\./, (_, end: string) => `.${String(Number(end) + 1)}.`),
    cookie.slice(0, -1),
  ]) {
    expect(read(forged), forged).toBeNull();
  }
  expect(read(cookie, 'another secret')).toBeNull();
  time += 4 * 3_600_000 - 1;
  expect(read(cookie)).toEqual(access);
  time += 1;
  expect(read(cookie)).toBeNull();
});
