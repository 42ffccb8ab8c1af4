import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPackage } from '~/services/cases.server';
import { casesOf, CASE_SECRET } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { Visitor } from '../support/visitor';
import { turkishTechnician } from '../browser/journeys';

let product: Product;
let cases: ProductCases;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET, NETWORK_EMAIL: 'netz@netz.example' });
  cases = await casesOf(product.databaseFile);
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const preview = '/uebergabe/vorschau';
const receipt = '/uebergabe/beleg';
const answers: Readonly<Record<string, Record<string, string>>> = {
  stelle: { office: 'rkf-sn-leipzig' },
  betrieb: { name: 'Uhrwerk GmbH', postalCode: '04109', place: 'Leipzig', size: 'small' },
  ansprechperson: { contactName: 'Karla Quast', contactEmail: 'quast@uhrwerk.example' },
  anliegen: { wishes: 'recognition' },
  person: { personName: 'Ada Okonkwo', personEmail: 'okonkwo@post.example', personLanguage: 'en' },
  nachricht: { message: 'Wir suchen seit acht Monaten.' },
};
const agreed = { einwilligung: 'coordination' };
const allCases = () => cases.store.read.cases.page('', 1000);

/** Goes through the pages of the handoff up to the preview. */
async function prepare(visitor: Visitor): Promise<void> {
  let path = '/uebergabe/stelle';
  while (path !== preview) {
    const { location } = await visitor.send(path, answers[path.split('/').at(-1) ?? ''] ?? {});
    if (location === null) throw new Error(`${path} was not accepted`);
    path = location;
  }
}
async function prepared(): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  const journey = { ...turkishTechnician.answers, arbeitsort: { postalCode: '04109' } };
  await visitor.walk({ ...turkishTechnician, answers: journey });
  await prepare(visitor);
  return visitor;
}
/** What the form of the preview sends. */
async function formOf(visitor: Visitor): Promise<Record<string, string>> {
  const page = await visitor.visit(preview);
  return { csrf: page.field('csrf') ?? '', stand: page.field('stand') ?? '', ...agreed };
}
async function numberIn(visitor: Visitor): Promise<string | undefined> {
  return /FL-\d{4}-\d{6}-\d/.exec((await visitor.visit(receipt)).text)?.[0];
}

describe('sending', () => {
  test('twice at once, and again later, makes one case and leads to one receipt', async () => {
    const visitor = await prepared();
    const before = (await allCases()).length;
    const form = await formOf(visitor);
    const answered = await Promise.all([visitor.visit(preview, form), visitor.visit(preview, form)]);
    answered.push(await visitor.visit(preview, form));
    expect(answered.map(({ status, location }) => [status, location])).toEqual(
      answered.map(() => [302, receipt]),
    );
    expect(await allCases()).toHaveLength(before + 1);
    const number = await numberIn(visitor);
    const row = await cases.store.read.cases.findByNumber(number ?? '');
    const sent = row && (await openPackage(cases.house, row));
    expect(sent?.person).toEqual({ name: 'Ada Okonkwo', email: 'okonkwo@post.example', language: 'en' });
    expect(sent?.consents.map(({ kind }) => kind)).toEqual(['coordination']);
    // there is nothing left to hand over
    for (const path of ['/uebergabe', '/uebergabe/stelle', preview])
      expect((await visitor.visit(path)).location).toBe(receipt);
  });

  test('needs the consent of the employer; that to the agency is a second one', async () => {
    const visitor = await prepared();
    const before = (await allCases()).length;
    const { csrf = '', stand = '' } = await formOf(visitor);
    const withoutConsent: Record<string, string>[] = [{}, { einwilligung: 'agency' }];
    for (const ticked of withoutConsent) {
      const refused = await visitor.visit(preview, { csrf, stand, ...ticked });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Ohne Ihre Einwilligung');
    }
    expect(await allCases()).toHaveLength(before);
  });

  test('passes on what was shown and nothing else: a change meanwhile is shown first', async () => {
    const visitor = await prepared();
    const before = (await allCases()).length;
    const form = await formOf(visitor);
    await visitor.send('/uebergabe/nachricht', { message: 'Etwas ganz anderes.' });
    const refused = await visitor.visit(preview, form);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Etwas ganz anderes.');
    expect(await allCases()).toHaveLength(before);
    expect((await visitor.visit(preview, await formOf(visitor))).location).toBe(receipt);
  });

  test('of a form from another browser, another draft, or with a forged state changes nothing', async () => {
    const [visitor, other] = [await prepared(), await prepared()];
    await other.send('/uebergabe/betrieb', { ...answers.betrieb, name: 'Andere Firma GmbH' });
    const before = (await allCases()).length;
    const form = await formOf(visitor);
    const foreign = await formOf(other);
    expect((await visitor.visit(preview, { ...form, csrf: foreign.csrf ?? '' })).status).toBe(403);
    expect((await visitor.visit(preview, { ...form, stand: foreign.stand ?? '' })).status).toBe(409);
    expect((await visitor.visit(preview, { ...form, stand: '' })).status).toBe(409);
    expect(await allCases()).toHaveLength(before);
  });

  test('before all is answered leads to what is still to be answered', async () => {
    const visitor = new Visitor(product.url);
    expect((await visitor.visit(preview)).location).toBe('/check/arbeitsort');
    await visitor.begin('04109');
    const { csrf } = { csrf: (await visitor.visit('/uebergabe/stelle')).field('csrf') ?? '' };
    const skipped = await visitor.visit(preview, { csrf, stand: 'x', ...agreed });
    expect([skipped.status, skipped.location]).toEqual([302, '/uebergabe/stelle']);
    expect((await visitor.visit('/uebergabe/betrieb')).location).toBe('/uebergabe/stelle');
    expect((await visitor.visit('/uebergabe/gibtesnicht')).status).toBe(404);
    expect((await visitor.visit(receipt)).location).toBe('/uebergabe');
  });
});

