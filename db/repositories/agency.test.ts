import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../flows/case/apply';
import type { SharingState } from '../../flows/case/states';
import type { Store } from '../store';
import { grounds } from '../test-grounds';
import type { AgencyPlace } from './agency';

const scope = { agencyId: '074' };
const minute = (at: number) => new Date(Date.UTC(2026, 10, 23, 9, at));

interface Sample {
  id: string;
  agencyId?: string;
  firmName?: string;
  /** What happened and in which minute. */
  by: readonly (readonly [type: string, sharing: SharingState, at: number])[];
}
const samples: readonly Sample[] = [
  { id: 'late', by: [['sharedWithAgency', 'shared', 30]] },
  { id: 'early', firmName: 'Übersee GmbH', by: [['sharedWithAgency', 'shared', 10]] },
  {
    id: 'read',
    by: [
      ['sharedWithAgency', 'shared', 1],
      ['summaryAcknowledged', 'acknowledged', 20],
      // what happens besides does not count
      ['opened', 'acknowledged', 50],
    ],
  },
  {
    id: 'answered',
    by: [
      ['sharedWithAgency', 'shared', 2],
      ['agencyAnswered', 'answered', 5],
    ],
  },
  {
    id: 'ended',
    by: [
      ['sharedWithAgency', 'shared', 3],
      ['sharingWithdrawn', 'withdrawn', 4],
    ],
  },
  { id: 'neighbour', agencyId: '075', by: [['sharedWithAgency', 'shared', 6]] },
  { id: 'never', by: [] },
];

async function fill(store: Store): Promise<void> {
  for (const { id, agencyId = scope.agencyId, firmName = 'Uhrwerk Leipzig GmbH', by } of samples) {
    const at = minute(0);
    const { coordination, sharing, transfer, ...context } = openCase({
      officeId: 'leipzig',
      agencyId,
      consents: ['coordination', 'agency'],
      at: at.toISOString(),
    });
    const projection = {
      ...{ coordination, sharing, transfer, context, agencyId, officeId: 'leipzig' },
      ...{ offeredTo: null, assignee: null, nextActor: 'office' as const, waitingSince: at },
      ...{
        nextDueOn: null,
        stepDue: null,
        stepDueOn: null,
        newsAt: null,
        escalatedAt: null,
        work: { answerBy: null, stepDueOn: null, isLive: true },
      },
    };
    const event = { role: 'adviser' as const, actor: 'anna', party: null, open: {}, sealed: null };
    let { row } = await store.tx(({ cases }) =>
      cases.open({
        ...projection,
        ...{ id, idempotencyKey: id, firmName, language: 'de', sealedKey: 'key', year: 2026 },
        ...{ land: 'DE-SN', district: '14713', isco08: null, verdict: 'free', comparedWith: null },
        event: { ...event, at, type: 'submitted', open: { consents: [] } },
        package: { digest: 'd'.repeat(64), sealed: '-' },
      }),
    );
    for (const [type, next, when] of by) {
      const appended = await store.tx(({ cases }) =>
        cases.append({
          ...{ id, version: row.version, event: { ...event, at: minute(when), type } },
          projection: { ...projection, sharing: next },
        }),
      );
      if ('stale' in appended) throw new Error('Somebody else was here');
      row = appended;
    }
  }
}

for (const ground of grounds('agency')) {
  describe(`what is shared with an agency, on ${ground.name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await ground.open();
      await fill(store);
    }, 60_000);
    afterAll(() => store.close());
    const list = (query: { search?: string; after?: AgencyPlace; limit?: number }) =>
      store.read.agency.list(scope, { limit: 10, ...query });
    const ids = async (query: Parameters<typeof list>[0]) => (await list(query)).rows.map(({ id }) => id);

    it('is listed by state, then what waits longest, with since when it is so', async () => {
      const { rows, hasMore } = await list({});
      expect(hasMore).toBe(false);
      expect(rows.map(({ id, since }) => [id, since])).toEqual([
        ['early', minute(10)],
        ['late', minute(30)],
        ['read', minute(20)],
        ['answered', minute(5)],
      ]);
    });

    it('comes part by part, each case once', async () => {
      const seen: string[] = [];
      let after: AgencyPlace | undefined;
      for (let part = 0; part < 4; part++) {
        const { rows, hasMore } = await list({ after, limit: 1 });
        seen.push(...rows.map(({ id }) => id));
        expect(hasMore).toBe(part < 3);
        after = rows.at(-1);
      }
      expect(seen).toEqual(['early', 'late', 'read', 'answered']);
    });

    it('is found by a part of firm or number, within the agency only', async () => {
      expect(await ids({ search: 'ÜBERSEE' })).toEqual(['early']);
      const { rows } = await list({ search: 'übersee' });
      expect(await ids({ search: rows[0]?.number.toLowerCase() ?? '' })).toEqual(['early']);
      expect(await ids({ search: 'uhrwerk' })).toEqual(['late', 'read', 'answered']);
      expect(await ids({ search: '%' })).toEqual([]);
    });
  });
}
