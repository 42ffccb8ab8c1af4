import type { Statutory, Typical } from '../law/parameters/durations';
import { statutoryPeriods, typicalWeeks } from '../law/parameters/durations';
import type { ActorId, ProcedureId, StepId, StepOfficeId } from './ids';
import { stepIds } from './ids';
import type { Needs, PlanCase } from './plan-case';
import { needsOf } from './plan-case';
import { recognitionLaw } from './recognition-law';
import type { StepNode } from './step-graph';
import { inOrder, nearestBefore } from './step-graph';

/** A step of a plan, before it has dates. */
export interface Step {
  id: StepId;
  actor: ActorId;
  /** Where it happens; null where no office takes part. */
  office: StepOfficeId | null;
  provision: string | null;
  /** The steps that have to be done before. */
  after: readonly StepId[];
  /** What is usual, in weeks; apart from what the law sets. */
  weeks: Typical;
  statutory: Statutory | null;
}

/** A step as the law has it in a procedure; its predecessors may be absent, then theirs count. */
type Draft = Omit<Step, 'id' | 'after'> & StepNode;
type Drafts = Readonly<Record<StepId, Draft>>;

interface Setting {
  planned: PlanCase;
  needs: Needs;
  procedure: ProcedureId;
}

const step = (
  isPart: boolean,
  actor: ActorId,
  office: StepOfficeId | null,
  provision: string | null,
  after: readonly StepId[],
  weeks: Typical,
  statutory: Statutory | null = null,
): Draft => ({ isPart, actor, office, provision, after, weeks, statutory });

/** What has to be in hand before an authority decides. */
const proofs: readonly StepId[] = [
  'employmentDeclaration',
  'proofOfQualification',
  'stateRecognitionConfirmation',
  'degreeEvaluation',
  'partnershipAgreement',
  'recognitionProcedure',
  'licence',
];

/** The candidate's and the employer's papers, up to the recognition. */
function preparation({ planned, needs, procedure }: Setting) {
  const isFast = procedure === 'fastTrack';
  const { isco08 } = planned.facts.job ?? {};
  const byEmployer = planned.route?.id !== 'opportunityCard';
  const hasTitlePath = procedure !== 'none';
  const recognition = recognitionLaw(isco08, isFast);
  const evaluation = isFast ? typicalWeeks.evaluationFastTrack : typicalWeeks.evaluation;
  // in the fast track the office starts evaluation and recognition (§ 81a Abs. 3 Nr. 2, 2a AufenthG)
  const begun: readonly StepId[] = isFast ? ['fastTrackAgreement'] : ['proofOfQualification'];
  return {
    jobOffer: step(byEmployer, 'employer', null, '§ 18 Abs. 2 Nr. 1 AufenthG', [], typicalWeeks.none),
    employmentDeclaration: step(
      byEmployer && hasTitlePath,
      'employer',
      null,
      '§ 39 Abs. 4 AufenthG',
      ['jobOffer'],
      typicalWeeks.ownPaper,
    ),
    proofOfQualification: step(
      hasTitlePath && planned.facts.qualification?.kind !== 'none',
      'candidate',
      null,
      '§ 18 Abs. 2 Nr. 4 AufenthG',
      ['jobOffer'],
      typicalWeeks.papers,
    ),
    stateRecognitionConfirmation: step(
      needs.stateRecognitionConfirmation,
      'candidate',
      'zab',
      planned.route?.id === 'experienced' ? '§ 6 Abs. 1 S. 4 BeschV' : '§ 16d Abs. 3 AufenthG',
      begun,
      evaluation,
    ),
    degreeEvaluation: step(
      needs.degreeEvaluation,
      'candidate',
      'zab',
      '§ 18 Abs. 2 Nr. 4 AufenthG',
      begun,
      evaluation,
    ),
    partnershipAgreement: step(
      planned.route?.id === 'recognitionPartnership',
      'employer',
      null,
      '§ 16d Abs. 3 S. 1 Nr. 3 AufenthG',
      ['jobOffer'],
      typicalWeeks.agreementBetweenParties,
    ),
    recognitionProcedure: step(
      needs.recognition,
      'recognitionBody',
      'recognitionBody',
      recognition.provision,
      begun,
      isFast ? typicalWeeks.recognitionFastTrack : recognition.weeks,
      recognition.period,
    ),
    licence: step(
      needs.licence,
      'recognitionBody',
      'recognitionBody',
      '§ 18 Abs. 2 Nr. 3 AufenthG',
      ['recognitionProcedure', ...begun],
      typicalWeeks.licence,
    ),
  };
}

