import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts';
import { assess } from '../law/assess';
import type { RouteId } from '../law/ids';
import { plan } from '../plan/plan';
import { askedFields, fieldsOf, knownValues, replayDeclaration, suggestedValues } from './declaration';
import type { DeclarationValues } from './declaration-answers';
import { declarationValuesSchema, noDeclaration } from './declaration-answers';
import { annualPay, declarationFindings, needsLicence } from './declaration-checks';
import { declarationPageIds, declarationPages } from './declaration-pages';

const asOf = '2026-11-23';
const facts: Facts = {
  job: {
    postalCode: '04109',
    isco08: '2512',
    qualifiedEmployment: true,
    graduateLevel: true,
    annualGrossSalary: 6_000_000,
    weeklyHours: 40,
    contractType: 'permanent',
    regulatedProfession: false,
    startDate: '2027-06-01',
    temporaryAgencyWork: false,
  },
  employer: { collectivelyBound: false },
  person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false },
  qualification: { kind: 'academic', country: 'IN', recognition: 'comparable', fitsJob: true },
};
const firm = { name: 'Uhrwerk GmbH', street: 'Gasse 1', postalCode: '04109', place: 'Leipzig' };
const contact = { name: 'Karla Quast', email: 'quast@uhrwerk.example', phone: '0341 1' };
const all = { values: {}, answered: declarationPageIds };

describe('the questionnaire for the declaration', () => {
  test('every field of the form stands on one page, and no page asks for anything else', () => {
    const onPages = declarationPageIds.flatMap((page) => [...declarationPages[page].fields]);
    expect(onPages.toSorted()).toEqual(Object.keys(declarationValuesSchema.shape).toSorted());
  });

  test('asks for everything where nothing is known, page by page, and ends at the sheet', () => {
    const walked: string[] = [];
    for (let answered: typeof declarationPageIds = []; ;) {
      const { current } = replayDeclaration({ values: {}, answered }, { facts: {} });
      if (current === 'sheet') break;
      walked.push(current);
      answered = [...answered, current];
    }
    expect(walked).toEqual(declarationPageIds);
  });

  test('every page is left out where facts and handoff know all that it asks for, if they can', () => {
    const { path } = replayDeclaration(all, { facts, firm, contact });
    const left = declarationPageIds.filter((page) => !path.includes(page));
    expect(left).toEqual(['firm', 'term', 'hiredOut', 'licence', 'collective']);
    const { path: unqualified } = replayDeclaration(all, {
      facts: { ...facts, qualification: { kind: 'none' } },
      firm,
      contact,
    });
    expect(unqualified).not.toContain('qualification');
  });

  test('asks on a page only for what is missing of it', () => {
    const asked = askedFields({ facts: { job: { weeklyHours: 40, startDate: '2027-06-01' } }, contact });
    expect(fieldsOf('hours', asked)).toEqual([
      'workingTime',
      'overtime',
      'overtimeExtent',
      'overtimeCompensation',
    ]);
    expect(fieldsOf('term', asked)).toEqual(['contractType', 'endDate']);
    expect(fieldsOf('contact', asked)).toEqual(['contactFax']);
  });

  test('facts win over what was answered before they were known, and a page not reached counts for nothing', () => {
    const values: DeclarationValues = { weeklyHours: 20, surname: 'Rao', leaveDays: 30 };
    const known = replayDeclaration({ values, answered: declarationPageIds }, { facts });
    expect(known.values).toMatchObject({ weeklyHours: 40, surname: 'Rao', leaveDays: 30 });
    const early = replayDeclaration({ values, answered: ['occasion', 'person'] }, { facts });
    expect(early.values.leaveDays).toBeUndefined();
    // the pay of the year by the month, until somebody has looked at it
    const nothing = replayDeclaration(noDeclaration, { facts });
    expect(nothing.values).toEqual({ ...suggestedValues(facts), ...knownValues({ facts }) });
    expect(nothing.isPayWorkedOut).toBe(true);
    expect(known.isPayWorkedOut).toBe(false);
  });
});

