import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { routeIds } from '#flows/law/ids';
import { sources } from '#flows/law/parameters/sources';
import type { StepId } from '#flows/plan/ids';
import { procedureIds } from '#flows/plan/ids';
import type { Plan } from '#flows/plan/plan';
import { plan } from '#flows/plan/plan';
import { stepPapers } from '#flows/plan/step-papers';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-23';
const planArbitrary = fc
  .record({
    facts: factsArbitrary,
    route: fc.option(fc.constantFrom(...routeIds), { nil: undefined }),
    procedure: fc.option(fc.constantFrom(...procedureIds), { nil: undefined }),
  })
  .map(
    ({
      facts,
      route,
      procedure,
    }: { facts: Facts } & Partial<Pick<Plan, 'procedure'>> & { route?: (typeof routeIds)[number] }) =>
      plan(facts, assess(facts, { asOf }), { ...(route && { route }), ...(procedure && { procedure }) }),
  );

/** All steps before one, found by walking from the end. */
function isBefore({ steps }: Plan, early: StepId, late: StepId): boolean {
  const after = steps.find(({ id }) => id === late)?.after ?? [];
  return after.includes(early) || after.some((id) => isBefore({ steps } as Plan, early, id));
}

test('every paper of a plan is asked for or comes about at a step', () => {
  fc.assert(
    fc.property(planArbitrary, (planned) => {
      const told = [...stepPapers(planned).values()];
      const seen = new Set(told.flatMap(({ needs, handsOver }) => [...needs, ...handsOver]));
      if (planned.steps.length > 0)
        expect(planned.documents.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('no step asks for a paper that only a later one, or one beside it, hands over', () => {
  fc.assert(
    fc.property(planArbitrary, (planned) => {
      const told = stepPapers(planned);
      for (const [id, { needs }] of told)
        for (const paper of needs) {
          const origins = [...told]
            .filter(([, { handsOver }]) => handsOver.includes(paper))
            .map(([origin]) => origin);
          const isThere = origins.length === 0 || origins.some((origin) => isBefore(planned, origin, id));
          expect(isThere, `${paper} at ${id}`).toBe(true);
        }
    }),
    { numRuns: 400 },
  );
});

test('each step hands something over, but journey and first day', () => {
  fc.assert(
    fc.property(planArbitrary, (planned) => {
      const told = stepPapers(planned);
      const empty = [...told].filter(([, { handsOver }]) => handsOver.length === 0).map(([id]) => id);
      expect(
        empty.filter((id) => id !== 'entry' && id !== 'startOfWork' && planned.documents.length > 0),
      ).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what is published or rests on a provision says where it was read', () => {
  fc.assert(
    fc.property(planArbitrary, (planned) => {
      for (const [id, told] of stepPapers(planned)) {
        const { provision, weeks, statutory } = planned.steps.find((step) => step.id === id)!;
        expect(told.sources.includes('statutes') || (provision === null && statutory === null), id).toBe(
          true,
        );
        expect(told.sources.length > 0 || weeks.basis !== 'published', id).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  for (const { address, asOf: day } of Object.values(sources)) {
    expect(new URL(address).protocol).toBe('https:');
    expect(day ?? '2026').toMatch(/^\d{4}(-\d{2}){0,2}$/);
  }
});
