import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#db/store';
import { inBackground } from '~/server/background';
import { caseKeyOf } from '~/server/case-work';
import { readSettings } from '~/server/settings';
import { handOver } from '~/services/cases.server';
import { mailByServer, mailToFiles, messageIdOf, Undeliverable } from '~/services/mail.server';
import { sendOutbox } from '~/services/outbox.server';
import { packageArbitrary, traces } from '../support/case-packages';
import { startProduct } from '../support/product';

const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
const log = pino({ level: 'silent' });
const received: string[] = [];
/** Called with each message before the server confirms it. */
let beforeConfirming: () => Promise<void> = () => Promise.resolve();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    const refusal = Object.assign(new Error(`no ${address} here`), { responseCode: 550 });
    done(address.startsWith('nobody@') ? refusal : null);
  },
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push(Buffer.concat(chunks).toString());
      void beforeConfirming().then(() => done());
    });
  },
});
server.on('error', () => undefined);

let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
});
beforeEach(() => {
  received.length = 0;
  beforeConfirming = () => Promise.resolve();
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const from = 'post@lotse.example';
const message = { to: 'quast@uhrwerk.example', subject: 'Fall – übergeben', text: 'Guten Tag\n.\nEnde' };
const idsOf = (mails: readonly string[]) =>
  mails.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]?.trim());

