/**
 * A database with as many cases as one asks for. A few hundred are made by the product's own machine, as the demonstration
 * makes them, and can be read in full. All others are copies of lives that the same machine has judged possible: states,
 * dates and chains are right, but nothing is sealed in them, so that their pages show no contents.
 */
import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { loadReference, type Reference } from '#db/reference/reference';
import { searchKey } from '#db/repositories/cases';
import { digestOf, hashOf, noHash } from '#db/repositories/chain';
import { nothingDue } from '#db/repositories/tasks';
import { verifyChains } from '#db/repositories/verify-chains';
import { openStore, type Store } from '#db/store';
import { caseConsents, caseCounters, caseEvents, cases, caseTasks } from '#db/schema/sqlite';
import { caseNumber } from '#flows/case/case-number';
import { addDays } from '#flows/facts/calendar';
import { routeIds } from '#flows/law/ids';
import { lawState } from '#flows/law/law-state';
import { officesFor } from '#flows/network/offices';
import { fillWithCases, forgetMails } from '~/server/demo-cases';
import { caseKeyOf } from '~/server/case-work';
import { readSettings } from '~/server/settings';
import { calendarDateOf } from '~/services/format';
import { consentVersions } from '~/texts/consents';
import { lives, type Life, type LifeTemplate } from './lives';

/** The office that has far more cases than any other, and what part of all. */
export const BIG_OFFICE = 'rkf-sn-leipzig';
const BIG_SHARE = 0.4;
const REAL_CASES = 200;
const DAY_MS = 86_400_000;
/** Handed over within so many days, evenly. */
const SPAN_DAYS = 3 * 365;
/** Cases that an adviser has had in that time. */
const CASES_PER_ADVISER = 1_000;
const BATCH = 10_000;
const CHECKED = 1_000;
const PLACES_FROM = 40;

/** The key under which the few readable cases are sealed: invented cases only. */
export const BENCH_SECRET = 'only-for-the-bench-only-for-the-bench';

const firstParts =
  'Sonn Tal Nord Kranich Blau Eichen Rhein Gold Stein Wald Linden Silber Hafen Mühlen Berg Rosen Adler Winter Birken Feld'.split(
    ' ',
  );
const secondParts = 'berg mühle licht hof kante werk brücke hain au stern'.split(' ');
const owners =
  'Albrecht Böhm Çelik Dietz Engel Fuchs Groß Huber Ilic Jansen Krüger Lang Maier Novak Otto Pohl Quandt Richter Schäfer Thoma'.split(
    ' ',
  );
const trades =
  'Pflege Metallbau Software Elektro Logistik Bau Holz Gastronomie Klinik Labor Transport Energie'.split(' ');
const forms = ['GmbH', 'GmbH & Co. KG', 'AG', 'e. K.'];
const occupations = '3221 7212 2512 7411 8332 2211 5120 7126 2142 3256 5321 7231'.split(' ');

interface Place {
  officeId: string;
  agencyId: string;
  land: string;
  district: string;
}

/** The same row of numbers in every run (Park and Miller's generator), each at least 0 and below 1. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
type Random = ReturnType<typeof seeded>;

function pick<Value>(list: readonly Value[], random: number): Value {
  const value = list[Math.floor(random * list.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}

/** A firm: some have many cases, most have few. */
function firmName(random: Random): string {
  const part = (words: readonly string[]) => pick(words, random() ** 1.5);
  return `${part(firstParts)}${part(secondParts)} ${part(owners)} ${part(trades)} ${pick(forms, random())}`;
}

/** Places of work with the offices that are competent there. */
function placesOf(reference: Reference, offices: Awaited<ReturnType<Store['read']['offices']['list']>>) {
  const places: Place[] = [];
  for (const postalCode of [...reference.postalCodes.keys()].filter(
    (_, index) => index % PLACES_FROM === 0,
  )) {
    const found = officesFor({ postalCodes: reference.postalCodes, offices }, postalCode);
    if (found.kind === 'unknown') continue;
    const { coordination, employmentAgencies, places: where } = found.offices;
    const [agency, place] = [employmentAgencies[0], where[0]];
    if (agency === undefined || place === undefined) continue;
    for (const { id } of coordination)
      places.push({ officeId: id, agencyId: agency.id, land: place.state, district: place.district.ags });
  }
  return places;
}

/** Whole rows into a table, by its own columns. */
function inserter<Table extends SQLiteTable>(connection: Sqlite.Database, table: Table) {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const signs = columns.map(() => '?').join(', ');
  const statement = connection.prepare(`insert into "${getTableName(table)}" (${names}) values (${signs})`);
  return (row: Partial<Table['$inferInsert']>): void => {
    const values = row as Record<string, unknown>;
    statement.run(
      columns.map(([key, column]) => {
        const value = values[key] ?? null;
        return value === null ? null : column.mapToDriverValue(value);
      }),
    );
  };
}

