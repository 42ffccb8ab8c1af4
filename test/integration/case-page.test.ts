import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { caseNumber } from '#flows/case/case-number';
import { openEvents, openPackage } from '~/services/cases.server';
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

/** Of no case, and without a typing error. */
const unknownNumber = caseNumber(2031, 123);
const html = '<script>alert(1)</script> & "Zitat"';
const pageOf = ({ number }: CaseRow) => `/fall/${number}`;
const now = async ({ id }: CaseRow) => (await cases.store.read.cases.find(id)) as CaseRow;
const eventsOf = async (row: CaseRow) => openEvents(cases.house, await now(row));
const typesOf = async (row: CaseRow) => (await eventsOf(row)).map(({ type }) => type);

/** A browser that opened the case by a mailed link. */
async function visitorOf(row: CaseRow, role: 'employer' | 'candidate'): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  const opened = await visitor.send(await cases.link(row, role), {});
  expect(opened.location).toBe(role === 'employer' ? pageOf(row) : `/person/${row.number}`);
  return visitor;
}
const newCase = () => cases.handedOver(given);
async function asked(): Promise<CaseRow> {
  return cases.happens(
    await newCase(),
    [{ type: 'accepted' }, adviser],
    [{ type: 'questionAsked', question: 'q1', to: 'employer', text: 'Welcher Abschluss?' }, adviser],
  );
}
/** Opens a page and sends one of its forms as the page of the version that is given; by default the one shown. */
const send = (visitor: Visitor, path: string, fields: Record<string, string>) =>
  visitor.send(path, fields, ['stand']);

describe('a link', () => {
  test('is spent by the button and not by opening it, once', async () => {
    const row = await newCase();
    const link = await cases.link(row, 'employer');
    const scanner = new Visitor(product.url);
    for (let looks = 0; looks < 3; looks += 1) expect((await scanner.visit(link)).status).toBe(200);
    const visitor = new Visitor(product.url);
    expect((await visitor.send(link, {})).location).toBe(pageOf(row));
    expect((await visitor.visit(pageOf(row))).text).toContain(`Ihr Fall ${row.number}`);
    const again = await scanner.send(link, {});
    expect(again.status).toBe(410);
    expect(again.text).toContain('Dieser Link gilt nicht mehr');
    expect((await scanner.visit(pageOf(row))).status).toBe(403);
    expect((await scanner.send('/zugang/erfunden', {})).status).toBe(410);
  });

  test('is asked for with the same answer whether or not there is such a case', async () => {
    const row = await newCase();
    const visitor = new Visitor(product.url);
    const asking = (fall: string) => visitor.send('/zugang', { fall, als: 'employer' });
    const known = await asking(row.number.toLowerCase());
    const unknown = await asking(unknownNumber);
    expect([known.status, unknown.status]).toEqual([200, 200]);
    expect(unknown.text).toBe(known.text);
    const typo = await asking(row.number.slice(0, -1));
    expect(typo.status).toBe(422);
    expect(typo.text).toContain('In der Fallnummer stimmt etwas nicht');
  });
});

test('no reminder is promised where no mail reaches the office', async () => {
  const row = await newCase();
  const { text } = await (await visitorOf(row, 'employer')).visit(pageOf(row));
  expect(text).toContain('wir können sie weder benachrichtigen noch erinnern');
  expect(text).not.toContain('Erinnerung an die Stelle');
  expect(text).toMatch(/soll bis \d\d\.\d\d\.\d{4} sagen, ob sie den Fall annimmt/);
});

