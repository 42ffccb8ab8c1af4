import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { verifyChains } from '#db/repositories/verify-chains';
import type { Office } from '#flows/network/office';
import { openEvents } from '~/services/cases.server';
import { formatVersion } from '~/services/format';
import { consentVersions } from '~/texts/consents';
import {
  adviserOf,
  candidate,
  CASE_SECRET,
  casesOf,
  employer,
  exampleOf,
  type ProductCases,
} from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { Visitor } from '../support/visitor';

let product: Product;
let cases: ProductCases;
let given: Awaited<ReturnType<typeof exampleOf>>;
let adviser: ReturnType<typeof adviserOf>;
let present: Office;
let others: Office[];
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
  adviser = adviserOf(given.routing.officeId);
  const all = await cases.store.read.offices.list('coordination');
  present = all.find(({ id }) => id === given.routing.officeId) as Office;
  others = all.filter(({ id, state }) => id !== present.id && state !== null && state !== present.state);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const version = consentVersions.coordination;
const pageOf = ({ number }: CaseRow) => `/fall/${number}`;
const listOf = (row: CaseRow) => `${pageOf(row)}/andere-stelle`;
const now = async ({ id }: CaseRow) => (await cases.store.read.cases.find(id)) as CaseRow;
const resubmissions = async (row: CaseRow) =>
  (await openEvents(cases.house, await now(row))).filter(({ type }) => type === 'resubmitted');

/** A browser that opened the case by a mailed link. */
async function visitorOf(row: CaseRow): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  await visitor.send(await cases.link(row, 'employer'), {});
  return visitor;
}
/** A case that its office has declined, naming another. */
async function declined(suggested = others[0]) {
  const row = await cases.happens(await cases.handedOver(given), [
    { type: 'declined', reason: 'otherOfficeFits', suggestedOffice: suggested?.id, text: 'Bitte dorthin' },
    adviser,
  ]);
  return { row, visitor: await visitorOf(row), office: suggested as Office };
}
const send = (visitor: Visitor, path: string, fields: Record<string, string> = {}) =>
  visitor.send(path, { event: 'resubmitted', officeId: path.split('/').at(-1) ?? '', ...fields }, ['stand']);

