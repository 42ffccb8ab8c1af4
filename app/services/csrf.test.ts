import type { AppLoadContext } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { csrfSession, readForm } from './csrf.server';
import { readSettings } from '../server/settings';

const house = { secret: 'x'.repeat(32), settings: readSettings({}) };
// Reading a form needs no more of the house than its secret.
const context = house as unknown as AppLoadContext;

function visit(cookieHeader?: string) {
  const cookies: string[] = [];
  const token = csrfSession(house, cookieHeader, (cookie) => cookies.push(cookie));
  return { token, cookies };
}

function post(cookie: string | undefined, fields: Record<string, string>) {
  return new Request('http://localhost/check/gehalt', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: cookie === undefined ? {} : { cookie },
  });
}

describe('form token', () => {
  it('sets no cookie before a form is rendered', () => {
    const { token, cookies } = visit();
    expect(cookies).toEqual([]);
    token();
    token();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it('lets the form of the same browser in, without the token', async () => {
    const { token, cookies } = visit();
    const csrf = token();
    const cookie = cookies[0]?.split(';')[0];
    const form = await readForm(post(cookie, { csrf, amount: '1' }), context);
    expect([...form.keys()]).toEqual(['amount']);
    expect(visit(cookie).token()).toBe(csrf);
  });

  it.each([
    ['no cookie', undefined],
    ['the cookie of another browser', 'fl_browser=AAAAAAAAAAAAAAAAAAAAAA'],
  ])('refuses %s', async (_case, cookie) => {
    const csrf = visit().token();
    await expect(readForm(post(cookie, { csrf }), context)).rejects.toMatchObject({ status: 403 });
  });
});
