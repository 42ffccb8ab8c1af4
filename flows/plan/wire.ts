import { toEuros } from '../facts/money';
import { sources } from '../law/parameters/sources';
import type { FeeItem } from './fees';
import type { Plan } from './plan';
import type { ScheduledStep } from './schedule';
import type { ToldStep } from './step-papers';
import { stepPapers } from './step-papers';

const euros = ({ min, max }: { min: number; max: number }) => ({ min: toEuros(min), max: toEuros(max) });
const itemToWire = (item: FeeItem) => ({ ...item, amount: euros(item.amount) });

/** A step without what the events of a case tell, and with its papers and where it was read. */
function stepToWire({ doneOn: _, weeks, ...step }: ScheduledStep, told: ToldStep) {
  const { min, max, basis } = weeks;
  return {
    ...step,
    weeks: { min, max, basis },
    ...told,
    sources: told.sources.map((id) => ({ id, ...sources[id] })),
  };
}

/** The plan as the API answers it: money in euros (contract, section 5). */
export function planToWire({ fees, alternatives, procedureReasons, steps, documents, ...plan }: Plan) {
  const told = stepPapers({ steps, documents });
  return {
    ...plan,
    steps: steps.map((step) => stepToWire(step, told.get(step.id)!)),
    documents,
    procedureReasons: procedureReasons.map((id) => ({ id })),
    alternatives: alternatives.map(({ workerFees: _, ...other }) => ({
      ...other,
      publicFees: euros(other.publicFees),
    })),
    fees: {
      items: fees.items.map(itemToWire),
      total: euros(fees.total),
      optional: fees.optional.map(itemToWire),
    },
  };
}