describe('the offices to choose from', () => {
  test('begin with the one suggested and those of the Land, without the present one', async () => {
    const { row, visitor, office } = await declined();
    expect((await visitor.visit(pageOf(row))).html).toContain(`href="${listOf(row)}"`);
    const { html, text } = await visitor.visit(listOf(row));
    const links = [...html.matchAll(/href="\/fall\/[^/"]+\/andere-stelle\/([^"]+)"/g)].map(([, id]) => id);
    expect(links[0]).toBe(office.id);
    expect(links).not.toContain(present.id);
    expect(new Set(links).size).toBe(links.length);
    const all = await cases.store.read.offices.list('coordination');
    const inLand = all.filter(({ id, state }) => id !== present.id && state === row.land);
    expect(links.slice(1, 1 + inLand.length).sort()).toEqual(inLand.map(({ id }) => id).sort());
    expect(text).toContain('Vorschlag der bisherigen Stelle');
  });

  test('are found by words and Land', async () => {
    const { row, visitor, office } = await declined();
    const found = await visitor.visit(`${listOf(row)}?suche=${encodeURIComponent(office.name)}&land=`);
    expect(found.html).toContain(`/andere-stelle/${office.id}"`);
    expect(found.text).toMatch(/\d Stelle/);
    const none = await visitor.visit(`${listOf(row)}?suche=gibtesnicht`);
    expect(none.text).toContain('Keine Stelle passt.');
  });
});

describe('handing a case to another office', () => {
  test('shows what it gets, takes the consent with its version, and does it once', async () => {
    const { row, visitor, office } = await declined();
    const path = `${listOf(row)}/${office.id}`;
    const page = await visitor.visit(path);
    expect(page.status).toBe(200);
    for (const words of [office.name, 'Uhrwerk Leipzig GmbH', 'quast@uhrwerk.example', '52.000'])
      expect(page.text).toContain(words);
    // who the person is stands under its own heading only
    expect(page.text.indexOf('Ananya Rao')).toBeGreaterThan(
      page.text.indexOf('Erst wenn die Person zustimmt'),
    );
    const hidden = { csrf: page.field('csrf') ?? '', stand: page.field('stand') ?? '' };
    const form = { ...hidden, event: 'resubmitted', officeId: office.id, textVersion: version };
    for (let times = 0; times < 2; times += 1)
      expect((await visitor.visit(path, form)).location).toBe(`${pageOf(row)}?erledigt=resubmitted`);
    expect((await resubmissions(row)).map(({ fields: sent }) => sent)).toEqual([
      { officeId: office.id, textVersion: version },
    ]);
    expect(await now(row)).toMatchObject({ coordination: 'submitted', officeId: office.id });
    const [first, second] = await cases.store.read.cases.consents(row.id);
    expect(first).toMatchObject({ kind: 'coordination', seq: 1 });
    expect(second).toMatchObject({ kind: 'coordination', textVersion: version, withdrawnAt: null });
    expect((await verifyChains(cases.store.read.cases)).broken).toEqual([]);

    const { text } = await visitor.visit(`${pageOf(row)}/einwilligungen`);
    expect(text).toMatch(/Erteilt am \d.* Davor: Erteilt am \d/);
    expect(
      text.indexOf(`für: ${office.name}. Fassung ${formatVersion(version, 'de')} Davor:`),
    ).toBeGreaterThan(0);
    expect(text.indexOf(`für: ${present.name}. Fassung `)).toBeGreaterThan(text.indexOf('Davor:'));
    const receipt = (await visitor.visit(`${pageOf(row)}/angaben`)).text;
    expect(receipt).toContain(`Übergeben an ${present.name} Neu übergeben am`);
    expect(receipt).toContain(`Uhr an ${office.name}`);
    expect((await visitor.visit(pageOf(row))).text).toContain(`ihr den Fall übergeben: ${office.name}`);
    // one withdrawal ends both
    const withdrawal = { event: 'consentWithdrawn', kind: 'coordination' };
    await visitor.send(`${pageOf(row)}/einwilligungen`, withdrawal, ['stand']);
    const ended = await cases.store.read.cases.consents(row.id);
    expect(ended.filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
  });

  test('shows the personal data as passed on where the person has agreed', async () => {
    const row = await cases.happens(await cases.handedOver(given), [
      { type: 'consentGiven', kind: 'personData', textVersion: version, proof: 'online' },
      candidate,
    ]);
    const visitor = await visitorOf(row);
    const { text } = await visitor.visit(`${listOf(row)}/${others[0]?.id ?? ''}`);
    expect(text).toContain('Ananya Rao');
    expect(text).toContain('Die Person hat dem zugestimmt.');
    expect(text).not.toContain('Erst wenn die Person zustimmt');
  });

  test('is refused without the tick, with an old text, and where something happened since', async () => {
    const { row, visitor, office } = await declined();
    const path = `${listOf(row)}/${office.id}`;
    const without = await send(visitor, path);
    expect(without.status).toBe(422);
    expect(without.text).toContain('Ohne Ihre Einwilligung können wir den Fall nicht übergeben.');
    expect(without.text).toContain(office.name);
    const old = await send(visitor, path, { textVersion: '2020-01-01' });
    expect(old.status).toBe(409);
    expect(old.text).toContain('Der Wortlaut der Einwilligung hat sich geändert.');
    const stand = String((await now(row)).version);
    await cases.happens(row, [{ type: 'messageSent', text: 'Noch ein Wort' }, adviser]);
    const late = await send(visitor, path, { textVersion: version, stand });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Noch ein Wort');
    expect(await resubmissions(row)).toEqual([]);
    expect((await send(visitor, path, { textVersion: version })).status).toBe(302);
  });

  test('leads back to the list where the office is unknown, no coordination office, or has the case', async () => {
    const { row, visitor, office } = await declined();
    const wrong: [string, string, string][] = [
      ['gibt-es-nicht', 'officeUnknown', 'Diese Stelle gibt es hier nicht'],
      [given.routing.agencyId ?? '', 'officeUnknown', 'Diese Stelle gibt es hier nicht'],
      [present.id, 'sameOffice', 'Der Fall liegt schon bei dieser Stelle'],
    ];
    for (const [id, notice, words] of wrong) {
      const list = `${listOf(row)}?hinweis=${notice}`;
      expect((await visitor.visit(`${listOf(row)}/${id}`)).location).toBe(list);
      const fields = { officeId: id, textVersion: version };
      expect((await send(visitor, `${listOf(row)}/${office.id}`, fields)).location).toBe(list);
      expect((await visitor.visit(list)).text).toContain(words);
    }
    const english = await visitor.visit(`/en${listOf(row)}/gibt-es-nicht`);
    expect(english.location).toBe(`/en${listOf(row)}?hinweis=officeUnknown`);
    expect(await resubmissions(row)).toEqual([]);
  });

  test('is not possible any more where an office works on it or it is closed', async () => {
    const { row, visitor, office } = await declined();
    const path = `${listOf(row)}/${office.id}`;
    const shown = await visitor.visit(path);
    await cases.happens(row, [{ type: 'caseWithdrawn' }, employer]);
    const csrf = shown.field('csrf') ?? '';
    const form = { csrf, event: 'resubmitted', officeId: office.id, textVersion: version };
    const stand = String((await now(row)).version);
    const closed = await visitor.visit(path, { ...form, stand });
    expect(closed.status).toBe(409);
    expect(closed.text).toContain('Beim jetzigen Stand des Falls geht das nicht mehr.');
    expect((await visitor.visit(path, { ...form, stand: String(row.version) })).status).toBe(409);
    for (const page of [path, listOf(row)]) {
      const { status, text, html } = await visitor.visit(page);
      expect([page, status]).toEqual([page, 409]);
      expect(text).toContain('Der Fall kann jetzt nicht an eine andere Stelle gehen');
      expect(html).not.toContain('value="resubmitted"');
    }
    expect((await visitor.visit(pageOf(row))).html).not.toContain('andere-stelle');
    expect(await resubmissions(row)).toEqual([]);
  });

  test('is the matter of its employer alone', async () => {
    const [one, other] = [await declined(), await declined()];
    const path = `${listOf(other.row)}/${other.office.id}`;
    const csrf = (await one.visitor.visit(pageOf(one.row))).field('csrf') ?? '';
    const form = { csrf, stand: '2', event: 'resubmitted', officeId: other.office.id, textVersion: version };
    expect((await one.visitor.visit(path, form)).status).toBe(403);
    expect(await resubmissions(other.row)).toEqual([]);
  });
});
