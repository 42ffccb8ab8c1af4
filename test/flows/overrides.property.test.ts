import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requirementStatuses } from '#flows/law/ids';
import { assess } from '#flows/law/assess';
import type { Assessment } from '#flows/law/assessment';
import { withOverrides } from '#flows/law/overrides';
import type { Override } from '#flows/law/overrides';
import { factsArbitrary } from '../support/arbitraries';

const judged = factsArbitrary.map((facts) => assess(facts, { asOf: '2026-11-22' }));

/** Some findings about requirements that the assessment holds, at most one for each. */
function overridesOf({ routes }: Assessment): fc.Arbitrary<Override[]> {
  const targets = routes.flatMap(({ id, requirements }) =>
    requirements.map((row) => ({ route: id, requirement: row.id })),
  );
  return fc
    .subarray(targets, { maxLength: Math.min(8, targets.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((target) =>
          fc.constantFrom(...requirementStatuses).map((status) => ({ ...target, status })),
        ),
      ),
    );
}
const corrected = judged.chain((assessment) =>
  overridesOf(assessment).map((overrides) => ({ assessment, overrides })),
);

test('without overrides, and with those that agree with the machine, the result is the same', () => {
  fc.assert(
    fc.property(judged, (assessment) => {
      expect(withOverrides(assessment, [])).toEqual(assessment);
      const same = assessment.routes.flatMap(({ id, requirements }) =>
        requirements.map((row) => ({ route: id, requirement: row.id, status: row.status })),
      );
      expect(withOverrides(assessment, same)).toEqual(assessment);
    }),
  );
});

test('a way names each requirement once, so an override is about one row', () => {
  fc.assert(
    fc.property(judged, ({ routes }) => {
      for (const { requirements } of routes)
        expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    }),
  );
});

test('the verdict follows the statuses, other ways stay, the first open way is recommended', () => {
  fc.assert(
    fc.property(corrected, ({ assessment, overrides }) => {
      const after = withOverrides(assessment, overrides);
      for (const [index, route] of after.routes.entries()) {
        const before = assessment.routes[index];
        const own = overrides.filter((override) => override.route === route.id);
        if (own.length === 0) expect(route).toEqual(before);
        for (const { requirement, status } of own)
          expect(route.requirements.find(({ id }) => id === requirement)?.status).toBe(status);
        const statuses = route.requirements.map(({ status }) => status);
        const expected = statuses.includes('unmet')
          ? 'notOpen'
          : statuses.includes('unknown')
            ? 'unknown'
            : statuses.includes('toProve')
              ? 'openIf'
              : 'open';
        expect(route.verdict).toBe(expected);
      }
      const ways = after.routes.filter(({ id }) => id !== 'opportunityCard');
      const open = ways.find(({ verdict }) => verdict === 'open')?.id;
      if (open !== undefined) expect(after.recommended).toBe(open);
      expect({ ...after, routes: [], recommended: null }).toEqual({
        ...assessment,
        routes: [],
        recommended: null,
      });
    }),
  );
});

test('a finding that is taken back leaves no trace: the machine is asked again, not what was overridden', () => {
  fc.assert(
    fc.property(corrected, ({ assessment, overrides }) => {
      const frozen = JSON.stringify(assessment);
      withOverrides(assessment, overrides);
      expect(JSON.stringify(assessment)).toBe(frozen);
    }),
  );
});
