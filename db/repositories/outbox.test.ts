import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store';
import { grounds } from '../test-grounds';

const now = new Date('2026-11-23T09:00:00.000Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(grounds('outbox'))('the outbox on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());

  const add = (idempotencyKey: string) =>
    store.tx(({ outbox }) => outbox.add({ idempotencyKey, kind: 'caseMail', payload: { to: 'büro' } }, now));
  const claim = (at: Date, until: Date, limit = 10) =>
    store.tx(({ outbox }) => outbox.claim(at, until, limit));

  it('gives each thing to one worker, again when that one died, and never after it was sent', async () => {
    await add('a');
    await add('a');
    await add('b');
    expect(await store.read.outbox.isWaiting(now)).toBe(true);
    expect(await store.read.outbox.isWaiting(inMinutes(-1))).toBe(false);
    const [first, second] = await Promise.all([claim(now, inMinutes(1)), claim(now, inMinutes(1))]);
    const all = [...first, ...second];
    expect(all.map(({ idempotencyKey }) => idempotencyKey).sort()).toEqual(['a', 'b']);
    expect(all[0]).toMatchObject({ kind: 'caseMail', payload: { to: 'büro' }, attempts: 1 });
    expect(await store.read.outbox.isWaiting(now)).toBe(false);

    const again = await claim(inMinutes(1), inMinutes(2));
    expect(again.map(({ attempts }) => attempts)).toEqual([2, 2]);
    for (const { id } of again) await store.tx(({ outbox }) => outbox.sent(id, now));
    expect(await claim(inMinutes(9), inMinutes(10))).toEqual([]);
    await add('a');
    expect(await store.read.outbox.isWaiting(inMinutes(9))).toBe(false);
    expect(await store.tx(({ outbox }) => outbox.deleteSent(inMinutes(-1)))).toBe(0);
    expect(await store.tx(({ outbox }) => outbox.deleteSent(now))).toBe(2);
  });

  it('waits after a failure, keeps what was given up in sight, and takes it up when told', async () => {
    await add('c');
    const [item] = await claim(now, inMinutes(1));
    const id = item?.id ?? 0;
    await store.tx(({ outbox }) => outbox.failed(id, 'ETIMEDOUT', inMinutes(4), now));
    expect(await claim(inMinutes(3), inMinutes(4))).toEqual([]);
    expect(await claim(inMinutes(4), inMinutes(5))).toHaveLength(1);
    await store.tx(({ outbox }) => outbox.failed(id, 'EENVELOPE 550', null, inMinutes(5)));
    expect(await claim(inMinutes(99), inMinutes(100))).toEqual([]);
    expect(await store.read.outbox.dead(10)).toMatchObject([
      { id, attempts: 2, lastError: 'EENVELOPE 550', deadAt: inMinutes(5) },
    ]);
    await store.tx(({ outbox }) => outbox.revive(id, now));
    expect(await store.read.outbox.dead(10)).toEqual([]);
    expect(await claim(inMinutes(99), inMinutes(100))).toMatchObject([{ id, attempts: 1 }]);
  });

  it('is written with the transaction or not at all', async () => {
    const failing = store.tx(async ({ outbox }) => {
      await outbox.add({ idempotencyKey: 'd', kind: 'caseMail', payload: {} }, now);
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    const waiting = await claim(inMinutes(999), inMinutes(1000));
    expect(waiting.map(({ idempotencyKey }) => idempotencyKey)).not.toContain('d');
  });
});
