import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';
import { Visitor } from '../support/visitor';

interface Mail {
  from: string | undefined;
  to: string[];
  raw: string;
}

const received: Mail[] = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo({ address }, _session, done) {
    done(address.startsWith('niemand@') ? new Error('no such mailbox') : null);
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom ? mailFrom.address : undefined,
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      });
      done();
    });
  },
});

let product: Product;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  product = await startProduct({
    SMTP_URL: `smtp://127.0.0.1:${String(port)}`,
    BASE_URL: 'http://lotse.example',
    MAIL_FROM: 'lotse@lotse.example',
    TRUSTED_PROXIES: '1',
  });
});
afterAll(async () => {
  await product.stop();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** Quoted-printable, as mails are written, back to words. */
function words(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

let addresses = 0;
async function mail(who: Visitor, email: string, prefix = '', from = `192.0.2.${String(++addresses)}`) {
  const csrf = (await who.visit(`${prefix}/check/spaeter`)).field('csrf') ?? '';
  return who.visit(`${prefix}/check/spaeter`, { csrf, email }, { 'X-Forwarded-For': from });
}

test.each([
  ['', 'https?://lotse.example/check/weitermachen', 'Ihr Code|Der Code gilt bis'],
  ['/en', 'https?://lotse.example/en/check/weitermachen', 'The code is valid until'],
])(
  'the mail in "%s" holds link and code and nothing else of the check',
  async (prefix, address, sentence) => {
    const who = new Visitor(product.url);
    const code = await who.begin('01067');
    const sent = await mail(who, ' personal@firma.example ', prefix);
    expect(sent.status).toBe(200);
    const last = received.at(-1);
    expect(last).toMatchObject({ from: 'lotse@lotse.example', to: ['personal@firma.example'] });
    const text = words(last?.raw ?? '');
    expect(text).toMatch(new RegExp(`${address}#${code}`));
    expect(text).toMatch(new RegExp(sentence));
    expect(text).not.toContain('01067');
    expect(text).toContain('Auto-Submitted: auto-generated');
  },
);

test.each(['', 'personal', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])(
  'the address "%s" is refused',
  async (email) => {
    const who = new Visitor(product.url);
    await who.begin();
    const before = received.length;
    const page = await mail(who, email);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Geben Sie eine E-Mail-Adresse ein');
    expect(received).toHaveLength(before);
  },
);

test('a mail that is not accepted is told, and the check goes on', async () => {
  const who = new Visitor(product.url);
  await who.begin();
  const page = await mail(who, 'niemand@firma.example');
  expect(page.status).toBe(502);
  expect(page.text).toContain('ließ sich nicht verschicken');
  expect((await who.visit('/check/angaben')).status).toBe(200);
});

test('nobody can send many', async () => {
  const who = new Visitor(product.url);
  await who.begin();
  const send = () => mail(who, 'personal@firma.example', '', '198.51.100.7');
  for (let count = 0; count < 5; count++) expect((await send()).status).toBe(200);
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Zu viele Versuche');
});

test('without a mail server there is no form', async () => {
  const without = await startProduct();
  try {
    const who = new Visitor(without.url);
    await who.begin();
    expect((await who.visit('/check/spaeter')).field('email')).toBeUndefined();
    const page = await who.visit('/check/beruf?q=');
    expect(
      (await who.visit('/check/spaeter', { csrf: page.field('csrf') ?? '', email: 'a@b.example' })).status,
    ).toBe(404);
  } finally {
    await without.stop();
  }
});
