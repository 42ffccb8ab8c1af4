import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { loadReference } from '#db/reference/reference';
import type { CasePackage } from '#flows/case/case-package';
import { coordinationView } from '#flows/case/case-views';
import { addDays } from '#flows/facts/calendar';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import { act, handOver, openEvents, openPackage } from '~/services/cases.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { stepTimesOf } from '~/services/step-times.server';
import { indianDeveloper } from '../browser/journeys';
import { adviserOf, casesOf, CASE_SECRET, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { readPdf } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import { Visitor } from '../support/visitor';

let product: Product;
let cases: ProductCases;
let given: CasePackage;
let adviser: ReturnType<typeof adviserOf>;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
  adviser = adviserOf(given.routing.officeId);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const today = calendarDateOf(new Date());
const daysAgo = (days: number) => addDays(today, -days);
const planOf = ({ number }: CaseRow) => `/stelle/${number}/plan`;
const now = async ({ id }: CaseRow) => (await cases.store.read.cases.find(id)) as CaseRow;
const atDesk = (officeId = given.routing.officeId) =>
  signedIn({ url: product.url, store: cases.store }, { role: 'adviser', officeId });
const accepted = async () => cases.happens(await cases.handedOver(given), [{ type: 'accepted' }, adviser]);
/** Handed over two months ago: what is done long before counts from then. */
async function acceptedLongAgo(): Promise<CaseRow> {
  const past = new Date(Date.now() - 60 * 86_400_000);
  const old = { ...cases.house, now: () => past };
  const { row } = await handOver(old, {
    given,
    actor: { role: 'employer', id: 'link' },
    idempotencyKey: crypto.randomUUID(),
  });
  await act(old, row, { type: 'accepted' }, adviser);
  return row;
}
const tick = (visitor: Visitor, row: CaseRow, step: string, on: string) =>
  visitor.send(planOf(row), { event: 'planStepDone', step, on }, ['stand']);
const eventsOf = async (row: CaseRow, type: string) =>
  (await openEvents(cases.house, await now(row))).filter((event) => event.type === type);
/** A postal code for which this office coordinates. */
async function placeOf(officeId: string): Promise<string> {
  const { postalCodes } = loadReference();
  const directory = { postalCodes, offices: await cases.store.read.offices.list() };
  const coordinates = (postalCode: string) => {
    const found = officesFor(directory, postalCode, { occupationGroup: occupationGroupOf('2512') });
    return found.kind === 'placeOfWork' && found.offices.coordination[0]?.id === officeId;
  };
  const found = [...postalCodes.keys()].find(coordinates);
  if (found === undefined) throw new Error(`No place belongs to ${officeId}`);
  return found;
}
async function employerOf(row: CaseRow): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  await visitor.send(await cases.link(row, 'employer'), {});
  return visitor;
}

test('the package of a handoff holds the plan, and the office sees what is listed of it', async () => {
  const row = await cases.handedOver(given);
  const frozen = await openPackage(cases.house, row);
  expect(frozen?.plan?.steps.map(({ id }) => id)).toContain('visaAppointment');
  const seen = coordinationView(frozen!, { personData: false }).plan;
  expect(seen?.fees?.total).toEqual(frozen?.plan?.fees.total);
  expect(seen).not.toHaveProperty('alternatives');
});

