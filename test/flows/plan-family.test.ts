import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '#flows/law/assess';
import type { RouteId } from '#flows/law/ids';
import { routeIds } from '#flows/law/ids';
import type { FamilyConditionId } from '#flows/plan/family';
import { plan } from '#flows/plan/plan';
import { planFacts } from '#flows/questionnaires/plan-facts';
import { replay } from '#flows/questionnaires/check';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-23';
const conditionsOf = (
  route: RouteId,
  country: string,
  family = { accompanyingSpouse: true, accompanyingChildren: 1 },
) => {
  const facts = { person: { nationalities: [country], residenceCountry: country }, procedure: family };
  const assessment = assess(facts, { asOf });
  return plan(facts, assessment, { route }).family.map(({ id }) => id);
};

/** Procedure sheet, section 7: whose spouse needs German. */
const waived: readonly RouteId[] = [
  'blueCardRegular',
  'blueCardIt',
  'skilledVocational',
  'skilledAcademic',
  'researcher',
  'experienced',
  'executiveOrSpecialist',
];
const asked: readonly RouteId[] = [
  'recognitionPartnership',
  'recognitionMeasure',
  'vocationalTraining',
  'professionalDriver',
  'careAssistant',
];

describe('the family', () => {
  test.each(waived)('with %s the spouse needs no German, and nobody asks for living space', (route) => {
    const ids = conditionsOf(route, 'IN');
    expect(ids).toContain('spouseGermanWaived');
    expect(ids).toContain('livingSpaceWaived');
    expect(ids).not.toContain('spouseGerman');
  });

  test.each(asked)(
    'with %s the spouse needs simple German, unless the worker is of a visa-free state',
    (route) => {
      const expected: FamilyConditionId[] = ['spouseGerman', 'marriageBefore', 'livingSpace'];
      expect(conditionsOf(route, 'PH')).toEqual(expect.arrayContaining(expected));
      expect(conditionsOf(route, 'US')).toContain('spouseGermanWaived');
      expect(conditionsOf(route, 'US')).toContain('livingSpace');
    },
  );

  test('children alone are not told of a spouse, and nobody of nothing', () => {
    const children = conditionsOf('skilledVocational', 'IN', {
      accompanyingSpouse: false,
      accompanyingChildren: 2,
    });
    expect(children.filter((id) => /spouse|marriage/.test(id))).toEqual([]);
    expect(children).toContain('childrenUnmarried');
    expect(
      conditionsOf('skilledVocational', 'IN', { accompanyingSpouse: false, accompanyingChildren: 0 }),
    ).toEqual([]);
  });

  test('says of German one thing where a spouse comes along to a title', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.constantFrom(...routeIds), (facts, route) => {
        const { family, procedure } = plan(facts, assess(facts, { asOf }), { route });
        const said = family.filter(({ id }) => id.startsWith('spouseGerman'));
        const isAsked = facts.procedure?.accompanyingSpouse === true && !['none', 'stop'].includes(procedure);
        expect(said).toHaveLength(isAsked && family.length > 0 ? 1 : 0);
      }),
    );
  });
});

test('what is said beside the plan is kept on every path of the check, and changes no assessment', () => {
  fc.assert(
    fc.property(factsArbitrary, (facts) => {
      const { facts: walked, assessment } = replay(facts, [], asOf);
      for (const path of planFacts) {
        const name = path.replace('procedure.', '') as keyof NonNullable<typeof facts.procedure>;
        expect(walked.procedure?.[name]).toEqual(facts.procedure?.[name]);
      }
      const { procedure: _, ...without } = facts;
      expect(replay(without, [], asOf).assessment).toEqual(assessment);
    }),
  );
});
