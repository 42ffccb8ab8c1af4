import { openCase, step } from './apply';
import type { TakenCaseEvent } from './case-setup';
import type { Submitted } from './events';
import type { CaseRole, CaseState, CoordinationState, Instant } from './states';

/** An event as its chain keeps it: type and open part. */
export interface RecordedEvent {
  type: string;
  role: CaseRole;
  at: Instant;
  open: Record<string, unknown>;
}

function begin({ open, at }: RecordedEvent): CaseState {
  const { officeId, agencyId, consents } = open as Omit<Submitted, 'type'>;
  return openCase({ officeId, agencyId, consents: consents.map(({ kind }) => kind), at });
}

/** Open parts are enough: the state depends on them alone (`splitEvent`). */
function goOn(state: CaseState, { type, role, at, open }: RecordedEvent): CaseState | null {
  return step(state, { ...open, type, at, by: role } as unknown as TakenCaseEvent);
}

/** The state that the recorded events of a case lead to; null where they are none that could have happened. */
export function replayCase([first, ...rest]: readonly RecordedEvent[]): CaseState | null {
  if (first?.type !== 'submitted') return null;
  return rest.reduce<CaseState | null>((state, event) => state && goOn(state, event), begin(first));
}

/** A state of the coordination that a case came to, and when. */
export interface Stage {
  state: CoordinationState;
  since: Instant;
}

/** The state of a case after each of its events. Throws where they could not have happened. */
export function statesOf([first, ...rest]: readonly RecordedEvent[]): CaseState[] {
  if (first?.type !== 'submitted') throw new Error('A case begins with its handoff');
  let state = begin(first);
  const states = [state];
  for (const event of rest) {
    const next = goOn(state, event);
    if (next === null) throw new Error(`A case holds an event that could not have happened: ${event.type}`);
    states.push(next);
    state = next;
  }
  return states;
}

/** The way of a case so far. Throws where its events could not have happened. */
export function stagesOf(events: readonly RecordedEvent[]): Stage[] {
  return statesOf(events).flatMap(({ coordination, since }, index, states): Stage[] => {
    const before = states[index - 1];
    const isSame = before?.since === since && before.coordination === coordination;
    return isSame ? [] : [{ state: coordination, since }];
  });
}
