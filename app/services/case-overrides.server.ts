import type { CasePackage } from '#flows/case/case-package';
import type { EventOf } from '#flows/case/events';
import type { RouteId } from '#flows/law/ids';
import { withOverrides } from '#flows/law/overrides';
import type { OpenedEvent } from './cases.server';

/** What an adviser finds of a requirement, with reason, source and the event that says so. */
export interface CaseOverride extends Omit<EventOf<'requirementOverridden'>, 'type'> {
  event: OpenedEvent;
}

/** The ways that a finding is about. */
export function waysOf({ route, also = [] }: Pick<CaseOverride, 'route' | 'also'>): RouteId[] {
  return [route, ...also];
}

/**
 * The other ways of a package that ask for the same by the same provision and of which the machine says the same: what an adviser
 * finds of one holds for them as well, unless they say otherwise.
 */
export function alikeWays(
  { assessment: { routes } }: Pick<CasePackage, 'assessment'>,
  { route, requirement }: Pick<CaseOverride, 'route' | 'requirement'>,
): RouteId[] {
  const rowOf = (of: (typeof routes)[number] | undefined) =>
    of?.requirements.find(({ id }) => id === requirement);
  const own = rowOf(routes.find(({ id }) => id === route));
  const isAlike = (other: (typeof routes)[number]) => {
    const row = rowOf(other);
    return own !== undefined && row?.status === own.status && row.provision === own.provision;
  };
  return routes.filter((other) => other.id !== route && isAlike(other)).map(({ id }) => id);
}

/**
 * The findings of advisers that count beside the present result: the last of each requirement, unless it was taken back. A new
 * result begins without any.
 */
export function overridesOf(events: readonly OpenedEvent[]): CaseOverride[] {
  const found = new Map<string, CaseOverride>();
  for (const event of events) {
    const { type, fields } = event;
    if (type === 'resultRevised') found.clear();
    if (type !== 'overrideTakenBack' && type !== 'requirementOverridden') continue;
    const given = fields as unknown as Omit<CaseOverride, 'event'>;
    for (const route of waysOf(given)) {
      const key = `${route} ${given.requirement}`;
      if (type === 'overrideTakenBack') found.delete(key);
      else found.set(key, { ...given, route, event });
    }
  }
  return [...found.values()];
}

/** The package with the result as the advisers' findings make it. */
export function corrected(given: CasePackage, overrides: readonly CaseOverride[]): CasePackage {
  return { ...given, assessment: withOverrides(given.assessment, overrides) };
}
