import type { NoteId } from '../ids';
import type { CaseFile } from '../case-file';
import { ictProfessionalGroups, shortageGroups } from '../parameters/occupation-groups';
import {
  contractAtLeast,
  domesticEmployment,
  graduateLevelJob,
  occupationGroup,
} from '../requirements/employment';
import { ictExperienceLevel, ictMonths } from '../requirements/experience';
import { asylumLock, notExcludedFromBlueCard } from '../requirements/locks';
import { degreeRecent, salaryThreshold } from '../requirements/pay';
import { currentStatus, mobilityMonths, mobilityPeriod } from '../requirements/person';
import { degree } from '../requirements/qualification';
import { degreeRecognition } from '../requirements/recognition';
import type { Rule } from '../requirements/rule';
import { subsidiarity } from '../requirements/subsidiarity';
import { met, unknown } from '../verdict';
import type { Title, Variant } from './title';
import { consentRules, generalRules } from './title';

/** § 18g Abs. 1 S. 1, 5: academic skilled worker, or a tertiary programme of level 6. */
const academicSkilledWorker: readonly Rule[] = [
  degree('§ 18g Abs. 1 S. 1, 5 AufenthG', true),
  degreeRecognition,
];
const adequateDomesticJob: readonly Rule[] = [
  graduateLevelJob('§ 18g Abs. 1 S. 1 AufenthG'),
  domesticEmployment('§ 18g Abs. 1 S. 1 AufenthG'),
];
const regularPay = salaryThreshold('blueCardRegular', '§ 18g Abs. 1 S. 1 AufenthG');
const reducedPay = salaryThreshold('blueCardReduced', '§ 18g Abs. 1 S. 2 AufenthG');
const shortageOccupation = occupationGroup('§ 18g Abs. 1 S. 2 Nr. 1 AufenthG', shortageGroups);
const sixMonths = contractAtLeast('§ 18g Abs. 3 AufenthG', 'blueCardContractMonths');
/** § 18g Abs. 1 S. 1 with § 19f, and § 10. */
const exclusions: readonly Rule[] = [
  notExcludedFromBlueCard,
  asylumLock({ class: 'claim', excludedWhileOpen: true }),
];
const consent = consentRules('§ 39 Abs. 2 S. 1 Nr. 1 AufenthG');
const closing: readonly Rule[] = [sixMonths, ...generalRules, ...exclusions];

function notes(file: CaseFile, variant: Variant): NoteId[] {
  const found: NoteId[] = ['guaranteedPayOnly'];
  if (variant.baConsent === 'none') {
    if (file.temporaryAgencyWork) found.push('agencyWorkNotBarred');
  } else {
    found.push('localPayMayBeHigher');
    if (file.livesInGermany) found.push('consentStillRequired');
  }
  if (file.currentStatus === 'temporaryProtection') found.push('temporaryProtectionRenunciation');
  return found;
}

const common = { entitlement: 'claim', validity: { by: 'section18' }, notes } as const;

const regularVariant: Variant = {
  baConsent: 'none',
  rules: [...academicSkilledWorker, ...adequateDomesticJob, regularPay, ...closing],
};
const shortageVariant: Variant = {
  baConsent: 'consent',
  rules: [
    ...academicSkilledWorker,
    ...adequateDomesticJob,
    shortageOccupation,
    reducedPay,
    ...consent,
    ...closing,
  ],
};
const graduateVariant: Variant = {
  baConsent: 'consent',
  rules: [...academicSkilledWorker, ...adequateDomesticJob, degreeRecent, reducedPay, ...consent, ...closing],
};

/** § 18g Abs. 1 S. 1 AufenthG. */
export const blueCardRegular: Title = {
  id: 'blueCardRegular',
  basis: ['§ 18g Abs. 1 S. 1 AufenthG'],
  variants: [regularVariant],
  ...common,
};

/** § 18g Abs. 1 S. 2 Nr. 1 AufenthG. */
export const blueCardShortage: Title = {
  id: 'blueCardShortage',
  basis: ['§ 18g Abs. 1 S. 2 Nr. 1 AufenthG'],
  variants: [shortageVariant],
  ...common,
};

/** § 18g Abs. 1 S. 2 Nr. 2 AufenthG. */
export const blueCardGraduate: Title = {
  id: 'blueCardGraduate',
  basis: ['§ 18g Abs. 1 S. 2 Nr. 2 AufenthG'],
  variants: [graduateVariant],
  ...common,
};

/** § 18g Abs. 2 AufenthG: experience in ICT instead of a degree. */
export const blueCardIt: Title = {
  id: 'blueCardIt',
  basis: ['§ 18g Abs. 2 AufenthG'],
  variants: [
    {
      baConsent: 'consent',
      rules: [
        subsidiarity,
        graduateLevelJob('§ 18g Abs. 2 AufenthG'),
        domesticEmployment('§ 18g Abs. 2 AufenthG'),
        occupationGroup('§ 18g Abs. 2 AufenthG', ictProfessionalGroups),
        salaryThreshold('blueCardReduced', '§ 18g Abs. 2 Nr. 1 AufenthG'),
        ictMonths,
        ictExperienceLevel,
        ...consent,
        ...closing,
      ],
    },
  ],
  ...common,
  notes: (file, variant) => [...notes(file, variant), 'experienceWindowFromApplication'],
};

/** § 18i Abs. 1 S. 2: once the card is old enough, the degree is deemed shown. */
const deemedShown = (rule: Rule): Rule => ({
  ...rule,
  judge: (file) => {
    const shown = rule.judge(file);
    const months = mobilityMonths(file);
    if (months === undefined) {
      return shown?.status === 'unmet' ? unknown(['person.statusSince']) : shown;
    }
    return months >= file.term('blueCardMobilityDegreeMonths') ? met() : shown;
  },
});

const mobile = (variant: Variant): Variant => ({
  ...variant,
  rules: [
    currentStatus('§ 18i Abs. 1 AufenthG', ['blueCardOtherState']),
    mobilityPeriod,
    ...variant.rules.map((rule) => (academicSkilledWorker.includes(rule) ? deemedShown(rule) : rule)),
  ],
});

/** § 18i AufenthG: Blue Card of another Member State; pay, contract and job as in a variant of § 18g Abs. 1. */
export const blueCardMobility: Title = {
  id: 'blueCardMobility',
  basis: ['§ 18i AufenthG'],
  variants: [mobile(regularVariant), mobile(shortageVariant), mobile(graduateVariant)],
  ...common,
};
