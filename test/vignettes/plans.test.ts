import { describe, expect, test } from 'vitest';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { plan } from '#flows/plan/plan';
import { planToWire } from '#flows/plan/wire';
import { readVignettes } from './vignettes';

/** The wanted steps that come in that order, as many as do. */
function inOrder(wanted: readonly string[], got: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((id) => {
    const at = got.indexOf(id, from);
    if (at < 0) return false;
    from = at + 1;
    return true;
  });
}

for (const { topic, cases } of readVignettes()) {
  const planned = cases.flatMap((vignette) => {
    const { plan: expected } = vignette.expect;
    return expected === undefined ? [] : [{ ...vignette, expected }];
  });
  if (planned.length === 0) continue;
  describe(topic, () => {
    test.each(planned)('$id $title', ({ facts: wire, asOf, expected, why }) => {
      const facts = fromWire(wire);
      const options = expected.route === undefined ? {} : { route: expected.route };
      const got = planToWire(plan(facts, assess(facts, { asOf }), options));
      const ids = got.steps.map(({ id }): string => id);
      const { procedureReasons = [], stepsInOrder = [], stepsAbsent = [], feesTotal } = expected;
      expect(
        {
          route: got.route,
          procedure: got.procedure,
          procedureReasons: procedureReasons.filter((id) => got.procedureReasons.some((one) => one.id === id)),
          stepsInOrder: inOrder(stepsInOrder, ids),
          stepsAbsent: stepsAbsent.filter((id) => !ids.includes(id)),
          feesTotal: got.fees.total,
        },
        `${why}\n${ids.join(' ')}`,
      ).toEqual({
        route: expected.route ?? got.route,
        procedure: expected.procedure ?? got.procedure,
        procedureReasons,
        stepsInOrder,
        stepsAbsent,
        feesTotal: feesTotal ?? got.fees.total,
      });
    });
  });
}
