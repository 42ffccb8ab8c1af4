import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { verifyChains } from '#db/repositories/verify-chains';
import { openStore, type Store } from '#db/store';
import type { CasePackage } from '#flows/case/case-package';
import { noticeIds } from '#flows/case/notices';
import type { Office } from '#flows/network/office';
import { runCaseClock } from '~/services/case-clock.server';
import { requestLink, spendLink } from '~/services/case-links.server';
import { CASE_MAIL } from '~/services/case-mail-items.server';
import { sendCaseMail } from '~/services/case-mail.server';
import {
  act,
  handOver,
  openEvents,
  openPackage,
  revise,
  type Actor,
  type CaseHouse,
} from '~/services/cases.server';
import type { Message } from '~/services/mail.server';
import { sendOutbox } from '~/services/outbox.server';
import { newKey } from '~/services/sealing.server';
import { caseMailTexts } from '~/texts/case-mail.server';
import { packageArbitrary, traces } from '../support/case-packages';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
const [withPerson, other] = fc.sample(
  packageArbitrary.filter(({ person }) => person !== undefined),
  { numRuns: 2, seed: 4 },
) as [CasePackage, CasePackage];

const office = { role: 'adviser', officeId: withPerson.routing.officeId, id: 'anna' } as const;
const employer: Actor = { role: 'employer', id: 'link' };
const log = pino({ level: 'silent' });

