import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages, type Lang } from '~/services/language';
import { factPaths } from '#flows/facts/catalogue';
import type { Facts } from '#flows/facts/facts';
import { factAt } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { smallestChanges } from '#flows/law/changes';
import { routeIds } from '#flows/law/ids';
import { legalDates } from '#flows/law/parameters/dates';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { parameterIds, parameterOn } from '#flows/law/parameters/parameters';
import { payPicture } from '~/components/explore/picture.server';
import { ResultPage } from './result-page';
import { wordsIn } from './words';

const asOf = '2026-11-22';

function render(facts: Facts, lang: Lang): string {
  const assessment = assess(facts, { asOf });
  const ways = smallestChanges(facts, { asOf, assessment });
  const waysOut = Object.fromEntries(ways.map((wayOut) => [wayOut.route, wayOut]));
  const view = {
    assessment,
    waysOut,
    picture: payPicture({ assessment, waysOut }, facts.job?.annualGrossSalary),
    facts: Object.fromEntries(factPaths.map((path) => [path, factAt(facts, path)])),
    figures: Object.fromEntries(parameterIds.map((id) => [id, parameterOn(id, asOf).value])) as Record<
      ParameterId,
      number
    >,
    days: legalDates,
    countries: {},
    occupation: null,
    offices: { kind: 'notAsked' as const },
    pages: { 'job.annualGrossSalary': '/check/gehalt?aendern=ergebnis' },
    continueAt: '/check/arbeitsort',
  };
  return renderToStaticMarkup(<ResultPage view={view} words={wordsIn(lang)} />);
}

const graduateBelowThreshold: Facts = {
  job: {
    qualifiedEmployment: true,
    graduateLevel: true,
    regulatedProfession: false,
    isco08: '2431',
    annualGrossSalary: 50_000_00,
    contractType: 'permanent',
    startDate: '2026-12-15',
  },
  person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false },
  qualification: { kind: 'academic', country: 'IN', awardedOn: '2015-06-30', recognition: 'comparable' },
};

describe.each(languages)('the result page in %s', (lang) => {
  it.each([
    ['nothing', {}],
    ['a case with a way', graduateBelowThreshold],
    ['free access', { person: { nationalities: ['FR'], residenceCountry: 'FR' } }],
    [
      'an asylum procedure',
      {
        person: {
          nationalities: ['SY'],
          residenceCountry: 'DE',
          currentStatus: 'asylumProcedure',
          asylumApplication: { state: 'open', enteredOn: '2025-02-01' },
        },
      },
    ],
  ] satisfies [string, Facts][])('shows %s without a hole, headings in order', (_, facts) => {
    const html = render(facts, lang);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('shows every way with its ledger', () => {
    const html = render(graduateBelowThreshold, lang);
    for (const id of routeIds) expect(html).toContain(`id="${id}"`);
  });
});

it('names what is missing to the threshold and links to the page that asks for the pay', () => {
  const html = render(graduateBelowThreshold, 'de').replace(/\u00a0/g, ' ');
  expect(html).toContain('+ 700 € im Jahr (58,34 € im Monat)');
  expect(html).toContain('href="/check/gehalt?aendern=ergebnis"');
  expect(render(graduateBelowThreshold, 'en')).toContain('href="/en/check/gehalt?aendern=ergebnis"');
});
