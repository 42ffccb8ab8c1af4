import type { CalendarDate } from '../facts/calendar';
import type { RouteId } from '../law/ids';
import type { ProcedureId, StepId } from '../plan/ids';
import type { DoneSteps } from '../plan/schedule';
import type { EventOf } from './events';

/** An event as it is read: its type, its day and what it says. */
interface ReadEvent {
  type: string;
  day: CalendarDate;
  fields: Record<string, unknown>;
}

/** How far a case has come with its plan. */
export interface PlanProgress {
  /** The way and the procedure that the office follows; undefined where it follows what the rules choose. */
  chosen: { route: RouteId; procedure: ProcedureId } | undefined;
  /** The day on which that way was chosen. */
  chosenOn: CalendarDate | undefined;
  /** The day on which somebody first ticked a step off. */
  followedSince: CalendarDate | undefined;
  done: DoneSteps;
}

/** How far a case has come with its plan, as its events tell it, in their order. */
export function planProgress(events: readonly ReadEvent[]): PlanProgress {
  const done = new Map<StepId, CalendarDate>();
  let chosen: PlanProgress['chosen'];
  let chosenOn: CalendarDate | undefined;
  let followedSince: CalendarDate | undefined;
  for (const { type, day, fields } of events) {
    if (type === 'planChosen') {
      const { route, procedure } = fields as EventOf<'planChosen'>;
      // to choose the same once more begins nothing anew
      if (chosen?.route !== route || chosen.procedure !== procedure) chosenOn = day;
      chosen = { route, procedure };
    }
    if (type === 'planStepDone') {
      const { step, on } = fields as EventOf<'planStepDone'>;
      done.set(step, on);
      followedSince ??= day;
    }
    if (type === 'planStepReopened') done.delete((fields as EventOf<'planStepReopened'>).step);
  }
  return { chosen, chosenOn, followedSince, done };
}
