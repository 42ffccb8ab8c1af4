import { daysBetween } from '../facts/calendar';
import type { RouteId } from '../law/ids';
import { visaFreeEntryForLongStay } from '../law/parameters/country-groups';
import { shortMissionWaitWeeks, soonDays } from '../law/parameters/durations';
import type { ProcedureId, ProcedureReasonId } from './ids';
import type { PlanCase } from './plan-case';

/** The procedure of a case, why it is that one, and the one that could be taken instead. */
export interface ProcedureChoice {
  procedure: ProcedureId;
  reasons: readonly ProcedureReasonId[];
  alternatives: readonly ProcedureId[];
}

/** Purposes outside § 81a Abs. 1 and 5 AufenthG; drivers and care assistants only where the office agrees (sheet, section 3.1). */
const notFastTracked: ReadonlySet<RouteId> = new Set<RouteId>([
  'westernBalkans',
  'privilegedNationality',
  'shortTermQuota',
  'opportunityCard',
  'professionalDriver',
  'careAssistant',
  'intraCorporateTransfer',
]);

/** Routes on which the authority runs an open recognition within the fast track (§ 81a Abs. 3 Nr. 2 AufenthG). */
function waitsForRecognition({ route }: PlanCase): boolean {
  const id = route?.id ?? '';
  if (id !== 'skilledVocational' && id !== 'skilledAcademic' && !id.startsWith('blueCard')) return false;
  return (
    route?.requirements.some(
      ({ status, condition }) =>
        status === 'toProve' && (condition === 'recognition' || condition === 'licence'),
    ) ?? false
  );
}

function stops({ route, facts, assessment }: PlanCase): ProcedureReasonId[] {
  const has = (id: string) => assessment.warnings.some((warning) => warning.id === id);
  const { residenceCountry, currentStatus } = facts.person ?? {};
  const reasons: ProcedureReasonId[] = [];
  if (route === null) reasons.push('noRoute');
  if (has('recruitmentReserved')) reasons.push('recruitmentReserved');
  if (has('agencyWork') && route !== null && route.baConsent !== 'none') reasons.push('agencyWork');
  // a status that nobody stated is as unclear as none
  if (residenceCountry === 'DE' && (currentStatus ?? 'none') === 'none') reasons.push('statusUnclear');
  return reasons;
}

const chosen = (
  procedure: ProcedureId,
  reasons: readonly ProcedureReasonId[],
  alternatives: readonly ProcedureId[] = [],
): ProcedureChoice => ({ procedure, reasons, alternatives });

/** Chooses the procedure, first match wins (contract, section 5; decision table of the procedure sheet). */
export function chooseProcedure(planned: PlanCase): ProcedureChoice {
  const { route, facts, assessment, asOf } = planned;
  const { residenceCountry, nationalities = [] } = facts.person ?? {};
  const { missionWaitWeeks, visaApplicationPending, mustWorkOnArrival } = facts.procedure ?? {};
  const startDate = facts.job?.startDate;

  if (assessment.access.verdict === 'free') return chosen('none', ['freeAccess']);
  const reasons = stops(planned);
  if (route === null || reasons.length > 0) return chosen('stop', reasons);
  if (route.id === 'blueCardMobility' || route.id === 'longTermResidentOtherState')
    return chosen('mobilityEntry', ['titleOfOtherState']);
  if (residenceCountry === 'DE' && facts.person?.currentStatus !== 'schengenVisit')
    return chosen('inCountry', ['livesInGermany']);
  // § 41 Abs. 1, 4 AufenthV
  const isVisaFree = nationalities.some((country) => visaFreeEntryForLongStay.has(country));
  if (isVisaFree && route.id !== 'intraCorporateTransfer') {
    return mustWorkOnArrival === true
      ? chosen('standard', ['mustWorkOnArrival'], ['visaFreeEntry'])
      : chosen('visaFreeEntry', ['visaFreeNationality'], ['standard']);
  }
  if (visaApplicationPending === true) return chosen('standard', ['applicationPending']);
  if (notFastTracked.has(route.id)) return chosen('standard', ['notEligible']);
  const quicker: ProcedureReasonId[] = [];
  if (waitsForRecognition(planned)) quicker.push('recognitionOpen');
  if ((missionWaitWeeks ?? 0) > shortMissionWaitWeeks) quicker.push('missionWait');
  if (startDate !== undefined && daysBetween(asOf, startDate) < soonDays) quicker.push('startSoon');
  return quicker.length > 0
    ? chosen('fastTrack', quicker, ['standard'])
    : // row 11 of the decision table speaks of a wait that is known
      chosen('standard', [missionWaitWeeks === undefined ? 'waitUnknown' : 'littleGain'], ['fastTrack']);
}
