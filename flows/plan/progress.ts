import { addDays, daysBetween } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { StepId } from './ids';
import type { Plan } from './plan';
import type { DoneSteps, ScheduledStep } from './schedule';
import { sorted } from './schedule';

const DAYS_A_WEEK = 7;
/** A step that takes no time of its own has a week, so that nobody is late on the day after. */
const LEAST_WEEKS = 1;

/** What the law wants by the first day of work, however early it could be done (§§ 4a Abs. 5, 45c AufenthG). */
const dutiesByFirstDay: ReadonlySet<StepId> = new Set<StepId>(['informationLetter45c', 'titleCheckAndCopy']);

/** A step that runs: all before it is done, and all before that; it is not. */
export interface RunningStep {
  id: StepId;
  /** The day since which it can be done. */
  since: CalendarDate;
  /** The last day of what is usual, behind which somebody should ask; for a duty the day by which it has to be done. */
  dueOn: CalendarDate;
  isDuty: boolean;
}

const latest = (dates: readonly CalendarDate[]) => dates.reduce((last, date) => (date > last ? date : last));

/** How far somebody is with a plan. */
export interface Following {
  done: DoneSteps;
  /** The day on which the plan began. */
  from: CalendarDate;
  /** The day on which somebody began to tick it off: what waits for nothing runs since then. */
  followedSince?: CalendarDate;
}

/** The day since which a step could be done; undefined while something before it is open. */
function sinceOf({ after }: Pick<ScheduledStep, 'after'>, done: DoneSteps, from: CalendarDate) {
  const before = after.map((id) => done.get(id));
  return before.includes(undefined) ? undefined : latest([from, ...before.flatMap((day) => day ?? [])]);
}

/** The steps that are done and have nothing open before them, however far back. */
function settled(steps: Plan['steps'], done: DoneSteps): ReadonlySet<StepId> {
  const all = new Set<StepId>();
  for (const { id, after } of sorted(steps))
    if (done.has(id) && after.every((before) => all.has(before))) all.add(id);
  return all;
}

/**
 * What runs in a plan that somebody follows, the first due first. Nobody follows a plan of which nothing was ever ticked: then none.
 */
export function runningSteps(
  { steps, earliestStart, wishedStart }: Pick<Plan, 'steps' | 'earliestStart' | 'wishedStart'>,
  { done, from, followedSince = from }: Following,
): RunningStep[] {
  if (done.size === 0) return [];
  const plannedStart = latest([from, earliestStart?.to ?? from, wishedStart?.date ?? from]);
  const firstDay = done.get('startOfWork') ?? plannedStart;
  const behind = settled(steps, done);
  const isReady = ({ after }: ScheduledStep) => after.every((before) => behind.has(before));
  return steps
    .filter(({ doneOn }) => doneOn === null)
    .flatMap((step): RunningStep[] => {
      const { id, after } = step;
      const isDuty = dutiesByFirstDay.has(id);
      // the law does not wait for what stands open before: not for a duty once the work has begun, nor where its period counts from the entry
      if (isDuty && done.has('startOfWork')) return [{ id, since: firstDay, dueOn: firstDay, isDuty }];
      if (!isReady(step) && step.statutory?.begins === undefined) return [];
      const since = sinceOf(step, done, after.length === 0 ? latest([from, followedSince]) : from);
      if (since === undefined) return [];
      if (isDuty) return [{ id, since, dueOn: firstDay, isDuty }];
      const usual = addDays(since, Math.max(step.weeks.max, LEAST_WEEKS) * DAYS_A_WEEK);
      // nobody is late with the first day of work before that day
      return [{ id, since, dueOn: id === 'startOfWork' ? latest([usual, firstDay]) : usual, isDuty }];
    })
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

/**
 * How many days a step took: from the day on which all before it was done. Undefined where that is not known, or where it was
 * done before.
 */
export function daysTaken(
  step: Pick<ScheduledStep, 'after'>,
  { done, on }: { done: DoneSteps; on: CalendarDate },
): number | undefined {
  if (step.after.length === 0) return undefined;
  const since = sinceOf(step, done, '0000-01-01');
  const days = since === undefined ? -1 : daysBetween(since, on);
  return days < 0 ? undefined : days;
}

/** Fewer cases would tell more of one of them than of the step. */
export const fewestTimes = 5;

/** How long a step took in so many cases, in days: the middle one, and between which the middle half lies. */
export interface StepTimes {
  count: number;
  median: number;
  lower: number;
  upper: number;
}

/** The value at a share of sorted numbers, between two of them where it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

/** Statistics of how long a step took; undefined where too few cases are known. */
export function stepTimes(days: readonly number[]): StepTimes | undefined {
  if (days.length < fewestTimes) return undefined;
  const sorted = [...days].sort((one, other) => one - other);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
  };
}
