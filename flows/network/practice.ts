import type { StepId } from '../plan/ids';

/** What an office may note practice about (procedure sheet: practice differs from place to place, the law does not). */
export const practiceTopics = [
  'recognition',
  'fastTrack',
  'visa',
  'agencyConsent',
  'language',
  'other',
] as const;
export type PracticeTopic = (typeof practiceTopics)[number];

/** At which steps of a plan a note of a topic is shown. */
export const practiceTopicOf: Partial<Record<StepId, PracticeTopic>> = {
  stateRecognitionConfirmation: 'recognition',
  degreeEvaluation: 'recognition',
  partnershipAgreement: 'recognition',
  recognitionProcedure: 'recognition',
  licence: 'recognition',
  adaptationMeasure: 'recognition',
  recognitionAfterEntry: 'recognition',
  fastTrackAgreement: 'fastTrack',
  fastTrackAdvanceApproval: 'fastTrack',
  onlineVisaApplication: 'visa',
  visaAppointment: 'visa',
  visaDecision: 'visa',
  employmentDeclaration: 'agencyConsent',
  baPreApproval: 'agencyConsent',
  baConsent: 'agencyConsent',
};
