import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEvents } from '~/services/cases.server';
import { journeys } from '../browser/journeys';
import { adviserOf, casesOf, CASE_SECRET, exampleOf, type ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import { Visitor, type Visited } from '../support/visitor';

const LIST = '/check/checkliste';

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

/** The papers of a page: those ticked and those not. */
function boxes({ html }: Visited) {
  const all = html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];
  const ids = (some: readonly string[]) => some.map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  return { ticked: ids(all.filter((tag) => tag.includes('checked'))), all: ids(all) };
}
async function planned(): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  const [journey] = Object.values(journeys);
  if (journey === undefined) throw new Error('There is no journey');
  await visitor.walk(journey);
  return visitor;
}

describe('before the handoff', () => {
  test('what is ticked stays with the draft, without a script, and can be taken back', async () => {
    const visitor = await planned();
    const empty = boxes(await visitor.visit(LIST));
    expect(empty.all).toContain('employmentContract');
    expect(empty.all).toContain('passport');
    expect(empty.ticked).toEqual([]);
    const saved = await visitor.send(LIST, { papers: 'passport' });
    expect(saved.location).toBe(`${LIST}?gespeichert=1`);
    const shown = await visitor.visit(LIST);
    expect(boxes(shown).ticked).toEqual(['passport']);
    expect(shown.text).toContain('1 von');
    // another answer does not lose it
    await visitor.send('/check/arbeitsort', { postalCode: '10115' });
    expect(boxes(await visitor.visit(LIST)).ticked).toEqual(['passport']);
    await visitor.send(LIST, {});
    expect(boxes(await visitor.visit(LIST)).ticked).toEqual([]);
  });

  test('another window that was quicker is shown, and nothing that was ticked here is lost', async () => {
    const visitor = await planned();
    const stale = await visitor.visit(LIST);
    await visitor.send(LIST, { papers: 'passport' });
    const fields = { csrf: stale.field('csrf') ?? '', version: stale.field('version') ?? '' };
    const refused = await visitor.visit(LIST, { ...fields, papers: 'photo' });
    expect(refused.status).toBe(409);
    expect(boxes(refused).ticked).toEqual(['photo']);
    expect(refused.text).toContain('Reisepass');
    expect(boxes(await visitor.visit(LIST)).ticked).toEqual(['passport']);
    // sent again from the page that showed both, it counts
    const again = { csrf: refused.field('csrf') ?? '', version: refused.field('version') ?? '' };
    expect((await visitor.visit(LIST, { ...again, papers: 'photo' })).status).toBe(302);
    expect(boxes(await visitor.visit(LIST)).ticked).toEqual(['photo']);
  });

  test('what is no paper of the plan is not taken', async () => {
    const visitor = await planned();
    await visitor.send(LIST, { papers: '<script>' });
    expect(boxes(await visitor.visit(LIST)).ticked).toEqual([]);
  });
});

describe('in the case', () => {
  async function handedOver() {
    const given = await exampleOf(cases.store);
    const row = await cases.handedOver({ ...given, papers: ['passport', 'employmentContract'] });
    const firm = new Visitor(product.url);
    await firm.send(await cases.link(row, 'employer'), {});
    const page = `/fall/${row.number}/checkliste`;
    const adviser = await signedIn(
      { url: product.url, store: cases.store },
      { role: 'adviser', officeId: row.officeId },
    );
    return { row, firm, page, adviser };
  }
  const send = (visitor: Visitor, page: string, papers: string) => visitor.send(page, { papers }, ['stand']);
  const desk = ({ text }: Visited) => text.slice(text.indexOf('Unterlagen laut Plan'));

  test('what was ticked before is there, and the adviser sees what is missing', async () => {
    const { row, firm, page, adviser } = await handedOver();
    expect(boxes(await firm.visit(page)).ticked).toEqual(['employmentContract', 'passport']);
    const before = desk(await adviser.visit(`/stelle/${row.number}`));
    expect(before).toContain('Es fehlen noch');
    expect(before).toMatch(/Vom Betrieb\s?: Erklärung zum Beschäftigungsverhältnis/);
    expect(before).toContain('2 liegen vor');
    const saved = await send(firm, page, 'employmentDeclaration');
    expect(saved.location).toBe(`${page}?erledigt=papersTicked`);
    expect(boxes(await firm.visit(page)).ticked).toEqual(['employmentDeclaration']);
    const after = desk(await adviser.visit(`/stelle/${row.number}`));
    expect(after).toMatch(/Vom Betrieb\s?: Arbeitsvertrag/);
    expect(after).toContain('Eine liegt vor');
  });

  test('nobody else can tick, and the same list sent twice is one event', async () => {
    const { row, firm, page } = await handedOver();
    expect((await new Visitor(product.url).visit(page)).status).toBe(403);
    const shown = await firm.visit(page);
    const form = { csrf: shown.field('csrf') ?? '', stand: shown.field('stand') ?? '', papers: 'photo' };
    expect((await firm.visit(page, form)).status).toBe(302);
    expect((await firm.visit(page, form)).status).toBe(302);
    const other = await firm.visit(page, { ...form, papers: 'passport' });
    expect(other.status).toBe(409);
    expect(boxes(other).ticked).toEqual(['passport']);
    expect(other.text).toContain('Inzwischen ist etwas geschehen');
    const now = (await cases.store.read.cases.find(row.id)) ?? row;
    const events = await openEvents(cases.house, now);
    expect(events.filter(({ type }) => type === 'papersTicked')).toHaveLength(1);
    // neither event nor row tells in the open which papers there are
    expect(JSON.stringify(await cases.store.read.cases.events(row.id))).not.toContain('photo');
  });

  test('that has come to an end it can be read, but not changed', async () => {
    const { row, firm, page } = await handedOver();
    const stale = await firm.visit(page);
    await cases.happens(
      row,
      [{ type: 'accepted' }, adviserOf(row.officeId)],
      [{ type: 'closed', outcome: 'noReply' }, adviserOf(row.officeId)],
    );
    const shown = await firm.visit(page);
    expect(shown.text).toContain('Der Fall ist abgeschlossen. Die Liste kann nicht mehr geändert werden.');
    expect(boxes(shown).ticked).toEqual(['employmentContract', 'passport']);
    const form = { csrf: stale.field('csrf') ?? '', stand: stale.field('stand') ?? '', papers: 'photo' };
    expect((await firm.visit(page, form)).status).toBe(409);
  });
});
