import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { act, openEvents } from '~/services/cases.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { adviserOf, agentOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import { Visitor } from '../support/visitor';

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

describe('what the agency asks and answers', () => {
  const atDesk = () => signedIn(site(), { role: 'adviser', officeId: given.routing.officeId }, 'Anna Adler');
  const deskOf = ({ number }: CaseRow) => `/stelle/${number}`;
  const reply = { event: 'officeAnsweredAgency', text: 'Ja, seit Montag.' };

  test('a question stands open at the desk until the office answers the agency', async () => {
    const row = await shared();
    const desk = await atDesk();
    expect((await desk.visit(deskOf(row))).text).not.toContain('Antwort an den Arbeitgeber-Service');
    await send(row, { event: 'agencyAskedBack', text: 'Ist der Vertrag unterschrieben?' });
    const asked = await desk.visit(deskOf(row));
    for (const words of [
      'Der Arbeitgeber-Service wartet auf eine Antwort Ihrer Stelle',
      'Rückfrage des Arbeitgeber-Service (noch nicht beantwortet)',
      'Antwort an den Arbeitgeber-Service',
    ])
      expect(asked.text).toContain(words);
    const empty = await desk.send(deskOf(row), { ...reply, text: ' ' }, ['stand']);
    expect(empty.status).toBe(422);
    expect((await desk.send(deskOf(row), reply, ['stand'])).status).toBe(302);

    const answered = await desk.visit(deskOf(row));
    expect(answered.text).toContain('Ja, seit Montag.');
    for (const words of ['noch nicht beantwortet', 'wartet auf eine Antwort Ihrer Stelle'])
      expect(answered.text).not.toContain(words);
    const read = await agent.visit(pageOf(row));
    expect(read.text).toMatch(/Antwort der Koordinierungsstelle\s+Ja, seit Montag\./);
    const firm = new Visitor(product.url);
    await firm.send(await cases.link(row, 'employer'), {});
    const told = (await firm.visit(`/fall/${row.number}`)).text;
    expect(told).toContain('Die Koordinierungsstelle hat dem Arbeitgeber-Service geantwortet');
    expect(told).toContain('Ja, seit Montag.');
    expect(told).not.toContain('Ist der Vertrag unterschrieben?');
  });

  test('an answer that was chosen stands among the messages of the desk without words too', async () => {
    const row = await shared();
    await send(row, { event: 'agencyAnswered', answer: 'noMeans' });
    const { text } = await (await atDesk()).visit(deskOf(row));
    const messages = text.slice(
      text.indexOf('Nachrichten und Fragen'),
      text.indexOf('Nachricht an den Betrieb'),
    );
    expect(messages).toContain('Antwort des Arbeitgeber-Service. Er kann hier nicht helfen.');
  });

  test('"something else" has to be explained', async () => {
    const row = await shared();
    const bare = await send(row, { event: 'agencyAnswered', answer: 'other' });
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('Schreiben Sie eine Erläuterung, wenn Sie „Anderes“ wählen.');
    expect(await timesOf(row, 'agencyAnswered')).toBe(0);
    await send(row, { event: 'agencyAnswered', answer: 'other', text: 'Nur mit Sprachkurs.' });
    expect(await timesOf(row, 'agencyAnswered')).toBe(1);
  });

  test('the desk leads to the sharing only where the case can be shared, or is', async () => {
    const desk = await atDesk();
    const leads = async (row: CaseRow) =>
      (await desk.visit(deskOf(row))).html.includes(`${deskOf(row)}/teilen`);
    const row = await cases.handedOver(given);
    expect(await leads(row)).toBe(false);
    await cases.happens(row, [{ type: 'accepted' }, adviser]);
    expect(await leads(row)).toBe(true);
    await share(row);
    expect(await leads(row)).toBe(true);
    await cases.happens(row, [{ type: 'closed', outcome: 'notPossibleNow' }, adviser]);
    // there it ends too
    expect(await leads(row)).toBe(true);
    await cases.happens(row, [{ type: 'sharingWithdrawn' }, adviser]);
    expect(await leads(row)).toBe(false);
    // what the consent is needed for is said there
    const bare = await cases.handedOver({ ...given, consents: given.consents.slice(0, 1) });
    expect(await leads(await cases.happens(bare, [{ type: 'accepted' }, adviser]))).toBe(true);
  });
});

describe('the list of the agency', () => {
  test('comes part by part, finds by number and firm, and says since when a state holds', async () => {
    const names = Array.from(
      { length: 26 },
      (_, index) => `Talmühle ${String.fromCharCode(65 + index)} GmbH`,
    );
    const ago = { ...cases.house, now: () => new Date(Date.now() - 3 * 86_400_000) };
    const opened = await cases.handedOver({
      ...given,
      firm: { ...given.firm, name: 'Talmühle Zuerst GmbH' },
    });
    const first = await cases.happens(opened, [{ type: 'accepted' }, adviser]);
    await act(ago, first, { type: 'sharedWithAgency', agencyId }, adviser);
    // later events of another kind do not move the day
    await cases.happens(first, [{ type: 'noteAdded', text: 'Notiz' }, adviser]);
    for (const name of names) await shared(name);

    const part = await agent.visit('/ags?suche=talm%C3%BChle');
    expect(part.text).toContain(first.number);
    const day = formatDate(calendarDateOf(ago.now()), 'de');
    expect(part.text).toMatch(new RegExp(`${first.number} Talmühle Zuerst GmbH .* neu ${day}`));
    const shown = (text: string) => new Set(text.match(/Talmühle \w+ GmbH/g));
    expect(shown(part.text).size).toBe(25);
    const more = /href="([^"]*nach=[^"]*)"/.exec(part.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = await agent.visit(more);
    expect(shown(rest.text).size).toBe(2);
    expect(new Set([...shown(part.text), ...shown(rest.text)]).size).toBe(27);

    const byNumber = await agent.visit(`/ags?suche=${first.number}`);
    expect([...shown(byNumber.text)]).toEqual(['Talmühle Zuerst GmbH']);
    const other = await signedIn(site(), { role: 'agencyStaff', agencyId: 'another-agency' });
    const nothing = await other.visit('/ags?suche=talm%C3%BChle');
    expect(nothing.text).toContain('Kein Fall, der mit Ihrer Agentur geteilt ist, passt dazu.');
    expect((await agent.visit('/ags?nach=unsinn')).status).toBe(200);
  });
});
