import { addDays, addMonths } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { RouteId } from '../law/ids';
import { statutoryPeriods } from '../law/parameters/durations';
import type { ParameterId } from '../law/parameters/parameters';
import { parameterOn } from '../law/parameters/parameters';
import type { PlanCase } from './plan-case';
import type { ProcedureId, StepId } from './ids';
import type { Schedule } from './schedule';

export const followUpIds = [
  'informationLetter45c',
  'titleCopy',
  'residenceRegistration',
  'titleBeforeVisaEnds',
  'federalAgencyRequest',
  'reportEarlyEnd',
  'reportEarlyEndByPerson',
  'jobChangeReport',
  'partnershipExtension',
  'measureExtension',
  'titleExtension',
  'settlementBlueCardB1',
  'settlementBlueCardA1',
  'settlementSkilled',
  'settlementSkilledGerman',
  'settlement',
  'settlementSpouse',
] as const;
export type FollowUpId = (typeof followUpIds)[number];

/** How a follow-up is bound to time: at the latest on a day, not before it, up to it, so long after an event, or all the time. */
export const followUpTimings = ['by', 'from', 'until', 'within', 'throughout'] as const;
type Timing = (typeof followUpTimings)[number];

/** Between these days, as nobody knows yet when the work starts. */
interface Days {
  from: CalendarDate;
  to: CalendarDate;
}

/** What is still to be done or to be had after arrival (procedure sheet, section 9). */
export interface FollowUp {
  id: FollowUpId;
  who: 'employer' | 'candidate' | 'both';
  provision: string;
  timing: Timing;
  /** What the law counts; null where it names no period. */
  period: { amount: number; unit: 'weeks' | 'months' } | null;
  /** The day it comes to; null where it hangs on something that no plan knows. */
  date: Days | null;
}

const blueCards: ReadonlySet<RouteId> = new Set<RouteId>([
  'blueCardMobility',
  'blueCardRegular',
  'blueCardShortage',
  'blueCardGraduate',
  'blueCardIt',
]);
/** Titles of §§ 18a, 18b, 18d AufenthG; the Blue Card has its own periods. */
const skilled: ReadonlySet<RouteId> = new Set<RouteId>([
  'skilledVocational',
  'skilledAcademic',
  'researcher',
]);
/** Titles of § 19c and § 38a AufenthG, from which § 9 AufenthG leads on. */
const general: ReadonlySet<RouteId> = new Set<RouteId>([
  'experienced',
  'executiveOrSpecialist',
  'longTermResidentOtherState',
  'privilegedNationality',
  'professionalDriver',
  'careAssistant',
  'westernBalkans',
]);

const after = (days: Days | null, add: (day: CalendarDate) => CalendarDate): Days | null =>
  days && { from: add(days.from), to: add(days.to) };

/** A period of the law in months, and the days on which it is over. */
function months(asOf: CalendarDate, id: ParameterId, days: Days | null) {
  const amount = parameterOn(id, asOf).value;
  return {
    period: { amount, unit: 'months' } as const,
    date: after(days, (day) => addMonths(day, amount)),
  };
}

