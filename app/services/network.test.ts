import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '#db/store';
import { networkCounts } from './network.server';

const folder = mkdtempSync(join(tmpdir(), 'network-'));
const file = join(folder, 'store.sqlite');
let store: Store;
let now = new Date('2026-11-23T09:00:00.000Z');
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${file}` });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows of cases as they are counted; nothing else of them is read. */
function addCases(from: number, to: number): void {
  const connection = new Sqlite(file);
  connection.exec(`
    with recursive n (i) as (select ${String(from)} union all select i + 1 from n where i < ${String(to)})
    insert into cases (id, number, idempotency_key, coordination, sharing, transfer, context, office_id, next_actor,
      waiting_since, land, district, verdict, language, version, head_hash, created_at, updated_at)
    select i, i, i, 'submitted', 'notShared', 'none', '{}', 'leipzig', 'office', 0, 'DE-SN', '14713', 'free', 'de', 1, '', 0, 0
    from n`);
  connection.close();
}
const counted = async () => {
  const { at, counts } = await networkCounts({ store, now: () => now });
  return { at, all: counts.reduce((sum, { count }) => sum + count, 0) };
};

it('counts the cases of the network anew each time, and once a minute where there are very many', async () => {
  addCases(1, 2);
  expect(await counted()).toEqual({ at: undefined, all: 2 });
  addCases(3, 3);
  expect(await counted()).toEqual({ at: undefined, all: 3 });
  addCases(4, 20_001);
  const first = now;
  expect(await counted()).toEqual({ at: first, all: 20_001 });
  addCases(20_002, 20_002);
  now = new Date(first.getTime() + 59_000);
  expect(await counted()).toEqual({ at: first, all: 20_001 });
  now = new Date(first.getTime() + 60_000);
  expect(await counted()).toEqual({ at: now, all: 20_002 });
});
