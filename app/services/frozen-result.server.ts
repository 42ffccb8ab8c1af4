import type { Facts } from '#flows/facts/facts';
import { toWire } from '#flows/facts/facts';
import type { Assessment } from '#flows/law/assessment';
import { assessmentToWire } from '#flows/law/wire';
import { plan } from '#flows/plan/plan';
import { planToWire } from '#flows/plan/wire';
import { workCalendar } from './working-days';

/**
 * What a package freezes of a result: the answers, what the rules make of them, what is still open, and the plan that follows.
 * @param land ISO 3166-2 code of the place of work, whose holidays the plan keeps.
 */
export async function frozenResult(facts: Facts, assessment: Assessment, land: string) {
  const { isHoliday } = await workCalendar(land);
  return {
    facts: toWire(facts),
    assessment: assessmentToWire(assessment),
    unknowns: assessment.nextFacts,
    plan: planToWire(plan(facts, assessment, { isHoliday })),
  };
}
