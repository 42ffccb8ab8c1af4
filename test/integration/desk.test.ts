import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { openTasks } from '~/services/case-tasks.server';
import { openEvents } from '~/services/cases.server';
import { consentVersions } from '~/texts/consents';
import { adviserOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { accountOf, signedIn, staffCookie } from '../support/staff';
import { Visitor, type Visited } from '../support/visitor';

let product: Product;
let cases: ProductCases;
let given: CasePackage;
let officeId: string;
let otherOffice: string;
let adviser: ReturnType<typeof adviserOf>;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  given = await exampleOf(cases.store);
  ({ officeId } = given.routing);
  const all = await cases.store.read.offices.list('coordination');
  otherOffice = all.find(({ id }) => id !== officeId)?.id ?? '';
  adviser = adviserOf(officeId);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const note = 'Nur unter uns: die Firma zögert.';
const pageOf = ({ number }: CaseRow) => `/stelle/${number}`;
const now = async ({ id }: CaseRow) => (await cases.store.read.cases.find(id)) as CaseRow;
const typesOf = async (row: CaseRow) =>
  (await openEvents(cases.house, await now(row))).map(({ type }) => type);
const atDesk = (of = officeId, name?: string) =>
  signedIn({ url: product.url, store: cases.store }, { role: 'adviser', officeId: of }, name);
const send = (visitor: Visitor, path: string, fields: Record<string, string>) =>
  visitor.send(path, fields, ['stand']);
const newCase = (firm = given.firm.name) =>
  cases.handedOver({ ...given, firm: { ...given.firm, name: firm } });
const accepted = async () => cases.happens(await newCase(), [{ type: 'accepted' }, adviser]);

describe('who sees a case', () => {
  test('the own office only: another one is told that there is none, whatever it asks for', async () => {
    const row = await accepted();
    const stranger = await atDesk(otherOffice);
    const asked = ['', '/ablehnen', '/abschliessen', '/weitergeben', '/berichtigen/blueCardRegular/degree'];
    expect((await stranger.visit(`${pageOf(row)}/paket/1`)).status).toBe(404);
    for (const page of asked) {
      const refused = await stranger.visit(pageOf(row) + page);
      expect(refused.status, page).toBe(404);
      expect(refused.text).toContain('Dieser Fall liegt nicht bei Ihrer Stelle');
      const { csrf } = { csrf: (await stranger.visit('/stelle')).field('csrf') ?? '' };
      const posted = await stranger.visit(pageOf(row) + page, {
        csrf,
        stand: '1',
        event: 'noteAdded',
        text: 'x',
      });
      expect(posted.status, page).toBe(404);
    }
    const searched = await stranger.visit(`/stelle?suche=${row.number}`);
    expect(searched.text).not.toContain('Uhrwerk');
    expect((await stranger.visit('/stelle?suche=uhrwerk')).text).not.toContain(row.number);
    expect((await stranger.visit('/stelle?filter=1&stand=all')).text).not.toContain(row.number);
    expect(await typesOf(row)).toEqual(['submitted', 'accepted']);
  });

  test('nobody without a sign-in, and no other role', async () => {
    const row = await newCase();
    const { status, location } = await new Visitor(product.url).visit(pageOf(row));
    expect(status).toBe(302);
    expect(location).toContain('/anmelden?ziel=');
    const agency = await signedIn(
      { url: product.url, store: cases.store },
      { role: 'agencyStaff', agencyId: given.routing.agencyId ?? '' },
    );
    expect((await agency.visit(pageOf(row))).status).toBe(403);
    expect((await agency.visit('/stelle')).status).toBe(403);
  });

  test('once the consent is withdrawn only number, state and history are left', async () => {
    const row = await cases.happens(
      await accepted(),
      [{ type: 'messageSent', text: 'Geheimes vom Betrieb' }, employer],
      [{ type: 'consentWithdrawn', kind: 'coordination' }, employer],
    );
    const desk = await atDesk();
    const { text, status } = await desk.visit(pageOf(row));
    expect(status).toBe(200);
    expect(text).toContain(row.number);
    expect(text).toContain('Der Inhalt ist nicht sichtbar');
    for (const gone of ['Uhrwerk', 'Karla Quast', 'Geheimes', 'acht Monaten', 'Blaue Karte'])
      expect(text).not.toContain(gone);
    const queue = await desk.visit('/stelle?filter=1&stand=closed');
    expect(queue.text).toMatch(new RegExp(`nicht sichtbar ${row.number}`));
    expect((await desk.visit('/stelle?suche=uhrwerk')).text).not.toContain(row.number);
  });

  test('an opening is noted once, however often the page is loaded', async () => {
    const row = await accepted();
    const desk = await atDesk();
    for (let times = 0; times < 3; times += 1) await desk.visit(pageOf(row));
    await (await atDesk()).visit(pageOf(row));
    expect((await typesOf(row)).filter((type) => type === 'opened')).toHaveLength(2);
  });
});

describe('what the office does', () => {
  test('accepts, begins, asks, notes, assigns and closes; the employer never reads the notes', async () => {
    const row = await newCase();
    const anna = await accountOf(cases.store, { role: 'adviser', officeId }, 'Anna Adler');
    const desk = new Visitor(product.url);
    desk.cookies.set(...(await staffCookie(cases.store, anna)));
    const step = async (fields: Record<string, string>, page = '') => {
      const taken = await send(desk, pageOf(row) + page, fields);
      expect(taken.status, JSON.stringify(fields)).toBe(302);
    };
    await step({ event: 'accepted' });
    // nobody has to assign it: whoever accepts a case has it
    expect((await now(row)).assignee).toBe(anna);
    await step({ event: 'assigned', assignee: '' });
    expect((await now(row)).assignee).toBeNull();
    await step({ event: 'assigned', assignee: anna });
    await step({ event: 'workBegan' });
    await step({ event: 'noteAdded', text: note });
    await step({ event: 'taskAdded', text: 'Vertrag lesen', dueOn: '2031-03-04' });
    expect((await now(row)).dueOn).toBe('2031-03-04');
    const question = (await desk.visit(pageOf(row))).field('question') ?? '';
    await step({ event: 'questionAsked', question, to: 'employer', text: 'Wann geht es los?' });
    const page = await desk.visit(pageOf(row));
    expect(page.text).toContain('Wartet auf Betrieb');
    expect(page.text).toContain(note);
    expect(page.text).toContain('Vertrag lesen');
    const visitor = new Visitor(product.url);
    await visitor.send(await cases.link(row, 'employer'), {});
    for (const slug of ['', '/angaben', '/einwilligungen']) {
      const { text } = await visitor.visit(`/fall/${row.number}${slug}`);
      expect(text).not.toContain(note);
      expect(text).not.toContain('Vertrag lesen');
    }
    expect((await send(desk, `${pageOf(row)}/abschliessen`, { event: 'closed', outcome: '' })).status).toBe(
      422,
    );
    await step({ event: 'closed', outcome: 'employerProceeds' }, '/abschliessen');
    expect(await now(row)).toMatchObject({ coordination: 'closed', assignee: anna, dueOn: '9999-12-31' });
  });

  test('declines with a typed reason and a text, and keeps what was typed where something is missing', async () => {
    const row = await newCase();
    const desk = await atDesk();
    const page = `${pageOf(row)}/ablehnen`;
    const refused = await send(desk, page, { event: 'declined', text: 'Bitte wenden Sie sich an Dresden.' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte wählen Sie etwas aus');
    expect(refused.text).toContain('an Dresden.');
    const own = { event: 'declined', reason: 'noCapacity', text: 'Voll.', suggestedOffice: officeId };
    expect((await send(desk, page, own)).status).toBe(422);
    const taken = await send(desk, page, { ...own, suggestedOffice: otherOffice });
    expect(taken.status).toBe(302);
    expect((await now(row)).coordination).toBe('declined');
  });

  test('forms that are none of ours are refused', async () => {
    const desk = await atDesk();
    const row = await accepted();
    const foreign = await accountOf(cases.store, { role: 'adviser', officeId: otherOffice });
    const forged: Record<string, string>[] = [
      { event: 'erased' },
      { event: 'sonstwas' },
      { event: 'assigned', assignee: foreign },
      {
        event: 'requirementOverridden',
        route: 'nix',
        requirement: 'degree',
        status: 'met',
        source: 's',
        text: 't',
      },
      { event: 'closed', outcome: 'erfunden' },
    ];
    for (const fields of forged)
      expect((await send(desk, pageOf(row), fields)).status, fields['event']).toBe(400);
    const { status } = await desk.visit(pageOf(row), { event: 'noteAdded', text: 'x', stand: '1' });
    expect(status).toBe(403);
  });

  test('files the signed sheet of the person, which shows who the person is, and withdraws it for them', async () => {
    const row = await accepted();
    const desk = await atDesk();
    expect((await desk.visit(pageOf(row))).text).not.toContain('Ananya');
    expect((await send(desk, pageOf(row), { event: 'consentGiven' })).status).toBe(422);
    const sheet = { event: 'consentGiven', textVersion: consentVersions.personData };
    expect((await send(desk, pageOf(row), sheet)).status).toBe(302);
    expect((await desk.visit(pageOf(row))).text).toContain('Ananya Rao');
    const withdrawn = { event: 'consentWithdrawn', kind: 'personData' };
    expect((await send(desk, pageOf(row), withdrawn)).status).toBe(302);
    expect((await desk.visit(pageOf(row))).text).not.toContain('Ananya');
  });

  test('lists the papers, and gives what was handed over as a file without who the person is', async () => {
    const row = await accepted();
    const anna = await atDesk();
    const page = await anna.visit(pageOf(row));
    expect(page.text).toContain('Übergebene Angaben mit Ergebnis');
    const file = await anna.visit(`${pageOf(row)}/paket/1`);
    expect(file.status).toBe(200);
    const read = JSON.parse(file.text) as CasePackage;
    expect([read.firm.name, read.facts.job?.isco08]).toEqual([given.firm.name, '2512']);
    expect(file.text).not.toContain('Ananya');
    for (const none of ['0', '2', 'x', '1.5'])
      expect((await anna.visit(`${pageOf(row)}/paket/${none}`)).status).toBe(404);
    await cases.happens(row, [{ type: 'consentWithdrawn', kind: 'coordination' }, employer]);
    expect((await anna.visit(`${pageOf(row)}/paket/1`)).status).toBe(404);
  });
});

describe('two at once', () => {
  type Sender = (fields: Record<string, string>, slug?: string) => Promise<Visited>;

  /** Somebody of the office with the page of a case open, who sends its forms from that page however late. */
  async function withPageOpen(row: CaseRow, name: string): Promise<Sender> {
    const visitor = await atDesk(officeId, name);
    const page = await visitor.visit(pageOf(row));
    const shown = ['csrf', 'stand', 'question'].map((field): [string, string] => [
      field,
      page.field(field) ?? '',
    ]);
    return (fields, slug = '') =>
      visitor.visit(pageOf(row) + slug, { ...Object.fromEntries(shown), ...fields });
  }
  const sideBySide = (row: CaseRow) =>
    Promise.all([withPageOpen(row, 'Anna Adler'), withPageOpen(row, 'Bert Buche')]);
  const reason = 'Bitte wenden Sie sich an Dresden.';

  test('of accepting and declining at the same moment one happens', async () => {
    const row = await newCase();
    const [anna, bert] = await sideBySide(row);
    const answers = await Promise.all([
      anna({ event: 'accepted' }),
      bert({ event: 'declined', reason: 'other', text: reason }, '/ablehnen'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    const types = await typesOf(row);
    expect(types.filter((type) => type === 'accepted' || type === 'declined')).toHaveLength(1);
  });

  test('the second is told who did what, sees the new state and loses no word', async () => {
    const row = await newCase();
    const [anna, bert] = await sideBySide(row);
    expect((await anna({ event: 'accepted' })).status).toBe(302);
    const declining = { event: 'declined', reason: 'other', text: reason };
    const late = await bert(declining, '/ablehnen');
    expect(late.status).toBe(409);
    for (const words of ['Inzwischen hat sich etwas getan', 'Anna Adler', 'Fall angenommen', reason])
      expect(late.text).toContain(words);
    const message = await bert({ event: 'messageSent', text: 'Guten Tag' });
    expect(message.status).toBe(409);
    expect(message.text).toContain('Guten Tag');
    expect(message.text).toContain('Bearbeitung beginnen');
    expect(message.text).not.toContain('Fall annehmen');
    // the same form sent twice is done once
    expect((await anna({ event: 'accepted' })).status).toBe(302);
    expect(await typesOf(row)).toEqual(['submitted', 'opened', 'opened', 'accepted']);
  });

  test('of two questions at the same moment the second is kept and can be sent after the first', async () => {
    const row = await accepted();
    const people = await sideBySide(row);
    const texts = ['Wann geht es los?', 'Wie viele Stunden?'];
    const ask = (index: number) =>
      people[index]?.({
        event: 'questionAsked',
        to: 'employer',
        text: texts[index] ?? '',
      }) as Promise<Visited>;
    const asked = await Promise.all([ask(0), ask(1)]);
    expect(asked.map(({ status }) => status).sort()).toEqual([302, 409]);
    const loser = asked.findIndex(({ status }) => status === 409);
    const late = asked[loser];
    for (const words of [...texts, 'Frage an den Betrieb', 'Wartet auf Betrieb'])
      expect(late?.text).toContain(words);
    const again = {
      event: 'questionAsked',
      to: 'employer',
      text: texts[loser] ?? '',
      question: late?.field('question') ?? '',
      stand: late?.field('stand') ?? '',
    };
    expect((await people[loser]?.(again))?.status).toBe(302);
    expect((await now(row)).context.openQuestions).toHaveLength(2);
  });

  test('two notes at the same moment both stand, also after something else happened', async () => {
    const row = await accepted();
    const [anna, bert] = await sideBySide(row);
    const noted = await Promise.all([
      anna({ event: 'noteAdded', text: 'Anna rief an.' }),
      bert({ event: 'noteAdded', text: 'Bert schrieb.' }),
    ]);
    expect(noted.map(({ status }) => status)).toEqual([302, 302]);
    // the same form again is the same note
    expect((await bert({ event: 'noteAdded', text: 'Bert schrieb.' })).status).toBe(302);
    expect((await bert({ event: 'workBegan' })).status).toBe(409);
    expect((await typesOf(row)).filter((type) => type === 'noteAdded')).toHaveLength(2);
  });

  test('a task sent by a double click is one task', async () => {
    const row = await accepted();
    const anna = await withPageOpen(row, 'Anna Adler');
    const task = { event: 'taskAdded', text: 'Vertrag lesen', dueOn: '2031-03-04' };
    const sent = await Promise.all([anna(task), anna(task)]);
    expect(sent.map(({ status }) => status)).toEqual([302, 302]);
    const tasks = () => openTasks(cases.house, { officeId }, row);
    expect(await tasks()).toMatchObject([{ text: 'Vertrag lesen', doneAt: null }]);
    // another day, or once more after it is done, is another task
    await anna({ ...task, dueOn: '2031-03-05' });
    const [first] = await tasks();
    await anna({ event: 'taskDone', task: String(first?.id) });
    await anna(task);
    expect(await tasks()).toHaveLength(3);
  });
});

describe('another office', () => {
  test('sees an offered case without firm and person, declines or takes it over, and then has it', async () => {
    const row = await cases.happens(await accepted(), [{ type: 'noteAdded', text: note }, adviser]);
    const [desk, other] = [await atDesk(), await atDesk(otherOffice)];
    const offer = { event: 'transferOffered', toOffice: otherOffice, text: 'Der Betrieb sitzt bei Ihnen.' };
    expect((await send(desk, `${pageOf(row)}/weitergeben`, { ...offer, toOffice: '' })).status).toBe(422);
    expect((await send(desk, `${pageOf(row)}/weitergeben`, offer)).status).toBe(302);
    expect((await other.visit('/stelle/angeboten')).text).toContain(row.number);
    const seen = await other.visit(pageOf(row));
    expect(seen.text).toContain('Der Betrieb sitzt bei Ihnen.');
    for (const hidden of ['Uhrwerk', 'Karla Quast', note]) expect(seen.text).not.toContain(hidden);
    expect((await send(other, pageOf(row), { event: 'noteAdded', text: 'x' })).status).toBe(409);
    const left = { event: 'transferDeclined', text: 'Leider nein.' };
    expect((await send(other, pageOf(row), left)).location).toContain('/stelle?');
    expect((await other.visit(pageOf(row))).status).toBe(404);
    expect((await send(desk, `${pageOf(row)}/weitergeben`, offer)).status).toBe(302);
    expect((await send(other, pageOf(row), { event: 'transferAccepted' })).location).toContain(row.number);
    expect((await desk.visit(pageOf(row))).status).toBe(404);
    const taken = await other.visit(pageOf(row));
    expect(taken.text).toContain('Uhrwerk');
    expect(taken.text).not.toContain(note);
  });
});

describe('a finding beside the machine', () => {
  test('stands with reason and source, moves the verdict, reaches the employer, and can be taken back', async () => {
    const row = await accepted();
    const desk = await atDesk();
    const before = row.verdict;
    const route = given.assessment.recommended ?? '';
    const target = given.assessment.routes.find(({ id }) => id === route)?.requirements[0];
    const page = `${pageOf(row)}/berichtigen/${route}/${target?.id ?? ''}`;
    const finding = {
      event: 'requirementOverridden',
      route,
      requirement: target?.id ?? '',
      status: 'unmet',
      source: 'Auskunft der ZAB vom 12.11.2026',
      text: 'Der Abschluss ist nicht vergleichbar.',
    };
    const same = await send(desk, page, { ...finding, status: target?.status ?? '' });
    expect(same.status).toBe(422);
    expect(same.text).toContain('So urteilt die Prüfung schon');
    expect((await send(desk, page, { ...finding, source: '' })).status).toBe(422);
    expect((await send(desk, page, finding)).status).toBe(302);
    expect((await now(row)).verdict).not.toBe(before);
    const seen = await desk.visit(pageOf(row));
    for (const words of ['Prüfung', 'Beratung', finding.source, finding.text])
      expect(seen.text).toContain(words);
    expect(await cases.store.read.overrides.list(1)).toMatchObject([
      {
        route,
        requirement: finding.requirement,
        machine: target?.status,
        status: 'unmet',
        officeId,
        endedAt: null,
      },
    ]);
    const visitor = new Visitor(product.url);
    await visitor.send(await cases.link(row, 'employer'), {});
    const told = await visitor.visit(`/fall/${row.number}/angaben`);
    expect(told.text).toContain('Was die Koordinierungsstelle anders beurteilt');
    expect(told.text).toContain(finding.text);
    const back = { event: 'overrideTakenBack', route, requirement: finding.requirement };
    expect((await send(desk, page, back)).status).toBe(302);
    expect((await now(row)).verdict).toBe(before);
    expect((await cases.store.read.overrides.list(1))[0]?.endedAt).not.toBeNull();
    expect((await visitor.visit(`/fall/${row.number}/angaben`)).text).not.toContain('anders beurteilt');
  });

  test('holds for all ways that ask for the same when told so, and is taken back as a whole', async () => {
    const row = await accepted();
    const desk = await atDesk();
    const { routes } = given.assessment;
    const asking = routes.flatMap(({ id, requirements }) =>
      requirements.some((each) => each.id === 'recognition' && each.status === 'met') ? [id] : [],
    );
    const [route = ''] = asking;
    expect(asking.length).toBeGreaterThan(2);
    const page = `${pageOf(row)}/berichtigen/${route}/recognition`;
    expect((await desk.visit(page)).text).toContain('Gilt auch für die anderen Wege');
    const fields = { route, requirement: 'recognition' };
    const finding = {
      ...fields,
      event: 'requirementOverridden',
      status: 'unmet',
      source: 'ZAB',
      text: 'Nein.',
    };
    const found = async () =>
      (await openEvents(cases.house, await now(row))).filter(({ type }) => type === 'requirementOverridden');

    expect((await send(desk, page, finding)).status).toBe(302);
    expect((await found()).at(-1)?.fields['also']).toBeUndefined();
    expect((await send(desk, page, { ...finding, gleiche: 'ja' })).status).toBe(302);
    expect((await found()).at(-1)?.fields['also']).toEqual(asking.slice(1));
    const ledger = await desk.visit(pageOf(row));
    expect(ledger.text).toContain('weitere Wege');
    expect(asking).not.toContain((await now(row)).verdict);
    const other = { ...fields, route: asking[1] ?? '', event: 'overrideTakenBack' };
    expect((await send(desk, `${pageOf(row)}/berichtigen/${other.route}/recognition`, other)).status).toBe(
      302,
    );
    expect((await now(row)).verdict).toBe(row.verdict);
    expect((await cases.store.read.overrides.list(1))[0]?.endedAt).not.toBeNull();
  });
});

describe('the queue', () => {
  test('remembers its filters for the account until they are reset', async () => {
    const open = await newCase('Wartet noch GmbH');
    const working = await cases.happens(await newCase('In Arbeit GmbH'), [{ type: 'accepted' }, adviser]);
    const desk = await atDesk();
    const all = (await desk.visit('/stelle?filter=1&sortierung=newest')).text;
    expect(all).toContain(open.number);
    expect(all).toContain(working.number);
    expect((await desk.visit('/stelle?filter=1&stand=accepted&sortierung=newest')).text).not.toContain(
      open.number,
    );
    const remembered = (await desk.visit('/stelle')).text;
    expect(remembered).toContain(working.number);
    expect(remembered).not.toContain(open.number);
    expect(remembered).toContain('Filter zurücksetzen');
    await desk.visit('/stelle?filter=1');
    expect((await desk.visit('/stelle?filter=1&sortierung=newest')).text).toContain(open.number);
    const nonsense =
      '/stelle?filter=1&stand=x&faellig=y&land=%27&kreis=1&gruppe=abc&wer=z&sortierung=q&nach=a_b';
    expect((await desk.visit(nonsense)).status).toBe(200);
  });

  test('marks what came in until somebody of the office has opened it', async () => {
    const row = await accepted();
    const desk = await atDesk();
    const isNew = async () => (await desk.visit('/stelle?filter=1&neues=1')).text.includes(row.number);
    expect(await isNew()).toBe(false);
    await cases.happens(row, [{ type: 'messageSent', text: 'Noch etwas.' }, employer]);
    expect(await isNew()).toBe(true);
    // a note of somebody who has not opened it since leaves it new
    await cases.happens(await now(row), [{ type: 'noteAdded', text: note }, adviser]);
    expect(await isNew()).toBe(true);
    await desk.visit(pageOf(row));
    expect(await isNew()).toBe(false);
    // opened again within the hour, when no opening is noted
    await cases.happens(await now(row), [{ type: 'messageSent', text: 'Und noch etwas.' }, employer]);
    await desk.visit(pageOf(row));
    expect(await isNew()).toBe(false);
    await cases.happens(await now(row), [{ type: 'consentWithdrawn', kind: 'coordination' }, employer]);
    expect(await isNew()).toBe(true);
    await desk.visit(pageOf(row));
    expect(await isNew()).toBe(false);
  });

  test('combines what its chips stand for, and takes one off again', async () => {
    const desk = await atDesk();
    const hrefs = async (path: string) =>
      [...(await desk.visit(path)).html.matchAll(/<a href="([^"]+)" class="desk-count[^>]*>/g)].map(
        ([tag, href]) => ({
          href: (href ?? '').replaceAll('&amp;', '&'),
          isOn: tag.includes('aria-current'),
        }),
      );
    const mine = (await hrefs('/stelle?filter=1')).find(({ href }) => href.includes('wer=me'));
    expect(mine?.isOn).toBe(false);
    const both = (await hrefs(mine?.href ?? '')).find(({ href }) => href.includes('faellig=overdue'));
    expect(both?.href).toContain('wer=me');
    const on = (await hrefs(both?.href ?? '')).filter(({ isOn }) => isOn).map(({ href }) => href);
    expect(on.some((href) => href.includes('wer=me') && !href.includes('faellig'))).toBe(true);
    expect(on.some((href) => !href.includes('wer=me') && href.includes('faellig=overdue'))).toBe(true);
  });

  test('finds a firm by its words in any order, and a case by a part of its number', async () => {
    const row = await newCase('Talmühle Elektro GmbH');
    const anna = await atDesk();
    const find = (typed: string) => anna.visit(`/stelle?suche=${encodeURIComponent(typed)}`);
    for (const typed of ['Talmühle Elektro', 'elektro TALMÜHLE', 'mühle elek'])
      expect((await find(typed)).text, typed).toContain(row.number);
    expect((await find('elektro nirgends')).text).not.toContain(row.number);
    const [, year = '', serial = ''] = /^FL-(\d+)-(\d+)/.exec(row.number) ?? [];
    for (const typed of [String(Number(serial)), serial, `FL-${year}-${serial}`])
      expect((await find(typed)).location, typed).toBe(`/stelle/${row.number}`);
  });

  test('leads by a number to its case, and hints at the same firm with the same occupation', async () => {
    const [one, two] = [await newCase('Zwilling AG'), await newCase('Zwilling AG')];
    const desk = await atDesk();
    const found = await desk.visit(`/stelle?suche=${one.number.toLowerCase()}`);
    expect(found.location).toBe(pageOf(one));
    expect((await desk.visit('/stelle?suche=zwill')).text).toContain(two.number);
    const { text } = await desk.visit(pageOf(one));
    expect(text).toContain('Vielleicht doppelt');
    expect(text).toContain(two.number);
  });
});

describe('practice notes', () => {
  test('stand in the cases of their office until they expire', async () => {
    const row = await accepted();
    const [desk, other] = [await atDesk(officeId, 'Anna Adler'), await atDesk(otherOffice)];
    const fields = {
      topic: 'visa',
      text: 'Termine in Delhi nur freitags.',
      source: 'Anruf',
      sourceDate: '2026-01-01',
      expiresOn: '2001-01-01',
    };
    const refused = await desk.send('/stelle/praxis', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Dieser Tag ist schon vorbei');
    const year = String(new Date().getUTCFullYear() + 1);
    expect((await desk.send('/stelle/praxis', { ...fields, expiresOn: `${year}-01-01` })).status).toBe(302);
    expect((await desk.visit(pageOf(row))).text).toContain('Termine in Delhi');
    expect((await desk.visit('/stelle/praxis')).text).toContain('Anna Adler');
    expect((await other.visit('/stelle/praxis')).text).not.toContain('Termine in Delhi');
    const [kept] = await cases.store.read.practiceNotes.list({ officeId });
    const stolen = await other.send('/stelle/praxis', { notiz: String(kept?.id), loeschen: '1' });
    expect(stolen.status).toBe(404);
    await cases.store.tx(async ({ practiceNotes }) => {
      if (kept)
        await practiceNotes.change({ officeId }, kept.id, {
          ...kept,
          topic: 'visa',
          expiresOn: '2026-01-02',
        });
    });
    expect((await desk.visit(pageOf(row))).text).not.toContain('Termine in Delhi');
    expect((await desk.visit('/stelle/praxis')).text).toContain('Abgelaufen');
    // asked first, and told afterwards
    const asked = await desk.visit(`/stelle/praxis?loeschen=${String(kept?.id)}`);
    expect(asked.text).toContain('Diese Notiz löschen?');
    const removed = await desk.send('/stelle/praxis', { notiz: String(kept?.id), loeschen: '1' });
    expect((await desk.visit(removed.location ?? '')).text).toContain('Die Notiz ist gelöscht.');
    expect(await cases.store.read.practiceNotes.list({ officeId })).toEqual([]);
  });
});
