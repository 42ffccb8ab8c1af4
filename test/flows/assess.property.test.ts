import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factCatalogue, factPaths } from '#flows/facts/catalogue';
import type { FactPath, Facts } from '#flows/facts/facts';
import { factAt, fromWire, toWire, withFact } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import type { RouteVerdict } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { routeIds } from '#flows/law/ids';
import { factsArbitrary } from '../support/arbitraries';

const asOf = '2026-11-22';
const verdictsOf = (facts: Facts) =>
  new Map<RouteId, RouteVerdict>(assess(facts, { asOf }).routes.map(({ id, verdict }) => [id, verdict]));

/** The facts of `more` at asked and proof paths that `facts` leaves open. */
function answerFurther(facts: Facts, more: Facts): Facts {
  return factPaths.reduce((answered, path) => {
    if (factCatalogue[path].kind === 'assumed' || restsOnAssumption(path, facts)) return answered;
    return factAt(answered, path) === undefined ? withFact(answered, path, factAt(more, path)) : answered;
  }, facts);
}

/**
 * Answers that replace an assumption rather than fill a gap: the status is assumed `none` outside Germany and while the
 * residence is open, the day of issue is assumed from the start of work, and the age is asked once, in one of two forms.
 */
function restsOnAssumption(path: FactPath, facts: Facts): boolean {
  if (path === 'person.currentStatus') return facts.person?.residenceCountry !== 'DE';
  if (path === 'person.residenceCountry') return true;
  if (path === 'job.startDate') return true;
  if (path === 'person.birthDate') return facts.person?.aged45OrOver !== undefined;
  return false;
}

describe('assess', () => {
  test('is total: any subset of facts gives an assessment, with every route or none', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const { routes, access, recommended } = assess(facts, { asOf });
        expect(routes.map(({ id }) => id)).toEqual(access.verdict === 'free' ? [] : routeIds);
        const best = routes.find(({ id }) => id === recommended);
        expect(best === undefined || best.verdict === 'open' || best.verdict === 'openIf').toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('is deterministic and indifferent to the order in which facts were answered', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.infiniteStream(fc.integer()), (facts, salt) => {
        const shuffled = [...factPaths].map((path) => ({ path, key: salt.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        const rebuilt = shuffled.reduce<Facts>(
          (built, { path }) => withFact(built, path, factAt(facts, path)),
          {},
        );
        expect(assess(rebuilt, { asOf })).toEqual(assess(facts, { asOf }));
      }),
      { numRuns: 400 },
    );
  });

  test('a way that is not open stays so under any further answers', () => {
    fc.assert(
      fc.property(factsArbitrary, factsArbitrary, (facts, more) => {
        const before = verdictsOf(facts);
        const after = verdictsOf(answerFurther(facts, more));
        if (after.size === 0) return; // a further nationality or status may give free access
        for (const [id, verdict] of before)
          if (verdict === 'notOpen') expect(after.get(id), id).toBe('notOpen');
      }),
      { numRuns: 5000 },
    );
  });

  test('more pay never closes a way, save the IT Blue Card, which gives way to § 18g Abs. 1', () => {
    const order: RouteVerdict[] = ['notOpen', 'openIf', 'open'];
    fc.assert(
      fc.property(factsArbitrary, fc.integer({ min: 1, max: 6_000_000 }), (facts, raise) => {
        const pay = facts.job?.annualGrossSalary;
        fc.pre(pay !== undefined);
        const before = verdictsOf(facts);
        const after = verdictsOf(withFact(facts, 'job.annualGrossSalary', pay + raise));
        for (const [id, verdict] of before) {
          const better = after.get(id);
          if (id === 'blueCardIt' || verdict === 'unknown' || better === 'unknown' || !better) continue;
          expect(order.indexOf(better), id).toBeGreaterThanOrEqual(order.indexOf(verdict));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every unmet threshold names a raise that is enough', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const pay = facts.job?.annualGrossSalary;
        fc.pre(pay !== undefined);
        for (const route of assess(facts, { asOf }).routes) {
          for (const { id, remedy, status } of route.requirements) {
            if (id !== 'salaryThreshold' || status !== 'unmet' || remedy?.id !== 'raiseSalary') continue;
            const raised = withFact(facts, 'job.annualGrossSalary', pay + (remedy.by ?? 0));
            const again = assess(raised, { asOf }).routes.find((other) => other.id === route.id);
            expect(again?.requirements.find((other) => other.id === id)?.status).toBe('met');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an unknown requirement names what is missing, and only missing facts', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        for (const route of assess(facts, { asOf }).routes) {
          if (route.verdict === 'unknown') {
            const waitsForOthers = route.requirements.some(
              ({ id, status }) => id === 'subsidiarity' && status === 'unknown',
            );
            expect(route.missingFacts.length > 0 || waitsForOthers, route.id).toBe(true);
          }
          for (const path of route.missingFacts) {
            const value = factAt(facts, path);
            const open =
              value === undefined || (path === 'person.asylumApplication' && !('enteredOn' in Object(value)));
            expect(open, `${route.id}: ${path}`).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the next facts are absent ones, none twice', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const { nextFacts } = assess(facts, { asOf });
        expect(new Set(nextFacts).size).toBe(nextFacts.length);
      }),
      { numRuns: 500 },
    );
  });

  test('facts survive the way over the wire', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        expect(fromWire(JSON.parse(JSON.stringify(toWire(facts))))).toEqual(facts);
      }),
      { numRuns: 500 },
    );
  });
});
