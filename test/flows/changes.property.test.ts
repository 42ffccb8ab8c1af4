import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '#flows/facts/facts';
import { factsSchema, toWire, withFact } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { Change, WayOut } from '#flows/law/changes';
import { applyChanges, smallestChanges } from '#flows/law/changes';
import type { RouteId } from '#flows/law/ids';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-22';
const routeOf = (facts: Facts, id: RouteId) =>
  assess(facts, { asOf }).routes.find((route) => route.id === id);
const opens = (facts: Facts, id: RouteId) => (routeOf(facts, id)?.verdict ?? 'notOpen') !== 'notOpen';

function eachSet(facts: Facts, check: (wayOut: WayOut, changes: readonly Change[]) => void): void {
  for (const wayOut of smallestChanges(facts, { asOf }))
    for (const { changes } of wayOut.sets) check(wayOut, changes);
}

describe('the smallest changes', () => {
  test('name every closed way once, with changes or with what cannot be changed', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const closed = assess(facts, { asOf }).routes.filter(({ verdict }) => verdict === 'notOpen');
        const ways = smallestChanges(facts, { asOf });
        expect(ways.map(({ route }) => route).sort()).toEqual(closed.map(({ id }) => id).sort());
        for (const { sets, blockedBy, route } of ways)
          expect(sets.length > 0, route).toBe(blockedBy.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  test('open the way when they are made, and are valid facts', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        eachSet(facts, ({ route }, changes) => {
          const after = applyChanges(facts, changes);
          expect(opens(after, route), `${route}: ${changes.map(({ id }) => id).join(' ')}`).toBe(true);
          expect(factsSchema.safeParse(toWire(after)).success, route).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('are minimal: without any one of them the way stays closed', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        eachSet(facts, ({ route }, changes) => {
          for (const left of changes) {
            const rest = changes.filter((change) => change !== left);
            expect(opens(applyChanges(facts, rest), route), `${route} without ${left.id}`).toBe(false);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('are exact to the cent: one cent less a year closes the way or leaves it to the year that counts', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.integer({ min: 0, max: 99 }), (given, cents) => {
        const facts =
          given.job?.annualGrossSalary === undefined
            ? given
            : withFact(given, 'job.annualGrossSalary', given.job.annualGrossSalary + cents);
        eachSet(facts, ({ route }, changes) => {
          const rise = changes.find(({ id }) => id === 'raiseSalary');
          if (rise?.by === undefined) return;
          const pay = (facts.job?.annualGrossSalary ?? 0) + rise.by;
          const after = applyChanges(facts, changes);
          expect(after.job?.annualGrossSalary).toBe(pay);
          const less = routeOf(withFact(after, 'job.annualGrossSalary', pay - 1), route);
          if (less?.verdict !== 'notOpen') expect(less?.conditions, route).toContain('thresholdYear');
          if (rise.mayDo === undefined) expect(less?.verdict, route).toBe('notOpen');
          else {
            const enough = pay - rise.by + rise.mayDo;
            expect(opens(withFact(after, 'job.annualGrossSalary', enough), route), route).toBe(true);
            expect(opens(withFact(after, 'job.annualGrossSalary', enough - 1), route), route).toBe(false);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('come with the nearest way first', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const efforts = smallestChanges(facts, { asOf }).map(({ sets: [set] }) => set?.effort ?? Infinity);
        expect(efforts).toEqual([...efforts].sort((a, b) => (a === b ? 0 : a - b)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('for cases of practice', () => {
  const developer: Facts = {
    job: {
      isco08: '2431',
      qualifiedEmployment: true,
      graduateLevel: true,
      regulatedProfession: false,
      annualGrossSalary: 50_000_00,
      weeklyHours: 40,
      contractType: 'permanent',
      startDate: '2026-12-15',
    },
    person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false, germanLevel: 'A1' },
    qualification: { kind: 'academic', country: 'IN', awardedOn: '2015-06-30', recognition: 'comparable' },
  };
  const find = (facts: Facts, id: RouteId) =>
    smallestChanges(facts, { asOf }).find(({ route }) => route === id);
  const idsOf = (wayOut: WayOut | undefined) =>
    wayOut?.sets.map(({ changes }) => changes.map(({ id }) => id));

  test('700 euros more a year open the Blue Card', () => {
    const [set] = find(developer, 'blueCardRegular')?.sets ?? [];
    expect(set?.changes).toMatchObject([{ id: 'raiseSalary', by: 700_00 }]);
    expect(set?.then.verdict).toBe('open');
  });

  test('from a start next year the draft of that year is safe, this year’s amount may do', () => {
    const [set] = find(withFact(developer, 'job.startDate', '2027-02-01'), 'blueCardRegular')?.sets ?? [];
    expect(set?.changes).toMatchObject([{ id: 'raiseSalary', by: 3_100_00, mayDo: 700_00 }]);
  });

  test('experience is paid enough, or by collective agreement', () => {
    const experienced: Facts = {
      ...developer,
      job: { ...developer.job, annualGrossSalary: 40_000_00 },
      employer: { collectivelyBound: false },
      experience: { relevantMonthsLast5Years: 40 },
      qualification: { ...developer.qualification, stateRecognised: true },
    };
    expect(idsOf(find(experienced, 'experienced'))).toEqual([['payCollectively'], ['raiseSalary']]);
  });

  test('a partial notice leads to full recognition, or to an agreement', () => {
    const nurse: Facts = {
      job: {
        isco08: '3221',
        qualifiedEmployment: true,
        regulatedProfession: true,
        annualGrossSalary: 36_000_00,
      },
      person: { nationalities: ['PH'], residenceCountry: 'PH', aged45OrOver: false, germanLevel: 'B1' },
      qualification: {
        kind: 'vocational',
        country: 'PH',
        trainingYears: 4,
        stateRecognised: true,
        recognition: 'partial',
        licence: 'none',
        fitsJob: true,
      },
      procedure: { partnershipAgreement: 'no' },
    };
    expect(idsOf(find(nurse, 'skilledVocational'))).toEqual([['completeRecognition']]);
    expect(idsOf(find(nurse, 'recognitionPartnership'))).toEqual([['agreePartnership']]);
  });

  test('a training contract opens the training, nothing the nationality', () => {
    expect(idsOf(find(developer, 'vocationalTraining'))).toEqual([['offerTraining']]);
    expect(find(developer, 'privilegedNationality')).toMatchObject({ sets: [], blockedBy: ['nationality'] });
  });
});
