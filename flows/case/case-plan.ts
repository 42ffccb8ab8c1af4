import type { CalendarDate } from '../facts/calendar';
import type { RouteId } from '../law/ids';
import type { ProcedureId, StepId } from '../plan/ids';
import type { DoneSteps } from '../plan/schedule';
import type { EventOf } from './events';

/** An event as it is read: its type and what it says. */
interface ReadEvent {
  type: string;
  fields: Record<string, unknown>;
}

/** How far a case has come with its plan. */
export interface PlanProgress {
  /** The way and the procedure that the office follows; undefined where it follows what the rules choose. */
  chosen: { route: RouteId; procedure: ProcedureId } | undefined;
  done: DoneSteps;
}

/** How far a case has come with its plan, as its events tell it, in their order. */
export function planProgress(events: readonly ReadEvent[]): PlanProgress {
  const done = new Map<StepId, CalendarDate>();
  let chosen: PlanProgress['chosen'];
  for (const { type, fields } of events) {
    if (type === 'planChosen') {
      const { route, procedure } = fields as EventOf<'planChosen'>;
      chosen = { route, procedure };
    }
    if (type === 'planStepDone') {
      const { step, on } = fields as EventOf<'planStepDone'>;
      done.set(step, on);
    }
    if (type === 'planStepReopened') done.delete((fields as EventOf<'planStepReopened'>).step);
  }
  return { chosen, done };
}
