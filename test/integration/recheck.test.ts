import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '#db/store';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { parameterOn } from '#flows/law/parameters/parameters';
import { assessmentToWire } from '#flows/law/wire';
import { loadReference } from '#db/reference/reference';
import { handOver, openEvents, openPackage, type CaseHouse } from '~/services/cases.server';
import { recheckCases } from '~/services/recheck.server';
import { exampleOf } from '../support/case-house';

const folder = mkdtempSync(join(tmpdir(), 'recheck-'));
const log = pino({ level: 'silent' });
const handedOverOn = '2025-12-30';
const newYear = '2026-01-02';
let today = new Date(`${handedOverOn}T10:00:00.000Z`);
let store: Store;
let house: CaseHouse & { log: typeof log };
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${join(folder, 'cases.sqlite')}` });
  await store.tx(({ offices }) => offices.seed(loadReference().officeSeed));
  house = { store, caseKey: Buffer.alloc(32, 7), now: () => today, log };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A developer with a salary, as judged on the day of the handoff. */
async function handedOver(annualGrossSalary: number, idempotencyKey: string): Promise<CaseRow> {
  const example = await exampleOf(store);
  const facts = {
    ...example.facts,
    job: { ...example.facts.job, annualGrossSalary, startDate: '2026-02-01' },
  };
  const assessment = assess(fromWire(facts), { asOf: handedOverOn });
  const given = JSON.parse(
    JSON.stringify({
      ...example,
      createdAt: today.toISOString(),
      facts,
      assessment: assessmentToWire(assessment),
      unknowns: assessment.nextFacts,
    }),
  ) as CasePackage;
  const { row } = await handOver(house, { given, actor: { role: 'employer', id: 'link' }, idempotencyKey });
  return row;
}
const now = async ({ id }: CaseRow) => (await store.read.cases.find(id)) as CaseRow;

test('a new figure of the law turns a verdict: the case gets a new result, both sides are told, and it is flagged', async () => {
  const before = parameterOn('blueCardReduced', handedOverOn).value;
  const after = parameterOn('blueCardReduced', newYear).value;
  expect(after).toBeGreaterThan(before);
  const between = Math.ceil(before / 100) + 1;
  const turned = await handedOver(between, 'between the figures');
  const firm = await handedOver(90_000, 'far above them');
  const recheck = recheckCases(house);
  await recheck();
  expect((await now(turned)).version).toBe(1);

  today = new Date(`${newYear}T10:00:00.000Z`);
  await recheck();
  const row = await now(turned);
  expect(row.flippedAt).toEqual(today);
  expect((await openEvents(house, row)).at(-1)).toMatchObject({
    type: 'resultRevised',
    role: 'system',
    fields: { cause: 'lawChanged' },
  });
  const verdictsIn = async (revision: number) =>
    (await openPackage(house, row, revision))?.assessment.routes.map(({ id, verdict }) => [id, verdict]);
  expect(await verdictsIn(2)).not.toEqual(await verdictsIn(1));
  expect(await now(firm)).toMatchObject({ version: 1, flippedAt: null });
  expect((await store.read.rechecks.flipped({}, 10)).map(({ id }) => id)).toEqual([turned.id]);
  expect(await store.read.rechecks.flipped({ officeId: 'another' }, 10)).toEqual([]);

  // once for each state of the law, also after a restart
  await recheckCases(house)();
  expect((await now(turned)).version).toBe(2);
  await store.tx(({ rechecks }) => rechecks.seen(turned.id));
  expect(await store.read.rechecks.flipped({}, 10)).toEqual([]);
});
