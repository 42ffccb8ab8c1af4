import { recommend } from './assess';
import type { Requirement, RequirementStatus, Route } from './assessment';
import type { RequirementId, RouteId } from './ids';
import { verdictOf } from './verdict';

/** What an adviser finds of a requirement of one way, other than the machine. */
export interface Override {
  route: RouteId;
  requirement: RequirementId;
  status: RequirementStatus;
}

type Row = Pick<Requirement, 'id' | 'status'> & {
  condition?: Requirement['condition'];
  missing?: readonly NonNullable<Requirement['missing']>[number][];
};
type JudgedRoute = Pick<Route, 'id' | 'verdict'> & {
  requirements: readonly Row[];
  missingFacts: readonly Route['missingFacts'][number][];
  conditions: readonly Route['conditions'][number][];
};
/** An assessment, inside or on the wire. */
interface Judged {
  routes: readonly JudgedRoute[];
  recommended: RouteId | null;
}

const distinct = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** What the machine says of a condition or a missing fact belongs to the status that it found. */
function overriddenRow<R extends Row>(
  { condition: _, missing: _missing, ...row }: R,
  status: RequirementStatus,
): R {
  return { ...row, status } as R;
}

function overriddenRoute<R extends JudgedRoute>(route: R, overrides: readonly Override[]): R {
  const requirements = route.requirements.map((row) => {
    const override = overrides.find(({ requirement }) => requirement === row.id);
    return override === undefined || override.status === row.status
      ? row
      : overriddenRow(row, override.status);
  });
  return {
    ...route,
    requirements,
    verdict: verdictOf(requirements),
    missingFacts: distinct(requirements.map(({ missing = [] }) => missing)),
    conditions: distinct(requirements.map(({ condition }) => (condition === undefined ? [] : [condition]))),
  };
}

/**
 * An assessment as it is once an adviser's findings stand in the place of the machine's: verdicts of those ways and the
 * recommendation by the same rules as before. Without overrides the same. What follows from an answer and not from a requirement
 * (access, warnings, duties) stays, and so do other ways: whether one stands back behind an overridden one, the adviser judges too.
 */
export function withOverrides<A extends Judged>(assessment: A, overrides: readonly Override[]): A {
  const routes = assessment.routes.map((route) => {
    const own = overrides.filter((override) => override.route === route.id);
    return own.length === 0 ? route : overriddenRoute(route, own);
  });
  return { ...assessment, routes, recommended: recommend(routes) };
}
