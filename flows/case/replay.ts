import { openCase, step } from './apply';
import type { TakenCaseEvent } from './case-setup';
import type { Submitted } from './events';
import type { CaseRole, CaseState, Instant } from './states';

/** An event as its chain keeps it: type and open part. */
export interface RecordedEvent {
  type: string;
  role: CaseRole;
  at: Instant;
  open: Record<string, unknown>;
}

/** The state that the recorded events of a case lead to; null where they are none that could have happened. */
export function replayCase([first, ...rest]: readonly RecordedEvent[]): CaseState | null {
  if (first?.type !== 'submitted') return null;
  const { officeId, agencyId, consents } = first.open as Omit<Submitted, 'type'>;
  const start = { officeId, agencyId, consents: consents.map(({ kind }) => kind), at: first.at };
  return rest.reduce<CaseState | null>((state, { type, role, at, open }) => {
    // the state depends on open parts alone (`splitEvent`), so an event without its sealed part is enough
    return state && step(state, { ...open, type, at, by: role } as unknown as TakenCaseEvent);
  }, openCase(start));
}
