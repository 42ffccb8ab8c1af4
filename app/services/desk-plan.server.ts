import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import type { CaseEvent, EventOf } from '#flows/case/events';
import { addYears } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import { daysTaken } from '#flows/plan/progress';
import type { RunningStep } from '#flows/plan/progress';
import { notOurForm } from './case-steps.server';
import { planOfCase } from './case-plan.server';
import type { PlannedCase } from './case-plan.server';
import { openEvents, openPackage } from './cases.server';
import type { CaseHouse, OpenedEvent } from './cases.server';
import { calendarDateOf } from './format';
import { workCalendar } from './working-days';

/** What somebody does to the plan of a case, and what changes it besides. */
const planEvents = ['planChosen', 'planStepDone', 'planStepReopened'] as const;
type PlanEvent = EventOf<(typeof planEvents)[number]>;
const concerning: ReadonlySet<string> = new Set<CaseEvent['type']>([
  ...planEvents,
  'requirementOverridden',
  'overrideTakenBack',
]);
/** No step of a case was done longer ago; an earlier day is mistyped. */
const LONGEST_YEARS = 10;

/**
 * The plan of a case as it stands today; null where nothing of the case can be read any more.
 * @param opened the package that counts, where it has been opened already.
 */
export async function openPlan(
  house: CaseHouse,
  row: CaseRow,
  events: readonly OpenedEvent[],
  opened?: CasePackage,
): Promise<PlannedCase | null> {
  const given = opened ?? (await openPackage(house, row));
  if (given === null) return null;
  return planOfCase({
    given,
    events,
    calendar: await workCalendar(row.land),
    today: calendarDateOf(house.now()),
  });
}

/** What runs in the plan after an event; undefined for an event that does not concern it. */
export async function runningAfter(
  house: CaseHouse,
  row: CaseRow,
  event: CaseEvent,
): Promise<readonly RunningStep[] | undefined> {
  if (!concerning.has(event.type)) return undefined;
  return (await openPlan(house, row, followedBy(await openEvents(house, row), event, house)))?.running;
}

/** What happened to a case, and an event that happens now. */
function followedBy(
  events: readonly OpenedEvent[],
  { type, ...fields }: CaseEvent,
  { now }: Pick<CaseHouse, 'now'>,
): OpenedEvent[] {
  const [first] = events;
  if (first === undefined) throw new Error('A case without events');
  return [...events, { ...first, type, fields, at: now() }];
}

type DayComplaint = 'tooLongAgo' | 'futureDay';
type Checked = { event: PlanEvent } | { fields: { on: DayComplaint } } | 'refused';

function checkedDay(on: CalendarDate, today: CalendarDate): DayComplaint | undefined {
  if (on > today) return 'futureDay';
  return on < addYears(today, -LONGEST_YEARS) ? 'tooLongAgo' : undefined;
}

/** Whether an event is about the plan. */
export function isPlanEvent(event: CaseEvent): event is PlanEvent {
  return (planEvents as readonly string[]).includes(event.type);
}

/**
 * An event of the plan with how long the step took, or what stands against it. Throws a 400 Response where no form of ours asks for
 * it: a step that the plan has not, a way that cannot be gone.
 */
export async function checkedPlanEvent(house: CaseHouse, row: CaseRow, event: PlanEvent): Promise<Checked> {
  const events = await openEvents(house, row);
  const planned = await openPlan(house, row, events);
  if (planned === null) return 'refused';
  const { plan, progress } = planned;
  if (event.type === 'planChosen') {
    const chosen = await openPlan(house, row, followedBy(events, event, house));
    if (chosen?.plan.route !== event.route || chosen.plan.procedure !== event.procedure) throw notOurForm();
    return { event };
  }
  if (event.type === 'planStepReopened') return progress.done.has(event.step) ? { event } : 'refused';
  const step = plan.steps.find(({ id }) => id === event.step);
  if (step === undefined) throw notOurForm();
  const complaint = checkedDay(event.on, calendarDateOf(house.now()));
  if (complaint !== undefined) return { fields: { on: complaint } };
  const days = daysTaken(step, { done: progress.done, on: event.on });
  return { event: { ...event, ...(days !== undefined && { days }) } };
}
