import {
  domesticEmployment,
  employmentKind,
  qualifiedEmployment,
  specialistOnly,
} from '../requirements/employment';
import { asylumLock, employerReliability, notExcludedFromResearch } from '../requirements/locks';
import {
  applicationFromAbroad,
  changeOfPurpose,
  currentStatus,
  currentStatusInGermany,
  germanLevelOrCourse,
  hostingAgreement,
  monthsInGroup,
} from '../requirements/person';
import { searchQualification } from '../requirements/qualification';
import { toProve } from '../verdict';
import type { Title } from './title';
import { consentRules, generalRules, ordinanceConsentRules } from './title';

/** § 18d AufenthG: research. */
export const researcher: Title = {
  id: 'researcher',
  basis: ['§ 18d AufenthG'],
  entitlement: 'claim',
  validity: { by: 'authority' },
  variants: [
    {
      baConsent: 'none',
      rules: [
        employmentKind('§ 18d Abs. 1 AufenthG', 'research'),
        hostingAgreement,
        ...generalRules,
        notExcludedFromResearch,
        asylumLock({ class: 'claim', excludedWhileOpen: true }),
      ],
    },
  ],
  notes: (file) => (file.temporaryAgencyWork ? ['agencyWorkNotBarred'] : []),
};

/** § 38a AufenthG: long-term resident of another Member State. */
export const longTermResidentOtherState: Title = {
  id: 'longTermResidentOtherState',
  basis: ['§ 38a AufenthG'],
  entitlement: 'claim',
  validity: { by: 'authority' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        currentStatus('§ 38a Abs. 1 AufenthG', ['longTermResidentOtherState']),
        ...consentRules('§ 38a Abs. 3, § 39 Abs. 3 Nr. 1 AufenthG'),
        employerReliability,
        asylumLock({ class: 'claim' }),
      ],
    },
  ],
};

/** § 19c Abs. 1 AufenthG, § 3 BeschV: executives and specialists of the firm. */
export const executiveOrSpecialist: Title = {
  id: 'executiveOrSpecialist',
  basis: ['§ 19c Abs. 1 AufenthG', '§ 3 BeschV'],
  entitlement: 'discretion',
  validity: { by: 'section18' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        employmentKind('§ 3 BeschV', 'executive', 'companySpecialist'),
        specialistOnly(domesticEmployment('§ 3 Nr. 3 BeschV')),
        specialistOnly(qualifiedEmployment('§ 3 Nr. 3 BeschV')),
        ...generalRules,
        ...ordinanceConsentRules,
        changeOfPurpose,
        asylumLock({ class: 'other' }),
      ],
    },
  ],
  notes: () => ['discretion'],
};

/** § 19 AufenthG: ICT Card. */
export const intraCorporateTransfer: Title = {
  id: 'intraCorporateTransfer',
  basis: ['§ 19 AufenthG', '§ 10a BeschV'],
  entitlement: 'claim',
  validity: { by: 'contract', atMost: 'intraCorporateMaxMonths' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        employmentKind('§ 19 Abs. 2 AufenthG', 'intraCorporateTransfer'),
        monthsInGroup,
        applicationFromAbroad,
        ...generalRules,
        ...consentRules('§ 10a BeschV'),
        asylumLock({ class: 'claim' }),
      ],
    },
  ],
};

/** § 16a Abs. 1 AufenthG: training in a firm. */
export const vocationalTraining: Title = {
  id: 'vocationalTraining',
  basis: ['§ 16a Abs. 1 AufenthG', '§ 8 Abs. 1 BeschV'],
  entitlement: 'rule',
  validity: { by: 'contract' },
  variants: [
    {
      baConsent: 'consent',
      rules: [
        employmentKind('§ 16a Abs. 1 AufenthG', 'apprenticeship'),
        germanLevelOrCourse('§ 16a Abs. 3 S. 2 AufenthG', 'B1'),
        domesticEmployment('§ 39 Abs. 3 Nr. 1 AufenthG'),
        ...ordinanceConsentRules,
        employerReliability,
        asylumLock({ class: 'other' }),
      ],
    },
  ],
};

/** § 20a AufenthG: opportunity card (Chancenkarte), by which a person looks for work alone. */
export const opportunityCard: Title = {
  id: 'opportunityCard',
  basis: ['§ 20a AufenthG'],
  entitlement: 'discretion',
  validity: { by: 'term', term: 'opportunityCardMonths' },
  variants: [
    {
      baConsent: 'none',
      rules: [
        ...searchQualification,
        {
          id: 'pointsAndLivelihood',
          provision: '§ 20a Abs. 3 Nr. 2, Abs. 4 AufenthG',
          facts: [],
          judge: () => toProve('points'),
        },
        currentStatusInGermany('§ 20a Abs. 4 S. 2 AufenthG', [
          'skilledWorker',
          'otherEmployment',
          'researcher',
          'student',
          'apprentice',
          'recognition',
          'blueCard',
          'jobSeekerGraduate',
        ]),
        employerReliability,
        asylumLock({ class: 'other' }),
      ],
    },
  ],
  notes: () => ['discretion'],
};
