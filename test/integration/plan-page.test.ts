import { afterAll, beforeAll, expect, test } from 'vitest';
import { americanBarista, indianDeveloper, journeys, turkishTechnician } from '../browser/journeys';
import { readPdf } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { Visitor } from '../support/visitor';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

async function walked(journey = indianDeveloper): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  await visitor.walk(journey);
  return visitor;
}

test('who comes along is kept with the draft and turns fees, papers and conditions', async () => {
  const visitor = await walked();
  const before = await visitor.visit('/check/plan');
  expect(before.text).not.toContain('Für die Familie, die mitkommt');
  const { location } = await visitor.send('/check/plan', { ehepartner: 'yes', kinder: '2' });
  expect(location).toBe('/check/plan?gespeichert=1');
  const after = await visitor.visit('/check/plan');
  // § 46 Abs. 2 Nr. 1, § 45 Nr. 1 AufenthV: 75 + 100; each child the half of it (§ 50 Abs. 1)
  expect(after.text).toContain('Zwischensumme: Für die Familie, die mitkommt 350 €');
  expect(after.text).toContain('Zusammen 525 €');
  expect(after.text).toContain('Heiratsurkunde');
  expect(after.text).toContain('Der Ehepartner braucht keine Deutschkenntnisse.');
  const answers = await visitor.visit('/check/angaben');
  expect(answers.text).toMatch(/Mitreisende Kinder\s+2/);
  // unticked it is gone again
  await visitor.send('/check/plan', { kinder: '' });
  expect((await visitor.visit('/check/plan')).text).not.toContain('Für die Familie, die mitkommt');
});

test('procedures are compared by what the person pays, where a family is part of one sum and not of the other', async () => {
  const visitor = await walked(americanBarista);
  await visitor.send('/check/plan', { ehepartner: 'yes', kinder: '2' });
  // visa 75 and permit 100 € against permit 100 and, if it comes to that, certificate 13 € (§§ 45, 46, 47 AufenthV)
  const page = await visitor.visit('/check/plan');
  expect(page.text).toContain('Öffentliche Gebühren ohne Familie');
  // on a phone the name stands in each row
  expect(page.html).toContain('data-label="Öffentliche Gebühren ohne Familie"');
  expect((await (await walked()).visit('/check/plan')).html).toContain('data-label="Öffentliche Gebühren"');
  expect(page.text).toMatch(/Übliches Visumverfahren \d+ bis \d+ Wochen 175 €/);
  const { text } = await visitor.visit('/check/plan/vergleich');
  expect(text).toContain('„Übliches Visumverfahren“ kostet bis zu 75 € mehr an öffentlichen Gebühren.');
  expect(text).toMatch(/Gebühren der Familie 350 €, wenn sie nachkommt 350 €/);
});

test('a number of children that is none is refused, and nothing typed is lost', async () => {
  const visitor = await walked();
  for (const typed of ['drei', '-1', '21', '1,5', '<b>']) {
    const refused = await visitor.send('/check/plan', { ehepartner: 'yes', kinder: typed });
    expect(refused.status, typed).toBe(422);
    expect(refused.text).toContain('Geben Sie eine ganze Zahl von 0 bis 20 ein.');
    expect(refused.field('kinder'), typed).toBe(typed);
  }
  expect((await visitor.visit('/check/plan')).text).not.toContain('Für die Familie, die mitkommt');
});

test('a form from before another window saved shows what is saved', async () => {
  const visitor = await walked();
  const page = await visitor.visit('/check/plan');
  const [csrf = '', version = ''] = [page.field('csrf'), page.field('version')];
  await visitor.send('/check/plan', { kinder: '1' });
  const late = await visitor.visit('/check/plan', { csrf, version, kinder: '3' }, { origin: product.url });
  expect(late.status).toBe(409);
  expect(late.text).toMatch(/Mitreisende Kinder:\s+1/);
  expect(late.field('kinder')).toBe('3');
});

test('whoever has to work at once takes the visa, and a pending application keeps its procedure', async () => {
  const barista = journeys.find(({ title }) => title === 'US barista') ?? indianDeveloper;
  const visaFree = await walked(barista);
  expect((await visaFree.visit('/check/plan')).text).toContain('Einreise ohne Visum');
  await visaFree.send('/check/plan', { sofort: 'yes' });
  const plan = await visaFree.visit('/check/plan');
  expect(plan.text).toContain(
    'Die Person soll gleich nach der Einreise arbeiten. Das geht nur mit einem Visum',
  );
  const other = await walked();
  await other.send('/check/plan', { antrag: 'yes' });
  expect((await other.visit('/check/plan')).text).toContain('Ein Visumantrag läuft schon');
});

test('an unfinished check says so, and leads on, where there is nothing to plan yet', async () => {
  const visitor = new Visitor(product.url);
  const page = await visitor.visit('/check/plan');
  expect(page.text).toContain('Die Prüfung ist noch nicht zu Ende');
  expect(page.html).toContain('href="/check/arbeitsort"');
  expect(page.text).not.toContain('So geht es zurzeit nicht');
});

