import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, pathIn } from '~/services/language';
import { wordsIn } from '~/components/result/words';
import { papersTexts } from '~/texts/papers';
import { journeys } from '../browser/journeys';
import { CASE_SECRET, casesOf, exampleOf, type ProductCases } from '../support/case-house';
import { printedTexts, readPdf, structureFaults } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { Visitor } from '../support/visitor';

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

const squeezed = (text: string) => text.replace(/\s/g, '');

async function download(visitor: Visitor, path: string) {
  const response = await fetch(new URL(path, product.url), {
    headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The first text of a page that does not follow in the paper where it should; undefined where all do. */
function firstLost(texts: readonly string[], paper: string): string | undefined {
  const whole = squeezed(paper);
  let at = 0;
  return texts.find((text) => {
    const found = whole.indexOf(squeezed(text), at);
    if (found === -1) return true;
    at = found + squeezed(text).length;
    return false;
  });
}

/** What a page has for its reader on a screen and the paper draws, or need not say: signs, ways back, and table heads. */
const onScreenOnly = new Set([
  '✓',
  '✕',
  '◔',
  '?',
  '◆',
  '/',
  // heads only the doors to trying out, where there is no picture of the pay
  ...languages.map((lang) => wordsIn(lang).explore.picture.teaser),
]);
const bare = (html: string) =>
  printedTexts(html)
    .map((text) => text.replace(/^◆ /, ''))
    .filter((text) => !onScreenOnly.has(text) && !/^[:(),.·]+$/.test(text));

describe.each(journeys.map((journey) => [journey.title, journey] as const))('%s', (_, journey) => {
  const visitor = () => new Visitor(product.url);
  let walked: Visitor;
  beforeAll(async () => {
    walked = visitor();
    await walked.walk(journey);
  });

  test.each(languages)('result and plan in %s say what the pages say, in their order', async (lang) => {
    for (const [page, id] of [
      ['/check/ergebnis', 'ergebnis'],
      ['/check/plan', 'plan'],
    ] as const) {
      const { html } = await walked.visit(pathIn(lang, page));
      expect(html).not.toContain('\0');
      const { response, bytes } = await download(walked, pathIn(lang, `/check/papiere/${id}.pdf`));
      expect(response.status).toBe(200);
      const { text, language } = await readPdf(bytes);
      expect(language).toBe(lang);
      expect(firstLost(bare(html), text), `${page} in ${lang}`).toBeUndefined();
    }
  });

  test.each(languages)('every paper listed in %s can be had, and is kept by nobody', async (lang) => {
    const { html } = await walked.visit(pathIn(lang, '/check/papiere'));
    const links = [...html.matchAll(/href="([^"]+\.pdf[^"]*)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const { response, bytes } = await download(walked, link);
      expect(response.status, link).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.pdf"$/);
      expect(structureFaults(bytes), link).toEqual([]);
    }
  });
});

test('a paper that there is not, or that is of no use yet, is not found', async () => {
  const stranger = new Visitor(product.url);
  for (const name of [
    'gibtesnicht.pdf',
    'plan',
    'vollmacht.pdf',
    'ergebnis.pdf?sprache=xx',
    '..%2Fergebnis.pdf',
  ]) {
    expect((await download(stranger, `/check/papiere/${name}`)).response.status, name).toBe(404);
  }
  // nothing answered yet: the result says so
  expect((await download(stranger, '/check/papiere/ergebnis.pdf')).response.status).toBe(200);
});

test('papers of a case bear its number and what the handoff was told, for its employer only', async () => {
  const given = await exampleOf(cases.store);
  const person = { name: 'Őrsi Ґалаґан' };
  const row = await cases.handedOver({ ...given, person });
  const opened = new Visitor(product.url);
  await opened.send(await cases.link(row, 'employer'), {});
  const page = await opened.visit(`/fall/${row.number}/unterlagen`);
  expect(page.status).toBe(200);
  expect(page.text).toContain(papersTexts('de').intro);
  const links = [...page.html.matchAll(/href="([^"]+\.pdf)"/g)].map(([, href = '']) => href);
  const letter = links.find((href) => href.includes('hinweis-45c')) ?? links[0] ?? '';
  const { response, bytes } = await download(opened, letter);
  expect(response.headers.get('content-disposition')).toContain(row.number);
  expect((await readPdf(bytes)).text).toContain(letter.includes('hinweis') ? person.name : '');
  const stranger = new Visitor(product.url);
  expect((await download(stranger, letter)).response.status).toBe(403);
});

test('a draft that the employer opens from a case knows the firm for the declaration, and does not keep the person', async () => {
  const row = await cases.handedOver(await exampleOf(cases.store));
  const opened = new Visitor(product.url);
  await opened.send(await cases.link(row, 'employer'), {});
  expect((await opened.send(`/fall/${row.number}/angaben`, { event: 'angaben' })).status).toBe(302);
  const sheet = await opened.visit('/check/erklaerung');
  for (const words of [
    '10 Firma Uhrwerk Leipzig GmbH',
    '14 Ort Leipzig',
    '15 Ansprechpartner/in Karla Quast',
  ])
    expect(sheet.text).toContain(words);
  expect(sheet.text).not.toContain('Rao');
  const next = /href="(\/check\/erklaerung\/[a-z]+)"/.exec(sheet.html)?.[1];
  expect(next).toBeDefined();
  expect((await opened.visit('/check/erklaerung/ansprechperson')).html).not.toContain('name="contactName"');
});

describe('npm run papers', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['build/server/index.js', 'papers', ...options], { encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  afterAll(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  test('writes every paper for the five journeys into a new folder, says which, and they are whole', () => {
    const made = join(folder, 'neu', 'darin');
    const out = execFileSync(process.execPath, ['build/server/index.js', 'papers', '--out', made], {
      encoding: 'utf8',
    });
    const files = readdirSync(made);
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      expect(out).toContain(file);
      expect(structureFaults(readFileSync(join(made, file))), file).toEqual([]);
    }
  }, 120_000);

  test.each([
    ['no folder', [], /--out DIR/],
    ['an option it does not know', ['--nach', folder], /--nach/],
  ] as const)('says what is wrong with %s', (_, options, words) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
  });

  test('says that a file is no folder', () => {
    const file = join(folder, 'datei');
    writeFileSync(file, '');
    const { status, stderr } = run('--out', file);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`into ${file}`)]);
  });
});
