import { addYears, birthday } from '../../facts/calendar';
import type { FactPath } from '../../facts/facts';
import type { CaseFile } from '../case-file';
import type { DatedValue } from '../parameters/dated';
import type { ParameterId } from '../parameters/parameters';
import type { Finding } from '../verdict';
import { anyOf, met, toProve, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

const salary: FactPath = 'job.annualGrossSalary';

/**
 * Pay against a threshold. The statute is silent on which year counts, so it is tested on the day of application
 * and on the expected day of issue (contract, section 2; doubt D4): both met, none, or one of them.
 * The higher of the two is named as required.
 */
function reaches(file: CaseFile, parameter: ParameterId): Finding {
  const atApplication = file.figure(parameter, file.applicationDate);
  const atIssue = file.figure(parameter, file.expectedIssueDate);
  const required = Math.max(atApplication.value, atIssue.value);
  const provisional = provisionalOf(atApplication) ?? provisionalOf(atIssue);
  const actual = file.job.annualGrossSalary;
  const detail = { required, parameter, provisional };
  if (actual === undefined) return unknown([salary], detail);
  if (actual >= required) return met({ ...detail, actual });
  const remedy = { id: 'raiseSalary', by: required - actual } as const;
  if (actual >= Math.min(atApplication.value, atIssue.value)) {
    return toProve('thresholdYear', { ...detail, actual, remedy });
  }
  return unmet({ ...detail, actual, remedy });
}

function provisionalOf(figure: DatedValue): Finding['provisional'] {
  if (figure.standsInFor !== undefined) return 'standIn';
  return figure.draft ? 'draft' : undefined;
}

/** Pay of at least the figure named. */
export function salaryThreshold(parameter: ParameterId, provision: string): Rule {
  return {
    id: 'salaryThreshold',
    provision,
    facts: [salary],
    unit: 'centsPerYear',
    judge: (file) => reaches(file, parameter),
  };
}

/** Whether the employer is bound by a collective agreement and employs on its terms. */
export function collectiveTerms(file: CaseFile): Finding {
  const { collectivelyBound, paysCollectiveRate } = file.employer;
  if (collectivelyBound === false || paysCollectiveRate === false) {
    return unmet({ remedy: { id: 'payCollectively' } });
  }
  if (collectivelyBound === undefined) return unknown(['employer.collectivelyBound']);
  if (paysCollectiveRate === undefined) return unknown(['employer.paysCollectiveRate']);
  return met();
}

const collectiveFacts: readonly FactPath[] = ['employer.collectivelyBound', 'employer.paysCollectiveRate'];

/** § 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV: 45 percent, unless collectively bound and paid so. */
export const experiencedPay: Rule = {
  id: 'salaryThreshold',
  provision: '§ 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV',
  facts: [salary, ...collectiveFacts],
  unit: 'centsPerYear',
  judge: (file) => {
    const pay = reaches(file, 'experienced');
    const { required, actual, parameter, provisional } = pay;
    const collective = collectiveTerms(file);
    return collective.status === 'met'
      ? { ...collective, required, actual, parameter }
      : { ...anyOf(pay, collective), required, actual, parameter, provisional };
  },
};

/** § 15d Abs. 1 BeschV. */
export const collectivePay: Rule = {
  id: 'collectivePay',
  provision: '§ 15d Abs. 1 BeschV',
  facts: collectiveFacts,
  judge: collectiveTerms,
};

/**
 * Whether the person has completed the 45th year of life on a day. The birth date counts; the questionnaire asks
 * only whether it is so.
 */
function reachedAge(file: CaseFile, day: string): boolean | undefined {
  const { birthDate, aged45OrOver } = file.person;
  if (birthDate === undefined) return aged45OrOver;
  return birthday(birthDate, file.term('over45AgeYears')) <= day;
}

interface Over45 {
  provision: string;
  /** The day that counts. */
  on: (file: CaseFile) => string;
  /** An explicit no to the pension closes the way (§ 1 Abs. 2 S. 4 BeschV), else a waiver remains. */
  strict?: boolean;
  exempt?: (file: CaseFile) => boolean;
}

function over45({ provision, on, strict = false, exempt = () => false }: Over45): Rule {
  return {
    id: 'over45',
    provision,
    facts: ['person.birthDate', 'person.aged45OrOver', salary, 'person.adequatePension'],
    unit: 'centsPerYear',
    judge: (file) => {
      if (exempt(file)) return met();
      const old = reachedAge(file, on(file));
      if (old === false) return met();
      if (file.person.adequatePension === true) return met();
      const pay = reaches(file, 'over45');
      if (pay.status === 'met') return pay;
      if (old === undefined) {
        return { ...unknown(['person.aged45OrOver', ...(pay.missing ?? [])]), ...figures(pay) };
      }
      if (pay.status === 'unknown' || pay.status === 'toProve') return pay;
      if (strict && file.person.adequatePension === false) return pay;
      return toProve('pensionOrWaiver', { ...figures(pay), remedy: pay.remedy });
    },
  };
}

function figures({ required, actual, parameter, provisional }: Finding) {
  return { required, actual, parameter, provisional };
}

/** First grant of §§ 18a, 18b: age on the day of issue. Not for those who hold such a title already. */
export const over45SkilledWorker = over45({
  provision: '§ 18 Abs. 2 Nr. 5 AufenthG',
  on: (file) => file.expectedIssueDate,
  exempt: (file) => file.currentStatus === 'skilledWorker',
});

/** First consent under §§ 6, 22a, 24a BeschV: age on the first day of the employment. */
export const over45Consent = over45({
  provision: '§ 1 Abs. 2 BeschV',
  on: (file) => file.employmentStart,
});

/** The same under § 26 Abs. 2 BeschV, where the waiver is for exceptional cases only. */
export const over45WesternBalkans = over45({
  provision: '§ 1 Abs. 2 S. 4 BeschV',
  on: (file) => file.employmentStart,
  strict: true,
});

/** § 18g Abs. 1 S. 2 Nr. 2 AufenthG: degree acquired not more than three years before the application. */
export const degreeRecent: Rule = {
  id: 'degreeRecent',
  provision: '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG',
  facts: ['qualification.awardedOn', 'procedure.applicationDate'],
  unit: 'date',
  judge: (file) => {
    const { awardedOn } = file.qualification;
    if (awardedOn === undefined) return unknown(['qualification.awardedOn']);
    const required = addYears(awardedOn, file.term('graduateWindowYears'));
    const detail = { required, actual: file.applicationDate };
    return file.applicationDate <= required ? met(detail) : unmet(detail);
  },
};
