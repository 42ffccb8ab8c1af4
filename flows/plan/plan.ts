import { daysBetween } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import type { RouteId } from '../law/ids';
import type { PlanDocument } from './documents';
import { documentsOf } from './documents';
import type { FamilyCondition } from './family';
import { familyOf } from './family';
import type { PlanFees } from './fees';
import { feesOf, workerFees } from './fees';
import type { FollowUp } from './follow-ups';
import { followUpsOf } from './follow-ups';
import type { ProcedureId, ProcedureReasonId, StepId } from './ids';
import type { PlanCase, PlannedAssessment } from './plan-case';
import { chooseProcedure } from './procedure';
import type { Schedule, Timing } from './schedule';
import { schedule } from './schedule';
import { stepsOf } from './steps';

const DAYS_A_WEEK = 7;

/** Another procedure beside the chosen one: how long until the start of work, and what it costs in public fees (whole cents). */
export interface Alternative {
  procedure: ProcedureId;
  weeks: { min: number; max: number };
  publicFees: { min: number; max: number };
  /** The part of them that is due for the person alone: procedures differ in whether a family that comes along is part of the sum. */
  workerFees: { min: number; max: number };
  /** Steps that the employer takes, as a measure of the effort. */
  employerSteps: number;
}

/** Whether the wished start can be held, and where not, the step that breaks it and what would help. */
export interface WishedStart {
  date: CalendarDate;
  /** `holds`: even if all is slow; `uncertain`: only if things go well; `breaks`: not even then. */
  verdict: 'holds' | 'uncertain' | 'breaks';
  brokenBy: StepId | null;
  helps: readonly ('fastTrack' | 'laterStart')[];
}

/** What to do, in which order, when and at what cost (contract, section 5). Money in whole cents. */
export interface Plan extends Schedule {
  /** Null where no title is needed or none is in reach. */
  route: RouteId | null;
  procedure: ProcedureId;
  /** The one that the rules choose; another one may be planned instead. */
  proposed: ProcedureId;
  /** Why that one. */
  procedureReasons: readonly ProcedureReasonId[];
  alternatives: readonly Alternative[];
  wishedStart: WishedStart | null;
  fees: PlanFees;
  documents: readonly PlanDocument[];
  followUps: readonly FollowUp[];
  /** Conditions for those who come along. */
  family: readonly FamilyCondition[];
}

/**
 * How to plan: for another route than the recommended one, in another procedure than the chosen one, with the holidays of the Land,
 * and in a case from the day of its handoff, with the steps that are done.
 */
export interface PlanOptions extends Partial<Omit<Timing, 'startDate'>> {
  route?: RouteId;
  procedure?: ProcedureId;
}

type Timed = Omit<PlanOptions, 'route' | 'procedure'>;

function timed(planned: PlanCase, procedure: ProcedureId, timing: Timed): Schedule {
  const startDate = planned.facts.job?.startDate;
  return schedule(stepsOf(planned, procedure), {
    from: planned.asOf,
    ...timing,
    ...(startDate !== undefined && { startDate }),
  });
}

function alternativeOf(planned: PlanCase, procedure: ProcedureId, timing: Timed): Alternative {
  const { steps, earliestStart } = timed(planned, procedure, timing);
  const fees = feesOf(planned, procedure);
  const weeksUntil = (date: CalendarDate) => Math.ceil(daysBetween(planned.asOf, date) / DAYS_A_WEEK);
  return {
    procedure,
    weeks: {
      min: earliestStart === null ? 0 : weeksUntil(earliestStart.from),
      max: earliestStart === null ? 0 : weeksUntil(earliestStart.to),
    },
    publicFees: fees.total,
    workerFees: workerFees(fees),
    employerSteps: steps.filter(({ actor }) => actor === 'employer').length,
  };
}

function wishedStartOf(
  { facts }: PlanCase,
  { earliestStart, decisive }: Schedule,
  alternatives: readonly Alternative[],
): WishedStart | null {
  const date = facts.job?.startDate;
  if (date === undefined || earliestStart === null) return null;
  const verdict = date < earliestStart.from ? 'breaks' : date < earliestStart.to ? 'uncertain' : 'holds';
  if (verdict === 'holds') return { date, verdict, brokenBy: null, helps: [] };
  const isQuicker = alternatives.some(({ procedure }) => procedure === 'fastTrack');
  return {
    date,
    verdict,
    brokenBy: decisive,
    helps: isQuicker ? ['fastTrack', 'laterStart'] : ['laterStart'],
  };
}

/** The route that is planned: the one asked for, else the recommended one; looking for work is nobody's plan unless asked for. */
function plannedRoute({ routes, recommended }: PlannedAssessment, asked: RouteId | undefined) {
  const id = asked ?? (recommended === 'opportunityCard' ? null : recommended);
  return routes.find((route) => route.id === id) ?? null;
}

/**
 * Plans a case. Total: any facts give a plan; facts, assessment and options alone decide it. The plan begins on the day of the
 * assessment where the options name no other.
 */
export function plan(facts: Facts, assessment: PlannedAssessment, options: PlanOptions = {}): Plan {
  const { route: asked, procedure: wanted, ...timing } = options;
  const planned: PlanCase = {
    facts,
    assessment,
    route: plannedRoute(assessment, asked),
    asOf: assessment.asOf,
  };
  const choice = chooseProcedure(planned);
  const possible: readonly ProcedureId[] = [choice.procedure, ...choice.alternatives];
  const procedure = wanted !== undefined && possible.includes(wanted) ? wanted : choice.procedure;
  const scheduled = timed(planned, procedure, timing);
  const alternatives = possible
    .filter((other) => other !== procedure)
    .map((other) => alternativeOf(planned, other, timing));
  return {
    route: procedure === 'none' ? null : (planned.route?.id ?? null),
    procedure,
    proposed: choice.procedure,
    procedureReasons: choice.reasons,
    alternatives,
    ...scheduled,
    wishedStart: wishedStartOf(planned, scheduled, alternatives),
    fees: feesOf(planned, procedure),
    documents: documentsOf(planned, procedure),
    followUps: followUpsOf(planned, procedure, scheduled),
    family: familyOf(planned, procedure),
  };
}
