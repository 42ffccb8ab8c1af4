import type { Facts } from '../facts/facts';
import type { CalendarDate } from '../facts/calendar';
import type { Assessment, Requirement, Route } from '../law/assessment';
import type { ConditionId, RequirementId } from '../law/ids';

type PlannedRequirement = Pick<Requirement, 'id' | 'status' | 'condition'>;
type PlannedRoute = Pick<Route, 'id' | 'verdict' | 'baConsent' | 'validityMonths'> & {
  requirements: readonly PlannedRequirement[];
};

/** What a plan reads of an assessment: the same inside and on the wire, so that the frozen result of a case can be planned. */
export interface PlannedAssessment extends Pick<Assessment, 'asOf' | 'recommended'> {
  access: Pick<Assessment['access'], 'verdict'>;
  routes: readonly PlannedRoute[];
  warnings: readonly Pick<Assessment['warnings'][number], 'id'>[];
  duties: readonly Pick<Assessment['duties'][number], 'id' | 'provision'>[];
}

/** A case as the plan reads it: the facts, what the law says of them, and the route that is planned. */
export interface PlanCase {
  facts: Facts;
  assessment: PlannedAssessment;
  /** Null where the person needs no title, or none is in reach. */
  route: PlannedRoute | null;
  asOf: CalendarDate;
}

const requirement = ({ route }: PlanCase, test: (one: PlannedRequirement) => boolean) =>
  route?.requirements.some(test) ?? false;

const waitsFor = (planned: PlanCase, conditions: readonly ConditionId[]) =>
  requirement(
    planned,
    ({ status, condition }) =>
      status === 'toProve' && condition !== undefined && conditions.includes(condition),
  );

const asksFor = (planned: PlanCase, ids: readonly RequirementId[]) =>
  requirement(planned, ({ id }) => ids.includes(id));

/** What the planned route still needs of qualification and consent. */
export interface Needs {
  /** Consent of the Federal Employment Agency. */
  baConsent: boolean;
  /** A recognition procedure before entry. */
  recognition: boolean;
  licence: boolean;
  /** Zeugnisbewertung of the ZAB. */
  degreeEvaluation: boolean;
  /** Digitale Auskunft zur Berufsqualifikation of the ZAB. */
  stateRecognitionConfirmation: boolean;
  /** Recognition within the partnership, after entry. */
  recognitionAfterEntry: boolean;
  adaptationMeasure: boolean;
  /** The recognition is still to be applied for, so its fee is still to be paid. */
  isRecognitionUnpaid: boolean;
}

/** Derives from the requirements of the route what is still to be obtained (contract, section 5, steps and fees). */
export function needsOf(planned: PlanCase): Needs {
  const { route, facts } = planned;
  const { kind, country, recognition, stateRecognitionConfirmed } = facts.qualification ?? {};
  const isRegulated = facts.job?.regulatedProfession === true;
  const isPartnership = route?.id === 'recognitionPartnership';
  const isForeign = country !== 'DE';
  const isDegree = kind === 'academic';
  // for a degree in a profession that is not regulated the evaluation takes the place of recognition
  const isEvaluated = isDegree && !isRegulated;
  const isUndecided = recognition === 'notStarted' || recognition === 'pending';
  const relies = asksFor(planned, ['degree', 'recognition', 'stateRecognitionConfirmed', 'deficitNotice']);
  const isUnconfirmed = requirement(
    planned,
    ({ id, status }) => id === 'stateRecognitionConfirmed' && status !== 'met',
  );
  const isUnknownDegree =
    recognition !== 'comparable' && recognition !== 'full' && stateRecognitionConfirmed !== true;
  return {
    baConsent: route !== null && route.baConsent !== 'none',
    recognition:
      !isPartnership &&
      isForeign &&
      isUndecided &&
      !isEvaluated &&
      waitsFor(planned, ['recognition', 'notice', 'licence']),
    // in a partnership the recognition that a licence rests on follows after entry
    licence: !isPartnership && waitsFor(planned, ['licence']),
    degreeEvaluation: isDegree && isForeign && isUnknownDegree && relies && (!isRegulated || isPartnership),
    stateRecognitionConfirmation: !isDegree && isUnconfirmed,
    recognitionAfterEntry: isPartnership,
    adaptationMeasure: route?.id === 'recognitionMeasure' || (isPartnership && recognition === 'partial'),
    isRecognitionUnpaid: recognition === 'notStarted' && !isEvaluated,
  };
}
