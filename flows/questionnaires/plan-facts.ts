import type { FactPath } from '../facts/facts';

/**
 * Facts that change the plan and never the assessment. No page of the check asks for them: they stand beside the plan, and are taken
 * as they are, whatever path the check takes.
 */
export const planFacts = [
  'procedure.accompanyingSpouse',
  'procedure.accompanyingChildren',
  'procedure.mustWorkOnArrival',
  'procedure.visaApplicationPending',
] as const satisfies readonly FactPath[];
export type PlanFact = (typeof planFacts)[number];
