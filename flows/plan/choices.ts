import type { Facts } from '../facts/facts';
import type { RouteId } from '../law/ids';
import type { ProcedureId } from './ids';
import type { PlannedAssessment } from './plan-case';
import { chooseProcedure } from './procedure';

/** A plan that could be made: a way and one of its procedures. */
export interface PlanChoice {
  route: RouteId;
  procedure: ProcedureId;
}

/**
 * All plans that end in work: each way that is open, or open if something is shown, in each procedure it can take; the recommended
 * way first, and for each way the procedure that is chosen for it.
 */
export function planChoices(facts: Facts, assessment: PlannedAssessment): PlanChoice[] {
  const { routes, recommended, asOf } = assessment;
  const open = routes.filter(
    ({ id, verdict }) => (verdict === 'open' || verdict === 'openIf') && id !== 'opportunityCard',
  );
  const first = open.filter(({ id }) => id === recommended);
  return [...first, ...open.filter((route) => !first.includes(route))].flatMap((route) => {
    const { procedure, alternatives } = chooseProcedure({ facts, assessment, route, asOf });
    if (procedure === 'none' || procedure === 'stop') return [];
    return [procedure, ...alternatives].map((one) => ({ route: route.id, procedure: one }));
  });
}
