import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore, type Store } from '#db/store';
import { openMailbox } from '../support/mailbox';
import { startProduct, type Product } from '../support/product';
import { localAccount } from '../support/staff';
import { Visitor } from '../support/visitor';

const CLIENT = { id: 'lotse', secret: 'only-for-tests-only-for-tests' };
const adviser = { role: 'adviser', officeId: 'leipzig' } as const;

/** Who can sign in at the provider: address and whether it vouches for it, by login. */
const people = new Map<string, { email: string; verified: boolean }>();
let provider: Server;
let issuer: string;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let product: Product;
let store: Store;
beforeAll(async () => {
  mailbox = await openMailbox();
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, 'localhost', resolve));
  issuer = `http://localhost:${String((provider.address() as AddressInfo).port)}`;
  // it warns of being a provider for tests, which it is
  vi.spyOn(console, 'info').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  const itself = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${mailbox.environment.BASE_URL}/anmelden/oidc/zurueck`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount(_context, id) {
      const { email, verified } = people.get(id) ?? { email: `${id}@org.example`, verified: false };
      return { accountId: id, claims: () => ({ sub: id, email, email_verified: verified }) };
    },
  });
  provider.on('request', itself.callback());
  product = await startProduct({
    ...mailbox.environment,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
  });
  store = await openStore({ databaseUrl: `file:${product.databaseFile}` });
});
afterAll(async () => {
  await store.close();
  await product.stop();
  await mailbox.close();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

/** Signs in at the provider as a browser would, and gives the address that it sends back to. */
async function atProvider(login: string, begin: string): Promise<string> {
  const there = new Visitor(issuer);
  let address = begin;
  for (let steps = 0; steps < 12; steps += 1) {
    const page = await there.visit(address);
    if (page.location?.includes('/anmelden/oidc/zurueck') === true) return page.location;
    if (page.location !== null) address = page.location;
    else {
      const action = /<form[^>]*action="([^"]+)"/.exec(page.html)?.[1] ?? '';
      const prompt = page.field('prompt') ?? '';
      const answer = await there.visit(action, { prompt, login, password: 'x' });
      if (answer.location === null) throw new Error(`The provider refused: ${answer.text}`);
      address = answer.location;
    }
    if (address.includes('/anmelden/oidc/zurueck')) return address;
  }
  throw new Error('The provider leads nowhere');
}

/** The whole way of somebody who signs in with the account of the organisation. */
async function signIn(login: string, query = '') {
  const who = new Visitor(product.url);
  const begun = await who.visit(`/anmelden/oidc${query}`);
  expect(begun.location).toMatch(/code_challenge_method=S256/);
  const back = await atProvider(login, begun.location ?? '');
  return { who, back, page: await who.visit(back) };
}

/** Somebody the provider knows, with an address that it vouches for, or not. */
function person(email: string, verified = true): string {
  const login = randomUUID();
  people.set(login, { email, verified });
  return login;
}

test('the page for signing in leads there', async () => {
  const page = await new Visitor(product.url).visit('/anmelden?ziel=%2Fkonto');
  expect(page.html).toContain('href="/anmelden/oidc?ziel=%2Fkonto"');
});

test('whoever has an account under the address is in, and later by who they are', async () => {
  const { id, email } = await localAccount(store, adviser, 'Olga Org');
  const login = person(email.toUpperCase());
  const { who, page, back } = await signIn(login, '?ziel=%2Fkonto%3Fa%3Db');
  expect(page.location).toBe('/konto?a=b');
  expect((await who.visit('/konto')).text).toContain('Olga Org');
  expect((await store.read.staff.find(id))?.oidcSubject).toBe(`${issuer} ${login}`);
  // the address the provider sent back to is good for one browser and one time
  expect((await who.visit(back)).status).toBe(400);
  expect((await new Visitor(product.url).visit(back)).status).toBe(400);
  // the address changed, the person did not
  people.set(login, { email: 'olga.neu@org.example', verified: false });
  expect((await signIn(login)).page.location).toBe('/stelle');
  // another with the same address is not the same
  const other = await signIn(person(email));
  expect([other.page.status, other.who.cookies.has('fl_staff')]).toEqual([403, false]);
});

test('whoever has none, or no address that is vouched for, gets a page that says so', async () => {
  const unknown = await signIn(person('fremd@org.example'));
  expect(unknown.page.status).toBe(403);
  expect(unknown.page.text).toContain('Zu dieser Anmeldung gibt es hier kein Konto');
  expect(unknown.who.cookies.has('fl_staff')).toBe(false);
  const { email } = await localAccount(store, adviser);
  const unverified = await signIn(person(email, false));
  expect(unverified.page.status).toBe(403);
  expect(unverified.page.text).toContain('hat Ihre E-Mail-Adresse nicht bestätigt');
});

test('a disabled account stays out', async () => {
  const { id, email } = await localAccount(store, adviser);
  await store.tx(({ staff }) => staff.change(id, { disabledAt: new Date() }));
  const { page } = await signIn(person(email));
  expect([page.status, page.text.includes('ist gesperrt')]).toEqual([403, true]);
});

test('signing in accepts an open invitation to the address', async () => {
  const email = 'neu@org.example';
  const now = new Date();
  await store.tx(({ staffInvitations }) =>
    staffInvitations.add({
      id: randomUUID(),
      email,
      name: 'Nora Neu',
      role: 'agencyStaff',
      officeId: null,
      agencyId: '075',
      invitedBy: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 60_000),
    }),
  );
  const { who, page } = await signIn(person(email));
  expect(page.location).toBe('/ags');
  const account = await who.visit('/konto');
  expect(account.text).toContain('Nora Neu');
  expect(account.text).toContain('Sie melden sich mit dem Konto Ihrer Organisation an.');
  expect(await store.read.staffInvitations.listOpenFor(email, now)).toEqual([]);
});

test('an answer that was tampered with opens nothing', async () => {
  const { email } = await localAccount(store, adviser);
  const who = new Visitor(product.url);
  const begun = await who.visit('/anmelden/oidc');
  const back = new URL(await atProvider(person(email), begun.location ?? ''));
  back.searchParams.set('state', 'another');
  const page = await who.visit(back.href);
  expect([page.status, page.text.includes('Die Anmeldung hat nicht funktioniert')]).toEqual([400, true]);
  expect(who.cookies.has('fl_staff')).toBe(false);
});

test('what the provider is has to be set as a whole, and over TLS', async () => {
  const { readSettings } = await import('~/server/settings');
  const whole = { BASE_URL: 'https://lotse.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  expect(() => readSettings({ OIDC_ISSUER: 'https://konto.example' })).toThrow(
    /BASE_URL[\s\S]*OIDC_CLIENT_SECRET/,
  );
  expect(() => readSettings({ ...whole, OIDC_ISSUER: 'http://konto.example' })).toThrow(/https/);
  expect(readSettings({ ...whole, OIDC_ISSUER: 'https://konto.example' }).oidc?.clientId).toBe('a');
});
