import type { EmploymentKind } from '../../facts/job';
import type { CaseFile } from '../case-file';
import { inGroups } from '../parameters/occupation-groups';
import type { ParameterId } from '../parameters/parameters';
import type { Finding } from '../verdict';
import { decide, met, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

/** The kind of employment that the provision is for. */
export function employmentKind(provision: string, ...kinds: [EmploymentKind, ...EmploymentKind[]]): Rule {
  const required = kinds.join(' ');
  // Another kind of work is another job; only a training contract can be offered to anybody.
  const remedy = kinds.includes('apprenticeship') ? ({ id: 'offerTraining' } as const) : undefined;
  return {
    id: 'employmentKind',
    provision,
    facts: ['job.employmentKind'],
    unit: 'codes',
    judge: (file) => {
      const detail = { required, actual: file.employmentKind };
      return kinds.includes(file.employmentKind) ? met(detail) : unmet({ ...detail, remedy });
    },
  };
}

/** Needs a degree or at least two years of training (§ 2 Abs. 12b AufenthG); a graduate job is qualified too. */
export function isQualified(file: CaseFile): Finding {
  const { qualifiedEmployment, graduateLevel } = file.job;
  const qualified = qualifiedEmployment ?? (graduateLevel === true ? true : undefined);
  return decide(qualified, 'job.qualifiedEmployment', { id: 'raiseJobLevel' });
}

/** Qualifizierte Beschäftigung. */
export function qualifiedEmployment(provision: string): Rule {
  return {
    id: 'qualifiedEmployment',
    provision,
    facts: ['job.qualifiedEmployment'],
    judge: isQualified,
  };
}

/** § 3 Nr. 3 BeschV asks specialists, not executives, for a domestic qualified job. */
export const specialistOnly = (rule: Rule): Rule => ({
  ...rule,
  judge: (file) => (file.employmentKind === 'companySpecialist' ? rule.judge(file) : null),
});

/** Der Qualifikation angemessene Beschäftigung. */
export function graduateLevelJob(provision: string): Rule {
  return {
    id: 'graduateLevelJob',
    provision,
    facts: ['job.graduateLevel'],
    judge: (file) => {
      const { qualifiedEmployment, graduateLevel } = file.job;
      // What does not even need training (§ 2 Abs. 12b) is not adequate to a degree.
      const adequate = qualifiedEmployment === false ? false : graduateLevel;
      return decide(adequate, 'job.graduateLevel', { id: 'raiseJobToGraduateLevel' });
    },
  };
}

/** The occupation lies in one of the ISCO-08 groups that the statute lists. */
export function occupationGroup(provision: string, groups: readonly string[]): Rule {
  const required = groups.join(' ');
  return {
    id: 'occupationGroup',
    provision,
    facts: ['job.isco08'],
    unit: 'codes',
    judge: (file) => {
      const code = file.job.isco08;
      if (code === undefined) return unknown(['job.isco08'], { required });
      const detail = { required, actual: code };
      return inGroups(code, groups) ? met(detail) : unmet(detail);
    },
  };
}

function contractMonths(file: CaseFile): number | 'permanent' | Finding {
  const { contractType, contractMonths: months } = file.job;
  if (contractType === undefined) return unknown(['job.contractType']);
  if (contractType === 'permanent') return 'permanent';
  return months ?? unknown(['job.contractMonths']);
}

const contractFacts = ['job.contractType', 'job.contractMonths'] as const;

/** A contract of at least so many months. */
export function contractAtLeast(provision: string, parameter: ParameterId): Rule {
  return {
    id: 'contractLength',
    provision,
    facts: contractFacts,
    unit: 'months',
    judge: (file) => {
      const required = file.term(parameter);
      const months = contractMonths(file);
      if (months === 'permanent') return met({ required });
      if (typeof months !== 'number') return { ...months, required };
      const detail = { required, actual: months };
      return months >= required
        ? met(detail)
        : unmet({ ...detail, remedy: { id: 'lengthenContract', by: required - months } });
    },
  };
}

/** A fixed term of at most so many months. */
export function contractAtMost(provision: string, parameter: ParameterId): Rule {
  return {
    id: 'contractLength',
    provision,
    facts: contractFacts,
    unit: 'months',
    judge: (file) => {
      const required = file.term(parameter);
      const months = contractMonths(file);
      if (months === 'permanent') return unmet({ required, remedy: { id: 'limitContract', by: required } });
      if (typeof months !== 'number') return { ...months, required };
      const detail = { required, actual: months };
      return months <= required
        ? met(detail)
        : unmet({ ...detail, remedy: { id: 'shortenContract', by: months - required } });
    },
  };
}

/** § 15d BeschV: hours a week. */
export const weeklyHours: Rule = {
  id: 'weeklyHours',
  provision: '§ 15d Abs. 1 BeschV',
  facts: ['job.weeklyHours'],
  unit: 'hoursPerWeek',
  judge: (file) => {
    const required = file.term('shortTermWeeklyHours');
    const actual = file.job.weeklyHours;
    if (actual === undefined) return unknown(['job.weeklyHours'], { required });
    return actual >= required
      ? met({ required, actual })
      : unmet({ required, actual, remedy: { id: 'raiseHours', by: required - actual } });
  },
};

/** § 15d BeschV: the employer bears the costs of travel. */
export const employerPaysTravel: Rule = {
  id: 'employerPaysTravel',
  provision: '§ 15d Abs. 1 BeschV',
  facts: ['job.employerPaysTravel'],
  judge: (file) => decide(file.job.employerPaysTravel, 'job.employerPaysTravel', { id: 'payTravel' }),
};

/** § 40 Abs. 1 Nr. 2 AufenthG: consent must be refused for agency work (Leiharbeit). */
export const noAgencyWork: Rule = {
  id: 'noAgencyWork',
  provision: '§ 40 Abs. 1 Nr. 2 AufenthG',
  facts: ['job.temporaryAgencyWork'],
  judge: (file) => (file.temporaryAgencyWork ? unmet({ remedy: { id: 'employDirectly' } }) : met()),
};

/** Inländisches Beschäftigungsverhältnis. */
export function domesticEmployment(provision: string): Rule {
  return {
    id: 'domesticEmployment',
    provision,
    facts: ['job.domesticEmployment'],
    judge: (file) => (file.domesticEmployment ? met() : unmet({ remedy: { id: 'employInGermany' } })),
  };
}

/** § 39 AufenthG: conditions not worse than for comparable domestic staff. */
export function conditionsComparable(provision: string): Rule {
  return {
    id: 'conditionsComparable',
    provision,
    facts: ['job.conditionsComparable'],
    judge: (file) => (file.conditionsComparable ? met() : unmet({ remedy: { id: 'improveConditions' } })),
  };
}