describe('a mail', () => {
  test('arrives at the mail server, from us to one address, and is no answer to anybody', async () => {
    await mailByServer({ url, from })({ ...message, messageId: messageIdOf('key', from) });
    expect(received[0]).toMatch(/^From: .*<post@lotse\.example>$/m);
    expect(received[0]).toMatch(/^To: quast@uhrwerk\.example$/m);
    expect(received[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(idsOf(received)).toEqual([messageIdOf('key', from)]);
  });

  test('whose address is refused will never be delivered; the reason does not name the address', async () => {
    const refused = mailByServer({ url, from })({ ...message, to: 'nobody@uhrwerk.example' });
    await expect(refused).rejects.toThrow(Undeliverable);
    await expect(refused).rejects.not.toThrow(/nobody/);
    await expect(mailByServer({ url: 'smtp://127.0.0.1:9', from })(message)).rejects.not.toThrow(
      Undeliverable,
    );
  });

  test('cannot be given further addresses or headers by what stands in its fields', async () => {
    const sneaky = { ...message, subject: 'Fall\r\nBcc: b@b.example', to: 'a@a.example, b@b.example' };
    await mailByServer({ url, from })(sneaky).catch(() => undefined);
    for (const mail of received) expect(mail).not.toMatch(/^Bcc:/m);
    for (const mail of received) expect(mail).not.toMatch(/^To:.*b@b\.example(?!>|")/m);
  });

  test('without a mail server becomes a file, the same mail the same file', async () => {
    const directory = join(folder, 'mail');
    const sendMail = mailToFiles(directory);
    await sendMail({ ...message, messageId: messageIdOf('one', from) });
    await sendMail({ ...message, messageId: messageIdOf('one', from) });
    await sendMail({ ...message, messageId: messageIdOf('two', from) });
    const files = readdirSync(directory);
    expect(files).toHaveLength(2);
    expect(files.every((file) => file.endsWith('.eml'))).toBe(true);
    expect(readFileSync(join(directory, files[0] ?? ''), 'utf8')).toContain('To: quast@uhrwerk.example');
  });
});

describe('the worker', () => {
  let store: Store;
  let now = new Date('2026-11-23T09:00:00.000Z');
  let failing = true;
  const sent: string[] = [];
  beforeAll(async () => {
    store = await openStore({ databaseUrl: `file:${join(folder, 'worker.sqlite')}` });
  });
  afterAll(() => store.close());
  const run = () =>
    sendOutbox({
      store,
      now: () => now,
      log,
      carriers: {
        test: ({ idempotencyKey }) => {
          if (failing) return Promise.reject(new Error('ECONNECTION'));
          return Promise.resolve(void sent.push(idempotencyKey));
        },
      },
    });
  const add = (idempotencyKey: string, kind = 'test') =>
    store.tx(({ outbox }) => outbox.add({ idempotencyKey, kind, payload: {} }, now));

  test('tries again with longer and longer pauses, and sends when the way is free', async () => {
    await add('a');
    const attempts: number[] = [];
    for (const minutes of [0, 0, 1, 3, 1, 16]) {
      now = new Date(now.getTime() + minutes * 60_000);
      attempts.push((await store.read.outbox.isWaiting(now)) ? 1 : 0);
      await run();
    }
    expect(attempts).toEqual([1, 0, 1, 0, 1, 1]);
    failing = false;
    now = new Date(now.getTime() + 64 * 60_000);
    await run();
    expect(sent).toEqual(['a']);
  });

  test('gives up after about two days, and what nobody carries at once; both stay in sight', async () => {
    failing = true;
    await add('b');
    await add('c', 'unknown');
    const begun = now.getTime();
    while ((await store.read.outbox.dead(10)).length < 2) {
      await run();
      now = new Date(now.getTime() + 10 * 60_000);
    }
    const hours = (now.getTime() - begun) / 3_600_000;
    expect(hours).toBeGreaterThan(24);
    expect(hours).toBeLessThan(72);
    const dead = await store.read.outbox.dead(10);
    expect(dead.map(({ lastError }) => lastError).sort()).toEqual(['ECONNECTION', 'nothing carries unknown']);
  });

  test('runs at once and after each pause, goes on after a failure, and stops when told', async () => {
    const pending: (() => void)[] = [];
    let runs = 0;
    const stop = inBackground(
      { name: 'work', run: () => Promise.reject(new Error(String((runs += 1)))), pauseMs: 5 },
      log,
      { set: (turn) => void pending.push(turn) as never, clear: () => void pending.splice(0) },
    );
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise(setImmediate);
      pending.shift()?.();
    }
    await stop();
    expect(runs).toBe(4);
    expect(pending).toEqual([]);
  });
});

test('killed between the commit and the end of sending, it loses nothing, and a second copy is known as one', async () => {
  const databaseFile = join(folder, 'killed', 'test.sqlite');
  const environment = {
    CASE_SECRET: 'only-for-tests-only-for-tests-only',
    SMTP_URL: url,
    MAIL_FROM: from,
    BASE_URL: 'http://localhost:3000',
    NETWORK_EMAIL: 'netz@example.org',
  };
  const store = await openStore({ databaseUrl: `file:${databaseFile}` });
  const [given] = fc.sample(packageArbitrary, { numRuns: 1, seed: 1 });
  if (!given) throw new Error('no package');
  const caseKey = caseKeyOf({ settings: readSettings(environment), log });
  const { row } = await handOver(
    { store, caseKey, now: () => new Date() },
    { given, actor: { role: 'employer', id: 'link' }, idempotencyKey: 'once' },
  );
  await store.close();

  // the mail server has the first message and has not said so when the lights go out
  const arrived = new Promise<void>((resolve) => {
    beforeConfirming = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const first = await startProduct(environment, databaseFile);
  await arrived;
  await first.crash();
  expect(received).toHaveLength(1);

  beforeConfirming = () => Promise.resolve();
  const database = new Sqlite(databaseFile);
  const open = () =>
    database.prepare('select count(*) as n from outbox where sent_at is null').get() as { n: number };
  expect(open().n).toBe(2);
  // a minute later the claim of the dead worker has run out
  database.exec('update outbox set claimed_until = claimed_until - 60000');
  const second = await startProduct(environment, databaseFile);
  const deadline = Date.now() + 20_000;
  while (open().n > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(open().n).toBe(0);
  database.close();
  await second.stop();

  // employer and office, the first of them twice under one Message-ID, by which mail systems drop the copy
  expect(received).toHaveLength(3);
  expect(new Set(idsOf(received)).size).toBe(2);
  expect(received.filter((mail) => mail.includes(`To: ${traces.contactMail}`)).length).toBeGreaterThan(0);
  for (const mail of received) {
    expect(mail).toContain(row.number);
    expect(mail).not.toContain(traces.firm);
  }
});

test('npm run outbox names what was given up, and has it tried again when told to', async () => {
  const databaseUrl = `file:${join(folder, 'dead', 'test.sqlite')}`;
  const store = await openStore({ databaseUrl });
  const given = fc.sample(packageArbitrary, { numRuns: 1, seed: 1 })[0];
  if (!given) throw new Error('no package');
  const { row } = await handOver(
    { store, caseKey: Buffer.alloc(32, 1), now: () => new Date() },
    { given, actor: { role: 'employer', id: 'link' }, idempotencyKey: 'dead' },
  );
  await store.tx(async ({ outbox }) => {
    for (const { id } of await outbox.claim(new Date(), new Date(), 10)) {
      await outbox.failed(id, 'no address of office', null, new Date());
    }
  });
  await store.close();
  const outbox = (...option: string[]) =>
    spawnSync(process.execPath, ['build/server/index.js', 'outbox', ...option], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
      encoding: 'utf8',
    });
  const dead = outbox();
  expect(dead.status).toBe(1);
  expect(dead.stdout).toContain(`newCase to office of case ${row.number}, given up`);
  expect(dead.stdout).toContain('last: no address of office');
  expect(dead.stdout).not.toContain(given.firm.name);
  expect(outbox('retry').stdout).toContain('2 dead letters will be tried again');
  expect([outbox().status, outbox().stdout]).toEqual([0, '0 dead letters\n']);
});
