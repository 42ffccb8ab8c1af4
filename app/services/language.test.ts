import { expect, it } from 'vitest';
import { readSettings } from '~/server/settings';
import { languageRedirect } from './language.server';

const settings = readSettings({});

function visit(path: string, remembered?: string) {
  const headers = remembered === undefined ? undefined : { Cookie: `fl_language=${remembered}` };
  const answer = languageRedirect(new Request(`http://localhost${path}`, { headers }), settings);
  return { to: answer?.headers.get('Location'), cookie: answer?.headers.get('Set-Cookie') };
}

it('remembers the language somebody picks and keeps the rest of the address', () => {
  const { to, cookie } = visit('/check/beruf?q=Koch&lang=en');
  expect(to).toBe('/en/check/beruf?q=Koch');
  expect(cookie).toMatch(/^fl_language=en;/);
  expect(visit('/en/check?lang=de', 'en').to).toBe('/check');
});

it('opens start and check in the remembered language, other pages as addressed', () => {
  expect(visit('/', 'en').to).toBe('/en');
  expect(visit('/check', 'en').to).toBe('/en/check');
  expect(visit('/rechtsstand', 'en').to).toBeUndefined();
  expect(visit('/en', 'de').to).toBeUndefined();
  expect(visit('/check', 'xx').to).toBeUndefined();
});

it('writes the language small', () => {
  expect(visit('/EN').to).toBe('/en');
  expect(visit('/EN/rechtsstand?a=1').to).toBe('/en/rechtsstand?a=1');
  expect(visit('/en').to).toBeUndefined();
  expect(visit('/england').to).toBeUndefined();
});