describe('ticking steps off', () => {
  test('moves the schedule that office and employer see', async () => {
    const row = await accepted();
    const visitor = await atDesk();
    const before = await visitor.visit(planOf(row));
    expect(before.text).toContain('Sobald der erste Schritt abgehakt ist');
    expect(before.text).toContain('0 von');
    const answer = await tick(visitor, row, 'jobOffer', daysAgo(3));
    expect(answer.location).toBe(`${planOf(row)}?erledigt=planStepDone`);
    const after = await visitor.visit(planOf(row));
    expect(after.text).toContain('1 von');
    expect(after.text).toContain('Läuft gerade');
    // what waits for the contract runs since then
    expect(after.text).toMatch(/läuft seit/);
    expect((await now(row)).stepDue).toBe('employmentDeclaration');
    const employer = await employerOf(row);
    const own = await employer.visit(`/fall/${row.number}/plan`);
    expect(own.text).toContain('1 von');
    expect(own.text).toContain('erledigt am');
    expect(own.text).not.toContain('Abhaken');
    expect((await employer.visit(`/fall/${row.number}`)).text).toContain('Das läuft gerade');
  });

  test('takes a day as people write it, and none that is still to come, long gone or none at all', async () => {
    const row = await accepted();
    const visitor = await atDesk();
    const [year, month, day] = daysAgo(1).split('-');
    expect((await tick(visitor, row, 'jobOffer', `${day!}.${month!}.${year!}`)).status).toBe(302);
    expect((await eventsOf(row, 'planStepDone'))[0]?.fields).toEqual({ step: 'jobOffer', on: daysAgo(1) });
    for (const [on, complaint] of [
      [addDays(today, 1), 'Dieser Tag liegt noch vor uns'],
      ['1999-01-01', 'Dieser Tag liegt mehr als zehn Jahre zurück'],
      ['2026-02-31', 'Bitte geben Sie einen Tag an'],
      ['', 'Bitte geben Sie einen Tag an'],
    ] as const) {
      const refused = await tick(visitor, row, 'employmentDeclaration', on);
      expect(refused.status, on).toBe(422);
      expect(refused.text, on).toContain(complaint);
    }
    expect(await eventsOf(row, 'planStepDone')).toHaveLength(1);
  });

  test('of a step that the plan has not, or by another office, is none', async () => {
    const row = await accepted();
    const visitor = await atDesk();
    expect((await tick(visitor, row, 'fastTrackAgreement', today)).status).toBe(400);
    expect((await tick(visitor, row, '<script>', today)).status).toBe(400);
    const all = await cases.store.read.offices.list('coordination');
    const stranger = await atDesk(all.find(({ id }) => id !== given.routing.officeId)?.id);
    expect((await stranger.visit(planOf(row))).status).toBe(404);
    expect(await eventsOf(row, 'planStepDone')).toEqual([]);
  });

  test('can be taken back, which ends the clock where nothing else is ticked', async () => {
    const row = await accepted();
    const visitor = await atDesk();
    await tick(visitor, row, 'jobOffer', today);
    expect((await now(row)).stepDueOn).not.toBeNull();
    await visitor.send(planOf(row), { event: 'planStepReopened', step: 'jobOffer' }, ['stand']);
    expect(await now(row)).toMatchObject({ stepDue: null, stepDueOn: null });
    const again = await visitor.send(planOf(row), { event: 'planStepReopened', step: 'jobOffer' }, ['stand']);
    expect(again.status).toBe(409);
  });

  test('behind the usual time puts the case among those that are overdue, with the step', async () => {
    const row = await cases.handedOver(given);
    await cases.happens(row, [{ type: 'accepted' }, adviser]);
    const visitor = await atDesk();
    const old = await acceptedLongAgo();
    await tick(visitor, old, 'jobOffer', daysAgo(60));
    const queue = await visitor.visit('/stelle?filter=1&faellig=overdue');
    expect(queue.text).toContain(old.number);
    expect(queue.text).toContain('Schritt: Erklärung zum Beschäftigungsverhältnis');
    expect(queue.text).not.toContain(row.number);
    const page = await visitor.visit(planOf(old));
    expect(page.text).toContain('dauert länger als üblich');
    // what came with another way could not be done before that was chosen
    await visitor.send(planOf(old), { event: 'planChosen', weg: 'skilledAcademic fastTrack' }, ['stand']);
    expect((await now(old)).stepDueOn! > today).toBe(true);
  });

  test('out of turn says what is still open before it', async () => {
    const row = await accepted();
    const visitor = await atDesk();
    await tick(visitor, row, 'employmentDeclaration', today);
    expect((await visitor.visit(planOf(row))).text).toMatch(
      /erledigt am [\d.]+; davor steht noch offen: Arbeitsvertrag/,
    );
    await tick(visitor, row, 'employmentDeclaration', daysAgo(9));
    await tick(visitor, row, 'jobOffer', daysAgo(2));
    expect((await visitor.visit(planOf(row))).text).toContain(
      'der Tag liegt vor dem von: Arbeitsvertrag oder verbindliches Angebot. Bitte prüfen Sie beide Tage.',
    );
  });
});

