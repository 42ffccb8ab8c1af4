import { addDays, daysBetween, weekday } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { StepId } from './ids';
import type { Step } from './step';

const DAYS_A_WEEK = 7;
const SATURDAY = 6;
const SUNDAY = 0;

/** Days on which nobody works besides the weekend: public holidays of the Land. */
export type IsHoliday = (date: CalendarDate) => boolean;

/** A step with its dates. Between `endsFrom` and `endsTo` lies what nobody knows yet. */
export interface ScheduledStep extends Step {
  /** The earliest day on which it can begin, if all before it is quick, and if all before it is slow. */
  startsFrom: CalendarDate;
  startsTo: CalendarDate;
  endsFrom: CalendarDate;
  endsTo: CalendarDate;
  /** The last day on which it may begin for the start of work to hold even if the rest is slow; null after the start. */
  latestStart: CalendarDate | null;
  /** Days it can be late without moving the start; negative where the wished start cannot be held. */
  slackDays: number | null;
  isCritical: boolean;
  /** The day on which it was done; null while it is open. */
  doneOn: CalendarDate | null;
}

/** When a plan begins, what is behind it already, and by when somebody wants it done. */
export interface Timing {
  /** The day on which the plan begins. */
  from: CalendarDate;
  /** What is open is not done before this day; the day on which the plan begins where none is named. */
  today?: CalendarDate;
  startDate?: CalendarDate;
  isHoliday?: IsHoliday;
  /** Steps that are done, with their days. */
  done?: DoneSteps;
}

/** Steps that are done, with the days on which they were. */
export type DoneSteps = ReadonlyMap<StepId, CalendarDate>;

/** The steps with dates, and what they mean for the start of work. */
export interface Schedule {
  steps: readonly ScheduledStep[];
  /** Null where nobody starts work. */
  earliestStart: { from: CalendarDate; to: CalendarDate } | null;
  /** The steps that make the start as late as it may be, in order. */
  criticalPath: readonly StepId[];
  /** The longest of them: the one that decides. */
  decisive: StepId | null;
}

const isWorkingDay = (date: CalendarDate, isHoliday: IsHoliday) => {
  const day = weekday(date);
  return day !== SATURDAY && day !== SUNDAY && !isHoliday(date);
};

/** The day itself or the next working day. */
function workingDayFrom(date: CalendarDate, isHoliday: IsHoliday): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, isHoliday)) day = addDays(day, 1);
  return day;
}

/** The day itself or the last working day before. */
function workingDayUntil(date: CalendarDate, isHoliday: IsHoliday): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, isHoliday)) day = addDays(day, -1);
  return day;
}

const latestOf = (dates: readonly CalendarDate[], otherwise: CalendarDate) =>
  dates.reduce((latest, date) => (date > latest ? date : latest), otherwise);

type ToDo = Timing & Required<Pick<Timing, 'isHoliday' | 'done'>>;

interface Times {
  startsFrom: CalendarDate;
  startsTo: CalendarDate;
  endsFrom: CalendarDate;
  endsTo: CalendarDate;
}

/** When a step and all that comes before it are done. */
type Ready = Pick<Times, 'endsFrom' | 'endsTo'>;

/** Steps so that each stands behind all that come before it. Throws where they go in a circle or one is missing. */
export function sorted(steps: readonly Step[]): Step[] {
  const done = new Set<StepId>();
  const order: Step[] = [];
  while (order.length < steps.length) {
    const ready = steps.filter(({ id, after }) => !done.has(id) && after.every((before) => done.has(before)));
    if (ready.length === 0) throw new Error('The steps of a plan go in a circle');
    for (const step of ready) {
      order.push(step);
      done.add(step.id);
    }
  }
  return order;
}

function forward(
  steps: readonly Step[],
  { from, today = from, isHoliday, done }: ToDo,
): { times: Map<StepId, Times>; ready: Map<StepId, Ready> } {
  const times = new Map<StepId, Times>();
  // a step that is done does not settle what stands open before it: whoever comes after waits for both
  const ready = new Map<StepId, Ready>();
  const first = workingDayFrom(from, isHoliday);
  for (const { id, after, weeks } of sorted(steps)) {
    const before = after.map((one) => ready.get(one)!);
    const begin = (ends: 'endsFrom' | 'endsTo') =>
      workingDayFrom(
        latestOf(
          before.map((one) => one[ends]),
          first,
        ),
        isHoliday,
      );
    // what should be done by now is done today at the earliest
    const end = (start: CalendarDate, count: number) =>
      workingDayFrom(latestOf([addDays(start, count * DAYS_A_WEEK)], today), isHoliday);
    const [startsFrom, startsTo] = [begin('endsFrom'), begin('endsTo')];
    const doneOn = done.get(id);
    if (doneOn !== undefined) {
      // when it began nobody has noted: not before what it waits for, and not after it was done
      const began = startsTo < doneOn ? startsTo : doneOn;
      times.set(id, { startsFrom: began, startsTo: began, endsFrom: doneOn, endsTo: doneOn });
      ready.set(id, {
        endsFrom: latestOf(
          before.map(({ endsFrom }) => endsFrom),
          doneOn,
        ),
        endsTo: latestOf(
          before.map(({ endsTo }) => endsTo),
          doneOn,
        ),
      });
      continue;
    }
    const own = {
      startsFrom,
      startsTo,
      endsFrom: end(startsFrom, weeks.min),
      endsTo: end(startsTo, weeks.max),
    };
    times.set(id, own);
    ready.set(id, own);
  }
  return { times, ready };
}

