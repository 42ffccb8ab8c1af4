import fc from 'fast-check';
import Sqlite from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../flows/case/apply';
import { live } from '../../flows/case/rights';
import type { CoordinationState } from '../../flows/case/states';
import { coordinationStates, nextActor } from '../../flows/case/states';
import { openStore, type Store } from '../store';
import { grounds } from '../test-grounds';
import type { CaseRow, NewCase, OfficeWork } from './cases';
import type { DeskFilter, DeskPlace, DeskSort } from './desk';
import { deskSorts } from './desk';

const offices = ['leipzig', 'dresden'] as const;
const lands = ['DE-SN', 'DE-BB'];
const districts = ['14713', '14612'];
const occupations = ['2512', '2611', '7212', null];
const verdicts = ['blueCardRegular', 'free'];
const people = ['anna', 'bert', null];
const days = ['2026-11-20', '2026-11-23', '2026-11-25', '2026-12-01', null];
const firms = ['Übersee GmbH', 'Uhrwerk Leipzig GmbH', '100 % Holz_Bau KG'];

interface Sample {
  officeId: string;
  land: string;
  district: string;
  isco08: string | null;
  verdict: string;
  assignee: string | null;
  coordination: CoordinationState;
  answerBy: string | null;
  firmName: string;
  day: number;
}
const sampleArbitrary: fc.Arbitrary<Sample> = fc.record({
  officeId: fc.constantFrom(...offices),
  land: fc.constantFrom(...lands),
  district: fc.constantFrom(...districts),
  isco08: fc.constantFrom(...occupations),
  verdict: fc.constantFrom(...verdicts),
  assignee: fc.constantFrom(...people),
  coordination: fc.constantFrom(...coordinationStates.filter((state) => state !== 'erased')),
  answerBy: fc.constantFrom(...days),
  firmName: fc.constantFrom(...firms),
  day: fc.integer({ min: 0, max: 90 }),
});

function handoff(sample: Sample, index: number): NewCase {
  const { officeId, assignee, coordination, answerBy, day, ...described } = sample;
  const at = new Date(Date.UTC(2026, 8, 1 + day, 9, 0, index % 3));
  const state = {
    ...openCase({ officeId, agencyId: null, consents: ['coordination'], at: at.toISOString() }),
    assignee,
    coordination,
  };
  const { sharing, transfer, ...context } = state;
  return {
    id: `case-${String(index).padStart(4, '0')}`,
    idempotencyKey: `handoff ${String(index)}`,
    ...{ coordination, sharing, transfer, officeId, assignee },
    context,
    offeredTo: null,
    agencyId: null,
    nextActor: nextActor(state),
    waitingSince: new Date(at.getTime() + (index % 7) * 86_400_000),
    escalatedAt: null,
    newsAt: index % 4 === 0 ? at : null,
    nextDueOn: null,
    stepDue: null,
    stepDueOn: null,
    work: { answerBy, stepDueOn: null, isLive: true },
    ...described,
    comparedWith: null,
    language: 'de',
    sealedKey: 'key',
    year: 2026,
    event: {
      at,
      type: 'submitted',
      role: 'employer',
      actor: 'link',
      party: null,
      open: { officeId, agencyId: null, digest: 'd'.repeat(64), consents: [] },
      sealed: null,
    },
    package: { digest: 'd'.repeat(64), sealed: '-' },
  };
}

const samples = fc.sample(sampleArbitrary, { numRuns: 120, seed: 7 });

async function filled(store: Store): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  for (const [index, sample] of samples.entries())
    rows.push((await store.tx(({ cases }) => cases.open(handoff(sample, index)))).row);
  return rows;
}