test('another way or procedure can be planned; what no plan offers is refused', async () => {
  const row = await accepted();
  const visitor = await atDesk();
  const choose = (weg: string) => visitor.send(planOf(row), { event: 'planChosen', weg }, ['stand']);
  expect((await choose('skilledAcademic fastTrack')).status).toBe(302);
  const page = await visitor.visit(planOf(row));
  expect(page.text).toContain('Beschleunigtes Fachkräfteverfahren');
  expect(page.text).toContain('Vereinbarung mit der Ausländerbehörde');
  expect((await choose('intraCorporateTransfer fastTrack')).status).toBe(400);
  expect((await choose('nonsense')).status).toBe(400);
  const employer = await employerOf(row);
  expect((await employer.visit(`/fall/${row.number}`)).text).toContain(
    'Die Koordinierungsstelle plant mit: Fachkraft mit Hochschulabschluss',
  );
});

// before any other test that has the product read the times, which it does once an hour
test('times of the region are told from five cases on, and none before', async () => {
  const visitor = await atDesk();
  const context = { store: cases.store, now: () => new Date() };
  const { officeId } = given.routing;
  for (const days of [7, 14, 14, 21]) {
    const row = await accepted();
    await tick(visitor, row, 'jobOffer', daysAgo(30));
    await tick(visitor, row, 'employmentDeclaration', daysAgo(30 - days));
  }
  expect((await stepTimesOf(context, officeId)).get('employmentDeclaration')).toBeUndefined();
  const fifth = await accepted();
  await tick(visitor, fifth, 'jobOffer', daysAgo(30));
  await tick(visitor, fifth, 'employmentDeclaration', daysAgo(16));
  expect((await stepTimesOf(context, officeId)).get('employmentDeclaration')).toEqual({
    ...{ count: 5, median: 14, lower: 14, upper: 14 },
  });
  const words = /In unserer Region, letzte 12 Monate.*?Median 2 Wochen \(n = 5\)/s;
  expect((await visitor.visit(planOf(await accepted()))).text).toMatch(words);
  // whoever plans a job at the same place reads them too
  const postalCode = await placeOf(officeId);
  const planner = new Visitor(product.url);
  await planner.walk({
    ...indianDeveloper,
    answers: { ...indianDeveloper.answers, arbeitsort: { postalCode } },
  });
  const own = /In Ihrer Region, letzte 12 Monate: Median 2 Wochen \(n = 5\)/;
  expect((await planner.visit('/check/plan')).text).toMatch(own);
  // open again it counts no more
  await visitor.send(planOf(fifth), { event: 'planStepReopened', step: 'employmentDeclaration' }, ['stand']);
  expect((await stepTimesOf(context, officeId)).get('employmentDeclaration')).toBeUndefined();
});

test('papers, checklist and desk follow the way that the office plans with', async () => {
  const row = await accepted();
  const visitor = await atDesk();
  const agreement = 'Vereinbarung nach § 81a AufenthG';
  const employer = await employerOf(row);
  const list = `/fall/${row.number}/checkliste`;
  expect((await employer.visit(list)).text).not.toContain(agreement);
  await visitor.send(planOf(row), { event: 'planChosen', weg: 'skilledAcademic fastTrack' }, ['stand']);
  await tick(visitor, row, 'jobOffer', daysAgo(2));
  expect((await employer.visit(list)).text).toContain(agreement);
  expect((await visitor.visit(`/stelle/${row.number}`)).text).toContain(agreement);
  const file = await fetch(`${product.url}/fall/${row.number}/unterlagen/plan.pdf`, {
    headers: { cookie: [...employer.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  const { text } = await readPdf(new Uint8Array(await file.arrayBuffer()));
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain('Vereinbarung mit der Ausländerbehörde');
  expect(words).toContain(`erledigt am ${formatDate(daysAgo(2), 'de')}`);
});

test('a note of the office stands at the step that it concerns', async () => {
  const row = await accepted();
  await cases.store.tx(({ practiceNotes }) =>
    practiceNotes.add(
      { officeId: given.routing.officeId },
      {
        topic: 'visa',
        text: 'Delhi vergibt Termine nur montags.',
        source: 'Telefonat',
        sourceDate: today,
        author: 'Anna',
        expiresOn: addDays(today, 30),
      },
      new Date(),
    ),
  );
  const { html } = await (await atDesk()).visit(planOf(row));
  const appointment = html.slice(
    html.indexOf('schritt-visaAppointment'),
    html.indexOf('schritt-visaDecision'),
  );
  expect(appointment).toContain('Delhi vergibt Termine nur montags.');
  expect(html.slice(0, html.indexOf('schritt-onlineVisaApplication'))).not.toContain('Delhi');
});