/** What the route leads to: extension, and the day from which the settlement permit can be had at the earliest. */
function prospects(
  { route, facts, asOf }: PlanCase,
  { works, granted }: Record<'works' | 'granted', Days | null>,
) {
  if (route === null) return [];
  const list: FollowUp[] = [];
  const add = (
    id: FollowUpId,
    provision: string,
    timing: Timing,
    rest: Pick<FollowUp, 'period' | 'date'>,
    who: FollowUp['who'] = 'candidate',
  ) => list.push({ id, who, provision, timing, ...rest });
  const since = (id: ParameterId) => months(asOf, id, works);
  const isBlueCard = blueCards.has(route.id);
  const leadsOn = isBlueCard || skilled.has(route.id) || general.has(route.id);

  if (isBlueCard)
    add(
      'jobChangeReport',
      '§ 82 Abs. 1 S. 6, § 18g Abs. 4 AufenthG',
      'until',
      since('blueCardJobChangeMonths'),
    );
  if (route.id === 'recognitionPartnership')
    add(
      'partnershipExtension',
      '§ 16d Abs. 3 S. 5 AufenthG, § 2a Abs. 2 BeschV',
      'by',
      since('partnershipFirstMonths'),
      'both',
    );
  if (route.id === 'recognitionMeasure')
    add('measureExtension', '§ 16d Abs. 1 S. 3 AufenthG', 'by', since('measureFirstMonths'));
  if (leadsOn) {
    const { validityMonths: amount } = route;
    add('titleExtension', '§ 8 Abs. 1, § 81 Abs. 4 AufenthG', 'by', {
      period: amount === null ? null : { amount, unit: 'months' },
      date: amount === null ? null : after(granted, (day) => addMonths(day, amount)),
    });
  }
  if (isBlueCard) {
    add('settlementBlueCardB1', '§ 18c Abs. 2 S. 3 AufenthG', 'from', since('settlementBlueCardB1Months'));
    add('settlementBlueCardA1', '§ 18c Abs. 2 S. 1 AufenthG', 'from', since('settlementBlueCardMonths'));
  }
  if (skilled.has(route.id)) {
    if (facts.qualification?.country === 'DE')
      add(
        'settlementSkilledGerman',
        '§ 18c Abs. 1 S. 2 AufenthG',
        'from',
        since('settlementSkilledGermanMonths'),
      );
    else add('settlementSkilled', '§ 18c Abs. 1 S. 1 AufenthG', 'from', since('settlementSkilledMonths'));
  }
  if (general.has(route.id)) add('settlement', '§ 9 Abs. 2 AufenthG', 'from', since('settlementMonths'));
  if ((isBlueCard || skilled.has(route.id)) && facts.procedure?.accompanyingSpouse === true)
    add('settlementSpouse', '§ 9 Abs. 3a AufenthG', 'from', since('settlementSpouseMonths'));
  return list;
}

/**
 * What follows arrival, in the order in which it comes. Settlement dates count from the start of work, because contributions to
 * the pension insurance do; a title held before may bring them forward. What no sheet says is not named.
 */
export function followUpsOf(
  planned: PlanCase,
  procedure: ProcedureId,
  { steps, earliestStart }: Pick<Schedule, 'steps' | 'earliestStart'>,
): FollowUp[] {
  if (procedure === 'stop') return [];
  const { assessment, asOf } = planned;
  const duty = (id: string) => assessment.duties.find((one) => one.id === id)?.provision;
  const endOf = (id: StepId): Days | null => {
    const step = steps.find((one) => one.id === id);
    return step === undefined ? null : { from: step.endsFrom, to: step.endsTo };
  };
  const list: FollowUp[] = [];
  const add = (
    id: FollowUpId,
    provision: string | undefined,
    who: FollowUp['who'],
    timing: Timing,
    { period = null, date = null }: Partial<Pick<FollowUp, 'period' | 'date'>> = {},
  ) => {
    if (provision !== undefined) list.push({ id, who, provision, timing, period, date });
  };
  const works = earliestStart;
  const byVisa = procedure === 'standard' || procedure === 'fastTrack';
  const weeks = (amount: number) => ({ period: { amount, unit: 'weeks' } as const });
  const { amount: registrationWeeks, provision: registered } = statutoryPeriods.registration;

  if (works !== null) {
    add('informationLetter45c', duty('informAboutFaireIntegration'), 'employer', 'by', { date: works });
    add('titleCopy', duty('checkAndCopyTitle'), 'employer', 'throughout');
  }
  const arrived = endOf('entry');
  if (arrived !== null)
    add('residenceRegistration', registered, 'candidate', 'by', {
      ...weeks(registrationWeeks),
      date: after(arrived, (day) => addDays(day, registrationWeeks * 7)),
    });
  if (byVisa) add('titleBeforeVisaEnds', '§ 81 Abs. 4 AufenthG', 'candidate', 'by');
  if (procedure === 'none' || works === null) return list;
  // only who needs or has the consent has to answer
  if (planned.route !== null && planned.route.baConsent !== 'none')
    add('federalAgencyRequest', '§ 39 Abs. 4 AufenthG', 'employer', 'within', {
      period: { amount: parameterOn('federalAgencyAnswerMonths', asOf).value, unit: 'months' },
    });
  add(
    'reportEarlyEnd',
    duty('reportEarlyEnd'),
    'employer',
    'within',
    weeks(parameterOn('employerReportWeeks', asOf).value),
  );
  add(
    'reportEarlyEndByPerson',
    duty('reportEarlyEnd') && '§ 82 Abs. 6 AufenthG',
    'candidate',
    'within',
    weeks(parameterOn('employeeReportWeeks', asOf).value),
  );
  return [...list, ...prospects(planned, { works, granted: endOf('residencePermit') })];
}
