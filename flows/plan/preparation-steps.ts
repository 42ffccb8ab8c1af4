import { typicalWeeks } from '../law/parameters/durations';
import type { StepId } from './ids';
import { recognitionLaw } from './recognition-law';
import { step } from './step';
import type { Setting } from './step';

/** The candidate's and the employer's papers, up to the recognition. */
export function preparationSteps({ planned, needs, procedure }: Setting) {
  const isFast = procedure === 'fastTrack';
  const { isco08 } = planned.facts.job ?? {};
  const byEmployer = planned.route?.id !== 'opportunityCard';
  const hasTitlePath = procedure !== 'none';
  const recognition = recognitionLaw(isco08, isFast);
  const evaluation = isFast ? typicalWeeks.evaluationFastTrack : typicalWeeks.evaluation;
  // in the fast track the office starts evaluation and recognition (§ 81a Abs. 3 Nr. 2, 2a AufenthG)
  const begun: readonly StepId[] = isFast ? ['fastTrackAgreement'] : ['proofOfQualification'];
  return {
    // whoever may work without a title needs none of the law on them
    jobOffer: step(
      byEmployer,
      'employer',
      null,
      hasTitlePath ? '§ 18 Abs. 2 Nr. 1 AufenthG' : null,
      [],
      typicalWeeks.none,
    ),
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
