import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#flows/facts/calendar';
import { openEvents } from '~/services/cases.server';
import { addTask, finishTask, openTasks } from '~/services/case-tasks.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { planTexts } from '~/texts/plan';
import { indianDeveloper, journeys } from '../browser/journeys';
import {
  adviserOf,
  casesOf,
  CASE_SECRET,
  employer,
  exampleOf,
  type ProductCases,
} from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import { Visitor, type Visited } from '../support/visitor';

let product: Product;
let cases: ProductCases;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

function eventsOf({ status, html, headers }: Visited) {
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  const component = new ICAL.Component(ICAL.parse(html) as unknown[]);
  return component.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      from: event.startDate.toString(),
      category: each.getFirstPropertyValue('categories'),
    };
  });
}

describe('the plan', () => {
  test('has its steps with their days, the periods of the law apart, and the same names when loaded again', async () => {
    const visitor = new Visitor(product.url);
    const [journey] = Object.values(journeys);
    if (journey === undefined) throw new Error('There is no journey');
    await visitor.walk(journey);
    const page = await visitor.visit('/check/plan');
    expect(page.html).toContain('href="/check/plan.ics"');
    const events = eventsOf(await visitor.visit('/check/plan.ics'));
    const steps = events.filter(({ category }) => category === 'Schritt');
    expect(steps.length).toBeGreaterThan(5);
    for (const { title } of steps) expect(page.text).toContain(title.replace(/ \(.*\)$/, ''));
    const deadlines = events.filter(({ category }) => category === 'Gesetzliche Frist');
    expect(deadlines.length).toBeGreaterThan(0);
    for (const { title, text } of deadlines) {
      expect(title).toMatch(/^Gesetzliche Frist: /);
      expect(text).toMatch(/§ \d+/);
    }
    expect(eventsOf(await visitor.visit('/check/plan.ics'))).toEqual(events);
    const english = eventsOf(await visitor.visit('/en/check/plan.ics'));
    expect(english.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(english.map(({ title }) => title)).not.toEqual(events.map(({ title }) => title));
  });

  test('names no latest day before the earliest one, however soon the start is wished', async () => {
    const visitor = new Visitor(product.url);
    await visitor.walk(indianDeveloper);
    const today = calendarDateOf(new Date());
    let named = 0;
    for (const days of [30, 90, 150, 210, 270, 400]) {
      const events = eventsOf(
        await visitor.visit(`/check/plan.ics?beginn=${formatDate(addDays(today, days), 'de')}`),
      );
      for (const { text, from, title } of events) {
        const [, day, month, year] = /Spätestens beginnen am (\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
        if (year === undefined) continue;
        named += 1;
        expect(`${year}-${month!}-${day!}` >= from, title).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(10);
  });

  test('without steps leads to the page that says why', async () => {
    const { status, location } = await new Visitor(product.url).visit('/check/plan.ics');
    expect([status, location]).toEqual([302, '/check/plan']);
  });
});

describe('a case', () => {
  const hostile = `Zeile eins\nEND:VEVENT; "Zitat", ${'ä'.repeat(1_000)}`;

  test('gives its office the open tasks by their days, and names neither firm nor person', async () => {
    const given = await exampleOf(cases.store);
    const { officeId } = given.routing;
    let row = await cases.handedOver(given);
    const scope = { officeId };
    const task = (text: string, dueOn: string | null) =>
      addTask(cases.house, scope, row, { text, dueOn, createdBy: 'anna' });
    await task(hostile, '2026-12-01');
    await task('Ohne Tag', null);
    await task('Getan', '2026-12-02');
    const done = (await openTasks(cases.house, scope, row)).find(({ text }) => text === 'Getan');
    await finishTask(cases.house, scope, row, { id: done?.id ?? 0, doneBy: 'anna' });
    const at = { url: product.url, store: cases.store };
    const adviser = await signedIn(at, { role: 'adviser', officeId });
    const address = `/stelle/${row.number}/termine.ics`;
    const shown = await adviser.visit(address);
    const events = eventsOf(shown);
    const own = events.filter(({ category }) => category === 'Aufgabe');
    expect(own.map(({ title }) => title.slice(0, 40))).toEqual([
      `${row.number}: Antwort auf die Übergabe`.slice(0, 40),
      `${row.number}: ${hostile}`.replace('\n', ' ').slice(0, 40),
    ]);
    expect(own[1]).toMatchObject({ from: '2026-12-01', text: hostile });
    const steps = events.filter(({ category }) => category === 'Schritt');
    expect(steps.length).toBeGreaterThan(3);
    // calendars of an office hold many cases, and whoever reads them is not the firm
    for (const { title } of events) expect(title.startsWith(`${row.number}: `), title).toBe(true);
    for (const { title } of steps) expect(title).not.toContain('Ihr Betrieb');
    for (const secret of ['Uhrwerk', 'Rao', 'Quast']) expect(shown.html).not.toContain(secret);
    row = (await cases.store.read.cases.find(row.id)) ?? row;
    const types = (await openEvents(cases.house, row)).map(({ type }) => type);
    expect(types).toContain('opened');
    const stranger = await signedIn(at, { role: 'adviser', officeId: 'another-office' });
    expect((await stranger.visit(address)).status).toBe(404);
    row = await cases.happens(row, [{ type: 'consentWithdrawn', kind: 'coordination' }, employer]);
    expect((await adviser.visit(address)).status).toBe(404);
  });

  test('gives its employer the days of its clock and of its open steps, and nobody else', async () => {
    const given = await exampleOf(cases.store);
    const row = await cases.handedOver(given);
    const firm = new Visitor(product.url);
    const address = `/fall/${row.number}/termine.ics`;
    expect((await firm.visit(address)).status).toBe(403);
    await firm.send(await cases.link(row, 'employer'), {});
    expect((await firm.visit(`/fall/${row.number}`)).html).toContain(`href="${address}"`);
    const [answer, ...others] = eventsOf(await firm.visit(address));
    expect(answer?.title).toBe('Antwort der Stelle erwartet');
    const planned = others.filter(({ category }) => category === 'Schritt').map(({ title }) => title);
    expect(planned.length).toBeGreaterThan(3);
    expect(others.filter(({ category }) => category === 'Gesetzliche Frist').length).toBeGreaterThan(0);
    // nobody follows the plan yet, so nothing of it is due
    expect(others.filter(({ category }) => category === 'Übliches Ende')).toEqual([]);
    const other = await cases.handedOver(given);
    expect((await firm.visit(`/fall/${other.number}/termine.ics`)).status).toBe(403);
    const adviser = adviserOf(row.officeId);
    const on = addDays(calendarDateOf(new Date()), -3);
    await cases.happens(
      row,
      [{ type: 'accepted' }, adviser],
      [{ type: 'planStepDone', step: 'jobOffer', on }, adviser],
    );
    expect((await firm.visit(`/fall/${row.number}`)).html).toContain(`href="${address}"`);
    const left = eventsOf(await firm.visit(address));
    const { jobOffer, employmentDeclaration } = planTexts('de').steps;
    const stepsLeft = left.filter(({ category }) => category === 'Schritt').map(({ title }) => title);
    expect(planned.some((title) => title.startsWith(jobOffer.name))).toBe(true);
    expect(stepsLeft).toHaveLength(planned.length - 1);
    expect(stepsLeft.some((title) => title.startsWith(jobOffer.name))).toBe(false);
    const due = left.filter(({ category }) => category === 'Übliches Ende');
    expect(due.map(({ title }) => title)).toContain(`Üblicherweise fertig: ${employmentDeclaration.name}`);
    await cases.happens(row, [{ type: 'closed', outcome: 'noReply' }, adviser]);
    const closed = eventsOf(await firm.visit(address));
    expect(closed.map(({ title }) => title)).toEqual(['Daten des Falls werden gelöscht']);
  });
});
