import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { familyDocuments } from '#flows/plan/documents';
import { candidateSheets } from '~/texts/papers.server';
import { americanBarista, turkishTechnician } from '../browser/journeys';
import { readPdf } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { Visitor } from '../support/visitor';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

async function sheetOf(visitor: Visitor, query = '', prefix = ''): Promise<string> {
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
  const address = `${product.url}${prefix}/check/papiere/merkblatt.pdf${query}`;
  const answer = await fetch(address, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).text.replace(/\s+/g, ' ');
}

async function walked(journey: typeof turkishTechnician): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  await visitor.walk(journey);
  return visitor;
}

describe('the sheet tells the person', () => {
  test('not to apply for what the office starts in the fast track (§ 81a Abs. 3 Nr. 2 AufenthG), and to sign the power', async () => {
    const visitor = await walked(turkishTechnician);
    const fast = await sheetOf(visitor, '?weg=skilledVocational&verfahren=fastTrack');
    expect(fast).toContain('Stellen Sie dafür keinen eigenen Antrag');
    expect(fast).toContain('Die Vollmacht für den Betrieb unterschreiben');
    expect(fast).not.toContain('Die Anerkennung des Berufs in Deutschland beantragen.');
    const ordinary = await sheetOf(visitor, '?weg=skilledVocational&verfahren=standard');
    expect(ordinary).toContain('Die Anerkennung des Berufs in Deutschland beantragen.');
    expect(ordinary).not.toContain('keinen eigenen Antrag');
    expect(ordinary).toContain('bevor das Visum abläuft');
  });

  test('the period after entry without a visa (§ 41 Abs. 3 AufenthV), and not to work yet', async () => {
    const text = await sheetOf(await walked(americanBarista), '', '/en');
    expect(text).toContain(
      'Apply for the residence title at the immigration office within 90 days of entry.',
    );
    expect(text).toContain('Do not work before the card has been ordered.');
    expect(text).toContain('Register your address within 2 weeks of moving in.');
    expect(text).not.toContain('before the visa ends');
  });

  test('papers and fees of the family that comes along, for whom and in all', async () => {
    const visitor = await walked(turkishTechnician);
    await visitor.send('/check/plan', { ehepartner: 'yes', kinder: '2' });
    const text = await sheetOf(visitor, '?weg=skilledVocational&verfahren=fastTrack');
    for (const words of [
      'Reisepass für jede Person, die mitkommt',
      'Heiratsurkunde',
      'Geburtsurkunde für jedes Kind',
      'eigene Vollmacht jedes Familienmitglieds',
      'Visum (Ehepartner) 75 €',
      // half of 75 and of 100 € for each child (§ 50 Abs. 1 AufenthV)
      'Visum (2 Kinder zusammen) 75 €',
      'Aufenthaltstitel (2 Kinder zusammen) 100 €',
    ])
      expect(text).toContain(words);
    const plan = await visitor.visit('/check/plan?weg=skilledVocational&verfahren=fastTrack');
    const total = /Zusammen (\d[\d.]* €(?: – \d[\d.]* €)?)/.exec(plan.text)?.[1];
    expect(total).toBeDefined();
    expect(text).toContain(`Zusammen ${total!}`);
  });
});

test.each([...candidateSheets])('in %s it has words for every paper of a family', (_, { documents }) => {
  for (const id of familyDocuments) expect(documents, id).toHaveProperty(id);
});
