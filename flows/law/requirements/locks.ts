import type { FactPath } from '../../facts/facts';
import type { CurrentStatus } from '../../facts/person';
import type { CaseFile } from '../case-file';
import { legalDates } from '../parameters/dates';
import type { Finding } from '../verdict';
import { met, toProve, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

/**
 * § 18 Abs. 2 Nr. 2 last half-sentence, § 40 Abs. 2 Nr. 3, Abs. 3 AufenthG: the authority may refuse, it need not.
 */
export const employerReliability: Rule = {
  id: 'employerReliability',
  provision: '§ 40 Abs. 2 Nr. 3, Abs. 3 AufenthG',
  facts: ['employer.sanctionedWithinFiveYears', 'employer.insolventOrInactive'],
  judge: (file) => {
    const doubtful = file.sanctioned || file.insolventOrInactive;
    return doubtful ? toProve('authorityDiscretion') : met();
  },
};

/** How § 10 AufenthG treats a title: by the claim to it, and as one of the titles of the track change. */
export type LockClass = 'claim' | 'trackChange' | 'other';

/** Under an open application a claim helps, save where § 19f closes the title anyway. */
interface LockOptions {
  class: LockClass;
  /** Blue Cards and `researcher`: § 19f closes them while an application is open. */
  excludedWhileOpen?: boolean;
}

type LockState = 'none' | 'open' | 'withdrawn' | 'rejected';

function lockState(file: CaseFile): LockState {
  return file.currentStatus === 'asylumProcedure' ? 'open' : file.asylumApplication.state;
}

function byApplication(file: CaseFile, state: LockState, options: LockOptions): Finding {
  if (state === 'open') return options.class === 'claim' && !options.excludedWhileOpen ? met() : unmet();
  if (state === 'rejected') return options.class === 'claim' ? toProve('authorityDiscretion') : unmet();
  if (state === 'withdrawn') {
    if (options.class === 'claim') return toProve('authorityDiscretion');
    if (options.class === 'other') return unmet();
    const { enteredOn } = file.asylumApplication;
    if (enteredOn === undefined) return unknown(['person.asylumApplication']);
    return enteredOn < legalDates.trackChangeEntryBefore ? met() : unmet({ actual: enteredOn });
  }
  return met();
}

const lockFacts: readonly FactPath[] = [
  'person.residenceCountry',
  'person.currentStatus',
  'person.asylumApplication',
];

/** § 10 Abs. 1, 3 AufenthG, only while the person lives in Germany (contract, section 3.1 point 12). */
export function asylumLock(options: LockOptions): Rule {
  return {
    id: 'asylumLock',
    provision:
      options.class === 'trackChange'
        ? '§ 10 Abs. 1 S. 2, Abs. 3 S. 4, 5 AufenthG'
        : '§ 10 Abs. 1, 3 AufenthG',
    facts: lockFacts,
    judge: (file) => {
      if (!file.livesInGermany) return null;
      const state = lockState(file);
      const finding = byApplication(file, state, options);
      if (finding.status === 'unmet') return finding;
      if (file.currentStatus === undefined) return unknown(['person.currentStatus']);
      // A toleration is no title; the grant without leaving is for the authority (§ 5 Abs. 2 AufenthG).
      const tolerated = file.currentStatus === 'toleration' && state === 'none';
      return tolerated ? toProve('authorityDiscretion') : finding;
    },
  };
}

const excludedFromBoth: readonly CurrentStatus[] = [
  'temporaryProtection',
  'toleration',
  'asylumProcedure',
  'longTermResidentOtherState',
];

function notExcluded(provision: string, excluded: readonly CurrentStatus[]): Rule {
  return {
    id: 'notExcluded',
    provision,
    facts: ['person.currentStatus', 'person.asylumApplication'],
    judge: (file) => {
      if (file.asylumApplication.state === 'open') return unmet();
      const status = file.currentStatus;
      if (status === undefined) return unknown(['person.currentStatus']);
      return excluded.includes(status) ? unmet({ actual: status }) : met();
    },
  };
}

/** § 19f Abs. 1, 2 AufenthG: closed to these people. */
export const notExcludedFromBlueCard = notExcluded('§ 19f Abs. 1, 2 AufenthG', [
  ...excludedFromBoth,
  'otherHumanitarian',
]);

/** § 19f Abs. 1, 3 AufenthG. */
export const notExcludedFromResearch = notExcluded('§ 19f Abs. 1, 3 AufenthG', excludedFromBoth);