/** The life that a case of an age has come to. */
function lifeFor(ageDays: number, random: Random): Life {
  const possible = lives.filter(({ from, to, template }) => {
    const { days } = template;
    return ageDays >= Math.max(from, days) && ageDays < to;
  });
  const weights = possible.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * weights;
  return possible.find(({ weight }) => (left -= weight) < 0) ?? pick(lives, 0);
}

interface Bulk {
  connection: Sqlite.Database;
  places: readonly Place[];
  staffOf: ReadonlyMap<string, readonly string[]>;
  today: Date;
}

/** Writes one copy of a life after the other, those handed over longest ago first. */
function writer({ connection, places, staffOf, today }: Bulk, count: number) {
  const random = seeded(11);
  const [addCase, addEvent, addConsent, addTask] = [
    inserter(connection, cases),
    inserter(connection, caseEvents),
    inserter(connection, caseConsents),
    inserter(connection, caseTasks),
  ];
  const [ours, others] = [
    places.filter(({ officeId }) => officeId === BIG_OFFICE),
    places.filter(({ officeId }) => officeId !== BIG_OFFICE),
  ];
  const comparedWith = digestOf(lawState(calendarDateOf(today)));
  const serials = new Map<number, number>();

  const write = (index: number) => {
    const ageDays = 1 + SPAN_DAYS * (1 - (index + 1) / count);
    const begun = Math.floor(today.getTime() - ageDays * DAY_MS);
    const { template } = lifeFor(ageDays, random);
    const place = pick(random() < BIG_SHARE ? ours : others, random());
    const assignee = pick(staffOf.get(place.officeId) ?? [], random());
    const fill = (text: string) => filled(text, template, begun, { ...place, assignee });
    const at = (day: number) => new Date(begun + day * DAY_MS);
    const year = at(0).getUTCFullYear();
    const serial = (serials.get(year) ?? 0) + 1;
    serials.set(year, serial);
    const id = randomUUID();

    let prevHash = noHash;
    const events = [];
    for (const [position, { day, type, role, party, open }] of template.events.entries()) {
      const event = {
        ...{ caseId: id, seq: position + 1, at: at(day), type, role, actor: 'bench', sealed: null, prevHash },
        party: party ? place.officeId : null,
        open: JSON.parse(fill(open)) as Record<string, unknown>,
      };
      prevHash = hashOf(event);
      events.push({ ...event, hash: prevHash });
    }
    const lastAt = at(template.days);
    const { coordination, sharing, transfer, isLive } = template;
    const answerBy = coordination === 'submitted' ? calendarDateOf(at(7)) : nothingDue;
    // something to do at some time, for a third of the cases that run
    const isTask = isLive && coordination !== 'submitted' && random() < 1 / 3;
    const dueOn = isTask ? addDays(calendarDateOf(today), Math.floor(random() * 60) - 12) : answerBy;
    const name = firmName(random);
    addCase({
      ...{ id, number: caseNumber(year, serial), idempotencyKey: `bench ${String(index)}` },
      ...{ coordination, sharing, transfer, offeredTo: null, nextDueOn: null, escalatedAt: null, dueOn },
      context: JSON.parse(fill(template.context)) as (typeof cases)['$inferSelect']['context'],
      ...place,
      assignee: template.isAssigned ? assignee : null,
      nextActor: template.nextActor,
      waitingSince: lastAt,
      comparedWith,
      flippedAt: null,
      newsAt: null,
      isco08: random() < 0.03 ? null : pick(occupations, random() ** 2),
      verdict: pick(routeIds, random() ** 2),
      firmName: name,
      firmKey: searchKey(name),
      language: 'de',
      sealedKey: null,
      version: template.events.length,
      headHash: prevHash,
      createdAt: at(0),
      updatedAt: lastAt,
    });
    for (const event of events) addEvent(event);
    addConsent({
      ...{ caseId: id, seq: 1, kind: 'coordination', givenAt: at(0) },
      ...{ textVersion: consentVersions.coordination, proof: 'online', withdrawnAt: null },
    });
    if (isTask)
      addTask({ caseId: id, sealed: '-', dueOn, createdBy: assignee, createdAt: lastAt, doneBy: null });
  };
  return { write, serials };
}

function filled(
  text: string,
  { instants }: LifeTemplate,
  begun: number,
  { officeId, agencyId, assignee }: Place & { assignee: string },
): string {
  if (text === '{}') return text;
  let result = text
    .replaceAll('@office', officeId)
    .replaceAll('@agency', agencyId)
    .replaceAll('@adviser', assignee);
  for (const { day, instant } of instants)
    result = result.replaceAll(instant, new Date(begun + day * DAY_MS).toISOString());
  return result;
}

