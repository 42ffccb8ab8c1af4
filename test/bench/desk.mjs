/** The desk as an adviser of a very large office meets it, and the counts of the network, over a database with many cases. */
import { URLSearchParams } from 'node:url';
import { resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { fire, GZIP, measure, SECONDS, weigh } from './load.mjs';
import { casesFile, deskModules, fileOf } from './make-cases.mjs';
import { startProduct, startTrivialRemix } from './servers.mjs';

const CONNECTIONS = 10;
export const DESK_AIM_MS = 50;
const DEEP = 50_000;
const DIFFERENT = 50;

/** What is asked for, by names and numbers that the database really has. */
function samples(file, office) {
  const database = new Sqlite(file, { readonly: true });
  const column = (sql, ...values) =>
    database
      .prepare(sql)
      .pluck()
      .all(office, ...values);
  const one = (sql, ...values) => column(sql, ...values)[0];
  try {
    const size = one('select count(*) from cases where office_id = ?');
    const deep = (key) =>
      database
        .prepare(
          `select ${key} as key, id from cases where office_id = ? order by ${key}, id limit 1 offset ?`,
        )
        .get(office, Math.min(DEEP, Math.floor(size / 2)));
    return {
      size,
      all: database.prepare('select count(*) from cases').pluck().get(),
      adviser: one('select assignee from cases where office_id = ? and assignee is not null limit 1'),
      district: one('select district from cases where office_id = ? limit 1'),
      numbers: column('select number from cases where office_id = ? limit ?', DIFFERENT),
      readable: column(
        'select number from cases where office_id = ? and sealed_key is not null limit ?',
        DIFFERENT,
      ),
      firm: one('select firm_name from cases where office_id = ? order by id limit 1'),
      deepDue: deep('due_on'),
      deepNew: deep('created_at'),
    };
  } finally {
    database.close();
  }
}

function requests(found) {
  const queue = (choice, expected) => ({
    paths: [`/stelle?${new URLSearchParams({ filter: '1', ...choice }).toString()}`],
    expected,
  });
  const search = (...typed) =>
    typed.map((words) => `/stelle?${new URLSearchParams({ suche: words }).toString()}`);
  const { district, firm, numbers, readable, deepDue, deepNew } = found;
  const behind = ({ key, id }, sort) =>
    sort === 'newest' ? `${new Date(key).toISOString()}_${id}` : `${key}_${id}`;
  return [
    { name: 'queue, as it opens', ...queue({}) },
    { name: 'queue, in progress', ...queue({ stand: 'inProgress' }) },
    { name: 'queue, reopened (few)', ...queue({ stand: 'reopened' }) },
    { name: 'queue, all, newest first', ...queue({ stand: 'all', sortierung: 'newest' }) },
    { name: 'queue, a way and a district', ...queue({ ergebnis: 'blueCardRegular', kreis: district }) },
    { name: 'queue, an occupation group', ...queue({ gruppe: '25' }) },
    { name: 'queue, nothing fits', ...queue({ gruppe: '25', wer: 'nobody', stand: 'closed' }) },
    { name: 'queue, mine', ...queue({ wer: 'me' }) },
    { name: 'queue, mine, newest first', ...queue({ wer: 'me', sortierung: 'newest' }) },
    { name: 'queue, nobody’s', ...queue({ wer: 'nobody' }) },
    { name: 'queue, overdue', ...queue({ faellig: 'overdue' }) },
    { name: 'queue, far down', ...queue({ stand: 'all', nach: behind(deepDue, 'due') }) },
    {
      name: 'queue, far down, newest first',
      ...queue({ stand: 'all', sortierung: 'newest', nach: behind(deepNew, 'newest') }),
    },
    { name: 'search, case numbers', paths: search(...numbers), expected: 302 },
    { name: 'search, a firm', paths: search(firm) },
    { name: 'search, part of a firm', paths: search('kranichm') },
    { name: 'search, a word of most firms', paths: search('gmbh') },
    { name: 'search, nothing found', paths: search('zzyzx') },
    { name: 'case page', paths: readable.map((number) => `/stelle/${number}`) },
    { name: 'counts of the network', paths: ['/netz'], isNetwork: true },
  ];
}

/** Measures one request after the other. `say` hears what is going on. */
export async function measureDesk(count, say) {
  const modules = await deskModules();
  const file = resolve(fileOf(count));
  await casesFile(modules, { count, file });
  const { BENCH_SECRET, BIG_OFFICE, openStore, staffCookie, accountOf } = modules;
  const found = samples(file, BIG_OFFICE);
  const store = await openStore({ databaseUrl: `file:${file}` });
  const cookieOf = async (account) => (await staffCookie(store, account)).join('=');
  const cookie = await cookieOf(found.adviser);
  const network = await cookieOf(await accountOf(store, { role: 'networkCoordinator' }));
  await store.close();

  const trivial = await startTrivialRemix();
  const product = await startProduct({
    databaseFile: file,
    environment: { CASE_SECRET: BENCH_SECRET },
  }).catch(async (error) => {
    await trivial.stop();
    throw error;
  });
  try {
    const trivialPage = () => measure(trivial.url, CONNECTIONS, { headers: GZIP });
    say('trivial Remix page');
    const trivialFirst = await trivialPage();
    const pages = [];
    for (const { name, paths, expected, isNetwork } of requests(found)) {
      say(name);
      const headers = { ...GZIP, cookie: isNetwork ? network : cookie };
      const bytes = await weigh(`${product.url}${paths[0]}`, { headers }, expected);
      const asked = { headers, requests: paths.map((path) => ({ path })) };
      await fire(product.url, CONNECTIONS, 1, asked, expected);
      const before = product.worked();
      const result = await fire(product.url, CONNECTIONS, SECONDS, asked, expected);
      pages.push({ name, bytes, result, work: (product.worked() - before) / result.answers });
    }
    say('trivial Remix page again');
    const trivialLast = await trivialPage();
    const { size, all } = found;
    return {
      size,
      all,
      connections: CONNECTIONS,
      pages,
      trivialFirst,
      trivialLast,
      megabytes: product.megabytes(),
    };
  } finally {
    await product.stop();
    await trivial.stop();
  }
}
