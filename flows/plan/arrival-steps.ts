import type { Statutory } from '../law/parameters/durations';
import { statutoryPeriods, typicalWeeks } from '../law/parameters/durations';
import type { ProcedureId, StepId } from './ids';
import { recognitionLaw } from './recognition-law';
import { proofs, step } from './step';
import type { Setting } from './step';

const applicationPeriods: Partial<Record<ProcedureId, Statutory>> = {
  visaFreeEntry: statutoryPeriods.applicationAfterVisaFreeEntry,
};

/** Entry, start of work, and what follows. */
export function arrivalSteps({ planned, needs, procedure }: Setting) {
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
