import { beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '#db/reference/reference';
import { addDays } from '#flows/facts/calendar';
import { assess } from '#flows/law/assess';
import { languages } from '~/services/language';
import type { Lang } from '~/services/language';
import { sourceOf, walkOf } from '~/services/papers.server';
import { sheetIn } from '~/papers/candidate-paper';
import { noDeclaration } from '#flows/questionnaires/declaration-answers';
import { paperIds, paperKinds } from '~/papers/kinds';
import { confirmedOffice } from '~/papers/letter-paper';
import { gapsOf } from '~/papers/paper';
import type { Paper } from '~/papers/paper';
import { renderPaper } from '~/papers/pdf/render';
import { samples } from '~/papers/samples';
import type { Sample } from '~/papers/samples';
import type { PaperSource, Parties } from '~/papers/source';
import {
  candidateSheets,
  letterTexts,
  paperWords,
  partnershipTexts,
  powerTexts,
} from '~/texts/papers.server';
import english from '~/texts/candidate-sheet/en';
import { hostileTexts } from '../support/hostile';
import { readPdf, structureFaults } from '../support/pdf';

const asOf = '2026-11-23';
const reference = loadReference();
const list = () => Promise.resolve([...reference.officeSeed.offices]);
const house = { reference, store: { read: { offices: { list } } } };

function sourceFor(
  sample: Pick<Sample, 'facts' | 'parties'>,
  lang: Lang,
  changed: { parties?: Parties; postalCode?: string } = {},
): Promise<PaperSource> {
  const facts = sample.facts(asOf);
  const { postalCode = facts.job?.postalCode } = changed;
  const job = { ...facts.job, ...(postalCode !== undefined && { postalCode }) };
  const walked = walkOf({ ...facts, job }, assess({ ...facts, job }, { asOf }));
  return sourceOf({ walked, parties: changed.parties ?? sample.parties }, house, lang);
}
/** A postal code of one place of a Land. */
function postalCodeIn(state: string): string {
  const found = [...reference.postalCodes].find(
    ([, { kind, places }]) => kind === 'delivery' && places.length === 1 && places[0]?.state === state,
  );
  if (found === undefined) throw new Error(`No postal code in ${state}`);
  return found[0];
}
const [developer] = samples as [Sample, ...Sample[]];
const nobody: Parties = {};
const squeezed = (text: string) => text.replace(/\s/g, '');

/** What every paper has to be, whoever it is for. */
async function expectSound(paper: Paper): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const bytes = await renderPaper(paper);
  expect(structureFaults(bytes), paper.fileName).toEqual([]);
  const read = await readPdf(bytes);
  expect(read).toMatchObject({ title: paper.title, language: paper.lang });
  const levels = read.elements.flatMap(({ role, text }) =>
    /^H\d$/.test(role) && text !== '' ? [Number(role[1])] : [],
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  let before = levels[0] ?? 1;
  for (const level of levels) {
    expect(level - before).toBeLessThanOrEqual(1);
    before = level;
  }
  expect(read.bookmarks).toBeGreaterThan(0);
  for (const { role, alt } of read.elements) if (role === 'Figure') expect(alt).not.toBe('');
  return read;
}

describe.each(languages)('papers in %s', (lang) => {
  describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    it.each(paperIds)('%s: tagged, named, in order', async (id) => {
      const paper = paperKinds[id].make(await sourceFor(sample, lang), lang);
      await expectSound(paper);
    });
  });

  it('lists as missing what has empty lines, and says so at the foot', async () => {
    const source = await sourceFor(developer, lang, { parties: nobody });
    for (const id of ['vollmacht', 'anerkennungspartnerschaft'] as const) {
      const paper = paperKinds[id].make(source, lang);
      expect(paper.missing).toEqual(gapsOf(paper.blocks));
      expect(paper.missing.length).toBeGreaterThan(5);
      expect(paper.foot).toContain(paperWords(lang).foot.incomplete);
      const { text } = await expectSound(paper);
      for (const name of paper.missing) expect(text.split(name).length, name).toBeGreaterThan(2);
    }
  });

  it.each([...reference.states.values()].map(({ code, name }) => [name, code] as const))(
    'the letter of § 45c for a place of work in %s names a confirmed office or none',
    async (_, state) => {
      const postalCode = postalCodeIn(state);
      const source = await sourceFor(developer, lang, { postalCode });
      const paper = paperKinds['hinweis-45c'].make(source, lang);
      const { text } = await expectSound(paper);
      const office = confirmedOffice(source.result.offices);
      const texts = letterTexts(lang);
      // contact data of any other office of the directory would be an invented contact
      const others = reference.officeSeed.offices.filter(
        ({ kind, id }) => kind === 'faireIntegration' && id !== office?.id,
      );
      for (const { phone, email } of others) {
        if (phone !== null) expect(text).not.toContain(phone);
        if (email !== null) expect(text).not.toContain(email);
      }
      expect(text).toContain(texts.address);
      // only Sachsen has a confirmed one so far
      expect(office === null).toBe(state !== 'DE-SN');
      if (office === null) {
        expect(paper.missing).toContain(texts.lookUp);
        // an address may be broken at the end of a line
        expect(squeezed(text)).toContain(squeezed(texts.lookUp));
      } else {
        expect(paper.missing).toEqual([]);
        for (const part of [office.name, office.address, office.phone])
          if (part !== null) expect(text).toContain(part);
      }
    },
  );
});

it('gives the same bytes for the same paper, and others on another day', async () => {
  const source = await sourceFor(developer, 'de');
  const paper = paperKinds.plan.make(source, 'de');
  const [one, other] = [await renderPaper(paper), await renderPaper(paper)];
  expect(one.equals(other)).toBe(true);
  expect(one.equals(await renderPaper({ ...paper, date: addDays(asOf, 1) }))).toBe(false);
});

