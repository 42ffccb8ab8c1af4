import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadReference } from '#db/reference/reference';
import type { StaffAccount } from '#db/repositories/staff';
import { openStore, type Store } from '#db/store';
import type { StaffScope } from '#flows/network/staff';
import { hashPassword } from '~/services/passwords.server';
import { newRecoveryCodes, newTotpSecret, sealTotpSecret } from '~/services/second-factor.server';
import type { Actor } from '~/services/cases.server';
import { calendarDateOf } from '~/services/format';
import { actorOfStaff } from '~/services/staff-access.server';
import { caseKeyOf, staffKeyOf } from './case-work';
import { fillWithCases, forgetMails } from './demo-cases';
import { notes } from './demo-data';
import { settingsOrExit } from './settings-or-exit';

const FILE = './data/demo.sqlite';
/** Kept beside it, because a secret cannot be read out of the database. */
const SIGN_INS = './data/demo-sign-ins.txt';
const CASES = 200;
const DAY_MS = 86_400_000;
const PASSWORD = 'leuchtturm kiesel anker moos';
/** Recovery codes printed for each account: each signs in once without an app. */
const PRINTED_CODES = 3;
/** The demonstration is the same for everybody, and so are its secrets. They protect invented data only. */
const SECRET = 'demonstration-demonstration-demonstration';

const people: readonly { email: string; name: string; scope: StaffScope }[] = [
  {
    email: 'anna@leipzig.example',
    name: 'Anna Adler',
    scope: { role: 'adviser', officeId: 'rkf-sn-leipzig' },
  },
  {
    email: 'ben@leipzig.example',
    name: 'Ben Brandt',
    scope: { role: 'officeAdministrator', officeId: 'rkf-sn-leipzig' },
  },
  {
    email: 'clara@chemnitz.example',
    name: 'Clara Conrad',
    scope: { role: 'adviser', officeId: 'rkf-sn-chemnitz' },
  },
  { email: 'netz@iq.example', name: 'Nora Netz', scope: { role: 'networkCoordinator' } },
  { email: 'system@lotse.example', name: 'Silas Stern', scope: { role: 'systemAdministrator' } },
];

async function addAccounts(store: Store, staffKey: Buffer, agencyId: string, now: Date) {
  const all = [
    ...people,
    {
      email: 'otto@arbeitsagentur.example',
      name: 'Otto Orth',
      scope: { role: 'agencyStaff', agencyId } as const,
    },
  ];
  const passwordHash = await hashPassword(PASSWORD);
  const lines: string[] = [];
  for (const { email, name, scope } of all) {
    const id = randomUUID();
    const secret = newTotpSecret();
    const { codes, hashes } = newRecoveryCodes();
    await store.tx(async ({ staff }) => {
      await staff.add(
        {
          ...{ id, email, name, role: scope.role, passwordHash },
          officeId: 'officeId' in scope ? scope.officeId : null,
          agencyId: 'agencyId' in scope ? scope.agencyId : null,
          totpSecret: sealTotpSecret(staffKey, id, secret),
        },
        now,
      );
      await staff.setRecoveryCodes(id, hashes);
    });
    lines.push(
      `  ${email}  (${scope.role})\n    app secret ${secret}; codes for one use ${codes.slice(0, PRINTED_CODES).join(', ')}`,
    );
  }
  return lines;
}

/** What the offices of the demonstration noted of practice, by the first account of each. */
async function addNotes(store: Store, accounts: readonly StaffAccount[], today: Date): Promise<void> {
  const authors = new Map(accounts.map(({ officeId, name }) => [officeId, name]));
  for (const [officeId, author] of authors) {
    if (officeId === null) continue;
    for (const note of notes) {
      const day = (inDays: number) => calendarDateOf(new Date(today.getTime() + inDays * DAY_MS));
      const dates = { sourceDate: day(-20), expiresOn: day(160) };
      await store.tx(({ practiceNotes }) =>
        practiceNotes.add({ officeId }, { ...note, ...dates, author }, today),
      );
    }
  }
}

async function makeDemo(): Promise<void> {
  const settings = settingsOrExit();
  const log = pino({ level: 'silent' });
  const store = await openStore({ databaseUrl: settings.databaseUrl });
  try {
    const reference = loadReference();
    await store.tx(({ offices }) => offices.seed(reference.officeSeed));
    const agency = (await store.read.offices.list('employmentAgency')).find(({ districts }) =>
      districts.includes('14713'),
    );
    if (agency === undefined) throw new Error('The directory has no agency for Leipzig');
    const today = new Date();
    console.log(`Making ${String(CASES)} cases of invented firms in ${FILE} …`);
    const lines = await addAccounts(store, staffKeyOf({ settings, log }), agency.id, today);
    const accounts = await store.read.staff.list({});
    const advisersOf = (officeId: string) =>
      accounts.filter((known) => known.officeId === officeId).map(({ id }) => id);
    const actorOf = (side: 'officeId' | 'agencyId', id: string): Actor => {
      const account = accounts.find((known) => known[side] === id);
      if (account !== undefined) return actorOfStaff(account);
      return side === 'agencyId'
        ? { role: 'agencyStaff', agencyId: id, id: 'demo' }
        : { role: 'adviser', officeId: id, id: 'demo' };
    };
    const caseKey = caseKeyOf({ settings, log });
    await fillWithCases({ store, reference, caseKey, today, actorOf, advisersOf }, CASES);
    await addNotes(store, accounts, today);
    await forgetMails(store, new Date());
    writeFileSync(SIGN_INS, `Sign in at /anmelden. Password of all: ${PASSWORD}\n${lines.join('\n')}\n`);
  } finally {
    await store.close();
  }
}

/** `npm run demo`: starts the product on a database of its own with invented cases, and prints how to sign in. */
export async function startDemo(): Promise<void> {
  process.env['DATABASE_URL'] = `file:${FILE}`;
  process.env['CASE_SECRET'] = SECRET;
  process.env['SESSION_SECRET'] = SECRET;
  process.env['NETWORK_EMAIL'] ??= 'netz@iq.example';
  process.env['LOG_LEVEL'] ??= 'error';
  if (existsSync(FILE))
    console.log(`${FILE} is there already: delete it to have the demonstration made anew.`);
  else await makeDemo();
  if (existsSync(SIGN_INS)) console.log(readFileSync(SIGN_INS, 'utf8'));
  const { start } = await import('./start');
  await start();
}
