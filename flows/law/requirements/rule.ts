import type { FactPath } from '../../facts/facts';
import type { Requirement, Unit } from '../assessment';
import type { CaseFile } from '../case-file';
import type { RequirementId } from '../ids';
import type { Finding } from '../verdict';

/** One condition of a title: where it stands in the law, which facts it reads, and how it judges them. */
export interface Rule {
  id: RequirementId;
  provision: string;
  facts: readonly FactPath[];
  unit?: Unit;
  /** Null where the condition does not concern this case at all. */
  judge: (file: CaseFile) => Finding | null;
}

/** A rule applied to a case; `provisional` tells what kind of preliminary figure took part, if any. */
export function apply(
  rule: Rule,
  file: CaseFile,
): { requirement: Requirement; provisional: Finding['provisional'] } | null {
  const finding = rule.judge(file);
  if (!finding) return null;
  const { provisional, ...found } = finding;
  return {
    requirement: { id: rule.id, provision: rule.provision, facts: rule.facts, unit: rule.unit, ...found },
    provisional,
  };
}
