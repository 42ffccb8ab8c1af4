import { execFileSync } from 'node:child_process';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#db/store';
import { CASE_SECRET } from '../support/case-house';
import { openMailbox } from '../support/mailbox';
import { startProduct, type Product } from '../support/product';
import { accountOf, localAccount, PASSWORD, signedIn, staffCookie, totpCode } from '../support/staff';
import { Visitor, type Visited } from '../support/visitor';

type Mailbox = Awaited<ReturnType<typeof openMailbox>>;
let mailbox: Mailbox;
let product: Product;
let store: Store;
beforeAll(async () => {
  mailbox = await openMailbox();
  // one proxy, so that every test can come from an address of its own
  product = await startProduct({ ...mailbox.environment, CASE_SECRET, TRUSTED_PROXIES: '1' });
  store = await openStore({ databaseUrl: `file:${product.databaseFile}` });
});
afterAll(async () => {
  await store.close();
  await product.stop();
  await mailbox.close();
});

const adviser = { role: 'adviser', officeId: 'leipzig' } as const;
const administrator = { role: 'officeAdministrator', officeId: 'leipzig' } as const;
let addresses = 0;
const elsewhere = () => ({ 'X-Forwarded-For': `192.0.2.${String(++addresses)}` });
const visitor = () => new Visitor(product.url);

/** Changes the database under the running product, as time would. */
function change(statement: string, ...values: unknown[]): void {
  const database = new Sqlite(product.databaseFile);
  database.prepare(statement).run(...values);
  database.close();
}

/** Opens a page and sends its form, from an address of its own. */
async function send(who: Visitor, path: string, fields: Record<string, string>, from = elsewhere()) {
  const page = await who.visit(path, undefined, from);
  // a page that has no form any more still has an action
  const csrf = page.field('csrf') ?? (await who.visit('/anmelden/vergessen')).field('csrf') ?? '';
  return who.visit(path, { csrf, ...fields }, from);
}
const givePassword = (who: Visitor, email: string, passwort = PASSWORD, path = '/anmelden') =>
  send(who, path, { email, passwort });
const giveCode = (who: Visitor, code: string) => send(who, '/anmelden/code', { code });
const isIn = async (who: Visitor) => (await who.visit('/konto')).status === 200;

