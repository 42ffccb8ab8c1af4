import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { addTask } from '~/services/case-tasks.server';
import { adviserOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { accountOf, signedIn, staffCookie } from '../support/staff';
import { Visitor } from '../support/visitor';

const FORMULA = '=HYPERLINK("https://evil.example","Hier klicken")';
const SHEETS = '/stelle/tabelle';

let product: Product;
let cases: ProductCases;
let given: CasePackage;
let officeId: string;
let mine: CaseRow;
let done: CaseRow;
let hidden: CaseRow;
let foreign: CaseRow;
let adviser: Visitor;
let stranger: Visitor;
const named = (name: string): CasePackage => ({ ...given, firm: { ...given.firm, name } });
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
  ({ officeId } = given.routing);
  const others = await cases.store.read.offices.list('coordination');
  const otherOffice = others.find(({ id }) => id !== officeId)?.id ?? '';
  const at = { url: product.url, store: cases.store };
  const account = await accountOf(cases.store, { role: 'adviser', officeId }, 'Änne Łukasz');
  adviser = new Visitor(product.url);
  adviser.cookies.set(...(await staffCookie(cases.store, account)));
  stranger = await signedIn(at, { role: 'adviser', officeId: otherOffice });
  const acting = adviserOf(officeId);
  mine = await cases.happens(
    await cases.handedOver(named(FORMULA)),
    [{ type: 'accepted' }, acting],
    [
      { type: 'assigned', assignee: account },
      { ...acting, id: account },
    ],
  );
  done = await cases.happens(await cases.handedOver(named('Ende GmbH')), [
    { type: 'caseWithdrawn' },
    employer,
  ]);
  hidden = await cases.happens(await cases.handedOver(named('Verborgen GmbH')), [
    { type: 'accepted' },
    acting,
  ]);
  foreign = await cases.handedOver({
    ...named('Fremde AG'),
    routing: { ...given.routing, officeId: otherOffice },
  });
  const task = (row: CaseRow, text: string, dueOn: string | null) =>
    addTask(cases.house, { officeId: row.officeId }, row, { text, dueOn, createdBy: account });
  await task(mine, '+49 anrufen; "dringend"\nund nachfassen', '2026-12-01');
  await task(mine, 'Ohne Tag', null);
  await task(hidden, 'Geheim', '2026-12-02');
  await task(foreign, 'Fremde Aufgabe', '2026-12-03');
  hidden = await cases.happens(hidden, [{ type: 'consentWithdrawn', kind: 'coordination' }, employer]);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

async function csv(visitor: Visitor, file: string): Promise<string[][]> {
  const { status, html, headers } = await visitor.visit(`${SHEETS}/${file}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  return parse(html, { bom: true, delimiter: ';' });
}
async function xlsx(visitor: Visitor, file: string) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${product.url}${SHEETS}/${file}`, { headers: { cookie } });
  expect(response.status).toBe(200);
  const [sheet] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
  return sheet?.data ?? [];
}
const numbersOf = (rows: readonly (readonly unknown[])[]) => rows.slice(1).map(([number]) => number);

describe('the cases of a selection', () => {
  test('are those of the page, of the own office alone, without a formula', async () => {
    const rows = await csv(adviser, 'faelle.csv?filter=1&stand=all');
    expect(numbersOf(rows).toSorted()).toEqual([mine, done, hidden].map(({ number }) => number).toSorted());
    const row = rows.find(([number]) => number === mine.number) ?? [];
    expect(row[1]).toBe(`'${FORMULA}`);
    expect(row).toContain('Änne Łukasz');
    expect(row).toContain('Sachsen');
    expect(numbersOf(await csv(adviser, 'faelle.csv?filter=1&wer=me'))).toEqual([mine.number]);
    expect(numbersOf(await csv(stranger, 'faelle.csv?filter=1&stand=all'))).toEqual([foreign.number]);
  });

  test('follow the selection that the account made last, and change it not', async () => {
    await adviser.visit('/stelle?filter=1&wer=me');
    expect(numbersOf(await csv(adviser, 'faelle.csv'))).toEqual([mine.number]);
    await csv(adviser, 'faelle.csv?filter=1&stand=all');
    expect(numbersOf(await csv(adviser, 'faelle.csv'))).toEqual([mine.number]);
    await adviser.visit('/stelle?filter=1');
  });

  test('say nothing of the person, of contacts and messages, and nothing of the firm once the consent is gone', async () => {
    const all = JSON.stringify(await csv(adviser, 'faelle.csv?filter=1&stand=all'));
    const secrets = ['Rao', 'rao@post', 'Quast', 'quast@uhrwerk', 'acht Monaten', 'Verborgen', '1993', 'IN'];
    for (const secret of secrets) expect(all).not.toMatch(new RegExp(`"[^"]*\\b${secret}\\b`));
  });

  test('stand in a workbook with days as days, in both languages', async () => {
    const rows = await xlsx(adviser, 'faelle.xlsx?filter=1&stand=all');
    const row = rows.find(([number]) => number === mine.number) ?? [];
    expect(row[1]).toBe(FORMULA);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
    expect(row[(rows[0] ?? []).indexOf('Eingegangen am')]).toEqual(new Date(`${today}T00:00:00Z`));
    const { html } = await adviser.visit(`/en${SHEETS}/faelle.csv?filter=1`);
    expect(html).toMatch(/^\ufeff?Number;Firm;Due on;State;/);
  });
});

describe('the open tasks of a selection', () => {
  test('are those of the own office whose cases may be read, due first', async () => {
    const rows = await csv(adviser, 'aufgaben.csv?filter=1&stand=all');
    expect(rows.slice(1).map(([number, , text]) => [number, text])).toEqual([
      [mine.number, '\'+49 anrufen; "dringend"\nund nachfassen'],
      [mine.number, 'Ohne Tag'],
    ]);
    expect(rows[1]).toContain('2026-12-01');
    const [, ...foreigners] = await csv(stranger, 'aufgaben.csv?filter=1&stand=all');
    expect(foreigners.map(([number]) => number)).toEqual([foreign.number]);
    const [head, first] = await xlsx(adviser, 'aufgaben.xlsx?filter=1&stand=all');
    expect(first?.[(head ?? []).indexOf('Fällig am')]).toEqual(new Date('2026-12-01T00:00:00Z'));
  });
});

test('the queue links to the files of what is selected, the tasks of a case to those of the account, and there is no other file', async () => {
  const { html } = await adviser.visit('/stelle?filter=1&wer=me');
  for (const file of ['faelle.csv', 'faelle.xlsx', 'aufgaben.csv', 'aufgaben.xlsx'])
    expect(html).toContain(`${SHEETS}/${file}?filter=1&amp;wer=me`);
  const { html: page } = await adviser.visit(`/stelle/${mine.number}`);
  expect(page).toContain(`/stelle/${mine.number}/termine.ics`);
  for (const file of ['aufgaben.csv', 'aufgaben.xlsx'])
    expect(page).toContain(`${SHEETS}/${file}?filter=1&amp;wer=me`);
  for (const file of ['faelle.json', 'personen.csv', 'faelle.csv.xlsx', 'faelle', '..%2ffaelle.csv'])
    expect((await adviser.visit(`${SHEETS}/${file}`)).status).toBe(404);
});