describe('what does not fit together', () => {
  const judge = (values: DeclarationValues, given: Facts = facts) => {
    const assessment = assess(given, { asOf });
    return declarationFindings(values, { facts: given, assessment, route: plan(given, assessment).route });
  };
  const sound: DeclarationValues = {
    startDate: '2027-06-01',
    contractType: 'permanent',
    hiredOut: 'no',
    weeklyHours: 40,
    payUnit: 'month',
    payAmount: 500_000,
    collectivelyBound: 'no',
  };

  test('a start that no plan can hold is named', () => {
    const assessment = assess(facts, { asOf });
    const judged = { facts, assessment, route: plan(facts, assessment).route };
    const on = (earliestStart: string | null) =>
      declarationFindings(sound, { ...judged, earliestStart }).includes('startTooSoon');
    expect([on('2027-06-02'), on('2027-06-01'), on(null)]).toEqual([true, false, false]);
  });

  test.each([
    ['1981-11-24', false, []],
    ['1981-11-23', false, ['ageDiffers']],
    ['1981-11-23', true, []],
    ['1990-01-01', true, ['ageDiffers']],
  ] as const)('born on %s, 45 or older by the check: %s', (birthDate, aged45OrOver, found) => {
    const given = { ...facts, person: { ...facts.person, aged45OrOver } };
    const about = judge({ ...sound, birthDate }, given).filter((id) => id === 'ageDiffers');
    expect(about).toEqual(found);
  });

  test('nothing where all fits', () => {
    expect(judge(sound)).toEqual([]);
    expect(judge({})).toEqual([]);
  });

  test.each<[string, DeclarationValues, string[]]>([
    ['a start today', { startDate: asOf }, ['startInPast']],
    ['a start tomorrow', { startDate: '2026-11-24' }, []],
    ['a residence since today', { residenceSince: asOf }, []],
    ['a residence since tomorrow', { residenceSince: '2026-11-24' }, ['residenceSinceAhead']],
    ['a birth today', { birthDate: asOf }, ['bornAhead']],
    ['no social insurance', { insured: 'no' }, ['notInsured']],
    ['social insurance', { insured: 'yes' }, []],
    ['hiring out', { hiredOut: 'yes' }, ['hiredOut']],
    ['pay other than checked', { payAmount: 490_000 }, ['payDiffers']],
    ['pay below the threshold', { payAmount: 300_000 }, ['payBelowThreshold', 'payDiffers']],
    ['pay by the hour that gives the same year', { payUnit: 'hour', payAmount: 2_885 }, []],
    [
      'an agreement without pay group',
      { collectivelyBound: 'yes', collectiveAgreement: 'TVöD' },
      ['collectiveIncomplete'],
    ],
    ['five months', { contractType: 'fixedTerm', endDate: '2027-10-31' }, ['contractTooShort']],
    ['six months', { contractType: 'fixedTerm', endDate: '2027-12-01' }, []],
    ['an end before the start', { contractType: 'fixedTerm', endDate: '2027-05-01' }, ['endBeforeStart']],
  ])('%s', (_name, change, found) => {
    expect(judge({ ...sound, ...change })).toEqual(found);
  });

  // 13.90 € on the day of the check, 14.60 € in 2027: 2,530.66 2/3 € a month for 40 hours
  test.each<[string, DeclarationValues, boolean]>([
    ['an hour at the minimum', { payUnit: 'hour', payAmount: 1_460 }, false],
    ['an hour a cent below', { payUnit: 'hour', payAmount: 1_459 }, true],
    ['an hour below it without hours', { payUnit: 'hour', payAmount: 1_459, weeklyHours: undefined }, true],
    ['the minimum of the year before', { payUnit: 'hour', payAmount: 1_390 }, true],
    [
      'the same with a start in that year',
      { payUnit: 'hour', payAmount: 1_390, startDate: '2026-12-01' },
      false,
    ],
    ['no start, so the day of the check', { payUnit: 'hour', payAmount: 1_390, startDate: undefined }, false],
    ['a month at the minimum, rounded down', { payAmount: 253_066 }, false],
    ['a month a cent below that', { payAmount: 253_065 }, true],
    ['half of it for half of the hours', { payAmount: 126_533, weeklyHours: 20 }, false],
    ['half of it for more than that', { payAmount: 126_533, weeklyHours: 20.01 }, true],
    ['a month without hours', { payAmount: 1, weeklyHours: undefined }, false],
  ])('the minimum wage: %s', (_name, change, isBelow) => {
    expect(judge({ ...sound, ...change }).includes('payBelowMinimumWage')).toBe(isBelow);
  });

  test('the minimum wage is not that of trainees', () => {
    const trainee: Facts = { ...facts, job: { ...facts.job, employmentKind: 'apprenticeship' } };
    expect(judge({ ...sound, payAmount: 100_000 }, trainee)).not.toContain('payBelowMinimumWage');
  });

  test('a licence where the planned way needs none is no finding', () => {
    const regulated: Facts = {
      ...facts,
      job: { ...facts.job, regulatedProfession: true },
      qualification: { ...facts.qualification, licence: 'none' },
    };
    const assessment = assess(regulated, { asOf });
    const found = (route: RouteId | null) =>
      declarationFindings(sound, { facts: regulated, assessment, route }).includes('licenceOpen');
    const needs = (route: RouteId | null) => needsLicence({ facts: regulated, assessment, route });
    expect([found('skilledAcademic'), needs('skilledAcademic')]).toEqual([true, true]);
    expect([found('recognitionMeasure'), needs('recognitionMeasure')]).toEqual([false, false]);
    expect([found(null), needs(null)]).toEqual([false, false]);
    expect(needsLicence({ facts, assessment: assess(facts, { asOf }), route: 'skilledAcademic' })).toBe(
      false,
    );
  });

  test('a regulated occupation without the licence granted', () => {
    const regulated: Facts = {
      ...facts,
      job: { ...facts.job, regulatedProfession: true },
      qualification: { ...facts.qualification, licence: 'promised' },
    };
    expect(judge(sound, regulated)).toContain('licenceOpen');
    const granted: Facts = {
      ...regulated,
      qualification: { ...regulated.qualification, licence: 'granted' },
    };
    expect(judge(sound, granted)).not.toContain('licenceOpen');
  });

  test('pay of a year needs unit, amount and, by the hour, the hours', () => {
    expect(annualPay({ payUnit: 'month', payAmount: 100 })).toBe(1_200);
    expect(annualPay({ payUnit: 'hour', payAmount: 1_500, weeklyHours: 38.5 })).toBe(3_003_000);
    expect(annualPay({ payUnit: 'hour', payAmount: 1_500 })).toBeUndefined();
    expect(annualPay({ payAmount: 1_500 })).toBeUndefined();
  });
});