describe('who may not see a page', () => {
  test('is told the same, whatever the reason, and nothing of the case', async () => {
    const [row, other] = [await newCase(), await newCase()];
    const owner = await visitorOf(row, 'employer');
    const person = await visitorOf(row, 'candidate');
    const stranger = new Visitor(product.url);
    const forger = new Visitor(product.url);
    forger.cookies.set('fl_case', (person.cookies.get('fl_case') ?? '').replace('candidate', 'employer'));
    const pages = [
      '',
      '/angaben',
      '/einwilligungen',
      '/andere-stelle',
      `/andere-stelle/${given.routing.officeId}`,
    ];
    const views = [
      ...pages.map((page) => owner.visit(`${pageOf(other)}${page}`)),
      ...[person, stranger, forger].flatMap((visitor) =>
        pages.map((page) => visitor.visit(`${pageOf(row)}${page}`)),
      ),
      owner.visit(`/person/${row.number}`),
      stranger.visit(`/fall/${unknownNumber}`),
      stranger.visit('/fall/unsinn'),
    ];
    for (const { status, text } of await Promise.all(views)) {
      expect(status).toBe(403);
      expect(text).toContain('Für diese Seite brauchen Sie einen gültigen Zugang');
      expect(text).not.toMatch(/Uhrwerk|Rao|Übergeben,|Am Zug/);
    }
  });

  test('changes nothing by a form, and gets back what was typed', async () => {
    const row = await asked();
    const visitor = await visitorOf(row, 'employer');
    const person = await visitorOf(row, 'candidate');
    const csrf = (await visitor.visit(pageOf(row))).field('csrf') ?? '';
    const before = await now(row);
    const text = `Meine lange Antwort ${html}`;
    const fields = { stand: String(before.version), event: 'messageSent', text };
    visitor.cookies.delete('fl_case');
    const late = await visitor.visit(pageOf(row), { csrf, ...fields });
    expect(late.status).toBe(403);
    expect(late.text).toContain(text);
    const personCsrf = (await person.visit(`/person/${row.number}`)).field('csrf') ?? '';
    const own = { stand: String(before.version), csrf: personCsrf };
    for (const path of [pageOf(row), `${pageOf(row)}/angaben`, `${pageOf(row)}/einwilligungen`]) {
      expect((await person.visit(path, { ...own, event: 'caseWithdrawn' })).status).toBe(403);
    }
    // on the own page, with the events of the employer
    for (const event of ['caseWithdrawn', 'deletionRequested', 'sharingWithdrawn', 'messageSent']) {
      const refused = await person.visit(`/person/${row.number}`, { ...own, event, text: 'x' });
      expect(refused.status, event).toBe(409);
      expect(refused.text).toContain('Das kann nur jemand anderes tun.');
    }
    expect(await now(row)).toEqual(before);
  });

  test('forged forms change nothing', async () => {
    const row = await asked();
    const visitor = await visitorOf(row, 'employer');
    const before = await now(row);
    const forms: [Record<string, string>, number][] = [
      [{ event: 'accepted' }, 400],
      [{ event: 'erased' }, 400],
      [{ event: 'constructor' }, 400],
      [{ event: 'messageSent', text: 'x', stand: '99' }, 400],
      [{ event: 'messageSent', text: 'x', stand: '-1' }, 400],
      [{ event: 'consentGiven', kind: 'everything', textVersion: '1' }, 400],
      [{ event: 'consentGiven', kind: 'agency', textVersion: 'mine' }, 409],
      [{ event: 'consentGiven', kind: 'personData', textVersion: consentVersions.personData }, 409],
      [{ event: 'resubmitted', officeId: given.routing.officeId }, 422],
      [{ event: 'resubmitted', textVersion: consentVersions.coordination }, 400],
      [
        {
          event: 'resubmitted',
          officeId: given.routing.agencyId ?? '',
          textVersion: consentVersions.coordination,
        },
        422,
      ],
      [
        { event: 'resubmitted', officeId: given.routing.officeId, textVersion: consentVersions.coordination },
        409,
      ],
      [{ event: 'questionAnswered', question: 'another', text: 'x' }, 409],
      [{ event: 'reopened', text: 'x' }, 409],
    ];
    for (const [fields, status] of forms) {
      expect((await send(visitor, pageOf(row), fields)).status, JSON.stringify(fields)).toBe(status);
    }
    const withoutToken = await visitor.visit(pageOf(row), { event: 'messageSent', text: 'x', stand: '1' });
    expect(withoutToken.status).toBe(403);
    expect(await now(row)).toEqual(before);
  });
});

