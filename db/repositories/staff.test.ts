import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store';
import { grounds } from '../test-grounds';
import type { NewStaff } from './staff';

const now = new Date('2026-11-23T09:00:00.000Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const invitation = (id: string, email: string, officeId: string | null = 'leipzig') => ({
  id,
  email,
  name: 'Neu',
  role: 'adviser' as const,
  officeId,
  agencyId: null,
  invitedBy: null,
  createdAt: now,
  expiresAt: inMinutes(60),
});

describe.each(grounds('staff'))('accounts, sessions and invitations on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());

  const add = (id: string, more: Partial<NewStaff> = {}) =>
    store.tx(({ staff }) =>
      staff.add(
        {
          id,
          email: `${id}@x.example`,
          name: id,
          role: 'adviser',
          officeId: 'leipzig',
          agencyId: null,
          ...more,
        },
        now,
      ),
    );
  const session = (hash: string, staffId: string) => ({
    hash,
    id: `id of ${hash}`,
    staffId,
    isComplete: true,
    client: 'Firefox, Linux',
    createdAt: now,
    seenAt: now,
    expiresAt: inMinutes(60),
  });

  it('have one account for an address', async () => {
    expect(await add('one')).toMatchObject({ id: 'one', failures: 0, lockedUntil: null, createdAt: now });
    expect(await add('other', { email: 'one@x.example' })).toBeNull();
    expect((await store.read.staff.findByEmail('one@x.example'))?.id).toBe('one');
  });

  it('list and change only what is in reach', async () => {
    await add('near', { officeId: 'halle' });
    await add('far', { officeId: 'jena' });
    const reach = { officeId: 'halle' };
    expect((await store.read.staff.list(reach)).map(({ id }) => id)).toEqual(['near']);
    expect(await store.tx(({ staff }) => staff.changeWithin(reach, 'far', { disabledAt: now }))).toBe(false);
    expect(await store.tx(({ staff }) => staff.changeWithin(reach, 'near', { disabledAt: now }))).toBe(true);
    expect((await store.read.staff.find('far'))?.disabledAt).toBeNull();
    expect((await store.read.staff.find('near'))?.disabledAt).toEqual(now);
  });

  it('count attempts before they are judged, and pause', async () => {
    await add('slow');
    const attempt = (at: Date) =>
      store.tx(({ staff }) => staff.attempt('slow', at, (failures) => (failures < 3 ? 0 : 60_000)));
    const many = await Promise.all(Array.from({ length: 6 }, () => attempt(now)));
    expect(many.filter(Boolean)).toHaveLength(3);
    expect(await attempt(inMinutes(0.9))).toBe(false);
    expect(await attempt(inMinutes(1))).toBe(true);
    expect((await store.read.staff.find('slow'))?.lockedUntil).toEqual(inMinutes(2));
    await store.tx(({ staff }) => staff.attemptPassed('slow'));
    expect(await store.read.staff.find('slow')).toMatchObject({ failures: 3, lockedUntil: null });
    await store.tx(({ staff }) => staff.succeeded('slow'));
    expect(await store.read.staff.find('slow')).toMatchObject({ failures: 0, lockedUntil: null });
    expect(await store.tx(({ staff }) => staff.attempt('nobody', now, () => 0))).toBe(false);
  });

  it('spend a code of the app and a recovery code once', async () => {
    await add('coded');
    const step = (value: number) => store.tx(({ staff }) => staff.useTotpStep('coded', value));
    expect([await step(7), await step(7), await step(6), await step(8)]).toEqual([true, false, false, true]);
    await store.tx(({ staff }) => staff.setRecoveryCodes('coded', ['a', 'b']));
    const recover = (hash: string) => store.tx(({ staff }) => staff.useRecoveryCode('coded', hash, now));
    expect([await recover('a'), await recover('a'), await recover('c')]).toEqual([true, false, false]);
    expect(await store.read.staff.recoveryCodesLeft('coded')).toBe(1);
    await store.tx(({ staff }) => staff.setRecoveryCodes('coded', ['d']));
    expect([await recover('b'), await recover('d')]).toEqual([false, true]);
  });

  it('find sessions that run, of accounts that are not disabled', async () => {
    await add('busy');
    await store.tx(async ({ staffSessions }) => {
      await staffSessions.add(session('s1', 'busy'));
      await staffSessions.add({ ...session('s2', 'busy'), seenAt: inMinutes(5) });
      await staffSessions.add({ ...session('s3', 'busy'), expiresAt: now });
    });
    const found = (hash: string) => store.read.staffSessions.find(hash, now);
    expect(await found('s1')).toMatchObject({
      account: { id: 'busy' },
      session: { client: 'Firefox, Linux' },
    });
    expect(await found('s3')).toBeNull();
    expect((await store.read.staffSessions.list('busy', now)).map(({ hash }) => hash)).toEqual(['s2', 's1']);
    expect(await store.tx(({ staffSessions }) => staffSessions.deleteExpired(now))).toBe(1);
    await store.tx(({ staffSessions }) => staffSessions.removeById('another', 'id of s1'));
    expect(await found('s1')).not.toBeNull();
    await store.tx(({ staffSessions }) => staffSessions.removeOthers('busy', 's1'));
    expect([await found('s1'), await found('s2')].map((one) => one !== null)).toEqual([true, false]);
    await store.tx(({ staff }) => staff.change('busy', { disabledAt: now }));
    expect(await found('s1')).toBeNull();
  });

  it('accept an invitation once and in time, and withdraw it only in reach', async () => {
    await store.tx(async ({ staffInvitations }) => {
      await staffInvitations.add(invitation('i1', 'a@x.example'));
      await staffInvitations.add(invitation('i2', 'a@x.example', 'jena'));
      await staffInvitations.setHash('i1', 'hash');
    });
    const { staffInvitations } = store.read;
    expect((await staffInvitations.findOpen('hash', now))?.id).toBe('i1');
    expect(await staffInvitations.findOpen('hash', inMinutes(60))).toBeNull();
    expect((await staffInvitations.listOpen({ officeId: 'leipzig' }, now)).map(({ id }) => id)).toEqual([
      'i1',
    ]);
    expect(await staffInvitations.listOpenFor('a@x.example', now)).toHaveLength(2);
    expect(await store.tx((write) => write.staffInvitations.remove({ officeId: 'leipzig' }, 'i2'))).toBe(
      false,
    );
    const use = () => store.tx((write) => write.staffInvitations.use('hash', now));
    expect([await use(), await use()]).toEqual([true, false]);
    await store.tx((write) => write.staffInvitations.removeOpenFor('a@x.example'));
    expect(await staffInvitations.find('i2')).toBeNull();
    expect(await store.tx((write) => write.staffInvitations.deleteExpired(inMinutes(60)))).toBe(1);
  });
});
