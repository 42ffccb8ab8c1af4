import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { act, openEvents } from '~/services/cases.server';
import { adviserOf, agentOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import type { Visitor } from '../support/visitor';

/*
 * What the Arbeitgeber-Service does with a shared summary, and what office and employer learn of it.
 */

let product: Product;
let cases: ProductCases;
let given: CasePackage;
let agencyId: string;
let adviser: ReturnType<typeof adviserOf>;
let agent: Visitor;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  const example = await exampleOf(cases.store);
  given = { ...example, consents: [...example.consents, { ...example.consents[0]!, kind: 'agency' }] };
  agencyId = given.routing.agencyId ?? '';
  adviser = adviserOf(given.routing.officeId);
  agent = await signedIn(site(), { role: 'agencyStaff', agencyId }, 'Otto Orth');
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const site = () => ({ url: product.url, store: cases.store });
const pageOf = ({ number }: CaseRow) => `/ags/${number}`;
const send = (row: CaseRow, fields: Record<string, string>) => agent.send(pageOf(row), fields, ['stand']);
const timesOf = async (row: CaseRow, type: string) => {
  const current = (await cases.store.read.cases.find(row.id)) ?? row;
  return (await openEvents(cases.house, current)).filter((event) => event.type === type).length;
};
const share = (row: CaseRow) => cases.happens(row, [{ type: 'sharedWithAgency', agencyId }, adviser]);
const shareAnew = async (row: CaseRow) =>
  share(await cases.happens(row, [{ type: 'sharingWithdrawn' }, adviser]));
async function shared(firm = given.firm.name): Promise<CaseRow> {
  const row = await cases.handedOver({ ...given, firm: { ...given.firm, name: firm } });
  return share(await cases.happens(row, [{ type: 'accepted' }, adviser]));
}

describe('a form of the agency', () => {
  test('sent twice is done once', async () => {
    const row = await shared();
    const page = await agent.visit(pageOf(row));
    const form = {
      csrf: page.field('csrf') ?? '',
      stand: page.field('stand') ?? '',
      event: 'agencyAskedBack',
      text: 'Ab wann?',
    };
    const sent = await Promise.all([agent.visit(pageOf(row), form), agent.visit(pageOf(row), form)]);
    expect(sent.map(({ status }) => status)).toEqual([302, 302]);
    expect(await timesOf(row, 'agencyAskedBack')).toBe(1);
    // asked again from a page that shows the first question, it is a second one
    await send(row, { event: 'agencyAskedBack', text: 'Ab wann?' });
    expect(await timesOf(row, 'agencyAskedBack')).toBe(2);
  });

  test('counts anew where the case was shared anew, even from a page that was open before', async () => {
    const row = await shared();
    const before = await agent.visit(pageOf(row));
    const form = {
      csrf: before.field('csrf') ?? '',
      stand: before.field('stand') ?? '',
      event: 'summaryAcknowledged',
    };
    expect((await agent.visit(pageOf(row), form)).status).toBe(302);
    const again = await shareAnew(row);
    expect(again.sharing).toBe('shared');
    expect((await agent.visit(pageOf(row), form)).status).toBe(302);
    expect(await timesOf(row, 'summaryAcknowledged')).toBe(2);
    expect((await cases.store.read.cases.find(row.id))?.sharing).toBe('acknowledged');
  });

  test('that comes after the end of the sharing changes nothing and gives the words back', async () => {
    const row = await shared();
    const page = await agent.visit(pageOf(row));
    const ended = await cases.happens(row, [{ type: 'sharingWithdrawn' }, employer]);
    const late = await agent.visit(pageOf(row), {
      csrf: page.field('csrf') ?? '',
      stand: page.field('stand') ?? '',
      event: 'agencyAnswered',
      answer: 'supports',
      text: 'Wir kommen am Montag vorbei.',
    });
    expect(late.status).toBe(404);
    expect(late.text).toContain('Wir kommen am Montag vorbei.');
    expect(late.text).toContain('Dieser Fall ist nicht mit Ihrer Agentur geteilt');
    expect(late.text).not.toContain(given.firm.name);
    expect((await cases.store.read.cases.find(row.id))?.version).toBe(ended.version);
  });
});

describe('every opening is an event that the employer can see', () => {
  test('each account, each new sharing, and each look that is no reload counts', async () => {
    const row = await shared();
    const looks = () => timesOf(row, 'opened');
    await agent.visit(pageOf(row));
    await agent.visit(pageOf(row));
    expect(await looks()).toBe(1);
    const colleague = await signedIn(site(), { role: 'agencyStaff', agencyId }, 'Olga Ost');
    await Promise.all([colleague.visit(pageOf(row)), colleague.visit(pageOf(row))]);
    expect(await looks()).toBeGreaterThanOrEqual(2);
    const before = await looks();
    await shareAnew(row);
    await agent.visit(pageOf(row));
    expect(await looks()).toBe(before + 1);
  });

  test('two minutes later it is another one', async () => {
    const row = await shared();
    const ago = { ...cases.house, now: () => new Date(Date.now() - 2 * 60_000) };
    const agentId = (await cases.store.read.staff.list({ agencyId })).find(
      ({ name }) => name === 'Otto Orth',
    )?.id;
    await act(
      ago,
      row,
      { type: 'opened', view: 'agencySummary' },
      { ...agentOf(agencyId), id: agentId ?? '' },
    );
    await agent.visit(pageOf(row));
    expect(await timesOf(row, 'opened')).toBe(2);
  });
});