/** Advisers of each office, as many as its cases need; gives their ids by office. */
async function addStaff(store: Store, officeIds: readonly string[], count: number, now: Date) {
  const staffOf = new Map<string, string[]>();
  const othersShare = (1 - BIG_SHARE) / Math.max(1, officeIds.length - 1);
  await store.tx(async ({ staff }) => {
    for (const officeId of officeIds) {
      const own = count * (officeId === BIG_OFFICE ? BIG_SHARE : othersShare);
      const ids = Array.from({ length: Math.max(2, Math.round(own / CASES_PER_ADVISER)) }, randomUUID);
      staffOf.set(officeId, ids);
      for (const [index, id] of ids.entries())
        await staff.add(
          {
            ...{ id, email: `${id}@bench.example`, role: 'adviser', officeId, agencyId: null },
            name: `${pick(owners, ((index * 7) % 20) / 20)}, Person ${String(index + 1)}`,
          },
          now,
        );
    }
  });
  return staffOf;
}

/** Drops the indexes of the cases while a million rows are written, and gives what makes them again. */
function withoutIndexes(connection: Sqlite.Database): { name: string; sql: string }[] {
  const indexes = connection
    .prepare(
      `select name, sql from sqlite_master where type = 'index' and tbl_name = 'cases' and sql not null`,
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) connection.exec(`drop index "${name}"`);
  return indexes;
}

/**
 * Writes a database with so many cases to a file that must not be there yet.
 * @param say hears how far it is: the share done and the seconds left.
 * @throws Error where a chain of the first cases does not hold.
 */
export async function makeCases(
  { file, count, today }: { file: string; count: number; today: Date },
  say: (line: string) => void,
): Promise<void> {
  const reference = loadReference();
  const store = await openStore({ databaseUrl: `file:${file}` });
  const real = Math.min(REAL_CASES, count);
  await store.tx(({ offices }) => offices.seed(reference.officeSeed));
  const places = placesOf(reference, await store.read.offices.list());
  const officeIds = [...new Set([BIG_OFFICE, ...places.map(({ officeId }) => officeId)])];
  const staffOf = await addStaff(store, officeIds, count, today);
  say(`${String(real)} cases by the product's own machine`);
  const settings = readSettings({ CASE_SECRET: BENCH_SECRET });
  const caseKey = caseKeyOf({ settings, log: { info: () => undefined } });
  const actorOf = (side: 'officeId' | 'agencyId', id: string) =>
    side === 'agencyId'
      ? ({ role: 'agencyStaff', agencyId: id, id: 'bench' } as const)
      : ({ role: 'adviser', officeId: id, id: staffOf.get(id)?.[0] ?? 'bench' } as const);
  const advisersOf = (id: string) => (staffOf.get(id) ?? []).slice(0, 3);
  await fillWithCases({ store, reference, caseKey, today, actorOf, advisersOf }, real);
  await forgetMails(store, new Date());
  await store.close();

  const connection = new Sqlite(file);
  connection.pragma('journal_mode = off');
  connection.pragma('synchronous = off');
  connection.pragma('cache_size = -400000');
  // the clock is not to ring in all these cases while somebody measures
  connection.exec('update cases set next_due_on = null');
  const indexes = withoutIndexes(connection);
  const bulk = count - real;
  const taken = connection.prepare('select max(last) as last from case_counters').get() as { last: number };
  const { write, serials } = writer({ connection, places, staffOf, today }, bulk);
  // the numbers of the first cases are taken
  for (let year = today.getUTCFullYear() - 4; year <= today.getUTCFullYear(); year += 1)
    serials.set(year, taken.last);
  const begun = Date.now();
  for (let index = 0; index < bulk;) {
    connection.exec('begin');
    for (const end = Math.min(bulk, index + BATCH); index < end; index += 1) write(index);
    connection.exec('commit');
    const left = ((Date.now() - begun) / index) * (bulk - index);
    const share = Math.floor((index / bulk) * 100);
    say(
      `${String(share)} % of ${String(count)} cases, ${String(Math.ceil(left / 1_000))} s left, then indexes`,
    );
  }
  for (const [year, last] of serials)
    connection
      .prepare(
        `insert into "${getTableName(caseCounters)}" (year, last) values (?, ?) on conflict (year) do update set last = excluded.last`,
      )
      .run(year, last);
  for (const [index, { name, sql }] of indexes.entries()) {
    say(`index ${String(index + 1)} of ${String(indexes.length)}: ${name}`);
    connection.exec(sql);
  }
  connection.pragma('journal_mode = wal');
  connection.close();
  await checkSome(file, say);
}

async function checkSome(file: string, say: (line: string) => void): Promise<void> {
  const store = await openStore({ databaseUrl: `file:${file}` });
  try {
    const { cases: kept } = store.read;
    const some = {
      ...kept,
      page: (behind: string, limit: number) =>
        behind === '' ? kept.page('', CHECKED) : kept.page('~', limit),
    };
    const { cases: checked, broken } = await verifyChains(some);
    if (broken.length > 0) throw new Error(`Chains do not hold: ${JSON.stringify(broken[0])}`);
    say(`the chains of ${String(checked)} cases, taken by their ids, are whole`);
  } finally {
    await store.close();
  }
}