/** The link of the last mail to somebody, without the host. */
async function mailedLink(to: string): Promise<string> {
  const last = () => mailbox.arrived.filter((mail) => mail.to === to).at(-1)?.text;
  await expect.poll(last, { timeout: 15_000 }).toMatch(/\/einladung\//);
  return /(?:\/en)?\/einladung\/[\w-]+/.exec(last() ?? '')?.[0] ?? '';
}

const secretOf = (page: Visited) => {
  const shown = /([A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(page.text)?.[0];
  if (shown === undefined) throw new Error('The page shows no key.');
  return shown.replace(/ /g, '');
};
const codesOf = (page: Visited) => page.text.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g) ?? [];

/** Sets up an account by the link of an invitation. */
async function accept(link: string, name = 'Nele Neu') {
  const who = visitor();
  const second = await send(who, link, { name, passwort: PASSWORD });
  const secret = secretOf(second);
  const begonnen = second.field('begonnen') ?? '';
  const done = await send(who, link, { begonnen, code: totpCode(secret) });
  return { who, secret, begonnen, done };
}

describe('signing in', () => {
  test('takes password and code, each with a new session, and leads on', async () => {
    const { email, secret } = await localAccount(store, adviser);
    const who = visitor();
    who.cookies.set('fl_staff', 'planted-by-somebody-else');
    const first = await givePassword(
      who,
      ` ${email.toUpperCase()} `,
      PASSWORD,
      '/anmelden?ziel=%2Fkonto%3Fa%3Db',
    );
    expect(first.location).toBe('/anmelden/code?ziel=%2Fkonto%3Fa%3Db');
    const half = who.cookies.get('fl_staff') ?? '';
    expect(half).not.toBe('planted-by-somebody-else');
    expect((await who.visit('/konto')).location).toBe('/anmelden?ziel=%2Fkonto');
    const second = await send(who, '/anmelden/code?ziel=%2Fkonto%3Fa%3Db', { code: totpCode(secret) });
    expect(second.location).toBe('/konto?a=b');
    const page = await who.visit('/konto');
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text).toContain('Anna Adler');
    const thief = visitor();
    thief.cookies.set('fl_staff', half);
    expect(await isIn(thief)).toBe(false);
    expect((await thief.visit('/anmelden/code')).location).toBe('/anmelden');
    // again, in the same browser: the session before is dead
    const whole = who.cookies.get('fl_staff') ?? '';
    change('update staff set totp_step = null');
    who.cookies.set('fl_staff', whole);
    const again = visitor();
    again.cookies.set('fl_staff', whole);
    change('update staff_sessions set is_complete = 0');
    await givePassword(again, email);
    expect((await giveCode(again, totpCode(secret))).location).toBe('/stelle');
    expect(await isIn(again)).toBe(true);
    expect(await isIn(who)).toBe(false);
  });

  test('leads to no other site', async () => {
    const { email, secret } = await localAccount(store, { role: 'networkCoordinator' });
    const who = visitor();
    const evil = encodeURIComponent('//evil.example/stelle');
    expect((await givePassword(who, email, PASSWORD, `/anmelden?ziel=${evil}`)).location).toBe(
      '/anmelden/code',
    );
    expect((await send(who, `/anmelden/code?ziel=${evil}`, { code: totpCode(secret) })).location).toBe(
      '/netz',
    );
  });

  test('says the same whether or not there is such an account, in about the same time', async () => {
    const { email } = await localAccount(store, adviser);
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const texts = new Set<string>();
    for (let round = 0; round < 4; round += 1)
      for (const [kind, address] of [
        ['known', email],
        ['unknown', 'niemand@staff.example'],
      ] as const) {
        const who = visitor();
        const from = elsewhere();
        const csrf = (await who.visit('/anmelden', undefined, from)).field('csrf') ?? '';
        const begun = performance.now();
        const page = await who.visit(
          '/anmelden',
          { csrf, email: address, passwort: 'ganz falsch geraten' },
          from,
        );
        times[kind]?.push(performance.now() - begun);
        expect(page.status).toBe(422);
        texts.add(page.text.replaceAll(address, ''));
      }
    expect(texts.size).toBe(1);
    expect([...texts][0]).toContain('Die E-Mail-Adresse oder das Passwort stimmt nicht.');
    const least = (kind: string) => Math.min(...(times[kind] ?? []));
    // a hash takes some 20 ms; what else differs is less than half of that
    expect(least('unknown')).toBeGreaterThan(least('known') / 2);
  });

  test('pauses after five failures, also for the right password, and goes on afterwards', async () => {
    const { id, email, secret } = await localAccount(store, adviser);
    const who = visitor();
    for (let count = 0; count < 5; count += 1)
      expect((await givePassword(who, email, 'ganz falsch geraten')).status).toBe(422);
    expect((await givePassword(who, email)).status).toBe(422);
    const locked = (await store.read.staff.find(id))?.lockedUntil?.getTime() ?? 0;
    expect(locked - Date.now()).toBeGreaterThan(30_000);
    expect(locked - Date.now()).toBeLessThanOrEqual(60_000);
    change('update staff set locked_until = ? where id = ?', Date.now() - 1, id);
    expect((await givePassword(who, email, 'wieder falsch geraten')).status).toBe(422);
    const longer = (await store.read.staff.find(id))?.lockedUntil?.getTime() ?? 0;
    expect(longer - Date.now()).toBeGreaterThan(90_000);
    change('update staff set locked_until = ? where id = ?', Date.now() - 1, id);
    expect((await givePassword(who, email)).location).toBe('/anmelden/code');
    expect((await giveCode(who, totpCode(secret))).location).toBe('/stelle');
    expect(await store.read.staff.find(id)).toMatchObject({ failures: 0, lockedUntil: null });
  });

  test('nobody guesses codes with a known password', async () => {
    const { email } = await localAccount(store, adviser);
    const who = visitor();
    for (let count = 0; count < 4; count += 1) {
      await givePassword(who, email);
      expect((await giveCode(who, '000000')).status).toBe(422);
    }
    await givePassword(who, email);
    const locked = await giveCode(who, '000000');
    expect(locked.status).toBe(429);
    expect(locked.text).toContain('Ihr Konto nimmt wieder einen Code an in einer Minute.');
  });

  test('takes a code once', async () => {
    const { email, secret } = await localAccount(store, adviser);
    const code = totpCode(secret);
    const [one, other] = [visitor(), visitor()];
    await givePassword(one, email);
    await givePassword(other, email);
    expect((await giveCode(one, code)).location).toBe('/stelle');
    const twice = await giveCode(other, code);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('wurde schon benutzt');
    expect((await giveCode(other, totpCode(secret, 1))).location).toBe('/stelle');
  });

  test('takes a recovery code once', async () => {
    const { email, codes } = await localAccount(store, adviser);
    const [one, other] = [visitor(), visitor()];
    await givePassword(one, email);
    await givePassword(other, email);
    expect((await giveCode(one, codes[0]?.toLowerCase() ?? '')).location).toBe('/stelle');
    expect((await giveCode(other, codes[0] ?? '')).status).toBe(422);
    expect((await one.visit('/konto')).text).toContain('9 von 10 übrig');
  });

  test('one address cannot try for ever', async () => {
    const who = visitor();
    const from = elsewhere();
    const csrf = (await who.visit('/anmelden')).field('csrf') ?? '';
    const fields = { csrf, email: 'niemand@staff.example', passwort: 'x' };
    const statuses = [];
    for (let count = 0; count < 61; count += 1)
      statuses.push((await who.visit('/anmelden', fields, from)).status);
    expect(statuses.slice(0, 60).every((status) => status === 422)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a session', () => {
  test('ends with signing out, one by one or everywhere, and when the account is disabled', async () => {
    const { id, email, secret } = await localAccount(store, adviser);
    const who = visitor();
    await givePassword(who, email);
    await giveCode(who, totpCode(secret));
    const others = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const other = visitor();
        other.cookies.set(...(await staffCookie(store, id)));
        return other;
      }),
    );
    const page = await who.visit('/konto');
    expect(page.html.match(/name="sitzung"/g)).toHaveLength(4);
    const csrf = page.field('csrf') ?? '';
    const sitzung = page.field('sitzung') ?? '';
    expect((await who.visit('/konto', { csrf, sitzung })).location).toBe('/konto?erledigt=sessionEnded');
    const left = await Promise.all(others.map(isIn));
    expect(left.filter(Boolean)).toHaveLength(2);
    const out = await send(others[left.indexOf(true)] ?? visitor(), '/konto', {});
    expect(out.status).toBe(302);
    expect((await who.visit('/konto', { csrf, sitzung: 'alle' })).location).toBe('/anmelden?abgemeldet=1');
    expect(await Promise.all([who, ...others].map(isIn))).toEqual([false, false, false, false]);

    const last = visitor();
    last.cookies.set(...(await staffCookie(store, id)));
    expect(await isIn(last)).toBe(true);
    await store.tx(({ staff }) => staff.change(id, { disabledAt: new Date() }));
    expect(await isIn(last)).toBe(false);
    expect((await givePassword(visitor(), email)).status).toBe(422);
  });

  test('of somebody else cannot be ended', async () => {
    const one = await signedIn({ url: product.url, store }, adviser);
    const id = await accountOf(store, adviser);
    const other = visitor();
    other.cookies.set(...(await staffCookie(store, id)));
    const [session] = await store.read.staffSessions.list(id, new Date());
    await send(one, '/konto', { sitzung: session?.id ?? '' });
    expect(await isIn(other)).toBe(true);
  });

  test('is signed out by a form of ours only', async () => {
    const who = await signedIn({ url: product.url, store }, adviser);
    expect((await who.visit('/konto/abmelden', { csrf: 'x' })).status).toBe(403);
    expect(await isIn(who)).toBe(true);
    const csrf = (await who.visit('/konto')).field('csrf') ?? '';
    expect((await who.visit('/konto/abmelden', { csrf })).location).toBe('/anmelden?abgemeldet=1');
    expect(await isIn(who)).toBe(false);
  });
});

describe('an invitation', () => {
  async function invited(email: string, by = administrator) {
    const who = await signedIn({ url: product.url, store }, by);
    const sent = await send(who, '/team/einladen', { name: 'Nele Neu', email, role: 'adviser' });
    expect(sent.status).toBe(302);
    return who;
  }

  test('sets up an account once', async () => {
    const by = await invited('Nele@Staff.example');
    const link = await mailedLink('nele@staff.example');
    const scanner = visitor();
    expect((await scanner.visit(link)).text).toContain('nele@staff.example, Beratung');
    const short = await send(scanner, link, { name: '', passwort: 'kurz' });
    expect([short.status, short.text.includes('mindestens 12 Zeichen')]).toEqual([422, true]);
    const { who, secret, begonnen, done } = await accept(link);
    expect(codesOf(done)).toHaveLength(10);
    expect(await isIn(who)).toBe(true);
    const late = await send(scanner, link, { begonnen, code: totpCode(secret, 1) });
    expect(late.status).toBe(410);
    expect(late.text).toContain('Dieser Link gilt nicht mehr');
    expect((await by.visit('/team')).text).toContain('Nele Neu');
    const account = await store.read.staff.findByEmail('nele@staff.example');
    expect(account).toMatchObject({ role: 'adviser', officeId: 'leipzig' });
    expect(account?.totpSecret).not.toContain(secret);
    const again = visitor();
    await givePassword(again, 'nele@staff.example');
    expect((await giveCode(again, codesOf(done)[3] ?? '')).location).toBe('/stelle');
    const twice = await send(by, '/team/einladen', {
      name: 'Nele',
      email: 'nele@staff.example',
      role: 'adviser',
    });
    expect([twice.status, twice.text.includes('Zu dieser Adresse gibt es schon ein Konto')]).toEqual([
      422,
      true,
    ]);
  });

  test('that ran out or was withdrawn opens nothing', async () => {
    const by = await invited('spaet@staff.example');
    const late = await mailedLink('spaet@staff.example');
    change(
      'update staff_invitations set expires_at = ? where email = ?',
      Date.now() - 1,
      'spaet@staff.example',
    );
    expect((await visitor().visit(late)).text).toContain('Dieser Link gilt nicht mehr');
    await send(by, '/team/einladen', { name: 'Weg', email: 'weg@staff.example', role: 'adviser' });
    const withdrawn = await mailedLink('weg@staff.example');
    const konto =
      (await store.read.staffInvitations.listOpenFor('weg@staff.example', new Date()))[0]?.id ?? '';
    expect((await send(by, '/team', { schritt: 'withdrawn', konto })).status).toBe(302);
    expect((await visitor().visit(withdrawn)).text).toContain('Dieser Link gilt nicht mehr');
    expect((await visitor().visit('/einladung/erfunden')).text).toContain('Dieser Link gilt nicht mehr');
  });

  test('is for what the inviting person may give', async () => {
    const who = await signedIn({ url: product.url, store }, administrator);
    for (const role of ['systemAdministrator', 'networkCoordinator', 'agencyStaff', 'unsinn']) {
      const fields = { name: 'X', email: `${role}@staff.example`, role, office: 'andere', agency: 'andere' };
      expect((await send(who, '/team/einladen', fields)).status, role).toBe(422);
    }
    const [office] = await store.read.offices.list('coordination');
    const system = await signedIn({ url: product.url, store }, { role: 'systemAdministrator' });
    const fields = { name: 'X', email: 'x@staff.example', role: 'adviser' };
    expect((await send(system, '/team/einladen', fields)).status).toBe(422);
    expect((await send(system, '/team/einladen', { ...fields, office: office?.id ?? '' })).status).toBe(302);
    const coordinator = { name: 'Y', email: 'y@staff.example', role: 'networkCoordinator' };
    expect((await send(system, '/team/einladen', coordinator)).status).toBe(302);
  });
});

test('an administrator touches no account of another office', async () => {
  const foreign = await localAccount(store, { role: 'adviser', officeId: 'halle' }, 'Fritz Fremd');
  const theirs = visitor();
  theirs.cookies.set(...(await staffCookie(store, foreign.id)));
  const who = await signedIn({ url: product.url, store }, administrator);
  expect((await who.visit('/team?stelle=halle')).text).not.toContain('Fritz Fremd');
  const before = await store.read.staff.find(foreign.id);
  for (const schritt of ['disabled', 'enabled', 'reset', 'withdrawn']) {
    const refused = await send(who, '/team', { schritt, konto: foreign.id });
    expect([refused.status, refused.text.includes('Es wurde nichts geändert')], schritt).toEqual([404, true]);
  }
  expect(await store.read.staff.find(foreign.id)).toEqual(before);
  expect(await isIn(theirs)).toBe(true);
  const adviserOnly = await signedIn({ url: product.url, store }, adviser);
  const refused = await adviserOnly.visit('/team');
  expect([refused.status, refused.text.includes('nicht zu Ihrer Rolle')]).toEqual([403, true]);
});

test('an administrator disables, enables and resets accounts of the own office, not the own one', async () => {
  const { id, email } = await localAccount(store, adviser, 'Rita Reset');
  const theirs = visitor();
  theirs.cookies.set(...(await staffCookie(store, id)));
  const ownId = await accountOf(store, administrator);
  const who = visitor();
  who.cookies.set(...(await staffCookie(store, ownId)));
  expect((await send(who, '/team', { schritt: 'disabled', konto: ownId })).status).toBe(409);
  await send(who, '/team', { schritt: 'disabled', konto: id });
  expect(await isIn(theirs)).toBe(false);
  await send(who, '/team', { schritt: 'enabled', konto: id });
  expect((await givePassword(visitor(), email)).location).toBe('/anmelden/code');
  await send(who, '/team', { schritt: 'reset', konto: id });
  expect((await givePassword(visitor(), email)).status).toBe(422);
  const link = await mailedLink(email);
  expect((await visitor().visit(link)).text).toContain('Ihre Anmeldung wurde zurückgesetzt');
  const { who: back } = await accept(link, 'Rita Reset');
  expect(await isIn(back)).toBe(true);
  expect((await store.read.staff.findByEmail(email))?.id).toBe(id);
});

describe('the own sign-in', () => {
  async function inside() {
    const account = await localAccount(store, adviser);
    const who = visitor();
    await givePassword(who, account.email);
    await giveCode(who, totpCode(account.secret));
    return { ...account, who };
  }

  test('a new password by mail: the same answer always, once, and the second factor stays', async () => {
    const { email, secret, who } = await inside();
    const known = await send(visitor(), '/anmelden/vergessen', { email });
    const unknown = await send(visitor(), '/anmelden/vergessen', { email: 'niemand@staff.example' });
    expect(known.text).toBe(unknown.text);
    const link = await mailedLink(email);
    const set = await send(visitor(), link, { passwort: 'ein ganz neues Passwort' });
    expect(set.location).toBe('/anmelden?neu=1');
    expect(await isIn(who)).toBe(false);
    expect((await send(visitor(), link, { passwort: 'noch ein neues Passwort' })).status).toBe(410);
    expect((await givePassword(who, email)).status).toBe(422);
    await givePassword(who, email, 'ein ganz neues Passwort');
    expect((await giveCode(who, totpCode(secret, 1))).location).toBe('/stelle');
    expect(mailbox.arrived.some(({ to }) => to === 'niemand@staff.example')).toBe(false);
  });

  test('is changed by who knows the password, and ends the other sessions', async () => {
    const { id, who, email } = await inside();
    const other = visitor();
    other.cookies.set(...(await staffCookie(store, id)));
    const next = 'ein ganz neues Passwort';
    const wrong = await send(who, '/konto/passwort', { jetziges: 'falsch', passwort: next });
    expect([wrong.status, wrong.text.includes('Das jetzige Passwort stimmt nicht')]).toEqual([422, true]);
    const same = await send(who, '/konto/passwort', { jetziges: PASSWORD, passwort: email });
    expect(same.text).toContain('darf nicht Ihre E-Mail-Adresse sein');
    const done = await send(who, '/konto/passwort', { jetziges: PASSWORD, passwort: next });
    expect(done.location).toBe('/konto?erledigt=passwordChanged');
    expect([await isIn(who), await isIn(other)]).toEqual([true, false]);

    expect((await send(who, '/konto/app', { jetziges: PASSWORD })).status).toBe(422);
    const step = await send(who, '/konto/app', { jetziges: next });
    const secret = secretOf(step);
    const begonnen = step.field('begonnen') ?? '';
    expect((await send(who, '/konto/app', { begonnen, code: '000000' })).status).toBe(422);
    const changed = await send(who, '/konto/app', { begonnen, code: totpCode(secret) });
    expect(changed.location).toBe('/konto?erledigt=deviceChanged');

    const codes = codesOf(await send(who, '/konto/notfallcodes', { jetziges: next }));
    expect(codes).toHaveLength(10);
    const again = visitor();
    await givePassword(again, email, next);
    expect((await giveCode(again, codes[9] ?? '')).location).toBe('/stelle');
    const stranger = await signedIn({ url: product.url, store }, adviser);
    expect((await stranger.visit('/konto/app')).location).toBe('/konto');
  });
});

test('the first administrator comes by a command, before the first start and after', async () => {
  let databaseFile = `${product.databaseFile}-of-another`;
  const run = (...given: string[]) =>
    execFileSync(process.execPath, ['build/server/index.js', 'staff:admin', ...given], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        DATABASE_URL: `file:${databaseFile}`,
        CASE_SECRET,
        BASE_URL: product.url,
      },
    });
  expect(run('erste@staff.example', 'Erste')).toMatch(/\/einladung\//);
  databaseFile = product.databaseFile;
  const link = /\/einladung\/[\w-]+/.exec(run('Chefin@Staff.example', 'Carla Chefin'))?.[0] ?? '';
  const { who } = await accept(link, 'Carla Chefin');
  expect((await who.visit('/team')).text).toContain('Konten aller Stellen und Agenturen');
  expect(() => run('chefin@staff.example', 'Carla Chefin')).toThrow(/already/);
  expect(() => run('keine Adresse')).toThrow(/Usage/);
});