/** Consent of the agency, fast track, visa. */
function visa({ planned, needs, procedure }: Setting) {
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
      ['onlineVisaApplication', ...proofs],
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
      isApplied ? ['visaAppointment', 'baConsent'] : ['visaAppointment'],
      isFast ? typicalWeeks.visaDecisionFastTrack : ordinaryDecision,
      fast(statutoryPeriods.visaDecisionFastTrack),
    ),
  };
}

const applicationPeriods: Partial<Record<ProcedureId, Statutory>> = {
  visaFreeEntry: statutoryPeriods.applicationAfterVisaFreeEntry,
};

/** Entry, start of work, and what follows. */
function arrival({ planned, needs, procedure }: Setting) {
  const { route, assessment } = planned;
  const comes = procedure !== 'inCountry' && procedure !== 'none';
  const byTitle = procedure !== 'none';
  const mayWorkAlready = assessment.access.verdict === 'permitted';
  const recognition = recognitionLaw(planned.facts.job?.isco08, false);
  const byVisa = procedure === 'standard' || procedure === 'fastTrack';
  const works = route?.id !== 'opportunityCard';
  // the visa lets one work; else the title has to be there, but for the card of another member state
  const isBlueCardMobility = route?.id === 'blueCardMobility';
  const allowed: readonly StepId[] = byVisa || mayWorkAlready ? [] : ['residencePermit'];
  const hasDuty = (id: string) => assessment.duties.some((duty) => duty.id === id);
  const inTime = isBlueCardMobility
    ? statutoryPeriods.applicationBlueCardMobility
    : procedure === 'mobilityEntry'
      ? statutoryPeriods.applicationOtherTitle
      : (applicationPeriods[procedure] ?? null);
  return {
    entry: step(comes, 'candidate', null, null, ['visaDecision', ...proofs], typicalWeeks.journey),
    informationLetter45c: step(
      works && hasDuty('informAboutFaireIntegration'),
      'employer',
      null,
      '§ 45c AufenthG',
      ['jobOffer'],
      typicalWeeks.none,
    ),
    titleCheckAndCopy: step(
      works && byTitle,
      'employer',
      null,
      '§ 4a Abs. 5 AufenthG',
      ['entry', ...allowed],
      typicalWeeks.none,
    ),
    startOfWork: step(
      works,
      'candidate',
      null,
      null,
      ['entry', 'informationLetter45c', 'titleCheckAndCopy', 'jobOffer', ...allowed],
      typicalWeeks.none,
    ),
    residenceRegistration: step(
      comes,
      'candidate',
      'registrationOffice',
      '§ 17 Abs. 1 BMG',
      ['entry'],
      typicalWeeks.registration,
      statutoryPeriods.registration,
    ),
    residencePermitApplication: step(
      byTitle,
      'candidate',
      'immigrationLocal',
      '§ 81 AufenthG',
      ['residenceRegistration', ...proofs],
      typicalWeeks.permitAppointment,
      inTime,
    ),
    residencePermit: step(
      byTitle,
      'immigrationOffice',
      'immigrationLocal',
      '§§ 78, 81 AufenthG',
      byVisa ? ['residencePermitApplication'] : ['residencePermitApplication', 'baConsent'],
      isBlueCardMobility ? typicalWeeks.blueCardMobility : typicalWeeks.residencePermit,
      isBlueCardMobility ? statutoryPeriods.blueCardMobilityDecision : null,
    ),
    adaptationMeasure: step(
      needs.adaptationMeasure,
      'employer',
      'recognitionBody',
      '§ 16d Abs. 1, 3 AufenthG',
      ['startOfWork'],
      typicalWeeks.adaptationMeasure,
    ),
    recognitionAfterEntry: step(
      needs.recognitionAfterEntry,
      'candidate',
      'recognitionBody',
      '§ 16d Abs. 3 S. 1 Nr. 3 AufenthG',
      ['entry', 'jobOffer'],
      recognition.weeks,
      recognition.period,
    ),
  };
}

/** The steps of a route in a procedure, in order. None where there is nothing to plan. */
export function stepsOf(planned: PlanCase, procedure: ProcedureId): Step[] {
  if (procedure === 'stop') return [];
  const setting = { planned, needs: needsOf(planned), procedure };
  const drafts: Drafts = { ...preparation(setting), ...visa(setting), ...arrival(setting) };
  const after = nearestBefore(drafts);
  const steps = stepIds
    .filter((id) => drafts[id].isPart)
    .map((id): Step => {
      // named one by one: copying all fields but one is slow, and plans are made often
      const { actor, office, provision, weeks, statutory } = drafts[id];
      return { id, actor, office, provision, weeks, statutory, after: after(id) };
    });
  return inOrder(steps);
}
