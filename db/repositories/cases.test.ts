import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCase, step } from '../../flows/case/apply';
import type { TakenCaseEvent } from '../../flows/case/case-setup';
import { nextActor } from '../../flows/case/states';
import type { CaseState } from '../../flows/case/states';
import type { Store } from '../store';
import { grounds } from '../test-grounds';
import type { CaseProjection, CaseRow, NewCase } from './cases';
import type { EventRecord } from './chain';
import { verifyChains } from './verify-chains';

const at = new Date('2026-11-23T09:00:00.123Z');
const digest = 'd'.repeat(64);

function projected(state: CaseState): CaseProjection {
  const { coordination, sharing, transfer, ...context } = state;
  const { officeId, offeredTo, agencyId, assignee } = context;
  const turn = nextActor(state);
  return {
    ...{ coordination, sharing, transfer, context, officeId, offeredTo, agencyId, assignee },
    nextActor: turn,
    waitingSince: at,
    escalatedAt: null,
    newsAt: null,
    stepDue: null,
    stepDueOn: null,
    work: { answerBy: turn === 'office' ? '2026-11-26' : null, stepDueOn: null, isLive: turn === 'office' },
    nextDueOn: turn === 'office' ? '2026-11-27' : null,
  };
}

const handoff = (id: string, idempotencyKey = id): NewCase => ({
  id,
  idempotencyKey,
  ...projected(
    openCase({ officeId: 'leipzig', agencyId: '074', consents: ['coordination'], at: at.toISOString() }),
  ),
  land: 'DE-SN',
  district: '14713',
  isco08: '2512',
  verdict: 'blueCard',
  comparedWith: null,
  firmName: 'Uhrwerk Zwiesel GmbH',
  language: 'de',
  year: 2026,
  sealedKey: 'sealed-key',
  event: {
    at,
    type: 'submitted',
    role: 'employer',
    actor: 'link',
    party: null,
    // not in alphabetical order, with a number and an umlaut: jsonb gives it back in an order of its own
    open: {
      officeId: 'leipzig',
      digest,
      agencyId: '074',
      consents: [{ kind: 'coordination', textVersion: '2026-11' }],
    },
    sealed: null,
  },
  package: { digest, sealed: 'sealed-package' },
});

const stateOf = ({ context, coordination, sharing, transfer }: CaseRow): CaseState => ({
  ...context,
  coordination,
  sharing,
  transfer,
});

/** Takes an event without asking whether it is allowed: that is not the repository's matter. */
function changeOf(row: CaseRow, type: 'accepted' | 'workBegan' | 'closed', sealed: string | null = null) {
  const open: Record<string, unknown> = type === 'closed' ? { outcome: 'employerProceeds' } : {};
  const taken = { type, ...open, at: at.toISOString(), by: 'adviser' } as TakenCaseEvent;
  const state = step(stateOf(row), taken);
  if (state === null) throw new Error(`${type} leads nowhere`);
  const event: EventRecord = { at, type, role: 'adviser', actor: 'anna', party: 'leipzig', open, sealed };
  return { id: row.id, version: row.version, event, projection: projected(state) };
}

