import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../flows/network/office';
import { openStore, type Draft, type Store } from './store';
import { grounds } from './test-grounds';

const directory = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const now = new Date('2026-11-22T10:00:00.123Z');
const later = new Date('2026-11-22T10:05:00.456Z');
const expiresAt = new Date('2027-02-20T10:00:00.000Z');

const newDraft = (id: string): Omit<Draft, 'version'> => ({ id, sealed: `sealed of ${id}`, expiresAt });

const office = (id: string, name: string): Office => ({
  id,
  kind: 'coordination',
  name,
  carrier: null,
  state: 'DE-SN',
  districts: ['14524', '14511'],
  region: 'Zwickau – „Süd“',
  occupationGroup: null,
  tier: 'office',
  competence: null,
  address: null,
  phone: null,
  email: null,
  website: null,
  status: 'active-2025',
  source: 'test',
  asOf: null,
  note: null,
});

describe.each(grounds('store'))('the store on $name', ({ open, readsBeside }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.tx((repositories) => repositories.drafts.deleteExpired(new Date('2100-01-01')));
  });

  describe('drafts', () => {
    it('come back as they were written', async () => {
      const created = await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      expect(created).toEqual({ ...newDraft('a'), version: 1 });
      expect(await store.read.drafts.find('a')).toEqual(created);
      expect(await store.read.drafts.find('b')).toBeNull();
    });

    it('refuse a second one under the same id and tell of the first', async () => {
      const created = await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      const second = await store.tx(({ drafts }) => drafts.create({ ...newDraft('a'), sealed: 'other' }));
      expect(second).toEqual({ stale: true, current: created });
      expect(await store.read.drafts.find('a')).toEqual(created);
    });

    it('count their saves and refuse one that rests on an older reading', async () => {
      await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      const change = { id: 'a', sealed: 'changed', version: 1, expiresAt: later };
      const saved = await store.tx(({ drafts }) => drafts.save(change));
      expect(saved).toEqual({ ...change, version: 2 });
      const stale = await store.tx(({ drafts }) => drafts.save({ ...change, sealed: 'changed later' }));
      expect(stale).toEqual({ stale: true, current: saved });
      expect(await store.tx(({ drafts }) => drafts.save({ ...change, id: 'gone' }))).toEqual({
        stale: true,
        current: null,
      });
    });

    it('let only one of two writers through', async () => {
      await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      const attempts = await Promise.all(
        ['one', 'other'].map((sealed) =>
          store.tx(({ drafts }) => drafts.save({ ...newDraft('a'), sealed, version: 1 })),
        ),
      );
      expect(attempts.filter((result) => 'stale' in result)).toHaveLength(1);
    });

    it('are deleted by id and by age', async () => {
      await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      expect(await store.tx(({ drafts }) => drafts.delete('a'))).toBe(true);
      expect(await store.tx(({ drafts }) => drafts.delete('a'))).toBe(false);
      expect(await store.read.drafts.find('a')).toBeNull();

      await store.tx(({ drafts }) => drafts.create({ ...newDraft('old'), expiresAt: now }));
      await store.tx(({ drafts }) => drafts.create({ ...newDraft('new'), expiresAt: later }));
      expect(await store.tx(({ drafts }) => drafts.deleteExpired(now))).toBe(1);
      expect(await store.read.drafts.find('old')).toBeNull();
      expect(await store.read.drafts.find('new')).not.toBeNull();
    });
  });

  describe('offices', () => {
    it('are seeded once for each state of the files, in their order', async () => {
      const seed = { offices: [office('z', 'Erste'), office('a', 'Zweite')], hash: 'one' };
      expect(await store.tx(({ offices }) => offices.seed(seed))).toBe(true);
      expect(await store.tx(({ offices }) => offices.seed(seed))).toBe(false);
      expect(await store.read.offices.list()).toEqual(seed.offices);
      expect(await store.read.offices.list('coordination')).toHaveLength(2);
      expect(await store.read.offices.list('employmentAgency')).toEqual([]);
    });

    it('keep what people edited and added, and follow the files in all else', async () => {
      await store.tx(async ({ offices }) => {
        await offices.seed({ offices: [office('a', 'A'), office('b', 'B'), office('c', 'C')], hash: 'two' });
        await offices.edit({ ...office('a', 'A, von Hand'), phone: '0375 1', status: 'confirmed' }, now);
        await offices.edit(office('own', 'Eigene'), now);
      });
      await store.tx(({ offices }) =>
        offices.seed({ offices: [office('a', 'A2'), office('b', 'B2')], hash: 'three' }),
      );
      const names = (await store.read.offices.list()).map((entry) => entry.name);
      expect(names.sort()).toEqual(['A, von Hand', 'B2', 'Eigene']);
    });
  });

  describe('transactions', () => {
    it('take back everything where the work throws, and pass the error on', async () => {
      const failing = store.tx(async ({ drafts }) => {
        await drafts.create(newDraft('a'));
        throw new Error('in the middle');
      });
      await expect(failing).rejects.toThrow('in the middle');
      expect(await store.read.drafts.find('a')).toBeNull();
      await store.tx(({ drafts }) => drafts.create(newDraft('a')));
      expect(await store.read.drafts.find('a')).not.toBeNull();
    });

    it('reject one inside another', async () => {
      await expect(store.tx(() => store.tx(({ drafts }) => drafts.find('a')))).rejects.toThrow(
        /inside another/,
      );
    });

    it('run side by side without losing any', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `draft ${index}`);
      await Promise.all(ids.map((id) => store.tx(({ drafts }) => drafts.create(newDraft(id)))));
      for (const id of ids) expect(await store.read.drafts.find(id)).not.toBeNull();
    });

    // PGlite has one connection: there a read beside an open transaction waits for its end.
    if (readsBeside) {
      it('are not seen before they end', async () => {
        await store.tx(async ({ drafts }) => {
          await drafts.create(newDraft('a'));
          expect(await store.read.drafts.find('a')).toBeNull();
          expect(await drafts.find('a')).not.toBeNull();
        });
        expect(await store.read.drafts.find('a')).not.toBeNull();
      });
    }
  });
});