it.each([
  ['Đặng Thị Ngọc Ánh', 'Đặng Thị Ngọc Ánh', false],
  ['Łukasz Żółć', 'Łukasz Żółć', false],
  ['Милош Ђорђевић', 'Милош Ђорђевић', false],
  ['Ελένη Παπαδοπούλου', 'Ελένη Παπαδοπούλου', false],
  ['محمد علي', 'Mhmd `ly', true],
  ['张伟', 'ZhangWei', true],
  ['გიორგი', 'Giorgi', true],
])(
  'prints the name %s as %s, but not where the passport decides how it is spelt',
  async (name, printed, isGuess) => {
    const parties = { person: { name }, contact: { name, email: 'name@betrieb.example' } };
    const source = await sourceFor(developer, 'de', { parties: { person: { name } } });
    const hints = {
      vollmacht: powerTexts('de').fields,
      anerkennungspartnerschaft: partnershipTexts('de').fields,
    };
    for (const [id, owed] of [
      ['vollmacht', hints.vollmacht.nameOwed],
      ['anerkennungspartnerschaft', hints.anerkennungspartnerschaft.personOwed],
    ] as const) {
      const paper = paperKinds[id].make(source, 'de');
      const { text } = await expectSound(paper);
      expect(text.normalize('NFC').includes(printed)).toBe(!isGuess);
      expect(squeezed(text).includes(squeezed(owed))).toBe(isGuess);
      expect(text).not.toContain(paperWords('de').transliterated);
      const field = id === 'vollmacht' ? hints.vollmacht.name : hints.anerkennungspartnerschaft.person;
      expect(paper.missing.includes(field)).toBe(isGuess);
    }
    // whoever speaks for the firm signs by no passport
    const { text } = await expectSound(
      paperKinds.vollmacht.make(await sourceFor(developer, 'de', { parties }), 'de'),
    );
    expect(text.normalize('NFC')).toContain(printed);
    expect(text.includes(paperWords('de').transliterated)).toBe(isGuess);
  },
);

describe.each(hostileTexts)('a text of %s in every field', (_, text) => {
  it.each(paperIds.filter((id) => id !== 'ergebnis'))('does not break %s', async (id) => {
    const parties: Parties = {
      firm: { name: text, street: text, postalCode: '80331', place: text, sector: text },
      contact: { name: text, email: text, phone: text },
      person: { name: text, email: text, phone: text },
    };
    const source = await sourceFor(developer, 'de', { parties });
    await expectSound(paperKinds[id].make(source, 'de'));
  });
});

it('the declaration is a paper where no way is open, once it is begun', async () => {
  const cleaner = {
    facts: () => ({
      job: { isco08: '9112', qualifiedEmployment: false, graduateLevel: false, regulatedProfession: false },
      person: { nationalities: ['NG'], residenceCountry: 'NG' },
      qualification: { kind: 'none' as const },
    }),
    parties: nobody,
  };
  const source = await sourceFor(cleaner, 'de');
  const { fits, make } = paperKinds.erklaerung;
  expect(source.planned.route).toBeNull();
  expect(fits(source)).toBe(false);
  const begun = { ...source, declaration: noDeclaration };
  expect(fits(begun)).toBe(true);
  await expectSound(make(begun, 'de'));
});

it('prints a text longer than a page whole', async () => {
  const text = Array.from({ length: 3_000 }, (_, index) => `Wort${String(index)}`).join(' ');
  const source = await sourceFor(developer, 'de');
  const frame = paperKinds.plan.make(source, 'de');
  const blocks: Paper['blocks'] = [
    { kind: 'heading', level: 1, text: 'Lang' },
    { kind: 'paragraph', text },
    { kind: 'notice', tone: 'info', title: 'Kasten', lines: [text] },
    { kind: 'list', items: [text] },
    { kind: 'table', caption: 'Tabelle', head: ['a', 'b'], rows: [['kurz', text]] },
    { kind: 'fields', fields: [{ name: 'Feld', value: text }] },
    { kind: 'checklist', items: [{ text, isDone: true }] },
  ];
  const read = await expectSound({ ...frame, blocks });
  expect(read.text.split('Wort2999')).toHaveLength(7);
  expect(read.pages).toBeGreaterThan(10);
});

describe('the sheet for the candidate', () => {
  let source: PaperSource;
  beforeAll(async () => {
    source = await sourceFor(developer, 'de');
  });

  it('is to be had in every language that has a file, and offered there', () => {
    expect([...candidateSheets.keys()].sort()).toEqual(['de', 'en']);
    expect([...(paperKinds.merkblatt.languages?.keys() ?? [])]).toEqual([...candidateSheets.keys()]);
  });

  it('needs one catalogue and nothing else for a further language', async () => {
    // what one more file of the folder would give
    const french = { ...english, language: 'Français', title: 'Votre chemin vers un emploi en Allemagne' };
    const read = await expectSound(sheetIn(source, 'fr', new Map([...candidateSheets, ['fr', french]])));
    expect(read).toMatchObject({ language: 'fr', title: french.title });
    expect(read.text).toContain('75 €');
  });

  it.each(languages)('says in %s never to pay for a job, and whom to ask', async (lang) => {
    const { text } = await expectSound(paperKinds.merkblatt.make(source, lang));
    const sheet = candidateSheets.get(lang);
    for (const line of sheet?.never.lines ?? []) expect(text).toContain(line);
    expect(text).toContain('faire-integration.de');
  });
});
