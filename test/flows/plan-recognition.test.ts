import { expect, test } from 'vitest';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { plan } from '#flows/plan/plan';

const asOf = '2026-11-23';
const recognitionOf = (isco08: string, startDate: string) => {
  const facts: Facts = {
    job: { isco08, regulatedProfession: true, qualifiedEmployment: true, startDate, postalCode: '60311' },
    person: { nationalities: ['EG'], residenceCountry: 'EG' },
    qualification: {
      kind: isco08 === '2211' ? 'academic' : 'vocational',
      country: 'EG',
      recognition: 'notStarted',
      licence: 'none',
      stateRecognised: true,
      trainingYears: 4,
    },
  };
  const assessment = assess(facts, { asOf });
  const route = isco08 === '2211' ? 'skilledAcademic' : 'skilledVocational';
  const of = (procedure: 'standard' | 'fastTrack') =>
    plan(facts, assessment, { route, procedure }).steps.find(({ id }) => id === 'recognitionProcedure');
  return { standard: of('standard'), fast: of('fastTrack') };
};

// procedure sheet, section 3.5; recognition sheet, section 2.1: the BQFG applies to neither of the first two
test.each([
  [
    'a nurse',
    '3221',
    '§ 40 PflBG',
    { amount: 4, nature: 'asARule' },
    '§ 43 Abs. 3 PflAPrV, § 56 Abs. 5 PflBG',
  ],
  ['a physician', '2211', '§ 3 BÄO', { amount: 3, nature: 'asARule' }, '§ 39 Abs. 5 ÄApprO, § 4 Abs. 6 BÄO'],
])(
  '%s is recognised by the law of the profession, and the Land may deviate',
  (_, isco08, law, period, fast) => {
    const steps = recognitionOf(isco08, '2027-12-01');
    expect(steps.standard?.provision).toBe(law);
    expect(steps.standard?.statutory).toMatchObject({ unit: 'months', ...period });
    expect(steps.fast?.statutory).toEqual({
      amount: 2,
      unit: 'months',
      nature: 'landMayDeviate',
      provision: fast,
    });
  },
);

test('of other health occupations no period is claimed, and others follow the BQFG', () => {
  expect(recognitionOf('2264', '2027-12-01').standard).toMatchObject({ statutory: null });
  expect(recognitionOf('7412', '2027-12-01').standard).toMatchObject({
    provision: '§ 4 BQFG',
    statutory: { amount: 3, provision: '§ 6 Abs. 3 BQFG' },
  });
});
