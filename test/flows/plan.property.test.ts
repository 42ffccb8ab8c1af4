import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { withFact } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { RouteId } from '#flows/law/ids';
import { routeIds } from '#flows/law/ids';
import type { StepId } from '#flows/plan/ids';
import { procedureIds } from '#flows/plan/ids';
import { plan } from '#flows/plan/plan';
import { schedule } from '#flows/plan/schedule';
import type { Step } from '#flows/plan/step';
import { stepsOf } from '#flows/plan/steps';
import { planToWire } from '#flows/plan/wire';
import { wirePlanSchema } from '#flows/plan/wire-schema';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-23';
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const routeArbitrary = fc.option(fc.constantFrom(...routeIds), { nil: undefined });
const planOf = (facts: Facts, route?: RouteId) =>
  plan(facts, assess(facts, { asOf }), route === undefined ? {} : { route });
const planArbitrary = fc
  .record({ facts: factsArbitrary, route: routeArbitrary })
  .map(({ facts, route }) => ({ facts, route, planned: planOf(facts, route) }));

describe('a plan', () => {
  test('is total, of the published form, and the same for the same facts', () => {
    fc.assert(
      fc.property(planArbitrary, ({ facts, route, planned }) => {
        expect(planOf(facts, route)).toEqual(planned);
        // as JSON carries it: what is absent has no key
        wirePlanSchema.parse(JSON.parse(JSON.stringify(planToWire(planned))));
      }),
      { numRuns: 300 },
    );
  });

  test('has every step behind those that come before it, and dates in that order, on working days', () => {
    fc.assert(
      fc.property(planArbitrary, ({ planned: { steps } }) => {
        const by = new Map(steps.map((step) => [step.id, step]));
        for (const { id, after, startsFrom, startsTo, endsFrom, endsTo } of steps) {
          for (const before of after.map((one) => by.get(one))) {
            expect(before, id).toBeDefined();
            expect(before!.endsFrom <= startsFrom && before!.endsTo <= startsTo, id).toBe(true);
          }
          expect(startsFrom >= asOf && startsFrom <= endsFrom && startsTo <= endsTo, id).toBe(true);
          expect(endsFrom <= endsTo, id).toBe(true);
          for (const day of [startsFrom, startsTo, endsFrom, endsTo])
            expect([0, 6]).not.toContain(weekday(day));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('costs what its items cost, no less at best than at worst', () => {
    fc.assert(
      fc.property(planArbitrary, ({ planned: { fees } }) => {
        for (const end of ['min', 'max'] as const)
          expect(fees.total[end]).toBe(fees.items.reduce((sum, { amount }) => sum + amount[end], 0));
        for (const { amount } of [...fees.items, ...fees.optional])
          expect(amount.min).toBeLessThanOrEqual(amount.max);
      }),
    );
  });

  test('has a critical path from the beginning to the start of work, which is as late as it', () => {
    fc.assert(
      fc.property(planArbitrary, ({ planned: { steps, criticalPath, earliestStart } }) => {
        if (earliestStart === null) {
          expect(criticalPath).toEqual([]);
          return;
        }
        const path = criticalPath.map((id) => steps.find((step) => step.id === id)!);
        expect(path.at(-1)?.id).toBe('startOfWork');
        expect(path[0]?.after).toEqual([]);
        path.slice(1).forEach((step, index) => expect(step.after).toContain(path[index]?.id));
        expect(path.at(-1)?.endsTo).toBe(earliestStart.to);
      }),
    );
  });

  test('says of a wished start what its dates say, and holds the latest dates it gives', () => {
    fc.assert(
      fc.property(planArbitrary, ({ planned: { steps, wishedStart, earliestStart } }) => {
        if (wishedStart === null || earliestStart === null) return;
        const { date, verdict } = wishedStart;
        expect(verdict).toBe(
          date < earliestStart.from ? 'breaks' : date < earliestStart.to ? 'uncertain' : 'holds',
        );
        if (verdict === 'holds')
          for (const { id, slackDays } of steps)
            if (slackDays !== null) expect(slackDays, id).toBeGreaterThanOrEqual(-6);
      }),
    );
  });
});

/** Steps that can be reached from those that wait for nothing. */
function reached(steps: readonly Pick<Step, 'id' | 'after'>[]): ReadonlySet<StepId> {
  const found = new Set(steps.filter(({ after }) => after.length === 0).map(({ id }) => id));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { id, after } of steps)
      if (after.length > 0 && after.every((one) => found.has(one))) found.add(id);
  }
  return found;
}

test('every route has steps without a circle in every procedure, each reachable, none ahead of what it waits for', () => {
  fc.assert(
    fc.property(factsArbitrary, (facts) => {
      const assessment = assess(facts, { asOf });
      for (const route of assessment.routes)
        for (const procedure of procedureIds) {
          const steps = stepsOf({ facts, assessment, route, asOf }, procedure);
          const ids = steps.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(reached(steps)).toEqual(new Set(ids));
          // throws where they go in a circle
          const { steps: dated } = schedule(steps, { from: asOf });
          const by = new Map(dated.map((step) => [step.id, step]));
          for (const { id, after, startsFrom, startsTo } of dated)
            for (const before of after) {
              expect(by.get(before)!.endsFrom <= startsFrom, `${before} ${id}`).toBe(true);
              expect(by.get(before)!.endsTo <= startsTo, `${before} ${id}`).toBe(true);
            }
        }
    }),
    { numRuns: 40 },
  );
});

test('an open recognition never shortens a plan, on any route, in any procedure with a visa', () => {
  fc.assert(
    fc.property(factsArbitrary, fc.constantFrom('standard', 'fastTrack'), (facts, procedure) => {
      const starts = (recognition: 'notStarted' | 'full') => {
        const given = withFact(facts, 'qualification.recognition', recognition);
        const assessment = assess(given, { asOf });
        return assessment.routes.map((route) => {
          const planned = { facts: given, assessment, route, asOf };
          return { id: route.id, start: schedule(stepsOf(planned, procedure), { from: asOf }).earliestStart };
        });
      };
      const done = starts('full');
      starts('notStarted').forEach(({ id, start }, index) => {
        const other = done[index]?.start ?? null;
        if (start === null || other === null) return;
        expect(start.from >= other.from && start.to >= other.to, id).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

test('a period that the law sets is no typical range: it stands beside it and moves no date', () => {
  fc.assert(
    fc.property(planArbitrary, ({ planned: { steps } }) => {
      const bare = schedule(
        steps.map((step) => ({ ...step, statutory: null })),
        { from: asOf },
      );
      expect(bare.steps.map(({ endsTo }) => endsTo)).toEqual(steps.map(({ endsTo }) => endsTo));
    }),
  );
});

test('public holidays are no working days', () => {
  const facts: Facts = {};
  const assessment = assess(facts, { asOf });
  const route = assessment.routes.find(({ id }) => id === 'skilledVocational') ?? null;
  const steps = stepsOf({ facts, assessment, route, asOf }, 'standard');
  const closed = Array.from({ length: 10 }, (_, days) => addDays(asOf, days));
  const { steps: scheduled } = schedule(steps, { from: asOf, isHoliday: (day) => closed.includes(day) });
  expect(scheduled[0]?.startsFrom).toBe('2026-12-03');
});
