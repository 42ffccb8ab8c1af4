import type { CasePackage } from '#flows/case/case-package';
import type { EventOf } from '#flows/case/events';
import { withOverrides } from '#flows/law/overrides';
import type { OpenedEvent } from './cases.server';

/** What an adviser finds of a requirement, with reason, source and the event that says so. */
export interface CaseOverride extends Omit<EventOf<'requirementOverridden'>, 'type'> {
  event: OpenedEvent;
}

/**
 * The findings of advisers that count beside the present result: the last of each requirement, unless it was taken back. A new
 * result begins without any.
 */
export function overridesOf(events: readonly OpenedEvent[]): CaseOverride[] {
  const found = new Map<string, CaseOverride>();
  for (const event of events) {
    const { type, fields } = event;
    const key = `${String(fields['route'])} ${String(fields['requirement'])}`;
    if (type === 'resultRevised') found.clear();
    if (type === 'overrideTakenBack') found.delete(key);
    if (type === 'requirementOverridden')
      found.set(key, { ...(fields as unknown as Omit<CaseOverride, 'event'>), event });
  }
  return [...found.values()];
}

/** The package with the result as the advisers' findings make it. */
export function corrected(given: CasePackage, overrides: readonly CaseOverride[]): CasePackage {
  return { ...given, assessment: withOverrides(given.assessment, overrides) };
}
