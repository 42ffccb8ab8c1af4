import type { StepId } from './ids';

/** A step of a procedure as a node: what comes before it, and whether it takes part in this case. */
export interface StepNode {
  after: readonly StepId[];
  isPart: boolean;
}
type Nodes = Readonly<Record<StepId, StepNode>>;

/** Steps before one. */
type Before = (id: StepId) => ReadonlySet<StepId>;

/** For each step the next ones before it that take part, going back over those that do not. */
function predecessors(nodes: Nodes): Before {
  const known = new Map<StepId, ReadonlySet<StepId>>();
  const of = (id: StepId): ReadonlySet<StepId> => {
    const found = known.get(id);
    if (found) return found;
    const before = new Set<StepId>();
    for (const one of nodes[id].after) {
      if (nodes[one].isPart) before.add(one);
      else for (const earlier of of(one)) before.add(earlier);
    }
    known.set(id, before);
    return before;
  };
  return of;
}

/** The same without those that stand before another of them anyway. */
function nearest(before: Before): (id: StepId) => StepId[] {
  const known = new Map<StepId, ReadonlySet<StepId>>();
  const allBefore = (id: StepId): ReadonlySet<StepId> => {
    const found = known.get(id);
    if (found) return found;
    const all = new Set<StepId>();
    for (const one of before(id)) {
      all.add(one);
      for (const earlier of allBefore(one)) all.add(earlier);
    }
    known.set(id, all);
    return all;
  };
  return (id) => {
    const own = [...before(id)];
    return own.filter((one) => !own.some((other) => allBefore(other).has(one)));
  };
}

/** Evaluations keep their place in the list, though in the fast track the office starts them after the agreement. */
const keepsPlace: ReadonlySet<StepId> = new Set<StepId>(['stateRecognitionConfirmation', 'degreeEvaluation']);

/** The next steps before each one, without those that stand before another of them anyway. */
export function nearestBefore(nodes: Nodes): (id: StepId) => StepId[] {
  return nearest(predecessors(nodes));
}

/** In the normal order, but for steps that come before another one in this procedure (contract, section 5). */
export function inOrder<Ordered extends { id: StepId; after: readonly StepId[] }>(
  steps: readonly Ordered[],
): Ordered[] {
  const ordered: Ordered[] = [];
  const listed = new Set<StepId>();
  const isListed = (id: StepId) => listed.has(id);
  while (ordered.length < steps.length) {
    const next = steps.find(
      ({ id, after }) => !isListed(id) && (keepsPlace.has(id) || after.every(isListed)),
    );
    if (next === undefined) throw new Error('The steps of a plan go in a circle');
    ordered.push(next);
    listed.add(next.id);
  }
  return ordered;
}
