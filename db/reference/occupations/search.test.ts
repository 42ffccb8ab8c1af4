import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadReference, type Reference } from '../reference';
import { pipeList, readCsv } from '../read-file';
import { occupationByIsco, occupationByKldb, searchOccupations } from './search';

const everyday = readCsv(
  'db/reference/occupations',
  'everyday-titles.csv',
  z.object({ query: z.string(), isco: pipeList }),
);

let reference: Reference;
beforeAll(() => {
  reference = loadReference();
  searchOccupations(reference, 'warm');
}, 30_000);

const first = (query: string) => searchOccupations(reference, query)[0];

describe('the everyday list', () => {
  it('has at least 150 titles', () => {
    expect(everyday.length).toBeGreaterThanOrEqual(150);
  });

  it.each(everyday.map(({ query, isco }) => [query, isco] as const))(
    '%s is found among the first three',
    (query, isco) => {
      const codes = searchOccupations(reference, query, { limit: 3 }).map((result) => result.isco08[0]);
      expect(
        isco.some((code) => codes.includes(code)),
        `${query}: ${codes.join(', ')}`,
      ).toBe(true);
    },
  );

  it('is searched in under 20 ms on average', () => {
    const started = performance.now();
    for (const { query } of everyday) searchOccupations(reference, query);
    expect((performance.now() - started) / everyday.length).toBeLessThan(20);
  });
});

describe('the answer', () => {
  it('gives both codes for the trained nurse, that of the correspondence first, and never that of the aide', () => {
    expect(first('Krankenschwester')).toMatchObject({
      isco08: ['3221', '2221'],
      kldb2010: '81302',
      skillLevel: 'skilled',
      regulated: true,
      regulation: { profession: 'pflegefachperson', form: 'activity_and_title' },
    });
    expect(first('Gesundheits- und Krankenpfleger')?.isco08).not.toContain('5321');
  });

  it('keeps the title as it was found beside the title of the occupation', () => {
    expect(first('lkw fahrer')).toMatchObject({
      title: 'Berufskraftfahrer/in (Güterverkehr)',
      matched: 'LKW-Fahrer',
    });
  });

  it('lists no occupation twice', () => {
    for (const query of ['Softwareentwickler', 'Koch', 'Maurer', 'Arzt', 'Verkäufer']) {
      const results = searchOccupations(reference, query, { limit: 20 });
      const seen = results.map((result) => `${result.source} ${result.title}`);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('is empty where nothing was asked or nothing resembles', () => {
    expect(searchOccupations(reference, '')).toEqual([]);
    expect(searchOccupations(reference, ' / ')).toEqual([]);
    expect(searchOccupations(reference, 'qqxxyyzz')).toEqual([]);
  });

  it('bears any input', () => {
    for (const query of [
      '"',
      '*',
      '(m/w/d)',
      '\u0000',
      '😀',
      'ß',
      'in',
      'der die das',
      'a'.repeat(5000),
      'x '.repeat(500),
    ]) {
      expect(Array.isArray(searchOccupations(reference, query))).toBe(true);
    }
  });

  it('honours the limit', () => {
    expect(searchOccupations(reference, 'techniker', { limit: 4 })).toHaveLength(4);
  });

  it.each([
    ['nurse', '3221'],
    ['truck driver', '8332'],
    ['software developer', '2512'],
    ['electrician', '7411'],
    ['cook', '5120'],
    ['bricklayer', '7112'],
    ['waiter', '5131'],
    ['welder', '7212'],
    ['civil engineer', '2142'],
    ['cleaner', '9112'],
  ])('finds the English word %s', (query, code) => {
    const results = searchOccupations(reference, query, { lang: 'en', limit: 3 });
    expect(results.map((result) => result.isco08[0])).toContain(code);
  });

  it('titles results in English where asked', () => {
    expect(searchOccupations(reference, 'Krankenschwester', { lang: 'en' })[0]?.title).toBe('Nurse');
  });
});

describe('"regulated?" is a suggestion', () => {
  it.each([
    ['Arzt', true],
    ['Physiotherapeut', true],
    ['LKW-Fahrer', true],
    ['Lehrer', true],
    ['Mechatroniker', false],
    ['Softwareentwickler', false],
    ['Koch', false],
    ['Kellner', false],
    ['Bürokaufmann', false],
    ['Bauingenieur', 'unsure'],
    ['Architekt', 'unsure'],
    ['Psychologe', 'unsure'],
  ])('%s: %s', (query, regulated) => {
    expect(first(query)?.regulated).toBe(regulated);
  });

  it('names the form where only running a business is regulated', () => {
    expect(first('Bäcker')).toMatchObject({ regulated: false, regulation: { form: 'self_employment' } });
  });
});

describe('titles by code', () => {
  it('gives ISCO in both languages and KldB in German', () => {
    expect(occupationByIsco(reference, '7412')).toEqual({
      code: '7412',
      title: 'Elektromechaniker und verwandte Berufe',
    });
    expect(occupationByIsco(reference, '2512', 'en')).toEqual({ code: '2512', title: 'Software developers' });
    expect(occupationByKldb(reference, '26112')?.title).toMatch(/Mechatronik/);
  });

  it('gives null for a code that is not there', () => {
    expect(occupationByIsco(reference, '9999')).toBeNull();
    expect(occupationByKldb(reference, '99999')).toBeNull();
  });
});
