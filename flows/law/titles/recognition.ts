import type { FactPath } from '../../facts/facts';
import { domesticEmployment, isQualified } from '../requirements/employment';
import { asylumLock, employerReliability } from '../requirements/locks';
import { collectiveTerms } from '../requirements/pay';
import { employerSuitable, germanLevel, measureAgreed, partnershipAgreement } from '../requirements/person';
import {
  anyForeignQualification,
  confirmationForPartnership,
  fitsJob,
  foreignTraining,
  stateRecognisedForPartnership,
} from '../requirements/qualification';
import { deficitNotice, licenceForPartnership, partnershipRecognition } from '../requirements/recognition';
import type { Rule } from '../requirements/rule';
import { anyOf, decide, unknown } from '../verdict';
import type { Title } from './title';
import { ordinanceConsentRules } from './title';

const collectiveFacts: readonly FactPath[] = ['employer.collectivelyBound', 'employer.paysCollectiveRate'];

/**
 * § 16d Abs. 3 S. 1–3 AufenthG: qualified employment; in a regulated profession also work below that level, where the
 * employer is collectively bound and pays so, or is an approved care facility.
 */
const qualifiedOrLeadingThere: Rule = {
  id: 'qualifiedEmployment',
  provision: '§ 16d Abs. 3 S. 1–3 AufenthG',
  facts: [
    'job.qualifiedEmployment',
    'job.regulatedProfession',
    ...collectiveFacts,
    'employer.careFacilityApproved',
  ],
  judge: (file) => {
    const qualified = isQualified(file);
    if (qualified.status !== 'unmet') return qualified;
    const regulated = file.job.regulatedProfession;
    if (regulated === false) return qualified;
    const exception = anyOf(
      decide(file.careFacilityApproved, 'employer.careFacilityApproved', qualified.remedy),
      collectiveTerms(file),
    );
    if (regulated === undefined && exception.status !== 'unmet') {
      return unknown(['job.regulatedProfession', ...(exception.missing ?? [])]);
    }
    return exception.status === 'unmet' ? qualified : exception;
  },
};

/** § 16d Abs. 3 AufenthG, § 2a BeschV: recognition partnership (Anerkennungspartnerschaft). */
export const recognitionPartnership: Title = {
  id: 'recognitionPartnership',
  basis: ['§ 16d Abs. 3 AufenthG', '§ 2a BeschV'],
  entitlement: 'rule',
  validity: { by: 'term', term: 'partnershipFirstMonths' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        foreignTraining,
        stateRecognisedForPartnership,
        confirmationForPartnership,
        partnershipRecognition,
        qualifiedOrLeadingThere,
        domesticEmployment('§ 39 Abs. 3 Nr. 1 AufenthG'),
        partnershipAgreement,
        employerSuitable,
        germanLevel('§ 16d Abs. 3 S. 1 Nr. 5 AufenthG', 'A2'),
        fitsJob('§ 2a Abs. 1 BeschV'),
        licenceForPartnership,
        ...ordinanceConsentRules,
        employerReliability,
        asylumLock({ class: 'other' }),
      ],
    },
  ],
  notes: () => ['localPayMayBeHigher'],
};

/** § 16d Abs. 1 AufenthG: adaptation or compensation measure after a notice. */
export const recognitionMeasure: Title = {
  id: 'recognitionMeasure',
  basis: ['§ 16d Abs. 1 AufenthG'],
  entitlement: 'rule',
  validity: { by: 'term', term: 'measureFirstMonths' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        anyForeignQualification,
        deficitNotice,
        germanLevel('§ 16d Abs. 1 S. 2 Nr. 1 AufenthG', 'A2'),
        measureAgreed,
        fitsJob('§ 16d Abs. 2 AufenthG, § 8 Abs. 2 BeschV'),
        domesticEmployment('§ 39 Abs. 3 Nr. 1 AufenthG'),
        ...ordinanceConsentRules,
        employerReliability,
        asylumLock({ class: 'other' }),
      ],
    },
  ],
};