/** The filter as the doc comments say it, over rows in memory. */
function fits(row: CaseRow, filter: DeskFilter): boolean {
  const { states, due, land, district, occupationGroup, verdict, assignee, news } = filter;
  return (
    (states?.includes(row.coordination) ?? true) &&
    (due === undefined || (row.dueOn <= due.to && (due.from === undefined || row.dueOn >= due.from))) &&
    (land === undefined || row.land === land) &&
    (district === undefined || row.district === district) &&
    (occupationGroup === undefined || (row.isco08?.startsWith(occupationGroup) ?? false)) &&
    (news !== true || row.newsAt !== null) &&
    (verdict === undefined || row.verdict === verdict) &&
    (assignee === undefined || row.assignee === assignee)
  );
}
const keyOf: Record<DeskSort, (row: CaseRow) => string> = {
  due: ({ dueOn, id }) => `${dueOn} ${id}`,
  newest: ({ createdAt, id }) => `${createdAt.toISOString()} ${id}`,
  waiting: ({ waitingSince, id }) => `${waitingSince.toISOString()} ${id}`,
};
function sorted(rows: readonly CaseRow[], sort: DeskSort): string[] {
  const key = keyOf[sort];
  const ids = [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(({ id }) => id);
  return sort === 'newest' ? ids.reverse() : ids;
}
const placeOf = (row: CaseRow, sort: DeskSort, direction: DeskPlace['direction']): DeskPlace => ({
  key: { due: row.dueOn, newest: row.createdAt, waiting: row.waitingSince }[sort],
  id: row.id,
  direction,
});

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const filterArbitrary = fc.record({
  states: fc.option(fc.subarray([...coordinationStates], { minLength: 1 }), { nil: undefined }),
  due: optional<NonNullable<DeskFilter['due']>>([
    { to: '2026-11-22' },
    { from: '2026-11-23', to: '2026-11-23' },
    { to: '2026-11-30' },
  ]),
  land: optional(lands),
  district: optional(districts),
  occupationGroup: optional(['25', '72', '99']),
  verdict: optional(verdicts),
  assignee: optional(people),
  news: optional([true]),
});

for (const ground of grounds('desk')) {
  describe(`the desk on ${ground.name}`, () => {
    let store: Store;
    let all: CaseRow[];
    const scope = { officeId: 'leipzig' };
    beforeAll(async () => {
      store = await ground.open();
      all = await filled(store);
    });
    afterAll(() => store.close());
    const own = () => all.filter(({ officeId }) => officeId === scope.officeId);

    it('filters as one would in memory, and never gives a case of another office', async () => {
      const query = fc.record({ filter: filterArbitrary, sort: fc.constantFrom(...deskSorts) });
      await fc.assert(
        fc.asyncProperty(query, async ({ filter, sort }) => {
          const given = filter as DeskFilter;
          const { rows } = await store.read.desk.queue(scope, { filter: given, sort, limit: 200 });
          expect(rows.map(({ id }) => id)).toEqual(
            sorted(
              own().filter((row) => fits(row, given)),
              sort,
            ),
          );
          expect(rows.every(({ officeId }) => officeId === scope.officeId)).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    it('gives every case once, page by page, forwards and backwards, in each order', async () => {
      for (const sort of deskSorts) {
        const expected = sorted(own(), sort);
        const forward: CaseRow[] = [];
        for (let place: DeskPlace | undefined; ;) {
          const page = await store.read.desk.queue(scope, {
            filter: {},
            sort,
            limit: 7,
            ...(place && { place }),
          });
          forward.push(...(page.rows as CaseRow[]));
          const last = page.rows.at(-1) as CaseRow;
          expect(page.hasBefore).toBe(place !== undefined);
          if (!page.hasAfter) break;
          place = placeOf(last, sort, 'after');
        }
        expect(forward.map(({ id }) => id)).toEqual(expected);
        const end = forward.at(-1) as CaseRow;
        const back = await store.read.desk.queue(scope, {
          filter: {},
          sort,
          limit: 7,
          place: placeOf(end, sort, 'before'),
        });
        expect(back.rows.map(({ id }) => id)).toEqual(expected.slice(-8, -1));
        expect(back).toMatchObject({ hasBefore: true, hasAfter: true });
      }
    });

    it('counts by state and owner, and what is due', async () => {
      const counts = await store.read.desk.counts(scope, 'anna', 1_000);
      expect(counts.map(({ coordination }) => coordination)).toEqual(coordinationStates);
      for (const { coordination, all: every, mine, nobody } of counts) {
        const those = own().filter((row) => row.coordination === coordination);
        expect(every).toBe(those.length);
        expect(mine).toBe(those.filter(({ assignee }) => assignee === 'anna').length);
        expect(nobody).toBe(those.filter(({ assignee }) => assignee === null).length);
      }
      expect(await store.read.desk.countDue(scope, { to: '2026-11-22' }, 1_000)).toBe(
        own().filter(({ dueOn }) => dueOn <= '2026-11-22').length,
      );
    });

    it('knows what is new until it was seen, and keeps what came in since', async () => {
      const fresh = () => own().filter(({ newsAt }) => newsAt !== null);
      expect(await store.read.desk.countNews(scope, 1_000)).toBe(fresh().length);
      expect(await store.read.desk.countNews(scope, 1)).toBe(2);
      const { id, number, newsAt } = fresh()[0] as CaseRow;
      const seen = async (by: string, at: Date) => {
        await store.tx(({ desk }) => desk.seen({ officeId: by }, id, at));
        return (await store.read.desk.find(scope, number))?.newsAt;
      };
      const at = newsAt as Date;
      expect(await seen('dresden', at)).toEqual(at);
      expect(await seen('leipzig', new Date(at.getTime() - 1))).toEqual(at);
      expect(await seen('leipzig', at)).toBeNull();
      all = all.map((row) => (row.id === id ? { ...row, newsAt: null } : row));
    });

    it('counts no further than one above the most that is asked for', async () => {
      const exact = await store.read.desk.counts(scope, 'anna', 1_000);
      const bounded = await store.read.desk.counts(scope, 'anna', 2);
      expect(exact.some(({ all: every }) => every > 3)).toBe(true);
      expect(bounded).toEqual(
        exact.map(({ coordination, all: every, mine, nobody }) => ({
          coordination,
          all: Math.min(every, 3),
          mine: Math.min(mine, 3),
          nobody: Math.min(nobody, 3),
        })),
      );
      expect(await store.read.desk.countDue(scope, { to: '2026-11-30' }, 2)).toBe(3);
    });

    it('finds a firm by any part of its name, in any case of letters, and takes no sign for a joker', async () => {
      const found = async (part: string) =>
        (await store.read.desk.searchFirm(scope, part, 200)).map(({ id }) => id).sort();
      const named = (name: string) =>
        own()
          .filter(({ firmName }) => firmName === name)
          .map(({ id }) => id)
          .sort();
      expect(await found('ÜBERsee')).toEqual(named('Übersee GmbH'));
      expect(await found('leipzig')).toEqual(named('Uhrwerk Leipzig GmbH'));
      expect(await found('0 %')).toEqual(named('100 % Holz_Bau KG'));
      expect(await found('%_%')).toEqual([]);
      expect(await found('z_b')).toEqual(named('100 % Holz_Bau KG'));
    });

    it('finds a case by its number in its own office only', async () => {
      const mine = own()[0] as CaseRow;
      expect(await store.read.desk.find(scope, mine.number)).toEqual(mine);
      expect(await store.read.desk.find({ officeId: 'dresden' }, mine.number)).toBeNull();
      expect(await store.read.desk.findOffered({ officeId: 'dresden' }, mine.number)).toBeNull();
    });

    it('names other cases of the same firm and occupation within 60 days', async () => {
      for (const row of own()) {
        const found = await store.read.desk.duplicates(scope, row, 60);
        const expected = own().filter(
          (other) =>
            other.id !== row.id &&
            row.isco08 !== null &&
            other.isco08 === row.isco08 &&
            other.firmName === row.firmName &&
            Math.abs(other.createdAt.getTime() - row.createdAt.getTime()) <= 60 * 86_400_000,
        );
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }
    });

    it('keeps the day on which something is due in step with answer and tasks', async () => {
      const row = own().find(({ dueOn }) => dueOn === '2026-11-25') as CaseRow;
      const now = new Date('2026-11-23T09:00:00.000Z');
      const work: OfficeWork = { answerBy: '2026-11-25', stepDueOn: null, isLive: true };
      const due = async () => (await store.read.desk.find(scope, row.number))?.dueOn;
      const add = (dueOn: string | null, by = scope) => {
        const isSame = (open: { dueOn: string | null }) => open.dueOn === dueOn;
        const task = { sealed: '-', dueOn, createdBy: 'anna', createdAt: now, isSame };
        return store.tx(({ tasks }) => tasks.add(by, row.id, task, work));
      };
      expect(await add('2026-11-24', { officeId: 'dresden' })).toBe(false);
      expect(await add('2026-11-24')).toBe(true);
      expect(await add(null)).toBe(true);
      // sent twice at once, it is written down once
      const twice = await Promise.all([add('2026-12-09'), add('2026-12-09')]);
      expect(twice).toEqual([true, true]);
      expect(await due()).toBe('2026-11-24');
      const listed = await store.read.tasks.list(scope, row.id);
      expect(listed.map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', '2026-12-09', null]);
      expect(await store.read.tasks.list({ officeId: 'dresden' }, row.id)).toEqual([]);
      const open = await store.read.tasks.open(scope, [row.id, 'no case']);
      expect(open).toEqual(listed.filter(({ doneAt }) => doneAt === null));
      expect(await store.read.tasks.open({ officeId: 'dresden' }, [row.id])).toEqual([]);
      expect(await store.read.tasks.open(scope, [])).toEqual([]);
      const finish = (answerBy: string | null, isLive = true) =>
        store.tx(async ({ tasks }) => {
          const [first] = await tasks.list(scope, row.id);
          const done = { id: first?.id ?? 0, doneBy: 'anna', doneAt: now };
          expect(await tasks.finish({ officeId: 'dresden' }, row.id, done, work)).toBe(false);
          return tasks.finish(scope, row.id, done, { answerBy, stepDueOn: null, isLive });
        });
      expect(await finish(null)).toBe(true);
      expect(await due()).toBe('2026-12-09');
      expect(await finish(null)).toBe(true);
      expect(await due()).toBe('9999-12-31');
    });

    it('keeps practice notes of an office to itself', async () => {
      const note = {
        topic: 'visa',
        text: 'Termine in Delhi nur freitags.',
        source: 'Auskunft der Botschaft',
        sourceDate: '2026-11-01',
        author: 'Anna Adler',
        expiresOn: '2026-12-31',
      } as const;
      await store.tx(({ practiceNotes }) => practiceNotes.add(scope, note, new Date()));
      const [kept] = await store.read.practiceNotes.list(scope);
      expect(kept).toMatchObject(note);
      const id = kept?.id ?? 0;
      const dresden = { officeId: 'dresden' };
      expect(await store.read.practiceNotes.list(dresden)).toEqual([]);
      expect(await store.read.practiceNotes.find(dresden, id)).toBeNull();
      await store.tx(async ({ practiceNotes }) => {
        expect(await practiceNotes.change(dresden, id, note)).toBe(false);
        expect(await practiceNotes.remove(dresden, id)).toBe(false);
        expect(await practiceNotes.change(scope, id, { ...note, expiresOn: '2026-11-30' })).toBe(true);
      });
      expect(await store.read.practiceNotes.valid(scope, '2026-11-30')).toHaveLength(1);
      expect(await store.read.practiceNotes.valid(scope, '2026-12-01')).toEqual([]);
      expect(await store.tx(({ practiceNotes }) => practiceNotes.remove(scope, id))).toBe(true);
    });
  });
}

describe('the plans of SQLite', () => {
  it('read the queue in order from an index, without sorting and without the whole table', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'desk-plan-')), 'store.sqlite');
    const store = await openStore({ databaseUrl: `file:${file}` });
    await store.close();
    const statements: string[] = [];
    const connection = new Sqlite(file, { verbose: (sql) => void statements.push(String(sql)) });
    const { drizzle } = await import('drizzle-orm/better-sqlite3');
    const { deskRepository } = await import('./desk');
    const tables = await import('../schema/sqlite');
    const { sql } = await import('drizzle-orm');
    const desk = deskRepository(drizzle(connection) as never, tables as never, {
      contentErased: () => undefined,
      unindexed: (column) => sql`+${column}`,
      contains: (column, part) => sql`instr(${column}, ${part}) > 0`,
    });
    const scope = { officeId: 'leipzig' };
    const filters: DeskFilter[] = [
      {},
      { states: ['submitted'] },
      { states: ['submitted', 'accepted'], land: 'DE-SN', verdict: 'free', assignee: null },
      { states: live },
      { states: live, district: '14713', verdict: 'free' },
      { due: { to: '2026-11-23' }, occupationGroup: '25' },
    ];
    const key: Record<DeskSort, string | Date> = {
      due: '2026-11-23',
      newest: new Date(),
      waiting: new Date(),
    };
    const plansOf = async (ask: () => Promise<unknown>) => {
      statements.length = 0;
      await ask();
      const [asked] = statements;
      return connection
        .prepare(`explain query plan ${asked ?? ''}`)
        .all()
        .map((row) => (row as { detail: string }).detail);
    };
    for (const sort of deskSorts)
      for (const filter of filters)
        for (const direction of ['after', 'before'] as const) {
          const place = { key: key[sort], id: 'x', direction };
          const plan = await plansOf(() => desk.queue(scope, { filter, sort, place, limit: 25 }));
          const index = { due: 'due', newest: 'new', waiting: 'waiting' }[sort];
          const part = filter.states === undefined ? 'office' : 'live';
          // a range of days is found in the index of days, and then sorted where another order is asked for
          if (filter.due === undefined || sort === 'due')
            expect(plan, `${sort} ${JSON.stringify(filter)}`).toEqual([
              expect.stringContaining(`USING INDEX cases_${part}_${index} (office_id=?`),
            ]);
          else expect(plan.join()).not.toMatch(/SCAN/);
        }
    // what has come to an end too is found among all
    expect(
      await plansOf(() =>
        desk.queue(scope, { filter: { states: ['closed', 'accepted'] }, sort: 'due', limit: 25 }),
      ),
    ).toEqual([expect.stringContaining('USING INDEX cases_office_due (office_id=?')]);
    const news = { filter: { news: true }, sort: 'due', limit: 25 } as const;
    for (const ask of [() => desk.queue(scope, news), () => desk.countNews(scope, 1_000)])
      expect((await plansOf(ask)).join()).toMatch(/USING (COVERING )?INDEX cases_news \(office_id=\?/);
    // the latest first: a word of many firms is found after a few rows, and nothing is sorted
    expect(await plansOf(() => desk.searchFirm(scope, 'gmbh', 50))).toEqual([
      expect.stringContaining('USING INDEX cases_office_new (office_id=?'),
    ]);
    for (const ask of [() => desk.offered(scope), () => desk.find(scope, 'FL')])
      expect((await plansOf(ask)).join()).not.toMatch(/SCAN/);
    const readsOf = async (ask: () => Promise<unknown>) =>
      (await plansOf(ask)).filter((step) => step.includes(' cases '));
    const counted = await readsOf(() => desk.counts(scope, 'anna', 1_000));
    expect(counted).toHaveLength(3);
    for (const step of counted)
      expect(step).toMatch(
        /SEARCH cases USING COVERING INDEX cases_office_state \(office_id=\? AND coordination=\?/,
      );
    expect(await readsOf(() => desk.countDue(scope, { to: '2026-11-23' }, 1_000))).toEqual([
      expect.stringContaining(
        'SEARCH cases USING COVERING INDEX cases_office_due (office_id=? AND due_on<?)',
      ),
    ]);
    connection.close();
  });
});
