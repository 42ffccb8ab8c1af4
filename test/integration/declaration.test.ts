import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declarationPages } from '#flows/questionnaires/declaration-pages';
import { indianDeveloper, turkishTechnician } from '../browser/journeys';
import { readPdf } from '../support/pdf';
import { startProduct, type Product } from '../support/product';
import { Visitor, type Visited } from '../support/visitor';

const SHEET = '/check/erklaerung';
/** Something for every field: what a field does not ask for is not taken. */
const answers: Record<string, string> = {
  procedure: 'title',
  occasion: 'first',
  firstNames: 'Ananya Мария',
  surname: 'Rao <script>alert(1)</script>',
  birthDate: '05.05.1993',
  sex: 'female',
  residence: 'MG Road 1, Bengaluru, Indien',
  residenceSince: '01.03.2020',
  firmName: 'Übersee & Söhne GmbH',
  firmStreet: 'Gasse 1',
  firmPostalCode: '04109',
  firmPlace: 'Leipzig',
  contactName: 'Karla Quast',
  contactPhone: '0341 123456',
  contactEmail: 'quast@uhrwerk.example',
  companyNumber: '12345678',
  recentlyFounded: 'no',
  startDate: '01.06.2099',
  contractType: 'permanent',
  hiredOut: 'no',
  workplace: 'seat',
  jobTitle: 'Softwareentwicklerin',
  jobDescription: 'Entwicklung\nund Pflege',
  qualificationName: 'B. Tech.',
  qualificationPlace: 'Bengaluru, Indien',
  qualificationProof: 'anabin-Ausdruck',
  licence: 'keine',
  workingTime: 'fullTime',
  weeklyHours: '40',
  overtime: 'no',
  leaveDays: '30',
  collectivelyBound: 'no',
  payUnit: 'month',
  payAmount: '5.000,00',
  insured: 'yes',
};

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
});

async function checked(journey = indianDeveloper): Promise<Visitor> {
  const visitor = new Visitor(product.url);
  await visitor.walk(journey);
  return visitor;
}
const nextOf = ({ html }: Visited) => /href="(\/check\/erklaerung\/[a-z]+)"/.exec(html)?.[1];

/** Answers every page that is asked; gives their addresses. */
async function answerAll(visitor: Visitor): Promise<string[]> {
  const path: string[] = [];
  for (let page = nextOf(await visitor.visit(SHEET)) ?? SHEET; page !== SHEET;) {
    path.push(page);
    const { location, status } = await visitor.send(page, answers);
    if (status !== 302 || location === null || path.length > Object.keys(declarationPages).length)
      throw new Error(`${page} was not taken`);
    page = location;
  }
  return path;
}

