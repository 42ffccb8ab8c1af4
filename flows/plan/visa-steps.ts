import { statutoryPeriods, typicalWeeks } from '../law/parameters/durations';
import { proofs, step } from './step';
import type { Setting } from './step';

/** Consent of the agency, fast track, visa. */
export function visaSteps({ planned, needs, procedure }: Setting) {
  const { missionWaitWeeks: wait, visaApplicationPending = false } = planned.facts.procedure ?? {};
  const isFast = procedure === 'fastTrack';
  const isOrdinary = procedure === 'standard';
  const byVisa = isFast || isOrdinary;
  const isApplied = isOrdinary && visaApplicationPending;
  const isRecognition = planned.route?.id.startsWith('recognition') ?? false;
  const ordinaryDecision = isRecognition ? typicalWeeks.visaDecisionRecognition : typicalWeeks.visaDecision;
  const ordinaryWait =
    wait === undefined
      ? typicalWeeks.appointment
      : ({ min: wait, max: wait, basis: 'stated', sources: [] } as const);
  const fast = <Value>(value: Value): Value | null => (isFast ? value : null);
  return {
    baPreApproval: step(
      isOrdinary && needs.baConsent && !isApplied,
      'employer',
      'employmentAgency',
      '§ 36 Abs. 3 BeschV',
      proofs,
      typicalWeeks.baConsent,
    ),
    fastTrackAgreement: step(
      isFast,
      'employer',
      'immigrationCentral',
      '§ 81a Abs. 2 AufenthG',
      ['employmentDeclaration', 'proofOfQualification', 'partnershipAgreement', 'jobOffer'],
      typicalWeeks.fastTrackAgreement,
    ),
    fastTrackAdvanceApproval: step(
      isFast,
      'immigrationOffice',
      'immigrationCentral',
      '§ 81a Abs. 3 Nr. 6 AufenthG, § 31 Abs. 4 AufenthV',
      ['fastTrackAgreement', 'baConsent', ...proofs],
      typicalWeeks.fastTrackAdvanceApproval,
    ),
    onlineVisaApplication: step(
      byVisa && !isApplied,
      'candidate',
      'mission',
      '§ 6 Abs. 3 AufenthG',
      isFast ? ['fastTrackAdvanceApproval'] : ['baPreApproval', ...proofs],
      typicalWeeks.onlineApplication,
    ),
    visaAppointment: step(
      byVisa,
      'mission',
      'mission',
      isFast ? '§ 31a Abs. 1 AufenthV' : '§ 6 Abs. 3 AufenthG',
      // who has applied waits already, and has handed in what there was; the decision waits for the rest
      isApplied ? [] : ['onlineVisaApplication', ...proofs],
      isFast ? typicalWeeks.appointmentFastTrack : ordinaryWait,
      fast(statutoryPeriods.appointmentFastTrack),
    ),
    baConsent: step(
      needs.baConsent && procedure !== 'stop' && (!isOrdinary || isApplied),
      'federalAgency',
      'employmentAgency',
      '§ 39 AufenthG',
      isFast
        ? ['fastTrackAgreement', ...proofs]
        : isApplied
          ? ['visaAppointment']
          : ['residencePermitApplication'],
      isFast ? typicalWeeks.baConsentFastTrack : typicalWeeks.baConsent,
      isFast ? statutoryPeriods.baConsentFastTrack : statutoryPeriods.baConsent,
    ),
    visaDecision: step(
      byVisa,
      'mission',
      'mission',
      isFast ? '§ 31a Abs. 2 AufenthV' : '§ 6 Abs. 3 AufenthG',
      isApplied ? ['visaAppointment', 'baConsent', ...proofs] : ['visaAppointment'],
      isFast ? typicalWeeks.visaDecisionFastTrack : ordinaryDecision,
      fast(statutoryPeriods.visaDecisionFastTrack),
    ),
  };
}