/** From the day of the start of work back: when each step has to begin at the latest, if it takes as long as it may. */
function backward(
  steps: readonly Step[],
  start: CalendarDate,
  { isHoliday, done }: ToDo,
): Map<StepId, CalendarDate> {
  const latest = new Map<StepId, CalendarDate>();
  for (const { id, weeks } of [...sorted(steps)].reverse()) {
    if (done.has(id)) continue;
    const behind = steps.filter(({ after }) => after.includes(id)).flatMap((one) => latest.get(one.id) ?? []);
    const end =
      id === 'startOfWork'
        ? start
        : behind.reduce<CalendarDate | null>(
            (soonest, date) => (soonest === null || date < soonest ? date : soonest),
            null,
          );
    // what comes after the start of work has no date of its own
    if (end === null) continue;
    latest.set(id, workingDayUntil(addDays(end, -weeks.max * DAYS_A_WEEK), isHoliday));
  }
  return latest;
}

/** From the start of work back along what is last ready, all taking as long as it may, to what is done and has nothing open before it. */
function criticalPath(steps: readonly Step[], ready: ReadonlyMap<StepId, Ready>, { done }: ToDo): StepId[] {
  const path: StepId[] = [];
  let step = steps.find(({ id }) => id === 'startOfWork');
  while (step !== undefined) {
    const doneOn = done.get(step.id);
    if (doneOn === undefined) path.unshift(step.id);
    else if (ready.get(step.id)!.endsTo === doneOn) break;
    const before: readonly StepId[] = step.after;
    const last = before.reduce<StepId | undefined>(
      (latest, id) =>
        latest === undefined || ready.get(id)!.endsTo > ready.get(latest)!.endsTo ? id : latest,
      undefined,
    );
    step = steps.find(({ id }) => id === last);
  }
  return path;
}

/**
 * Gives the steps their dates: forward from a day, backward from the wished start, or from the latest one that comes out where none
 * is wished. Weeks are calendar weeks; whatever falls on a day without work moves to the next working day (backward: the last before).
 * A step that is done has its day, whatever stands before it; only what is open is still planned, and waits for all that is open before it.
 */
export function schedule(
  steps: readonly Step[],
  { isHoliday = () => false, done = new Map(), ...timing }: Timing,
): Schedule {
  const toDo = { ...timing, isHoliday, done };
  const { times, ready } = forward(steps, toDo);
  const start = times.get('startOfWork');
  const path = start === undefined ? [] : criticalPath(steps, ready, toDo);
  const latest =
    start === undefined || done.has('startOfWork')
      ? new Map<StepId, CalendarDate>()
      : backward(steps, timing.startDate ?? start.endsTo, toDo);
  const onPath = new Set(path);
  const longest = steps
    .filter(({ id }) => onPath.has(id))
    .reduce<Step | null>(
      (most, step) => (most === null || step.weeks.max > most.weeks.max ? step : most),
      null,
    );
  return {
    steps: steps.map(({ id, actor, office, provision, after, weeks, statutory }) => {
      const own = times.get(id)!;
      const latestStart = latest.get(id) ?? null;
      // named one by one: spreading the steps took two thirds of the time of a plan
      return {
        id,
        actor,
        office,
        provision,
        after,
        weeks,
        statutory,
        startsFrom: own.startsFrom,
        startsTo: own.startsTo,
        endsFrom: own.endsFrom,
        endsTo: own.endsTo,
        latestStart,
        slackDays: latestStart === null ? null : daysBetween(own.startsTo, latestStart),
        isCritical: onPath.has(id),
        doneOn: done.get(id) ?? null,
      };
    }),
    earliestStart: start === undefined ? null : { from: start.endsFrom, to: start.endsTo },
    criticalPath: path,
    decisive: longest !== null && longest.weeks.max > 0 ? longest.id : null,
  };
}
