import type { WorkCalendar } from '#flows/case/case-clock';
import type { CasePackage } from '#flows/case/case-package';
import { planProgress } from '#flows/case/case-plan';
import type { PlanProgress } from '#flows/case/case-plan';
import type { CalendarDate } from '#flows/facts/calendar';
import { fromWire } from '#flows/facts/facts';
import { plan } from '#flows/plan/plan';
import type { Plan } from '#flows/plan/plan';
import { runningSteps } from '#flows/plan/progress';
import type { RunningStep } from '#flows/plan/progress';
import { corrected, overridesOf } from './case-overrides.server';
import type { OpenedEvent } from './cases.server';

/** The plan of a case as it stands on a day. */
export interface PlannedCase {
  plan: Plan;
  progress: PlanProgress;
  /** What runs, the first due first; nothing while nobody follows the plan. */
  running: RunningStep[];
}

/**
 * Plans a case from the day of its handoff: with the result as the advisers' findings make it, the way that the office follows, and
 * what is done.
 */
export function planOfCase({
  given,
  events,
  calendar,
  today,
}: {
  given: CasePackage;
  events: readonly OpenedEvent[];
  calendar: WorkCalendar;
  today: CalendarDate;
}): PlannedCase {
  const [handoff] = events;
  if (handoff === undefined) throw new Error('A case without events');
  const dayOf = ({ at }: OpenedEvent) => calendar.dateOf(at.toISOString());
  const from = dayOf(handoff);
  const progress = planProgress(events.map((event) => ({ ...event, day: dayOf(event) })));
  const { chosen, chosenOn = from, followedSince, done } = progress;
  const { assessment, facts } = corrected(given, overridesOf(events));
  const { isHoliday } = calendar;
  const planned = plan(fromWire(facts), assessment, { ...chosen, from, today, done, isHoliday });
  // steps that came with another way could not be done before it was chosen
  const running = runningSteps(planned, { done, from: chosenOn, followedSince });
  return { plan: planned, progress, running };
}
