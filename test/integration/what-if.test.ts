import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indianDeveloper } from '../browser/journeys';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';
import { Visitor } from '../support/visitor';

let product: Product;
let visitor: Visitor;
const page = '/check/was-waere-wenn';

const belowThreshold = {
  ...indianDeveloper,
  answers: { ...indianDeveloper.answers, gehalt: { ...indianDeveloper.answers.gehalt, amount: '50.000' } },
};

beforeAll(async () => {
  product = await startProduct();
  visitor = new Visitor(product.url);
  await visitor.walk(belowThreshold);
});
afterAll(() => product.stop());

const textOf = async (path: string) => (await visitor.visit(path)).text;

describe('trying out changes without JavaScript', () => {
  test('opens with the answers and changes nothing', async () => {
    const { html, text, field } = await visitor.visit(page);
    expect(field('gehalt-amount')).toBe('50.000');
    expect(text).toContain('Noch nichts geändert');
    expect(html).not.toContain('<form method="post"');
  });

  test('shows what a rise opens, typed as people type it, in a month as in a year', async () => {
    const opened = /Das öffnet: „Blaue Karte“/;
    expect(await textOf(`${page}?gehalt-amount=54.000+%E2%82%AC`)).toMatch(opened);
    expect(await textOf(`${page}?gehalt-amount=4500&gehalt-period=month`)).toMatch(opened);
    expect(await textOf(`${page}?gehalt-amount=50.000&schwelle=53100`)).toMatch(opened);
    expect(await textOf(`/en${page}?gehalt-amount=54000`)).toContain('This opens: “Blue Card”.');
  });

  test('shows what a cut closes, and warns of the minimum wage', async () => {
    const text = await textOf(`${page}?gehalt-amount=20000`);
    expect(text).toContain('Das schließt:');
    expect(text).toContain('Mindestlohn');
  });

  test('refuses what cannot be read, says where, and keeps everything typed', async () => {
    const query = 'gehalt-amount=viel&vertrag-type=fixedTerm&vertrag-months=0&deutsch-level=B2&pruefen=1';
    const response = await visitor.visit(`${page}?${query}`);
    expect(response.status).toBe(422);
    const { html } = response;
    expect(html).toMatch(/<title>Fehler:/);
    expect(html).toContain('href="#feld-gehalt-amount"');
    expect(html).toContain('href="#feld-vertrag-months"');
    expect(html).toContain('value="viel"');
    expect(html).toMatch(/<option value="B2" selected=""/);
    expect(html).not.toContain('<form method="post"');
  });

  test('a post without the token of this browser changes nothing', async () => {
    const response = await visitor.visit(`${page}?gehalt-amount=54000`, { version: '1' });
    expect(response.status).toBe(403);
  });

  test('a draft changed in another tab is not overwritten', async () => {
    const path = `${page}?gehalt-amount=54000`;
    const edition = (await visitor.visit(path)).field('version') ?? '';
    const response = await visitor.send(path, { version: edition.replace(/^\d+/, '1') });
    expect(response.status).toBe(409);
    expect(response.text).toContain('Ihre Angaben wurden inzwischen geändert');
    expect(response.field('gehalt-amount')).toBe('54000');
  });

  test('takes several pages over at once, and the result follows', async () => {
    const path = `${page}?gehalt-amount=54000&deutsch-level=B1&vertrag-type=fixedTerm&vertrag-months=24`;
    const versionAt = async (address: string) =>
      Number.parseInt((await visitor.visit(address)).field('version') ?? '', 10);
    const version = await versionAt(path);
    expect((await visitor.send(path, {})).location).toBe('/check/ergebnis');
    expect(await textOf('/check/ergebnis')).toContain('Die Blaue Karte ist möglich');
    const answers = await textOf('/check/angaben');
    expect(answers).toMatch(/54\.000 €/);
    expect(answers).toContain('24 Monate');
    expect(await versionAt(`${page}?gehalt-amount=60000`)).toBe(version + 1);
  });
});

describe('comparing two ways', () => {
  test('puts them side by side, and says what is wrong with a choice', async () => {
    const text = await textOf('/check/vergleich?a=skilledAcademic&b=westernBalkans');
    expect(text).toContain('Fachkraft mit Hochschulabschluss');
    expect(text).toContain('Das kann der Betrieb nicht ändern: Staatsangehörigkeit');
    expect(await textOf('/check/vergleich?a=nonsense')).toContain('Diesen Weg gibt es nicht');
    expect(await textOf('/check/vergleich?a=researcher&b=researcher')).toContain('zweimal denselben Weg');
    expect(await textOf('/en/check/vergleich')).toContain('Requirement by requirement');
  });
});
