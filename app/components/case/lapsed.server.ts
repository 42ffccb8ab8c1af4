import { statesOf } from '#flows/case/replay';
import { recorded } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';

/**
 * Whether the consent to share with the Arbeitgeber-Service ended because another agency became responsible, and no other was
 * given since. Throws where the events could not have happened.
 */
export function agencyConsentLapsed(events: readonly OpenedEvent[]): boolean {
  const given = statesOf(recorded(events)).map(({ consents }) => consents.agency);
  if (given.at(-1)) return false;
  const last = given.lastIndexOf(true);
  return last >= 0 && events[last + 1]?.type === 'resultRevised';
}