describe('what the employer writes', () => {
  test('is shown as text and done once, however often it is sent', async () => {
    const row = await newCase();
    const visitor = await visitorOf(row, 'employer');
    const fields = { event: 'messageSent', text: html, stand: String(row.version) };
    for (let times = 0; times < 2; times += 1) {
      expect((await send(visitor, pageOf(row), fields)).location).toContain('erledigt=messageSent');
    }
    expect((await typesOf(row)).filter((type) => type === 'messageSent')).toHaveLength(1);
    const page = await visitor.visit(`${pageOf(row)}?erledigt=messageSent`);
    expect(page.text).toContain('Ihre Nachricht steht jetzt im Fall');
    expect(page.text).toContain(html);
    expect(page.html).not.toContain('<script>alert');
  });

  test('too long or nothing at all is refused with what was typed', async () => {
    const row = await newCase();
    const visitor = await visitorOf(row, 'employer');
    const long = `${'ä'.repeat(4000)}!`;
    const tooLong = await send(visitor, pageOf(row), { event: 'messageSent', text: long });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain('höchstens 4.000 Zeichen haben, Ihrer hat 4.001');
    expect(tooLong.html).toContain(long);
    const empty = await send(visitor, pageOf(row), { event: 'messageSent', text: '  \r\n ' });
    expect([empty.status, empty.text.includes('Schreiben Sie einen Text.')]).toEqual([422, true]);
    expect(await typesOf(row)).toEqual(['submitted']);
  });

  test('waits where somebody was first, who is named, and loses no text', async () => {
    const row = await asked();
    const visitor = await visitorOf(row, 'employer');
    const answer = { event: 'questionAnswered', question: 'q1', text: 'Bachelor\r\nder Informatik' };
    const stand = String(row.version);
    await cases.happens(row, [{ type: 'messageSent', text: 'Hat sich erledigt?' }, adviser]);
    const refused = await send(visitor, pageOf(row), { ...answer, stand });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Inzwischen ist etwas geschehen');
    expect(refused.text).toContain('Hat sich erledigt?');
    expect(refused.html).toContain('Bachelor\nder Informatik</textarea>');
    expect((await send(visitor, pageOf(row), answer)).status).toBe(302);
    const last = (await eventsOf(row)).at(-1);
    expect(last).toMatchObject({ type: 'questionAnswered', fields: { text: 'Bachelor\nder Informatik' } });
    expect((await now(row)).coordination).toBe('inProgress');
  });

  test('is not held up by what concerns nobody outside the office', async () => {
    const row = await asked();
    const visitor = await visitorOf(row, 'employer');
    const note = 'Vermerk nur für uns';
    await cases.happens(
      row,
      [{ type: 'opened', view: 'case' }, adviser],
      [{ type: 'noteAdded', text: note }, adviser],
    );
    const fields = { event: 'messageSent', text: 'Guten Tag', stand: String(row.version) };
    expect((await send(visitor, pageOf(row), fields)).status).toBe(302);
    for (const path of ['', '/angaben', '/einwilligungen']) {
      expect((await visitor.visit(pageOf(row) + path)).text).not.toContain(note);
    }
    const opened = await visitor.visit(`${pageOf(row)}/einwilligungen`);
    expect(opened.text).toContain('Fall bei der Koordinierungsstelle');
  });

  test('at the same time in two windows: both texts arrive or are given back', async () => {
    const row = await newCase();
    const visitor = await visitorOf(row, 'employer');
    const texts = ['Aus dem ersten Fenster', 'Aus dem zweiten Fenster'];
    const answers = await Promise.all(
      texts.map((text) =>
        send(visitor, pageOf(row), { event: 'messageSent', text, stand: String(row.version) }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    const lost = answers.findIndex(({ status }) => status === 409);
    expect(answers[lost]?.text).toContain(texts[lost]);
    expect((await typesOf(row)).length).toBe(2);
  });
});

describe('the person', () => {
  const personPage = ({ number }: CaseRow) => `/person/${number}`;

  test('reads what it is about, agrees, and withdraws', async () => {
    const row = await cases.happens(await newCase(), [{ type: 'accepted' }, adviser]);
    const visitor = await visitorOf(row, 'candidate');
    const page = await visitor.visit(`/en${personPage(row)}`);
    for (const words of [
      'Ananya Rao',
      'rao@post.example',
      'Uhrwerk Leipzig GmbH',
      'no effect on your application',
    ])
      expect(page.text).toContain(words);
    expect(page.text).not.toContain('52');
    expect((await now(row)).context.consents.personData).toBe(false);
    const agree = { event: 'consentGiven', kind: 'personData', textVersion: consentVersions.personData };
    expect((await send(visitor, personPage(row), agree)).status).toBe(302);
    expect((await now(row)).context.consents.personData).toBe(true);
    expect((await visitor.visit(personPage(row))).text).toContain('zugestimmt');
    const withdraw = { event: 'consentWithdrawn', kind: 'personData' };
    expect((await send(visitor, personPage(row), withdraw)).status).toBe(302);
    expect((await now(row)).context.consents.personData).toBe(false);
  });

  test('says no, which the employer reads and which changes nothing else', async () => {
    const row = await cases.happens(await newCase(), [{ type: 'accepted' }, adviser]);
    const visitor = await visitorOf(row, 'candidate');
    expect((await send(visitor, personPage(row), { event: 'consentRefused' })).status).toBe(302);
    expect((await now(row)).coordination).toBe('accepted');
    const firm = await visitorOf(row, 'employer');
    expect((await firm.visit(`${pageOf(row)}/einwilligungen`)).text).toContain('Die Person hat am');
    // a "yes" from a page that was opened before the "no"
    const late = await send(visitor, personPage(row), {
      event: 'consentGiven',
      kind: 'personData',
      textVersion: consentVersions.personData,
      stand: String(row.version),
    });
    expect(late.status).toBe(409);
    expect((await now(row)).context.consents.personData).toBe(false);
  });

  test('is sent the link again where the employer asks for it', async () => {
    const row = await newCase();
    const firm = await visitorOf(row, 'employer');
    const shown = await firm.visit(`${pageOf(row)}/einwilligungen`);
    expect(shown.text).toContain('Link noch einmal an die Person schicken');
    const links = () => {
      const database = new Sqlite(product.databaseFile, { readonly: true });
      const found = database
        .prepare(`select count(*) as n from outbox where payload like ? and payload like '%candidateLink%'`)
        .get(`%${row.id}%`) as { n: number };
      database.close();
      return found.n;
    };
    const before = links();
    const asking = { csrf: shown.field('csrf') ?? '', fall: row.number, als: 'candidate' };
    expect((await firm.visit('/zugang', asking)).status).toBe(200);
    await expect.poll(links).toBe(before + 1);
  });

  test('answers its question; the employer sees that, and not what', async () => {
    const answer = 'Antwort der Person an die Stelle';
    const row = await cases.happens(
      await newCase(),
      [{ type: 'accepted' }, adviser],
      [{ type: 'messageSent', text: 'Nur für den Betrieb' }, adviser],
      [{ type: 'questionAsked', question: 'c', to: 'candidate', text: `Which degree? ${html}` }, adviser],
    );
    const visitor = await visitorOf(row, 'candidate');
    const page = await visitor.visit(personPage(row));
    expect(page.text).toContain(`Which degree? ${html}`);
    expect(page.text).not.toContain('Nur für den Betrieb');
    // what happens between office and employer does not hold the person up
    await cases.happens(row, [{ type: 'messageSent', text: 'Nur für den Betrieb' }, adviser]);
    const fields = { event: 'questionAnswered', question: 'c', text: answer, stand: String(row.version) };
    expect((await send(visitor, personPage(row), fields)).status).toBe(302);
    expect((await eventsOf(row)).at(-1)).toMatchObject({ role: 'candidate', fields: { text: answer } });
    const firm = await visitorOf(row, 'employer');
    const seen = await firm.visit(pageOf(row));
    expect(seen.text).toContain('Die Person hat geantwortet');
    expect(seen.text).not.toContain(answer);
    expect(seen.text).not.toContain('Which degree?');
  });

  test('decides about the office it was shown: where another has the case now, it reads again', async () => {
    const row = await newCase();
    const visitor = await visitorOf(row, 'candidate');
    const [other] = (await cases.store.read.offices.list('coordination')).filter(
      ({ id }) => id !== given.routing.officeId,
    );
    await cases.happens(row, [
      { type: 'resubmitted', officeId: other?.id ?? '', textVersion: consentVersions.coordination },
      employer,
    ]);
    const agree = { event: 'consentGiven', kind: 'personData', textVersion: consentVersions.personData };
    const late = await send(visitor, personPage(row), { ...agree, stand: String(row.version) });
    expect(late.status).toBe(409);
    expect(late.text).toContain(other?.name);
    expect((await now(row)).context.consents.personData).toBe(false);
    await cases.happens(row, [
      { ...agree, type: 'consentGiven', kind: 'personData', proof: 'online' },
      candidate,
    ]);
  });
});

describe('changing the facts of a case', () => {
  test('opens them in the check, shows what changed and hands that over with its assessment', async () => {
    const row = await asked();
    const visitor = await visitorOf(row, 'employer');
    const path = `${pageOf(row)}/angaben`;
    const opened = await visitor.send(path, { event: 'angaben' });
    expect(opened.location).toBe('/check/angaben');
    expect((await visitor.visit('/check/angaben')).text).toContain('52.000');
    const changed = await visitor.send('/check/gehalt?aendern=angaben', {
      amount: '56.000',
      period: 'year',
      comparable: 'yes',
      hours: '40',
    });
    expect(changed.status).toBe(302);
    const page = await visitor.visit(path);
    expect(page.text).toMatch(/52\.000 € im Jahr.*56\.000 € im Jahr/);
    const revised = {
      event: 'resultRevised',
      text: 'Nach dem Gespräch',
      entwurf: page.field('entwurf') ?? '',
    };
    expect((await send(visitor, path, { ...revised, entwurf: 'anderer' })).status).toBe(409);
    const stand = String((await now(row)).version);
    for (let times = 0; times < 2; times += 1) {
      expect((await send(visitor, path, { ...revised, stand })).location).toContain('erledigt=resultRevised');
    }
    const after = await now(row);
    expect(after.context.revision).toBe(2);
    const [first, second] = [await openPackage(cases.house, after, 1), await openPackage(cases.house, after)];
    expect(first).toEqual(given);
    expect(second?.facts.job?.annualGrossSalary).toBe(56_000);
    expect(second?.person).toEqual(given.person);
    const done = await visitor.visit(path);
    expect(done.text).toContain('Nach dem Gespräch');
    expect(done.text).toContain('Frühere Ergebnisse');
    expect((await visitor.visit('/fall')).location).toBe(pageOf(row));
  });
});

test('a person reads what is masked otherwise: who it is, and what tells of birth and asylum', async () => {
  const facts = {
    ...given.facts,
    person: {
      ...given.facts.person,
      birthDate: '1987-06-05',
      asylumBenefitsLast24Months: true,
      asylumApplication: { state: 'rejected', enteredOn: '2023-03-28' },
    },
  } as const;
  const row = await cases.handedOver({ ...given, facts });
  const visitor = await visitorOf(row, 'candidate');
  const { html: page } = await visitor.visit(`/person/${row.number}`);
  const masked = page.slice(page.indexOf('id="was"'), page.indexOf('<details'));
  for (const words of ['Ananya Rao', 'rao@post.example', '+91 80 1234567', '05.06.1987', '28.03.2023'])
    expect(masked).toContain(words);
  const firm = await visitorOf(row, 'employer');
  const seen = await firm.visit(`${pageOf(row)}/angaben`);
  for (const words of ['Ananya Rao', '05.06.1987', '28.03.2023']) expect(seen.text).not.toContain(words);
});

describe('the end of a case', () => {
  test('deletion is asked for and taken back, and an erased case says so', async () => {
    const row = await newCase();
    const visitor = await visitorOf(row, 'employer');
    const path = `${pageOf(row)}/einwilligungen`;
    expect((await send(visitor, path, { event: 'deletionRequested' })).status).toBe(302);
    expect((await visitor.visit(pageOf(row))).text).toContain('Löschung beantragt');
    expect((await send(visitor, path, { event: 'consentWithdrawn', kind: 'coordination' })).status).toBe(302);
    expect(await now(row)).toMatchObject({
      coordination: 'deletionRequested',
      context: { consents: { coordination: false } },
    });
    const anew = { event: 'consentGiven', kind: 'coordination', textVersion: consentVersions.coordination };
    expect((await send(visitor, path, { event: 'deletionTakenBack' })).status).toBe(302);
    expect((await send(visitor, path, anew)).status).toBe(302);
    expect((await send(visitor, pageOf(row), { event: 'reopened', text: 'Doch noch' })).status).toBe(302);
    expect((await send(visitor, path, { event: 'consentWithdrawn', kind: 'coordination' })).status).toBe(302);
    const closed = await visitor.visit(pageOf(row));
    expect(closed.text).toContain('Von Ihnen zurückgezogen');
    // no page offers it any more
    const shown = await visitor.visit(path);
    const hidden = { csrf: shown.field('csrf') ?? '', stand: shown.field('stand') ?? '' };
    const forged = { ...hidden, event: 'reopened', text: 'Noch einmal' };
    const refused = await visitor.visit(pageOf(row), forged);
    expect(refused.text).toContain('Dafür fehlt Ihre Einwilligung in die Übergabe.');
    expect(refused.text).toContain('Noch einmal');
    expect((await send(visitor, path, anew)).status).toBe(302);
    expect((await send(visitor, pageOf(row), { event: 'reopened', text: 'Noch einmal' })).status).toBe(302);
    expect((await send(visitor, path, { event: 'caseWithdrawn', text: '' })).status).toBe(302);
    await cases.happens(row, [{ type: 'erased' }, { role: 'system', id: 'system' }]);
    for (const page of ['', '/angaben', '/einwilligungen']) {
      const erased = await visitor.visit(pageOf(row) + page);
      expect([page, erased.status]).toEqual([page, 200]);
      expect(erased.text).not.toContain('Uhrwerk');
    }
    const person = new Visitor(product.url);
    expect((await person.visit(`/person/${row.number}`)).status).toBe(403);
  });
});

test('links are not asked for without end', async () => {
  const visitor = new Visitor(product.url);
  const statuses: number[] = [];
  for (let times = 0; times < 12; times += 1) {
    statuses.push((await visitor.send('/zugang', { fall: unknownNumber, als: 'employer' })).status);
  }
  expect(statuses).toContain(200);
  expect(statuses.at(-1)).toBe(429);
});
