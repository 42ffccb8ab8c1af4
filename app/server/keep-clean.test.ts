import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openStore, type Store } from '#db/store';
import { keepClean } from './keep-clean';

const folder = mkdtempSync(join(tmpdir(), 'keep-clean-'));
let store: Store;
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${join(folder, 'test.sqlite')}` });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const DAY_MS = 86_400_000;

it('deletes what has expired at the start, and what expires while the server runs', async () => {
  const begun = new Date('2026-11-22T10:00:00Z');
  let clock = begun;
  const after = (days: number) => new Date(begun.getTime() + days * DAY_MS);
  const add = (id: string, expiresAt: Date) =>
    store.tx(({ drafts }) => drafts.create({ id, sealed: id, expiresAt }));
  await add('gone', after(-1));
  await add('tomorrow', after(1));
  await add('in 90 days', after(90));
  const left = async () => {
    const ids = ['gone', 'tomorrow', 'in 90 days'];
    const found = await Promise.all(ids.map((id) => store.read.drafts.find(id)));
    return ids.filter((_id, index) => found[index] !== null);
  };

  const stop = keepClean({ store, now: () => clock, log: pino({ level: 'silent' }) }, 20);
  await vi.waitFor(async () => expect(await left()).toEqual(['tomorrow', 'in 90 days']));
  clock = after(2);
  await vi.waitFor(async () => expect(await left()).toEqual(['in 90 days']));
  clock = after(91);
  await vi.waitFor(async () => expect(await left()).toEqual([]));
  stop();
});