describe('the declaration', () => {
  test('asks only for what is missing, and fills the sheet in the order of the form', async () => {
    const visitor = await checked();
    const before = await visitor.visit(SHEET);
    expect(before.text).toContain('Es fehlt noch');
    const path = await answerAll(visitor);
    expect(path[0]).toBe(`${SHEET}/anlass`);
    expect(path.length).toBeLessThan(Object.keys(declarationPages).length);
    const sheet = await visitor.visit(SHEET);
    expect(sheet.text).toContain('Alle Angaben des Formulars sind da');
    const order = ['(?<!\\d)3 Vornamen', '10 Firma', '19 Betriebsnummer 12345678', '46 Arbeitsentgelt'];
    const places = order.map((words) => sheet.text.search(new RegExp(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(sheet.text).toContain('37 Vollzeit, Teilzeit oder geringfügig Vollzeit');
    expect(sheet.text).toContain('Ananya Мария');
    expect(sheet.text).toContain('5.000 € im Monat');
    expect(sheet.html).not.toContain('<script>alert');
  });

  test('opens pages with what the check was told, to be confirmed', async () => {
    const visitor = await checked();
    const seen = new Map<string, Visited>();
    for (let page = nextOf(await visitor.visit(SHEET)) ?? SHEET; page !== SHEET;) {
      seen.set(page, await visitor.visit(page));
      page = (await visitor.send(page, answers)).location ?? SHEET;
    }
    // 62,000 € a year
    expect(seen.get(`${SHEET}/entgelt`)?.field('payAmount')).toBe('5.166,67');
    expect(seen.get(`${SHEET}/entgelt`)?.text).toContain(
      'Eingetragen ist, was Sie in der Prüfung gesagt haben',
    );
    // what helps but need not be the same stands beside the field: the seat of the firm, the title in the contract, an address
    expect(seen.get(`${SHEET}/betrieb`)?.field('firmPostalCode') ?? '').toBe('');
    for (const [page, words] of [
      ['betrieb', 'Postleitzahl des Arbeitsorts laut Prüfung: 80331'],
      ['aufenthalt', 'Anschrift mit Ort und Staat. Wohnland laut Prüfung: Indien'],
      ['taetigkeit', 'Beruf (ISCO-08) laut Prüfung: Softwareentwickler (2512)'],
      ['abschluss', 'Land des Abschlusses laut Prüfung: Indien'],
    ] as const)
      expect(seen.get(`${SHEET}/${page}`)?.text, page).toContain(words);
    expect(seen.get(`${SHEET}/anlass`)?.text).not.toContain('Eingetragen ist');
    // what was answered stands in its place
    expect((await visitor.visit(`${SHEET}/entgelt`)).field('payAmount')).toBe('5.000');
  });

  test('in English names the fields in English and German, and says what the German entries mean', async () => {
    const visitor = await checked();
    await answerAll(visitor);
    const sheet = await visitor.visit(`/en${SHEET}`);
    for (const words of [
      'Date of birth Geburtsdatum 05.05.1993',
      'Nationality Staatsangehörigkeit Indien Means: India',
      'Sex Geschlecht weiblich Means: female',
      'Gross pay Arbeitsentgelt brutto 5.000 € im Monat Means: €5,000 a month',
      'B Employee ( Arbeitnehmer/in )',
    ])
      expect(sheet.text).toContain(words);
    expect(sheet.text).toContain('The form exists in German only');
  });

  test('is no second place to type names: the power of attorney takes them from it', async () => {
    const visitor = await checked();
    await answerAll(visitor);
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(`${product.url}/check/papiere/vollmacht.pdf`, { headers: { cookie } });
    const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    for (const words of [
      'Übersee & Söhne GmbH',
      'Gasse 1, 04109 Leipzig',
      'Karla Quast',
      'quast@uhrwerk.example',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words);
  });

  test('fills the pay from the check, and says that it is worked out until somebody looks at it', async () => {
    const visitor = await checked();
    const before = await visitor.visit(SHEET);
    expect(before.text).toContain('46 Arbeitsentgelt brutto 5.166,67 € im Monat');
    expect(before.text).toContain('ein Zwölftel des Jahresgehalts');
    await answerAll(visitor);
    expect((await visitor.visit(SHEET)).text).not.toContain('ein Zwölftel des Jahresgehalts');
  });

  test('names the job in the agreement of a partnership as in the declaration', async () => {
    const visitor = await checked(turkishTechnician);
    const agreement = async () => {
      const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
      const address = `${product.url}/check/papiere/anerkennungspartnerschaft.pdf`;
      const answer = await fetch(address, { headers: { cookie } });
      return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).text.replace(/\s+/g, ' ');
    };
    expect(await agreement()).not.toContain(answers['jobTitle']);
    await answerAll(visitor);
    expect(await agreement()).toContain(answers['jobTitle']);
  });

  test('names what does not fit', async () => {
    const visitor = await checked();
    await answerAll(visitor);
    await visitor.send(`${SHEET}/entgelt`, { payUnit: 'month', payAmount: '1.000' });
    const { text } = await visitor.visit(SHEET);
    expect(text).toContain('Bitte prüfen Sie');
    expect(text).toMatch(/Das Entgelt \(46\)/);
  });

  test('whoever does not know an answer yet goes on, and finds it among the gaps', async () => {
    const visitor = await checked();
    let pages = 0;
    for (let page = nextOf(await visitor.visit(SHEET)) ?? SHEET; page !== SHEET; pages++) {
      expect(pages, page).toBeLessThan(Object.keys(declarationPages).length);
      const { status, location } = await visitor.send(page, {});
      expect([page, status]).toEqual([page, 302]);
      page = location ?? SHEET;
    }
    const { text } = await visitor.visit(SHEET);
    expect(pages).toBeGreaterThan(8);
    for (const gap of ['Verfahren', 'Geschlecht', 'Vornamen', 'Betriebsnummer'])
      expect(text.slice(text.indexOf('Es fehlt noch'))).toContain(gap);
  });

  test('bad input is refused with what was typed, and nothing saved is lost', async () => {
    const visitor = await checked();
    await answerAll(visitor);
    const page = `${SHEET}/betriebsnummer`;
    const refused = await visitor.send(page, { companyNumber: '1234567', recentlyFounded: 'yes' });
    expect(refused.status).toBe(422);
    expect(refused.field('companyNumber')).toBe('1234567');
    expect(refused.text).toContain(
      '„Betriebsnummer des Beschäftigungsbetriebs“: Geben Sie genau acht Ziffern ein',
    );
    expect((await visitor.visit(SHEET)).text).toContain('12345678');
    const long = await visitor.send(`${SHEET}/taetigkeit`, { jobTitle: 'x'.repeat(10_000) });
    expect(long.status).toBe(422);
    for (const [slug, field, typed, complaint] of [
      ['person', 'birthDate', '31.02.1990', '„Geburtsdatum“: Geben Sie einen Tag ein, den es gibt'],
      [
        'aufenthalt',
        'residenceSince',
        '01.01.1900',
        '„Seit wann“: Geben Sie einen Tag zwischen 1950 und 2099 ein',
      ],
      ['ansprechperson', 'contactEmail', 'quast', '„E-Mail-Adresse“: Geben Sie eine E-Mail-Adresse ein'],
      ['ansprechperson', 'contactPhone', 'abc', '„Telefon“: Geben Sie eine Nummer aus Ziffern ein'],
      ['urlaub', 'leaveDays', '0', '„Arbeitstage Urlaub im Jahr“: Geben Sie 1 bis 366 Tage ein'],
      ['entgelt', 'payAmount', 'viel', '„Betrag brutto in Euro“: Geben Sie einen Betrag ein'],
    ] as const) {
      const { status, text } = await visitor.send(`${SHEET}/${slug}`, { ...answers, [field]: typed });
      expect([status, text.split(complaint).length - 1], field).toEqual([422, 2]);
    }
  });

  test('another window that was quicker is shown beside what was typed', async () => {
    const visitor = await checked();
    await answerAll(visitor);
    const page = `${SHEET}/urlaub`;
    const stale = await visitor.visit(page);
    await visitor.send(page, { leaveDays: '28' });
    const fields = { csrf: stale.field('csrf') ?? '', version: stale.field('version') ?? '' };
    const refused = await visitor.visit(page, { ...fields, leaveDays: '26' });
    expect(refused.status).toBe(409);
    expect(refused.field('leaveDays')).toBe('26');
    expect(refused.text).toContain('28');
  });

  test('without a check leads there, and is a paper among the others', async () => {
    const { status, location } = await new Visitor(product.url).visit(SHEET);
    expect([status, location]).toEqual([302, '/check/arbeitsort']);
    const visitor = await checked();
    const papers = await visitor.visit('/check/papiere');
    expect(papers.html).toContain('/check/papiere/erklaerung.pdf');
    const pdf = await visitor.visit('/check/papiere/erklaerung.pdf');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.html).toMatch(/^%PDF-/);
  });
});
