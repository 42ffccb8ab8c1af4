import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { longest } from '#flows/facts/limits';
import { addTask } from '~/services/case-tasks.server';
import { pathIn } from '~/services/language';
import { adviserOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { hostileTexts } from '../support/hostile';
import { structureFaults } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { accountOf, staffCookie } from '../support/staff';
import { Visitor } from '../support/visitor';

let product: Product;
let cases: ProductCases;
let given: CasePackage;
let account: string;
let adviser: Visitor;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
  account = await accountOf(cases.store, { role: 'adviser', officeId: given.routing.officeId });
  adviser = new Visitor(product.url);
  adviser.cookies.set(...(await staffCookie(cases.store, account)));
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

/** A case in which the text stands in every field that takes words, as long as the field lets it. */
async function caseOf(text: string): Promise<CaseRow> {
  const line = text.slice(0, longest.line);
  const { firm, person } = given;
  const handed = await cases.handedOver({
    ...given,
    firm: {
      ...firm,
      name: line,
      street: line,
      place: line,
      sector: line,
      contact: { ...firm.contact, name: line, phone: text.slice(0, longest.phone) },
    },
    person: { ...person, name: line, phone: text.slice(0, longest.phone) },
    message: text.slice(0, longest.message),
  });
  const written = text.slice(0, longest.message);
  const acting = { ...adviserOf(handed.officeId), id: account };
  const row = await cases.happens(
    handed,
    [{ type: 'accepted' }, acting],
    [{ type: 'assigned', assignee: account }, acting],
    [{ type: 'messageSent', text: written }, employer],
  );
  const task = { text: line, dueOn: '2099-12-01', createdBy: account };
  await addTask(cases.house, { officeId: row.officeId }, row, task);
  return row;
}

async function bytesOf(visitor: Visitor, path: string): Promise<Buffer> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(new URL(path, product.url), { headers: { cookie } });
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
}

/** Nothing of the text has become part of the page, and the page is whole. */
async function expectHarmless(visitor: Visitor, path: string): Promise<string> {
  for (const lang of ['de', 'en'] as const) {
    const { status, html } = await visitor.visit(pathIn(lang, path));
    expect([path, lang, status]).toEqual([path, lang, 200]);
    expect(html).not.toMatch(/<script>alert|<\/w:t>/);
    expect(html.split('</main>')).toHaveLength(2);
  }
  return (await visitor.visit(path)).html;
}

describe.each(hostileTexts)('a text of %s in every field', (_, text) => {
  let row: CaseRow;
  let firm: Visitor;
  beforeAll(async () => {
    row = await caseOf(text);
    firm = new Visitor(product.url);
    await firm.send(await cases.link(row, 'employer'), {});
  });

  test('harms no page of the desk, lists and all', async () => {
    const desk = `/stelle/${row.number}`;
    expect(await expectHarmless(adviser, '/stelle?filter=1&stand=all')).toContain(row.number);
    for (const path of ['/stelle/angeboten', desk, `${desk}/plan`]) await expectHarmless(adviser, path);
  });

  test('harms no page of the firm and of the person', async () => {
    const own = `/fall/${row.number}`;
    for (const path of ['', '/plan', '/angaben', '/unterlagen', '/checkliste'])
      await expectHarmless(firm, own + path);
    await firm.send(`${own}/angaben`, { event: 'angaben' });
    for (const path of ['/check/ergebnis', '/check/plan', '/check/papiere', '/check/erklaerung'])
      await expectHarmless(firm, path);
    const person = new Visitor(product.url);
    await person.send(await cases.link(row, 'candidate'), {});
    await expectHarmless(person, `/person/${row.number}`);
  });

  test('breaks no paper of the case', async () => {
    const { html } = await firm.visit(`/fall/${row.number}/unterlagen`);
    const links = [...html.matchAll(/href="([^"]+\.pdf)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(structureFaults(await bytesOf(firm, link)), link).toEqual([]);
  });

  test('stays one cell of a list and one entry of a calendar', async () => {
    for (const list of ['faelle', 'aufgaben']) {
      const path = `/stelle/tabelle/${list}`;
      const query = '?filter=1&stand=all';
      const csv = (await bytesOf(adviser, `${path}.csv${query}`)).toString();
      const rows: string[][] = parse(csv, { bom: true, delimiter: ';' });
      // parse() throws where a row has more cells than the head
      expect(rows.filter(([number]) => number === row.number)).toHaveLength(1);
      for (const cell of rows.flat()) expect(cell.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=@]/);
      const [sheet] = await readWorkbook(await bytesOf(adviser, `${path}.xlsx${query}`));
      expect((sheet?.data ?? []).filter(([number]) => number === row.number)).toHaveLength(1);
    }
    const file = (await bytesOf(adviser, `/stelle/${row.number}/termine.ics`)).toString();
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const tasks = calendar
      .getAllSubcomponents('vevent')
      .filter((entry) => String(entry.getFirstPropertyValue('dtstart')).startsWith('2099'));
    expect(tasks).toHaveLength(1);
  });
});
