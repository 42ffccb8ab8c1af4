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

/** What a rule finds for a case as a requirement; null where it does not concern the case. */
export function apply(rule: Rule, file: CaseFile): Requirement | null {
  const finding = rule.judge(file);
  if (!finding) return null;
  // Every field by name: objects of one shape are what keeps a full assessment cheap.
  return {
    id: rule.id,
    status: finding.status,
    provision: rule.provision,
    facts: rule.facts,
    unit: rule.unit,
    required: finding.required,
    actual: finding.actual,
    parameter: finding.parameter,
    provisional: finding.provisional,
    remedy: finding.remedy,
    condition: finding.condition,
    missing: finding.missing,
  };
}