describe('what people type', () => {
  test('too much of it is refused and stays in the form', async () => {
    const visitor = await prepared();
    const long = 'ä'.repeat(4001);
    const refused = await visitor.send('/uebergabe/nachricht', { message: long });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`${long}</textarea>`);
    expect(refused.text).toContain('höchstens 4.000 Zeichen');
    expect((await visitor.visit(preview)).text).toContain('Wir suchen seit acht Monaten.');
    const name = 'x'.repeat(201);
    const firm = await visitor.send('/uebergabe/betrieb', { ...answers.betrieb, name });
    expect([firm.status, firm.field('name')]).toEqual([422, name]);
    const invisible = await visitor.send('/uebergabe/betrieb', {
      ...answers.betrieb,
      place: '\u200b \u2060',
    });
    expect([invisible.status, invisible.text]).toEqual([422, expect.stringContaining('Geben Sie den Ort')]);
  });

  test('no office but those of the directory is taken', async () => {
    const visitor = await prepared();
    expect((await visitor.send('/uebergabe/stelle', { office: 'faire-integration' })).status).toBe(422);
    const invented = await visitor.send('/uebergabe/andere-stelle', { stelle: 'erfunden' });
    expect(invented.location).toBe('/uebergabe/andere-stelle');
    expect((await visitor.visit(preview)).text).toContain('(FiZu) Leipzig bekommt diese Angaben');
  });

  test('any other office can be found and chosen', async () => {
    const visitor = await prepared();
    const found = await visitor.visit('/uebergabe/andere-stelle?suche=Nürnberg&land=');
    expect(found.text).toContain('1 Stelle');
    expect((await visitor.visit('/uebergabe/andere-stelle?suche=qqq')).text).toContain('Keine Stelle passt');
    const chosen = await visitor.send('/uebergabe/andere-stelle', { stelle: 'fb-by-zsef' });
    expect(chosen.location).toBe('/uebergabe/betrieb');
    expect((await visitor.visit(preview)).text).toContain('(KuBB) bekommt diese Angaben');
  });

  test('is not overwritten by a tab that was opened before', async () => {
    const visitor = await prepared();
    const early = await visitor.visit('/uebergabe/nachricht');
    await visitor.send('/uebergabe/nachricht', { message: 'Neu.' });
    const hidden = { csrf: early.field('csrf') ?? '', version: early.field('version') ?? '' };
    const late = await visitor.visit('/uebergabe/nachricht', { ...hidden, message: 'Alt.' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Alt.</textarea>');
    expect(late.text).toContain('Neu.');
  });
});

describe('after the handoff', () => {
  test('the code leads to the receipt and the case, and the result names it', async () => {
    const visitor = await prepared();
    const code = await visitor.code();
    await visitor.visit(preview, await formOf(visitor));
    const number = await numberIn(visitor);
    const elsewhere = new Visitor(product.url);
    const resumed = await elsewhere.send('/check/weitermachen', { code });
    expect(resumed.location).toBe(receipt);
    expect(await numberIn(elsewhere)).toBe(number);
    const followed = await elsewhere.visit(`/fall/${number ?? ''}`);
    expect(followed.status).toBe(200);
    for (const words of ['Erinnerung an die Koordinierung des Netzwerks', 'Zweite Erinnerung'])
      expect(followed.text).toContain(words);
    expect((await elsewhere.visit('/check/ergebnis')).text).toContain('Diesen Fall haben Sie übergeben.');
    // closed on a machine that others use, nothing in this browser leads back
    const leaving = await elsewhere.visit('/fall', { csrf: followed.field('csrf') ?? '' });
    expect(leaving.location).toBe('/');
    expect((await elsewhere.visit('/fall')).location).toBe('/zugang');
    expect((await elsewhere.visit(receipt)).location).not.toBeNull();
    expect((await elsewhere.visit(`/fall/${number ?? ''}`)).status).toBe(403);
  });

  test('another candidate for the same job is another case, with the firm but without the person', async () => {
    const visitor = await prepared();
    await visitor.visit(preview, await formOf(visitor));
    const first = await numberIn(visitor);
    const page = await visitor.visit('/check/neu');
    const hidden = ['csrf', 'von', 'start'].map((name) => [name, page.field(name) ?? '']);
    await visitor.visit('/check/neu', Object.fromEntries(hidden) as Record<string, string>);
    expect((await visitor.visit(receipt)).location).toBe('/uebergabe');
    expect((await visitor.visit('/uebergabe/betrieb')).field('name')).toBe('Uhrwerk GmbH');
    expect((await visitor.visit('/uebergabe/person')).field('personName') ?? '').toBe('');
    await prepare(visitor);
    await visitor.visit(preview, await formOf(visitor));
    expect(await numberIn(visitor)).not.toBe(first);
  });
});
