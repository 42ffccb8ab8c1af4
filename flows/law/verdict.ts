import type { FactPath } from '../facts/facts';
import type { Remedy, Requirement, RequirementStatus, RouteVerdict } from './assessment';
import type { ConditionId } from './ids';
import type { ParameterId } from './parameters/parameters';

/** What a rule finds about a case; the rule itself knows its id, provision and facts. */
export interface Finding {
  status: RequirementStatus;
  required?: number | string;
  actual?: number | string;
  parameter?: ParameterId;
  remedy?: Remedy;
  condition?: ConditionId;
  missing?: readonly FactPath[];
  /** A figure took part that is not promulgated yet, or the last known one for a year without figure. */
  provisional?: 'draft' | 'standIn';
}

type Detail = Omit<Finding, 'status' | 'missing' | 'condition'>;

const MET: Finding = Object.freeze({ status: 'met' });
const UNMET: Finding = Object.freeze({ status: 'unmet' });

export const met = (detail?: Detail): Finding => (detail ? { ...detail, status: 'met' } : MET);
export const unmet = (detail?: Detail): Finding => (detail ? { ...detail, status: 'unmet' } : UNMET);
export const toProve = (condition: ConditionId, detail?: Detail): Finding => ({
  ...detail,
  condition,
  status: 'toProve',
});
export const unknown = (missing: readonly FactPath[], detail?: Detail): Finding => ({
  ...detail,
  missing,
  status: 'unknown',
});

/** Met where true, unmet where false, unknown where the fact is absent. */
export function decide(fact: boolean | undefined, path: FactPath, remedy?: Remedy): Finding {
  if (fact === undefined) return unknown([path]);
  return fact ? met() : unmet({ remedy });
}

/** For a proof: met where true, unmet where an explicit no is known, else still to be shown. */
export function prove(fact: boolean | undefined, condition: ConditionId, remedy?: Remedy): Finding {
  if (fact === undefined) return toProve(condition);
  return fact ? met() : unmet({ remedy });
}

/** How far each status is from opening a way; `unknown` may still turn into anything. */
const alternativeOrder: readonly RequirementStatus[] = ['met', 'unknown', 'toProve', 'unmet'];

/**
 * Of several ways to fulfil one condition the best finding stands. Where something is still unknown its
 * missing facts are those of all alternatives that are.
 */
export function anyOf(first: Finding, ...others: Finding[]): Finding {
  const all = [first, ...others];
  const best = all.reduce((a, b) =>
    alternativeOrder.indexOf(b.status) < alternativeOrder.indexOf(a.status) ? b : a,
  );
  if (best.status !== 'unknown') return best;
  return { ...best, missing: [...new Set(all.flatMap((finding) => finding.missing ?? []))] };
}

/** Contract, section 2: first match wins. */
export function verdictOf(requirements: readonly Pick<Requirement, 'status'>[]): RouteVerdict {
  let verdict: RouteVerdict = 'open';
  for (const { status } of requirements) {
    if (status === 'unmet') return 'notOpen';
    if (status === 'unknown') verdict = 'unknown';
    else if (status === 'toProve' && verdict === 'open') verdict = 'openIf';
  }
  return verdict;
}
