import type { FactPath } from '../facts/facts';
import type { Remedy, Requirement, RequirementStatus, RouteVerdict } from './assessment';
import type { ConditionId } from './ids';

/** What a rule finds about a case; the rule itself knows its id, provision, facts and unit. */
export type Finding = Omit<Requirement, 'id' | 'provision' | 'facts' | 'unit'>;

type Detail = Omit<Finding, 'status' | 'missing' | 'condition'>;

const NO_DETAIL: Detail = Object.freeze({});

/** Every field by name: findings of one shape are what keeps a full assessment cheap. */
const finding = (
  status: RequirementStatus,
  detail: Detail,
  condition?: ConditionId,
  missing?: readonly FactPath[],
): Finding => ({
  status,
  required: detail.required,
  actual: detail.actual,
  parameter: detail.parameter,
  remedy: detail.remedy,
  condition,
  missing,
  provisional: detail.provisional,
});

const MET = Object.freeze(finding('met', NO_DETAIL));
const UNMET = Object.freeze(finding('unmet', NO_DETAIL));

export const met = (detail?: Detail): Finding => (detail ? finding('met', detail) : MET);
export const unmet = (detail?: Detail): Finding => (detail ? finding('unmet', detail) : UNMET);
export const toProve = (condition: ConditionId, detail: Detail = NO_DETAIL): Finding =>
  finding('toProve', detail, condition);
export const unknown = (missing: readonly FactPath[], detail: Detail = NO_DETAIL): Finding =>
  finding('unknown', detail, undefined, missing);

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
