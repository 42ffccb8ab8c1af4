/** The ids of the contract (section 5). Each is a key of the text catalogues; none is text itself. */

export const procedureIds = [
  'none',
  'inCountry',
  'mobilityEntry',
  'visaFreeEntry',
  'standard',
  'fastTrack',
  'stop',
] as const;
export type ProcedureId = (typeof procedureIds)[number];

/** Why a procedure was chosen. */
export const procedureReasonIds = [
  'freeAccess',
  'noRoute',
  'recruitmentReserved',
  'agencyWork',
  'statusUnclear',
  'titleOfOtherState',
  'livesInGermany',
  'visaFreeNationality',
  'mustWorkOnArrival',
  'applicationPending',
  'notEligible',
  'recognitionOpen',
  'missionWait',
  'startSoon',
  'littleGain',
  'waitUnknown',
] as const;
export type ProcedureReasonId = (typeof procedureReasonIds)[number];

/** Steps in their normal order. */
export const stepIds = [
  'jobOffer',
  'employmentDeclaration',
  'proofOfQualification',
  'stateRecognitionConfirmation',
  'degreeEvaluation',
  'partnershipAgreement',
  'baPreApproval',
  'fastTrackAgreement',
  'recognitionProcedure',
  'licence',
  'fastTrackAdvanceApproval',
  'onlineVisaApplication',
  'visaAppointment',
  'baConsent',
  'visaDecision',
  'entry',
  'informationLetter45c',
  'titleCheckAndCopy',
  'startOfWork',
  'residenceRegistration',
  'residencePermitApplication',
  'residencePermit',
  'adaptationMeasure',
  'recognitionAfterEntry',
] as const;
export type StepId = (typeof stepIds)[number];

/** Who acts. */
export const actorIds = [
  'employer',
  'candidate',
  'recognitionBody',
  'federalAgency',
  'immigrationOffice',
  'mission',
] as const;
export type ActorId = (typeof actorIds)[number];

/** The office at which a step happens. */
export const stepOfficeIds = [
  'immigrationCentral',
  'immigrationLocal',
  'employmentAgency',
  'recognitionBody',
  'zab',
  'mission',
  'registrationOffice',
] as const;
export type StepOfficeId = (typeof stepOfficeIds)[number];
