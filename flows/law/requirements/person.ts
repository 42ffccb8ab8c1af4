import { fullMonthsBetween } from '../../facts/calendar';
import type { CurrentStatus, GermanLevel } from '../../facts/person';
import type { CaseFile } from '../case-file';
import { westernBalkans } from '../parameters/country-groups';
import { decide, met, prove, toProve, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

/** A nationality that the provision lists. */
export function nationality(provision: string, group: ReadonlySet<string>): Rule {
  return {
    id: 'nationality',
    provision,
    facts: ['person.nationalities'],
    judge: (file) => decide(file.hasNationalityOf(group), 'person.nationalities'),
  };
}

/** § 26 Abs. 2 S. 2 BeschV: the first consent needs an application at a mission in one of the six states. */
export const applicationInWesternBalkans: Rule = {
  id: 'placeOfApplication',
  provision: '§ 26 Abs. 2 S. 2 BeschV',
  facts: ['person.residenceCountry', 'person.visaApplicationCountry', 'person.currentStatus'],
  judge: (file) => {
    if (file.currentStatus === 'otherEmployment') return toProve('authorityDiscretion');
    const country = file.visaApplicationCountry;
    if (country === undefined) return unknown(['person.visaApplicationCountry', 'person.residenceCountry']);
    if (westernBalkans.has(country)) return met({ actual: country });
    if (file.currentStatus === undefined) return unknown(['person.currentStatus'], { actual: country });
    return unmet({ actual: country, remedy: { id: 'applyFromWesternBalkans' } });
  },
};

/** § 39 S. 2 AufenthV: the ICT Card cannot be obtained from inside Germany. */
export const applicationFromAbroad: Rule = {
  id: 'placeOfApplication',
  provision: '§ 39 S. 2 AufenthV',
  facts: ['person.residenceCountry'],
  judge: (file) => (file.livesInGermany ? unmet({ remedy: { id: 'applyFromAbroad' } }) : met()),
};

/** A place within the quota is granted by the Federal Employment Agency; nobody can know it beforehand (D16). */
export function quota(provision: string): Rule {
  return { id: 'quota', provision, facts: [], judge: () => toProve('quota') };
}

/** § 26 Abs. 2 S. 4 BeschV: no benefits under the AsylbLG in the 24 months before. */
export const noAsylumBenefits: Rule = {
  id: 'noAsylumBenefits',
  provision: '§ 26 Abs. 2 S. 4 BeschV',
  facts: ['person.asylumBenefitsLast24Months'],
  judge: (file) => {
    const benefits = file.person.asylumBenefitsLast24Months;
    if (benefits === undefined) return unknown(['person.asylumBenefitsLast24Months']);
    const by = file.term('westernBalkansBenefitMonths');
    return benefits ? unmet({ remedy: { id: 'waitForBenefitsPeriod', by } }) : met();
  },
};

/** Certified German of at least a level. */
export function germanLevel(provision: string, required: GermanLevel): Rule {
  return {
    id: 'germanLevel',
    provision,
    facts: ['person.germanLevel'],
    unit: 'level',
    judge: (file) => {
      const reached = file.speaksGermanAt(required);
      if (reached === undefined) return unknown(['person.germanLevel'], { required });
      const detail = { required, actual: file.person.germanLevel };
      return reached ? met(detail) : unmet({ ...detail, remedy: { id: 'learnGerman', to: required } });
    },
  };
}

/**
 * § 16a Abs. 3 S. 2: below the level no proof is asked for where the training body has tested the language or a course
 * comes first.
 */
export function germanLevelOrCourse(provision: string, required: GermanLevel): Rule {
  const rule = germanLevel(provision, required);
  return {
    ...rule,
    judge: (file) => {
      const finding = rule.judge(file);
      return finding?.status === 'unmet' ? toProve('authorityDiscretion', finding) : finding;
    },
  };
}

/** The person holds the status that the provision is for. */
export function currentStatus(provision: string, accepted: readonly CurrentStatus[]): Rule {
  return {
    id: 'currentStatus',
    provision,
    facts: ['person.currentStatus'],
    judge: (file) => {
      const actual = file.currentStatus;
      if (actual === undefined) return unknown(['person.currentStatus']);
      return accepted.includes(actual) ? met({ actual }) : unmet({ actual });
    },
  };
}

/** The same, but only for people who already live in Germany. */
export function currentStatusInGermany(provision: string, accepted: readonly CurrentStatus[]): Rule {
  const rule = currentStatus(provision, accepted);
  return { ...rule, judge: (file) => (file.livesInGermany ? rule.judge(file) : null) };
}

const trainingStatuses: readonly CurrentStatus[] = ['student', 'apprentice', 'recognition'];

/** §§ 16a Abs. 1 S. 2, 16b Abs. 4, 16d: leaving the purpose for a job of § 19c Abs. 1 is for the authority to allow. */
export const changeOfPurpose: Rule = {
  id: 'changeOfPurpose',
  provision: '§ 16a Abs. 1 S. 2, § 16b Abs. 4, § 16d AufenthG',
  facts: ['person.currentStatus'],
  judge: (file) => {
    const status = file.currentStatus;
    return status !== undefined && trainingStatuses.includes(status)
      ? toProve('authorityDiscretion', { actual: status })
      : null;
  },
};

/** Months for which the Blue Card of another Member State has been held, to the day of application. */
export function mobilityMonths(file: CaseFile): number | undefined {
  const since = file.person.statusSince;
  return since === undefined ? undefined : fullMonthsBetween(since, file.applicationDate);
}

/** § 18i Abs. 1, 3 AufenthG: twelve months, or six where mobility was used before. */
export const mobilityPeriod: Rule = {
  id: 'mobilityPeriod',
  provision: '§ 18i Abs. 1, 3 AufenthG',
  facts: ['person.statusSince', 'procedure.applicationDate'],
  unit: 'months',
  judge: (file) => {
    const required = file.term('blueCardMobilityMonths');
    const actual = mobilityMonths(file);
    if (actual === undefined) return unknown(['person.statusSince'], { required });
    const detail = { required, actual };
    if (actual >= required) return met(detail);
    const remedy = { id: 'waitInOtherState', by: required - actual } as const;
    return actual >= file.term('blueCardMobilityRepeatedMonths')
      ? toProve('authorityDiscretion', { ...detail, remedy })
      : unmet({ ...detail, remedy });
  },
};

/** § 19 Abs. 2 S. 1 Nr. 2 AufenthG: membership of the group of companies. */
export const monthsInGroup: Rule = {
  id: 'monthsInGroup',
  provision: '§ 19 Abs. 2 S. 1 Nr. 2 AufenthG',
  facts: ['person.monthsInGroup'],
  unit: 'months',
  judge: (file) => {
    const required = file.term('intraCorporateMonthsInGroup');
    const actual = file.person.monthsInGroup;
    if (actual === undefined) return unknown(['person.monthsInGroup'], { required });
    return actual >= required
      ? met({ required, actual })
      : unmet({ required, actual, remedy: { id: 'waitInGroup', by: required - actual } });
  },
};

/** § 18d Abs. 1 AufenthG: hosting agreement with a research institution. */
export const hostingAgreement: Rule = {
  id: 'hostingAgreement',
  provision: '§ 18d Abs. 1 S. 1 Nr. 1 AufenthG',
  facts: ['person.hostingAgreement'],
  judge: (file) =>
    decide(file.person.hostingAgreement, 'person.hostingAgreement', { id: 'concludeHostingAgreement' }),
};

/** § 24a BeschV: licence and qualification of drivers; those in training have time for them (Abs. 2). */
export const drivingLicence: Rule = {
  id: 'drivingLicence',
  provision: '§ 24a Abs. 1, 2 BeschV',
  facts: ['person.drivingLicenceAndQualification'],
  judge: (file) => (file.person.drivingLicenceAndQualification === true ? met() : toProve('driverTraining')),
};

/** § 16d Abs. 3 S. 1 Nr. 3 AufenthG: the agreement between worker and employer. */
export const partnershipAgreement: Rule = {
  id: 'partnershipAgreement',
  provision: '§ 16d Abs. 3 S. 1 Nr. 3 AufenthG',
  facts: ['procedure.partnershipAgreement'],
  judge: (file) => {
    const state = file.partnershipAgreement;
    if (state === undefined) return unknown(['procedure.partnershipAgreement']);
    if (state === 'signed') return met();
    return state === 'willing' ? toProve('agreement') : unmet({ remedy: { id: 'agreePartnership' } });
  },
};

/** § 16d Abs. 3 S. 1 Nr. 4 AufenthG. */
export const employerSuitable: Rule = {
  id: 'employerSuitable',
  provision: '§ 16d Abs. 3 S. 1 Nr. 4 AufenthG',
  facts: ['employer.suitableForTraining'],
  judge: (file) => prove(file.employer.suitableForTraining, 'suitability'),
};

/** § 16d Abs. 1 S. 2 Nr. 2 AufenthG: a measure that can lead to recognition. */
export const measureAgreed: Rule = {
  id: 'measureAgreed',
  provision: '§ 16d Abs. 1 S. 2 Nr. 2 AufenthG',
  facts: ['procedure.measureAgreed'],
  judge: (file) => prove(file.measureAgreed, 'measure', { id: 'agreeMeasure' }),
};