test('whatever rests on an unfinished check says so, and offers nothing that needs a plan', async () => {
  const visitor = new Visitor(product.url);
  await visitor.begin();
  for (const path of ['/check/plan', '/check/plan/vergleich', '/check/checkliste', '/check/papiere']) {
    const page = await visitor.visit(path);
    expect(page.text, path).toContain('Die Prüfung ist noch nicht zu Ende');
    expect(page.html, path).toContain('href="/check/beruf"');
    expect(page.text, path).not.toContain('Anderen Arbeitsbeginn durchrechnen');
  }
  const papers = await visitor.visit('/check/papiere');
  expect(papers.html).not.toContain('href="/check/erklaerung"');
  expect(papers.html).not.toContain('href="/check/checkliste"');
  const finished = await walked();
  for (const path of ['/check/plan', '/check/plan/vergleich', '/check/checkliste', '/check/papiere'])
    expect((await finished.visit(path)).text, path).not.toContain('Die Prüfung ist noch nicht zu Ende');
});

test('another procedure is shown with the reasons for the one proposed, and stays chosen for papers and checklist', async () => {
  const visitor = await walked();
  const shown = await visitor.visit('/check/plan?verfahren=fastTrack');
  expect(shown.text).toContain(
    'Gezeigt wird ein anderes Verfahren. Vorgeschlagen ist: Übliches Visumverfahren',
  );
  const links = [...shown.html.matchAll(/href="(\/check\/(?:checkliste|papiere)[^"]*)"/g)].map(
    ([, href = '']) => href,
  );
  expect(links).toHaveLength(2);
  for (const href of links) expect(href).toContain('verfahren=fastTrack');
  const agreement = 'Vereinbarung nach § 81a AufenthG';
  expect((await visitor.visit('/check/checkliste?verfahren=fastTrack')).text).toContain(agreement);
  expect((await visitor.visit('/check/checkliste')).text).not.toContain(agreement);
  expect((await visitor.visit('/check/papiere?verfahren=fastTrack')).html).toContain(
    '/check/papiere/plan.pdf?verfahren=fastTrack',
  );
});

test('a way that is closed is not planned, whatever the address says, and the page says so', async () => {
  const visitor = await walked();
  const own = (await visitor.visit('/check/plan')).text;
  const notice =
    /Diesen Weg oder dieses Verfahren gibt es bei Ihren Angaben nicht\. Gezeigt wird der vorgeschlagene Plan\. /;
  expect(own).not.toMatch(notice);
  for (const asked of ['weg=westernBalkans', 'weg=<b>', 'verfahren=visaFreeEntry']) {
    const { text } = await visitor.visit(`/check/plan?${asked}`);
    expect(text, asked).toMatch(notice);
    expect(text.replace(notice, ''), asked).toBe(own);
  }
});

test('where the wished start cannot be held, each deciding step still says by when it would have to begin', async () => {
  const visitor = await walked(turkishTechnician);
  const { text } = await visitor.visit(
    '/check/plan?beginn=01.02.2027&weg=skilledVocational&verfahren=standard',
  );
  expect(text).toMatch(/es fehlen bis zu \d+ Tage spätester Beginn für den Wunschtermin: \d\d\.\d\d\.202\d/);
});

test('a start that is tried out stays with the papers, and not with the answers', async () => {
  const visitor = await walked(turkishTechnician);
  const { html } = await visitor.visit('/check/plan?beginn=01.03.2035');
  const [, papers = ''] = /href="(\/check\/papiere\?[^"]*)"/.exec(html) ?? [];
  expect(papers).toContain('beginn=01.03.2035');
  const list = await visitor.visit(papers.replaceAll('&amp;', '&'));
  const [, file = ''] = /href="(\/check\/papiere\/plan\.pdf\?[^"]*)"/.exec(list.html) ?? [];
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
  const answer = await fetch(product.url + file.replaceAll('&amp;', '&'), { headers: { cookie } });
  const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(text.replace(/\s+/g, ' ')).toContain('Der gewünschte Beginn 01.03.2035 ist zu halten');
  expect((await visitor.visit('/check/angaben')).text).not.toContain('2035');
});

test('two plans name their steps in the order in which both take them', async () => {
  const visitor = await walked(turkishTechnician);
  const { html } = await visitor.visit(
    '/check/plan/vergleich?a=skilledVocational.standard&b=skilledVocational.fastTrack',
  );
  const table = html.slice(html.indexOf('id="schritte"'));
  const places = [
    'Zustimmung der Bundesagentur für Arbeit<',
    'Vorabzustimmung der Ausländerbehörde<',
    'Termin bei der Auslandsvertretung<',
  ].map((name) => table.indexOf(`>${name}`));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('in the recognition partnership nobody is asked for the notice that comes after entry', async () => {
  const visitor = await walked(turkishTechnician);
  const { text } = await visitor.visit('/check/plan?weg=recognitionPartnership');
  expect(text).toContain('Anerkennungspartnerschaft');
  expect(text).not.toContain('Bescheid über die Anerkennung');
  expect(text).toContain('Bescheid über die Gleichwertigkeit');
});
