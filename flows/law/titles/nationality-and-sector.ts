import {
  privilegedNationalities,
  westernBalkans as westernBalkansStates,
} from '../parameters/country-groups';
import {
  contractAtMost,
  domesticEmployment,
  employerPaysTravel,
  employmentKind,
  weeklyHours,
} from '../requirements/employment';
import { asylumLock } from '../requirements/locks';
import { collectivePay, over45Consent, over45WesternBalkans } from '../requirements/pay';
import {
  applicationInWesternBalkans,
  changeOfPurpose,
  drivingLicence,
  nationality,
  noAsylumBenefits,
  quota,
} from '../requirements/person';
import { assistantTraining } from '../requirements/qualification';
import type { Title } from './title';
import { generalRules, ordinanceConsentRules } from './title';

const closing = [
  ...generalRules,
  ...ordinanceConsentRules,
  changeOfPurpose,
  asylumLock({ class: 'other' }),
] as const;

const common = { entitlement: 'discretion', validity: { by: 'section18' } } as const;

/** § 26 Abs. 1 BeschV: nationals of eleven states, any job. */
export const privilegedNationality: Title = {
  id: 'privilegedNationality',
  basis: ['§ 19c Abs. 1 AufenthG', '§ 26 Abs. 1 BeschV'],
  ...common,
  variants: [
    {
      baConsent: 'consentPriority',
      rules: [nationality('§ 26 Abs. 1 BeschV', privilegedNationalities), ...closing],
    },
  ],
  notes: () => ['discretion', 'priorityCheckSuspendedInPractice', 'localPayMayBeHigher'],
};

/** § 26 Abs. 2 BeschV: Western Balkans rule. */
export const westernBalkans: Title = {
  id: 'westernBalkans',
  basis: ['§ 19c Abs. 1 AufenthG', '§ 26 Abs. 2 BeschV'],
  ...common,
  variants: [
    {
      baConsent: 'consentPriority',
      rules: [
        nationality('§ 26 Abs. 2 S. 1 BeschV', westernBalkansStates),
        applicationInWesternBalkans,
        quota('§ 26 Abs. 2 S. 3 BeschV'),
        noAsylumBenefits,
        over45WesternBalkans,
        ...closing,
      ],
    },
  ],
  notes: () => ['discretion', 'quotaStateUnknown', 'priorityCheckSuspendedInPractice', 'localPayMayBeHigher'],
};

/** § 24a BeschV: professional drivers. */
export const professionalDriver: Title = {
  id: 'professionalDriver',
  basis: ['§ 19c Abs. 1 AufenthG', '§ 24a BeschV'],
  ...common,
  variants: [
    {
      baConsent: 'consent',
      rules: [
        employmentKind('§ 24a Abs. 1 BeschV', 'driver'),
        drivingLicence,
        domesticEmployment('§ 24a Abs. 1 BeschV'),
        over45Consent,
        ...closing,
      ],
    },
  ],
  notes: () => ['discretion', 'localPayMayBeHigher'],
};

/** § 22a BeschV: nursing assistants. */
export const careAssistant: Title = {
  id: 'careAssistant',
  basis: ['§ 19c Abs. 1 AufenthG', '§ 22a BeschV'],
  ...common,
  variants: [
    {
      baConsent: 'consent',
      rules: [
        employmentKind('§ 22a BeschV', 'careAssistant'),
        assistantTraining,
        domesticEmployment('§ 22a BeschV'),
        over45Consent,
        ...closing,
      ],
    },
  ],
  notes: () => ['discretion', 'localPayMayBeHigher'],
};

/** § 15d BeschV: short-term employment within a quota. */
export const shortTermQuota: Title = {
  id: 'shortTermQuota',
  basis: ['§ 15d BeschV'],
  entitlement: 'discretion',
  validity: { by: 'contract', atMost: 'shortTermMaxMonths' },
  variants: [
    {
      baConsent: 'workPermit',
      rules: [
        collectivePay,
        weeklyHours,
        employerPaysTravel,
        contractAtMost('§ 15d Abs. 1 BeschV', 'shortTermMaxMonths'),
        domesticEmployment('§ 15d Abs. 1 BeschV'),
        quota('§ 15d Abs. 1 BeschV'),
        ...closing,
      ],
    },
  ],
  notes: () => ['discretion', 'quotaStateUnknown'],
};
