import { describe, expect, it } from 'vitest';
import { languages } from '~/services/language';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { smallestChanges } from '#flows/law/changes';
import type { RouteId } from '#flows/law/ids';
import { requirementIds, routeIds } from '#flows/law/ids';
import { verdictSentence } from './route-summary';
import type { ResultView } from './view';
import { wordsIn } from './words';

const asOf = '2026-11-22';
const analyst: Facts = {
  job: {
    isco08: '2431',
    qualifiedEmployment: true,
    graduateLevel: true,
    regulatedProfession: false,
    annualGrossSalary: 50_000_00,
    contractType: 'permanent',
    startDate: '2026-12-15',
  },
  person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false },
  qualification: { kind: 'academic', country: 'IN', awardedOn: '2015-06-30', recognition: 'comparable' },
};

function sentence(facts: Facts, id: RouteId, lang: 'de' | 'en' = 'de'): string {
  const assessment = assess(facts, { asOf });
  const ways = smallestChanges(facts, { asOf, assessment });
  const waysOut = Object.fromEntries(ways.map((way) => [way.route, way]));
  const route = assessment.routes.find((one) => one.id === id);
  if (route === undefined) throw new Error(id);
  // The sentence reads no more of the view than this.
  const view = { assessment, waysOut } as unknown as ResultView;
  return verdictSentence(route, view, wordsIn(lang)).replace(/\u00a0/g, ' ');
}

describe('the first sentence of a way', () => {
  it('says by how much the pay falls short, and that it is not the end', () => {
    expect(sentence(analyst, 'blueCardRegular')).toBe(
      'Die Blaue Karte ist noch nicht möglich, weil das Gehalt 700 € im Jahr unter der Schwelle liegt.',
    );
    expect(sentence(analyst, 'blueCardRegular', 'en')).toBe(
      'The Blue Card is not yet possible because the salary is €700 a year below the threshold.',
    );
  });

  it('says what nobody can change without "noch"', () => {
    expect(sentence(analyst, 'blueCardShortage')).toBe(
      'Die Blaue Karte im Mangelberuf ist nicht möglich, weil der Beruf nicht zu den Berufsgruppen gehört, die das Gesetz nennt.',
    );
  });

  it('says that a way is open, what it waits for, or which answers are missing', () => {
    expect(sentence(analyst, 'skilledAcademic')).toContain('ist möglich');
    const pending: Facts = {
      ...analyst,
      qualification: { ...analyst.qualification, recognition: 'pending' },
    };
    expect(sentence(pending, 'skilledAcademic')).toContain('möglich, wenn die Qualifikation anerkannt');
    const noPay: Facts = { ...analyst, job: { ...analyst.job, annualGrossSalary: undefined } };
    expect(sentence(noPay, 'blueCardRegular')).toContain('Noch nicht angegeben: Bruttogehalt.');
  });

  it.each(languages)('is whole in %s for every way, whatever is missing', (lang) => {
    const words = wordsIn(lang);
    const cases: Facts[] = [
      {},
      analyst,
      { job: { employmentKind: 'driver', qualifiedEmployment: false, temporaryAgencyWork: true } },
      { qualification: { kind: 'none', recognition: 'rejected' }, person: { germanLevel: 'none' } },
    ];
    for (const facts of cases)
      for (const id of routeIds)
        expect(sentence(facts, id, lang)).not.toMatch(/undefined|NaN|\[object|\s{2}/);
    for (const id of requirementIds) {
      const bare = words.law.reasons[id]({});
      expect(bare.length, id).toBeGreaterThan(10);
      expect(bare, id).not.toMatch(/undefined|\.$/);
    }
  });
});