describe('SQLite', () => {
  const url = `file:${join(directory, 'vanish.sqlite')}`;
  const inFiles = (text: string): boolean =>
    readdirSync(directory)
      .filter((file) => file.startsWith('vanish'))
      .some((file) => readFileSync(join(directory, file)).includes(text));

  it('leaves nothing of a deleted draft in its files', async () => {
    const store = await openStore({ databaseUrl: url });
    await store.tx(({ drafts }) =>
      drafts.create({
        ...newDraft('an-id-found-nowhere-else'),
        sealed: `a-word-found-nowhere-else${'x'.repeat(9000)}`,
      }),
    );
    expect(inFiles('a-word-found-nowhere-else')).toBe(true);
    await store.tx(({ drafts }) => drafts.delete('an-id-found-nowhere-else'));
    expect(inFiles('a-word-found-nowhere-else')).toBe(false);
    expect(inFiles('an-id-found-nowhere-else')).toBe(false);
    await store.close();
  });

  it('keeps everything when it is opened again, and does not write by its reading side', async () => {
    const first = await openStore({ databaseUrl: url });
    await first.tx(({ drafts }) => drafts.create(newDraft('kept')));
    await expect(first.read.drafts.delete('kept')).rejects.toThrow(/readonly/);
    await first.close();
    const second = await openStore({ databaseUrl: url });
    expect(await second.read.drafts.find('kept')).not.toBeNull();
    await second.close();
  });
});

it('names the addresses it understands', async () => {
  await expect(openStore({ databaseUrl: 'mysql://host' })).rejects.toThrow(/file:.*postgres:/);
});