describe.each(grounds('cases'))('cases on $name', ({ open, raw, name }) => {
  let store: Store;
  let count = 0;
  let row: CaseRow;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());
  beforeEach(async () => {
    count += 1;
    ({ row } = await store.tx(({ cases }) => cases.open(handoff(`case ${String(count)}`))));
  });

  const append = async (...args: Parameters<typeof changeOf>): Promise<CaseRow> => {
    const result = await store.tx(({ cases }) => cases.append(changeOf(...args)));
    if ('stale' in result) throw new Error('stale');
    return result;
  };

  it('come back as they were handed over, by id and number', async () => {
    expect(row).toMatchObject({
      version: 1,
      coordination: 'submitted',
      createdAt: at,
      firmName: 'Uhrwerk Zwiesel GmbH',
    });
    expect(row.number).toMatch(/^FL-2026-\d{6}-\d$/);
    expect(await store.read.cases.find(row.id)).toEqual(row);
    expect(await store.read.cases.findByNumber(row.number)).toEqual(row);
    expect(await store.read.cases.find('nobody')).toBeNull();
    expect(await store.read.cases.package(row.id, 1)).toEqual({ digest, sealed: 'sealed-package' });
    expect(await store.read.cases.consents(row.id)).toEqual([
      {
        seq: 1,
        kind: 'coordination',
        givenAt: at,
        textVersion: '2026-11',
        proof: 'online',
        withdrawnAt: null,
      },
    ]);
  });

  it('are made once for one handoff, also when it is sent at the same time', async () => {
    const sent = await Promise.all(
      ['x', 'y', 'z'].map((name) =>
        store.tx(({ cases }) => cases.open(handoff(`${row.id} ${name}`, `twice ${row.id}`))),
      ),
    );
    expect(new Set(sent.map((one) => one.row.number)).size).toBe(1);
    expect(sent.filter(({ created }) => created)).toHaveLength(1);
    const next = await store.tx(({ cases }) => cases.open(handoff(`${row.id} after`)));
    const serialOf = (number: string) => Number(number.slice(8, 14));
    // no number is lost to a handoff that was there already
    expect(serialOf(next.row.number)).toBe(serialOf(row.number) + 2);
  });

  it('grow by one event at a time, and the second of two at once is told', async () => {
    const both = await Promise.all([
      store.tx(({ cases }) => cases.append(changeOf(row, 'accepted', 'first text'))),
      store.tx(({ cases }) => cases.append(changeOf(row, 'accepted', 'second text'))),
    ]);
    const stale = both.filter((result) => 'stale' in result);
    expect(stale).toHaveLength(1);
    expect(stale[0]).toMatchObject({ current: { version: 2, coordination: 'accepted' } });
    const events = await store.read.cases.events(row.id);
    expect(events.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'submitted'],
      [2, 'accepted'],
    ]);
    expect(events[1]?.prevHash).toBe(events[0]?.hash);
    expect(await store.read.cases.events(row.id, 2)).toEqual(events.slice(1));
    expect(await store.tx(({ cases }) => cases.append({ ...changeOf(row, 'accepted'), id: 'gone' }))).toEqual(
      {
        stale: true,
        current: null,
      },
    );
  });

  it('leave no event without its projection where a transaction fails', async () => {
    const failing = store.tx(async ({ cases }) => {
      await cases.append(changeOf(row, 'accepted'));
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await store.read.cases.find(row.id)).toEqual(row);
    expect(await store.read.cases.events(row.id)).toHaveLength(1);
  });

  it('are found when something is due, and no more when nothing is', async () => {
    const ids = async (day: string) => (await store.read.cases.due(day, 1000)).map(({ id }) => id);
    expect(await ids('2026-11-26')).not.toContain(row.id);
    expect(await ids('2026-11-27')).toContain(row.id);
    const begun = await append(await append(row, 'accepted'), 'workBegan');
    const closed = await append(begun, 'closed');
    expect(closed).toMatchObject({
      nextDueOn: null,
      stepDue: null,
      stepDueOn: null,
      context: { outcome: 'employerProceeds' },
    });
    expect(await ids('2026-11-27')).not.toContain(row.id);
  });

  it('lose their contents but not their events when they are erased', async () => {
    await store.tx(async ({ cases, linkTokens }) => {
      await linkTokens.add({
        hash: `erased ${row.id}`,
        caseId: row.id,
        role: 'employer',
        expiresAt: new Date('2100-01-01'),
      });
      await cases.erase(row.id);
    });
    expect(await store.read.cases.find(row.id)).toMatchObject({ sealedKey: null, firmName: null });
    expect(await store.read.cases.package(row.id, 1)).toBeNull();
    expect(await store.read.cases.events(row.id)).toHaveLength(1);
    expect(await store.tx(({ linkTokens }) => linkTokens.use(`erased ${row.id}`, at))).toBeNull();
  });

  it('are gone through in order, page by page', async () => {
    const seen: string[] = [];
    for (let behind = ''; ; behind = seen.at(-1) ?? '') {
      const page = await store.read.cases.page(behind, 2);
      seen.push(...page.map(({ id }) => id));
      if (page.length < 2) break;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toContain(row.id);
  });

  describe('the chain', () => {
    const quoted = () => `'${row.id}'`;
    const faultHere = async () =>
      (await verifyChains(store.read.cases)).broken.find(({ caseNumber }) => caseNumber === row.number);
    beforeEach(async () => {
      row = await append(await append(row, 'accepted', 'a note'), 'workBegan');
    });

    it('is whole, and refuses to be changed or shortened', async () => {
      expect(await faultHere()).toBeUndefined();
      const change = raw(`update case_events set actor = 'otto' where case_id = ${quoted()}`);
      await expect(change).rejects.toThrow(/append-only/);
      await expect(raw(`delete from case_events where case_id = ${quoted()}`)).rejects.toThrow(/append-only/);
    });

    it('shows a projection that its events do not lead to', async () => {
      await raw(`update cases set coordination = 'closed' where id = ${quoted()}`);
      expect(await faultHere()).toMatchObject({ seq: 3, fault: 'stateDiffers' });
    });
  });

  describe('a chain whose database somebody else writes to', () => {
    // the triggers keep honest programs from changing events; who has the database can drop them, and is found out
    const rows: CaseRow[] = [];
    beforeAll(async () => {
      for (const id of ['one', 'two', 'three', 'four', 'five', 'six']) {
        let { row } = await store.tx(({ cases }) => cases.open(handoff(id)));
        for (const type of ['accepted', 'workBegan', 'closed'] as const) {
          const next = await store.tx(({ cases }) => cases.append(changeOf(row, type, 'sealed text')));
          if ('stale' in next) throw new Error('stale');
          row = next;
        }
        rows.push(row);
      }
      const triggers =
        name === 'better-sqlite3'
          ? 'drop trigger case_events_no_update; drop trigger case_events_no_delete'
          : 'drop trigger case_events_append_only on case_events';
      await raw(triggers);
    });

    it.each([
      ['a changed time', 'one', `update case_events set at = at + 1`, 2, 'contentChanged'],
      ['another actor', 'two', `update case_events set actor = 'otto'`, 2, 'contentChanged'],
      [
        'an outcome in the open part',
        'three',
        `update case_events set open = '{"outcome":"noReply"}'`,
        4,
        'contentChanged',
      ],
      ['a changed sealed text', 'four', `update case_events set sealed = 'other'`, 3, 'contentChanged'],
      ['an event taken out', 'five', `delete from case_events`, 3, 'missing'],
      ['the last event cut off', 'six', `delete from case_events`, 4, 'missing'],
    ])('%s is found and named', async (_name, id, statement, seq, fault) => {
      const inDialect =
        name === 'better-sqlite3' ? statement : statement.replace('at + 1', `at + interval '1 second'`);
      await raw(`${inDialect} where case_id = '${id}' and seq = ${String(seq)}`);
      const { broken } = await verifyChains(store.read.cases);
      const number = rows.find((row) => row.id === id)?.number;
      expect(broken.find(({ caseNumber }) => caseNumber === number)).toEqual({
        caseNumber: number,
        seq,
        fault,
      });
    });

    it('nothing else is accused', async () => {
      const { broken } = await verifyChains(store.read.cases);
      expect(broken.filter(({ fault }) => fault !== 'stateDiffers')).toHaveLength(6);
    });
  });
});
