import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { consentVersions } from '~/texts/consents';
import { adviserOf, CASE_SECRET, casesOf, exampleOf, type ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import { Visitor } from '../support/visitor';

/*
 * A consent to share names an agency: with another one nothing is shared until the employer agrees to that too.
 */

let product: Product;
let cases: ProductCases;
let given: CasePackage;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const now = async ({ id }: CaseRow) => (await cases.store.read.cases.find(id)) as CaseRow;
const atDesk = () =>
  signedIn(
    { url: product.url, store: cases.store },
    { role: 'adviser', officeId: given.routing.officeId },
    'Anna Adler',
  );
const ofAgency = (agencyId: string) =>
  signedIn({ url: product.url, store: cases.store }, { role: 'agencyStaff', agencyId }, 'Otto Orth');
const agenciesIn = async (district: string) =>
  (await cases.store.read.offices.list('employmentAgency')).filter(({ districts }) =>
    districts.includes(district),
  );
const share = async (desk: Visitor, row: CaseRow, agencyId: string) =>
  desk.send(`/stelle/${row.number}/teilen`, { event: 'sharedWithAgency', agencyId }, ['stand']);

/** A case that its office has taken on, with the consent to share it with the agency that the routing names. */
async function consented(routing: CasePackage['routing'], postalCode = '04109'): Promise<CaseRow> {
  const consents = [...given.consents, { ...given.consents[0]!, kind: 'agency' as const }];
  const facts = { ...given.facts, job: { ...given.facts.job, postalCode } };
  const row = await cases.handedOver({ ...given, routing, facts, consents });
  return cases.happens(row, [{ type: 'accepted' }, adviserOf(given.routing.officeId)]);
}

/** The employer moves the place of work in the check and hands that over. */
async function move(firm: Visitor, row: CaseRow, postalCode: string) {
  const path = `/fall/${row.number}/angaben`;
  await firm.send(path, { event: 'angaben' });
  expect((await firm.send('/check/arbeitsort?aendern=angaben', { postalCode })).status).toBe(302);
  const page = await firm.visit(path);
  expect(page.text).toContain('endet das Teilen mit dem Arbeitgeber-Service');
  const handed = await firm.send(path, { event: 'resultRevised', text: 'Wir ziehen um.' }, [
    'stand',
    'entwurf',
  ]);
  expect(handed.location).toContain('erledigt=resultRevised');
}

test('a place of work that moves to another agency ends the sharing, and a new consent opens it again', async () => {
  const before = given.routing.agencyId ?? '';
  const [munich] = await agenciesIn('09162');
  const after = munich?.id ?? '';
  expect(after).not.toBe(before);
  const row = await consented(given.routing);
  const [desk, firm] = [await atDesk(), new Visitor(product.url)];
  const [old, next] = [await ofAgency(before), await ofAgency(after)];
  await firm.send(await cases.link(row, 'employer'), {});
  expect((await share(desk, row, before)).status).toBe(302);
  expect((await old.visit(`/ags/${row.number}`)).status).toBe(200);
  expect((await firm.visit(`/fall/${row.number}`)).text).not.toContain('Neue Einwilligung');

  await move(firm, row, '80331');
  expect(await now(row)).toMatchObject({
    sharing: 'withdrawn',
    agencyId: after,
    context: { consents: { agency: false } },
  });
  for (const agent of [old, next]) {
    expect((await agent.visit(`/ags/${row.number}`)).status).toBe(404);
    expect((await agent.visit('/ags')).text).not.toContain(row.number);
  }
  const told = await desk.visit(`/stelle/${row.number}`);
  expect(told.text).toContain('Für den neuen Arbeitsort ist eine andere Agentur für Arbeit zuständig');
  const closed = await desk.visit(`/stelle/${row.number}/teilen`);
  expect(closed.text).toContain('Für den neuen Arbeitsort fehlt die Einwilligung des Betriebs');
  // not even by a form that was open before
  for (const agencyId of [before, after]) {
    const forced = await share(desk, row, agencyId);
    expect([400, 409]).toContain(forced.status);
  }
  expect((await now(row)).sharing).toBe('withdrawn');

  expect((await firm.visit(`/fall/${row.number}`)).text).toContain(
    'Neue Einwilligung für den Arbeitgeber-Service?',
  );
  const path = `/fall/${row.number}/einwilligungen`;
  const asked = await firm.visit(path);
  for (const words of ['gilt nicht mehr', munich?.name ?? '']) expect(asked.text).toContain(words);
  expect(asked.text).not.toContain('widerrufen am');
  const consent = { event: 'consentGiven', kind: 'agency', textVersion: consentVersions.agency };
  expect((await firm.send(path, consent, ['stand'])).status).toBe(302);
  expect((await firm.visit(path)).text).toMatch(
    new RegExp(`Erteilt am [^.]+.*für: ${munich?.name ?? ''}.*Davor: Erteilt`),
  );
  expect((await firm.visit(`/fall/${row.number}`)).text).not.toContain('Neue Einwilligung');
  expect((await share(desk, row, after)).status).toBe(302);
  expect((await next.visit(`/ags/${row.number}`)).status).toBe(200);
  expect((await old.visit(`/ags/${row.number}`)).status).toBe(404);
});

test('a place of work that moves within the district of the agency changes nothing of the sharing', async () => {
  const agencyId = given.routing.agencyId ?? '';
  const row = await consented(given.routing);
  const [desk, firm] = [await atDesk(), new Visitor(product.url)];
  await firm.send(await cases.link(row, 'employer'), {});
  expect((await share(desk, row, agencyId)).status).toBe(302);
  await move(firm, row, '04229');
  expect(await now(row)).toMatchObject({
    sharing: 'shared',
    agencyId,
    context: { consents: { agency: true } },
  });
  expect((await firm.visit(`/fall/${row.number}`)).text).not.toContain('Neue Einwilligung');
});

test('of several agencies of a place only the one that the consent names is shared with', async () => {
  const inBerlin = await agenciesIn('11000');
  const [named, another] = inBerlin;
  if (!named || !another) throw new Error('The directory has no two agencies in Berlin');
  const berlin = { ...given.routing, state: 'DE-BE', district: '11000' };
  const desk = await atDesk();
  const row = await consented({ ...berlin, agencyId: named.id }, '10115');
  const page = await desk.visit(`/stelle/${row.number}/teilen`);
  expect(page.text).toContain(named.name);
  expect(page.text).not.toContain(another.name);
  expect((await share(desk, row, another.id)).status).toBe(400);
  expect((await share(desk, row, named.id)).status).toBe(302);
  const open = await consented({ ...berlin, agencyId: null }, '10115');
  expect((await share(desk, open, another.id)).status).toBe(302);
});
