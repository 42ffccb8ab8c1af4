/**
 * The values that facts may take. They stand apart from the schemas so that the browser can have them without Zod.
 */

export const recruitmentChannels = ['own', 'agencyAbroad', 'federalAgency', 'candidateApplied'] as const;

export const employerSizes = ['micro', 'small', 'medium', 'large'] as const;

export const employmentKinds = [
  'standard',
  'executive',
  'companySpecialist',
  'intraCorporateTransfer',
  'research',
  'apprenticeship',
  'driver',
  'careAssistant',
] as const;
export type EmploymentKind = (typeof employmentKinds)[number];

export const contractTypes = ['permanent', 'fixedTerm'] as const;

/** Section 1.1 of the contract: what the person holds at present. */
export const currentStatuses = [
  'none',
  'settlementPermit',
  'ukWithdrawalAgreement',
  'familyOfEuCitizen',
  'familyPermit',
  'blueCard',
  'skilledWorker',
  'otherEmployment',
  'researcher',
  'student',
  'apprentice',
  'recognition',
  'jobSeekerGraduate',
  'opportunityCard',
  'temporaryProtection',
  'recognisedRefugee',
  'otherHumanitarian',
  'asylumProcedure',
  'toleration',
  'schengenVisit',
  'blueCardOtherState',
  'longTermResidentOtherState',
] as const;
export type CurrentStatus = (typeof currentStatuses)[number];

/** Common European Framework of Reference, ascending. */
export const germanLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type GermanLevel = (typeof germanLevels)[number];

export const asylumStates = ['none', 'open', 'withdrawn', 'rejected'] as const;

export const qualificationKinds = [
  'academic',
  'tertiaryVocational',
  'vocational',
  'assistant',
  'none',
] as const;

export const recognitionStates = [
  'notStarted',
  'pending',
  'full',
  'partial',
  'rejected',
  'comparable',
] as const;

export const licenceStates = ['none', 'promised', 'granted'] as const;

export const partnershipStates = ['signed', 'willing', 'no'] as const;

/** What an employer may ask the coordination office for. */
export const wishes = ['advice', 'recognition', 'fastTrack', 'adaptation', 'agencySupport'] as const;
export type Wish = (typeof wishes)[number];
