import { hash } from '@node-rs/argon2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loggablePath } from '~/server/log-path';
import { clientName } from './client-name';
import { ownPath } from './own-path';
import { hashPassword, isOutdated, isPassword, passwordComplaint } from './passwords.server';
import {
  newRecoveryCodes,
  readSecondFactor,
  recoveryHash,
  secretView,
  totpStepOf,
} from './second-factor.server';
import { pauseAfter } from './staff-sign-in.server';

describe('where a sign-in leads', () => {
  it.each(['/stelle/12?a=b', '/en/konto'])('%s is ours', (path) => expect(ownPath(path)).toBe(path));

  it.each([
    null,
    '',
    'stelle',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    '/x/..//evil.example',
  ])('%s is not', (path) => expect(ownPath(path)).toBeNull());

  it('never leaves the site', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '\n', '?', '#') }),
        (path) => {
          const to = ownPath(`/${path}`);
          return to === null || new URL(to, 'https://lotse.example').host === 'lotse.example';
        },
      ),
    );
  });
});

describe('a password', () => {
  it('needs twelve characters, whatever they are, and is not the address', () => {
    const complaint = (password: string) => passwordComplaint(password, 'anna.adler@stelle.example');
    expect(complaint('elf Zeichen')).toBe('short');
    expect(complaint('aaaaaaaaaaaa')).toBeNull();
    expect(complaint('😀'.repeat(11))).toBe('short');
    expect(complaint('Anna.Adler@stelle.example ')).toBe('email');
    expect(complaint('x'.repeat(257))).toBe('long');
  });

  it('is known again however its letters are put together, and by no other', async () => {
    const kept = await hashPassword('Lämpchen über Brücken');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(kept, 'Lämpchen über Brücken'.normalize('NFD'))).toBe(true);
    expect(await isPassword(kept, 'Lämpchen über Brücken ')).toBe(false);
    expect(await isPassword(null, 'Lämpchen über Brücken')).toBe(false);
  });

  it('is hashed anew where the parameters have changed', async () => {
    expect(isOutdated(await hashPassword('irgendein Passwort'))).toBe(false);
    expect(isOutdated(await hash('irgendein Passwort', { memoryCost: 8192 }))).toBe(true);
  });
});

describe('a second factor', () => {
  it('is six digits or a recovery code, as people type them', () => {
    expect(readSecondFactor(' 123 456 ')).toEqual({ totp: '123456' });
    expect(readSecondFactor('e7ns-rdc9-6j3s–4zol')).toEqual({ recovery: 'E7NSRDC96J3S4Z01' });
    for (const text of ['', '12345', '1234567', 'E7NS-RDC9']) expect(readSecondFactor(text)).toBeNull();
  });

  it('fits its time step and those beside it', () => {
    // RFC 6238, appendix B, with six digits
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const at = (seconds: number) => totpStepOf(secret, '287082', new Date(seconds * 1000));
    expect([at(59), at(29), at(89)]).toEqual([1, 1, 1]);
    expect(at(90)).toBeNull();
  });

  it('is shown with its key and an address for an app', () => {
    const { secret, link, picture } = secretView('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'a@b.example');
    expect(secret).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
    expect(link).toMatch(/^otpauth:\/\/totp\/.*secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ/);
    expect(picture.size).toBeGreaterThan(20);
  });

  it('can be ten recovery codes, each another', () => {
    const { codes, hashes } = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [first = ''] = codes;
    const read = readSecondFactor(first.toLowerCase());
    expect(read && 'recovery' in read && recoveryHash(read.recovery)).toBe(hashes[0]);
  });
});

it('an account pauses a minute after five failures, then twice as long, at most an hour', () => {
  const minutes = [4, 5, 6, 7, 10, 11, 50].map((failures) => pauseAfter(failures) / 60_000);
  expect(minutes).toEqual([0, 1, 2, 4, 32, 60, 60]);
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0',
    'Edge, Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  ['curl/8', ''],
  [null, ''],
])('%s is shown as "%s"', (userAgent, shown) => expect(clientName(userAgent)).toBe(shown));

it('the token of an invitation stands in no log', () => {
  expect(loggablePath('/en/einladung/abc')).toBe('/en/einladung/…');
});
