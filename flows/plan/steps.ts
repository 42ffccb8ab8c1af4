import { arrivalSteps } from './arrival-steps';
import type { ProcedureId, StepId } from './ids';
import { stepIds } from './ids';
import type { PlanCase } from './plan-case';
import { needsOf } from './plan-case';
import { preparationSteps } from './preparation-steps';
import type { Draft, Step } from './step';
import { inOrder, nearestBefore } from './step-graph';
import { visaSteps } from './visa-steps';

/** The steps of a route in a procedure, in order. None where there is nothing to plan. */
export function stepsOf(planned: PlanCase, procedure: ProcedureId): Step[] {
  if (procedure === 'stop') return [];
  const setting = { planned, needs: needsOf(planned), procedure };
  const drafts: Readonly<Record<StepId, Draft>> = {
    ...preparationSteps(setting),
    ...visaSteps(setting),
    ...arrivalSteps(setting),
  };
  const after = nearestBefore(drafts);
  const steps = stepIds
    .filter((id) => drafts[id].isPart)
    .map((id): Step => {
      // named one by one: copying all fields but one is slow, and plans are made often
      const { actor, office, provision, weeks, statutory } = drafts[id];
      return { id, actor, office, provision, weeks, statutory, after: after(id) };
    });
  return inOrder(steps);
}