let store: Store;
let today = new Date('2026-11-23T09:00:00.000Z');
let house: CaseHouse;
const sent: Message[] = [];
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${join(folder, 'cases.sqlite')}` });
  house = { store, caseKey: newKey(), now: () => today };
  const leipzig: Office = {
    ...{ id: office.officeId, kind: 'coordination', name: 'Leipzig', email: 'stelle@leipzig.example' },
    ...{ carrier: null, state: 'DE-SN', districts: [], region: null, occupationGroup: null, tier: 'office' },
    ...{ competence: null, address: null, phone: null, website: null, status: 'confirmed', source: 'test' },
    ...{ asOf: null, note: null },
  };
  await store.tx(({ offices }) => offices.edit(leipzig, today));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

let handoffs = 0;
async function handedOver(given = withPerson): Promise<CaseRow> {
  handoffs += 1;
  const { row } = await handOver(house, {
    given,
    actor: employer,
    idempotencyKey: `handoff ${String(handoffs)}`,
  });
  return row;
}
async function after(row: CaseRow, ...steps: [Parameters<typeof act>[2], Actor][]): Promise<CaseRow> {
  let current = row;
  for (const [event, actor] of steps) {
    const result = await act(house, current, event, actor);
    if (!('row' in result)) throw new Error(JSON.stringify(result));
    current = result.row;
  }
  return current;
}
async function mails(): Promise<Message[]> {
  sent.length = 0;
  const mailHouse = {
    ...house,
    address: 'https://lotse.example',
    networkEmail: 'netz@example.org',
    from: 'post@lotse.example',
    sendMail: (message: Message) => Promise.resolve(void sent.push(message)),
  };
  const carriers = {
    [CASE_MAIL]: (item: Parameters<typeof sendCaseMail>[1]) => sendCaseMail(mailHouse, item),
  };
  await sendOutbox({ ...house, log, carriers });
  return [...sent];
}
const inFiles = (text: string) =>
  readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));

describe('a handoff', () => {
  test('sent twice is one case and one mail to each side', async () => {
    const hand = () => handOver(house, { given: withPerson, actor: employer, idempotencyKey: 'the same' });
    const both = await Promise.all([hand(), hand()]);
    expect(new Set(both.map(({ row }) => row.number)).size).toBe(1);
    const received = await mails();
    expect(received.map(({ to }) => to).sort()).toEqual(['quast@uhrwerk.example', 'stelle@leipzig.example']);
  });

  test('without its consent, or with a field that nobody knows, is none', async () => {
    const { consents: _, ...rest } = withPerson;
    const without = {
      ...rest,
      consents: [{ kind: 'agency', textVersion: '1', givenAt: withPerson.createdAt }],
    };
    for (const given of [without, { ...withPerson, further: 1 }]) {
      const attempt = handOver(house, { given: given as never, actor: employer, idempotencyKey: 'wrong' });
      await expect(attempt).rejects.toThrow();
    }
  });

  test('is read again as it was frozen, and stands nowhere in the open', async () => {
    const row = await after(
      await handedOver(),
      [{ type: 'accepted' }, office],
      [{ type: 'messageSent', text: 'Ein Satz für den Aktendeckel' }, office],
    );
    expect(await openPackage(house, row)).toEqual(withPerson);
    expect((await openEvents(house, row)).map(({ fields }) => fields['text'])).toContain(
      'Ein Satz für den Aktendeckel',
    );
    for (const text of [traces.person, traces.contact, traces.contactMail, traces.message, 'Aktendeckel']) {
      expect(inFiles(text), text).toBe(false);
    }
    const strange = { ...house, caseKey: newKey() };
    await expect(openPackage(strange, row)).rejects.toThrow(/CASE_SECRET/);
  });
});

describe('what happens to a case', () => {
  test('is refused with a reason and changes nothing where it may not be', async () => {
    const row = await handedOver();
    expect(await act(house, row, { type: 'workBegan' }, office)).toEqual({ refused: 'notInThisState' });
    expect(await act(house, row, { type: 'accepted' }, { ...office, officeId: 'dresden' })).toEqual({
      refused: 'otherOffice',
    });
    expect(await store.read.cases.find(row.id)).toEqual(row);
  });

  test('at the same time by two: one wins, the other is told what stands now', async () => {
    const row = await handedOver();
    await mails();
    const both = await Promise.all([
      act(house, row, { type: 'accepted' }, office),
      act(
        house,
        row,
        { type: 'declined', reason: 'noCapacity', text: 'Zu viel zu tun' },
        { ...office, id: 'otto' },
      ),
    ]);
    const won = both.filter((result) => 'row' in result);
    const lost = both.filter((result) => 'stale' in result);
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]).toMatchObject({ current: { version: 2 } });
    expect(await mails()).toHaveLength(1);
  });

  test('gives a corrected result its own package and keeps the first', async () => {
    const row = await after(await handedOver(), [{ type: 'accepted' }, office]);
    const given = { ...other, message: 'Gehalt berichtigt' };
    const event = { type: 'resultRevised', cause: 'correction', text: 'Gehalt laut Vertrag' } as const;
    const result = await revise(house, row, { event, given, actor: office });
    if (!('row' in result)) throw new Error(JSON.stringify(result));
    expect(result.row.context.revision).toBe(2);
    expect(await openPackage(house, result.row)).toEqual(given);
    expect(await openPackage(house, result.row, 1)).toEqual(withPerson);
  });

  test('erased, it says no word of firm or person any more, and its chain is whole', async () => {
    const row = await after(await handedOver(), [{ type: 'deletionRequested' }, employer]);
    expect(row.nextDueOn).toBe('2026-11-30');
    today = new Date('2026-11-30T05:00:00.000Z');
    await runCaseClock({ ...house, log });
    const erased = await store.read.cases.find(row.id);
    expect(erased).toMatchObject({
      coordination: 'erased',
      sealedKey: null,
      firmName: null,
      nextDueOn: null,
    });
    expect(erased && (await openPackage(house, erased))).toBeNull();
    expect(await store.read.cases.events(row.id)).toHaveLength(3);
    expect((await verifyChains(store.read.cases)).broken).toEqual([]);
    await mails();
  });
});

describe('the clock', () => {
  test('reminds twice and escalates, each once, also after a standstill, and stops with the answer', async () => {
    today = new Date('2027-02-01T09:00:00.000Z');
    const quick = await handedOver();
    const slow = await handedOver();
    await mails();
    const run = async (day: string) => {
      today = new Date(`${day}T09:00:00.000Z`);
      await Promise.all([runCaseClock({ ...house, log }), runCaseClock({ ...house, log })]);
      await runCaseClock({ ...house, log });
      return (await mails())
        .map(({ to, subject }) => `${to} ${subject}`)
        .filter((line) => line.includes(slow.number));
    };
    expect(await run('2027-02-04')).toEqual([]);
    expect(await run('2027-02-05')).toEqual([
      `stelle@leipzig.example Erinnerung: Fall ${slow.number} wartet`,
    ]);
    const answered = await store.read.cases.find(quick.id);
    if (answered) await after(answered, [{ type: 'accepted' }, office]);
    // the app stood still over the second reminder
    const escalated = await run('2027-03-01');
    expect(escalated).toContain(`netz@example.org Fall ${slow.number} ist nicht angenommen`);
    expect(escalated).toHaveLength(2);
    expect(await run('2027-03-02')).toEqual([]);
    const rings = async ({ id }: CaseRow) =>
      (await store.read.cases.events(id))
        .filter(({ type }) => type === 'clockRang')
        .map(({ open }) => open['step']);
    expect(await rings(slow)).toEqual(['first', 'escalation']);
    expect(await rings(quick)).toEqual(['first']);
  });

  test('goes on for all others where one case cannot be opened', async () => {
    today = new Date('2027-05-03T09:00:00.000Z');
    const broken = await handedOver();
    const whole = await handedOver();
    const database = new Sqlite(join(folder, 'cases.sqlite'));
    database.prepare('update cases set sealed_key = ? where id = ?').run('unreadable', broken.id);
    await mails();
    today = new Date('2027-05-12T09:00:00.000Z');
    await runCaseClock({ ...house, log });
    expect((await mails()).map(({ subject }) => subject)).toContain(
      `Erinnerung: Fall ${whole.number} wartet`,
    );
    database.prepare('update cases set sealed_key = ? where id = ?').run(broken.sealedKey, broken.id);
    database.close();
  });
});

describe('mails', () => {
  test('say nothing but number and link, in both languages, whatever the case holds', async () => {
    const fields = { caseNumber: 'FL-2026-000001-1', link: 'https://lotse.example/x' };
    const words = (['de', 'en'] as const).flatMap((lang) =>
      [...noticeIds, 'signInLink' as const, 'candidateLink' as const].map((id) => caseMailTexts(id, lang)),
    );
    for (const { subject, text } of words) {
      expect(subject(fields)).toContain(fields.caseNumber);
      expect(text(fields)).toContain(`\n${fields.link}\n`);
      expect(text(fields)).toContain(fields.caseNumber);
    }
    const templates = new Set(words.map(({ text }) => text(fields)));
    const row = await handedOver({ ...withPerson, language: 'en' });
    await after(
      row,
      [{ type: 'accepted' }, office],
      [{ type: 'questionAsked', question: 'q', to: 'candidate', text: traces.message }, office],
      [{ type: 'closed', outcome: 'noReply', text: traces.message }, office],
    );
    for (const { subject, text } of await mails()) {
      const link = /https:\S+/.exec(text)?.[0] ?? '';
      const plain = text.replace(link, fields.link).replaceAll(row.number, fields.caseNumber);
      expect(templates.has(plain), subject).toBe(true);
      const page = link.replace(row.number, '').replace(/(?<=\/zugang\/)[\w-]{43}$/, '');
      expect(page).toMatch(/^https:\/\/lotse\.example(\/en)?\/\w+\/$/);
    }
  });

  test('reach the person in the language named, and the network where an office has no address', async () => {
    const row = await after(
      await handedOver(),
      [{ type: 'accepted' }, office],
      [{ type: 'questionAsked', question: 'q', to: 'candidate', text: 'Frage' }, office],
      [{ type: 'transferOffered', toOffice: 'without-address', text: 'Bitte' }, office],
    );
    const received = await mails();
    expect(received.find(({ to }) => to === traces.personMail)?.text).toContain(`/en/person/${row.number}`);
    expect(received.find(({ to }) => to === 'netz@example.org')?.subject).toContain('Übernahme');
  });

  test('a link opens its case once, within half an hour', async () => {
    const row = await handedOver();
    await mails();
    const tokenOf = async () => {
      await requestLink(house, row, 'employer');
      const [mail] = await mails();
      expect(mail?.to).toBe(traces.contactMail);
      return /\/zugang\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    };
    const token = await tokenOf();
    expect(inFiles(token)).toBe(false);
    expect(await spendLink(house, token)).toEqual({ caseId: row.id, role: 'employer' });
    expect(await spendLink(house, token)).toBeNull();
    expect(await spendLink(house, 'x')).toBeNull();
    const late = await tokenOf();
    today = new Date(today.getTime() + 30 * 60_000);
    expect(await spendLink(house, late)).toBeNull();
  });
});

test('npm run case:verify ends with 0 over whole chains, and with 1 and the first broken link over others', async () => {
  const row = await after(
    await handedOver(),
    [{ type: 'accepted' }, office],
    [{ type: 'workBegan' }, office],
  );
  const file = join(folder, 'cases.sqlite');
  const verify = () =>
    spawnSync(process.execPath, ['build/server/index.js', 'case:verify'], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: `file:${file}` },
      encoding: 'utf8',
    });
  const whole = verify();
  expect([whole.status, whole.stderr]).toEqual([0, '']);
  expect(whole.stdout).toContain('all chains are whole');

  const database = new Sqlite(file);
  database.exec('drop trigger case_events_no_update');
  database.prepare(`update case_events set actor = 'otto' where case_id = ? and seq >= 2`).run(row.id);
  database.close();
  const broken = verify();
  expect(broken.status).toBe(1);
  expect(broken.stderr).toBe(`${row.number}: first broken link is event 2: its content was changed\n`);
});
