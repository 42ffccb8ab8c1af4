import { addDays, addMonths } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { CaseEvent } from './events';
import { clockStart, clockSteps } from './states';
import type { CaseState, ClockStep, Instant } from './states';

/** What the clock has to be told about the place of the case; days are those of Europe/Berlin. */
export interface WorkCalendar {
  dateOf: (instant: Instant) => CalendarDate;
  /** Public holidays (gesetzliche Feiertage) of the Land. */
  isHoliday: (date: CalendarDate) => boolean;
}

/** Working days without an answer after which a step of the clock is due. */
const patience: Record<ClockStep, number> = { first: 3, second: 9, escalation: 14 };
/** Working days in which the employer can take back a request to delete. */
const SECOND_THOUGHTS = 5;
/** After the end of a case its contents are kept so long (procedure sheet, section 11.4). */
const KEPT_AFTER_CLOSING_MONTHS = 6;

const SUNDAY = 0;
const SATURDAY = 6;

function isWorkingDay(date: CalendarDate, { isHoliday }: Pick<WorkCalendar, 'isHoliday'>): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !isHoliday(date);
}

/**
 * The n-th working day (Monday to Friday, no public holiday) after a day; that day itself does not count (§ 187 Abs. 1 BGB).
 */
export function addWorkingDays(
  from: CalendarDate,
  days: number,
  calendar: Pick<WorkCalendar, 'isHoliday'>,
): CalendarDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** A step of the clock: the last day on which an answer is in time, and the day on which the step is taken. */
interface ClockTime {
  step: ClockStep;
  deadline: CalendarDate;
  takenOn: CalendarDate;
}

/** The clock by which an office answers, the same for office and employer; null where none runs. */
export function answerClock(state: CaseState, calendar: WorkCalendar): readonly ClockTime[] | null {
  const start = clockStart(state);
  if (start === null) return null;
  return clockSteps.map((step) => {
    const deadline = addWorkingDays(calendar.dateOf(start), patience[step], calendar);
    return { step, deadline, takenOn: addWorkingDays(deadline, 1, calendar) };
  });
}

/** The last day on which the office is in time with its answer to a handoff; null where it owes none. */
export function answerBy(state: CaseState, calendar: WorkCalendar): CalendarDate | null {
  if (state.unansweredSince === null) return null;
  return answerClock(state, calendar)?.[0]?.deadline ?? null;
}

/** What the app itself has to do, and from which day on. */
export interface DueWork {
  on: CalendarDate;
  event: CaseEvent;
}

/** Whether the network's coordination is asked, because nobody answered in time. */
export function isEscalated(state: CaseState): boolean {
  return state.rang?.step === 'escalation' && state.rang.since === clockStart(state);
}

/** All that time alone will bring for a case in its present state, earliest first. */
export function dueWork(state: CaseState, calendar: WorkCalendar): readonly DueWork[] {
  const since = calendar.dateOf(state.since);
  if (state.coordination === 'deletionRequested') {
    return [{ on: addWorkingDays(since, SECOND_THOUGHTS, calendar), event: { type: 'erased' } }];
  }
  if (state.coordination === 'closed') {
    return [{ on: addMonths(since, KEPT_AFTER_CLOSING_MONTHS), event: { type: 'erased' } }];
  }
  const { rang } = state;
  const done = rang?.since === clockStart(state) ? clockSteps.indexOf(rang.step) : -1;
  return (answerClock(state, calendar) ?? [])
    .filter(({ step }) => clockSteps.indexOf(step) > done)
    .map(({ step, takenOn }) => ({ on: takenOn, event: { type: 'clockRang', step } }));
}

/**
 * What is due on a day; undefined where nothing is. After a standstill only the latest step is taken: two reminders at once
 * help nobody.
 */
export function dueOn(state: CaseState, today: CalendarDate, calendar: WorkCalendar): CaseEvent | undefined {
  return dueWork(state, calendar).findLast(({ on }) => on <= today)?.event;
}
