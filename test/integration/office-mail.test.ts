import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { loadReference } from '#db/reference/reference';
import { CASE_MAIL } from '~/services/case-mail-items.server';
import { sendCaseMail } from '~/services/case-mail.server';
import { mailToFiles } from '~/services/mail.server';
import { sendOutbox } from '~/services/outbox.server';
import { adviserOf, casesOf, exampleOf, type ProductCases } from '../support/case-house';
import { accountOf } from '../support/staff';

/*
 * Who of an office hears of a case: the address in the directory, else those who work there, and once somebody works on the case,
 * that one alone. The office of Leipzig has no address in the directory while this is tested.
 */

const folder = mkdtempSync(join(tmpdir(), 'office-mail-'));
const directory = join(folder, 'mail');
const log = pino({ level: 'silent' });
let cases: ProductCases;
let row: CaseRow;
const officeOf = () => row.officeId;

beforeAll(async () => {
  cases = await casesOf(join(folder, 'test.sqlite'));
  const { store } = cases;
  const { officeSeed } = loadReference();
  const seed = { ...officeSeed, offices: officeSeed.offices.map((office) => ({ ...office, email: null })) };
  await store.tx(({ offices }) => offices.seed(seed));
});
beforeEach(async () => {
  row = await cases.handedOver(await exampleOf(cases.store));
});
afterAll(async () => {
  await cases.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends all that waits, and gives to whom with which subject. Nobody else's mail of earlier tests is among it. */
async function mailed(networkEmail?: string): Promise<string[]> {
  rmSync(directory, { recursive: true, force: true });
  const house = { ...cases.house, sendMail: mailToFiles(directory), address: '', networkEmail, from: 'a@a' };
  await sendOutbox({ ...house, log, carriers: { [CASE_MAIL]: (item) => sendCaseMail(house, item) } });
  return readdirSync(directory).map((file) => {
    const mail = readFileSync(join(directory, file), 'utf8');
    return /^To: (.*)$/m.exec(mail)?.[1] ?? '';
  });
}

test('an office without an address that nobody works for: the network is written to, or else nobody', async () => {
  expect(await mailed('netz@iq.example')).toContain('netz@iq.example');
  await cases.handedOver(await exampleOf(cases.store));
  const before = (await cases.store.read.outbox.dead(10)).length;
  expect(await mailed()).toEqual(['quast@uhrwerk.example']);
  expect((await cases.store.read.outbox.dead(10)).length).toBe(before + 1);
});

test('each who works for the office is written to, whoever works on the case alone, never one who was locked out', async () => {
  const { store } = cases;
  const scope = { role: 'adviser', officeId: officeOf() } as const;
  const [anna, ben, gone] = [
    await accountOf(store, scope, 'Anna'),
    await accountOf(store, { ...scope, role: 'officeAdministrator' }, 'Ben'),
    await accountOf(store, scope, 'Gone'),
  ];
  await accountOf(store, { role: 'adviser', officeId: 'another' }, 'Neighbour');
  await store.tx(({ staff }) => staff.change(gone, { disabledAt: new Date() }));
  const mailOf = (id: string) => `${id}@staff.example`;
  expect((await mailed()).sort()).toEqual(['quast@uhrwerk.example', mailOf(anna), mailOf(ben)].sort());

  const adviser = adviserOf(officeOf());
  row = await cases.happens(
    row,
    [{ type: 'accepted' }, adviser],
    [{ type: 'assigned', assignee: anna }, adviser],
  );
  await mailed();
  row = await cases.happens(row, [
    { type: 'messageSent', text: 'Wann geht es weiter?' },
    { role: 'employer', id: 'link' },
  ]);
  expect(await mailed()).toEqual([mailOf(anna)]);
});
