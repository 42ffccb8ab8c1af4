import type { CalendarDate } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import { assess } from './assess';
import type { Assessment, Remedy, Requirement, Route } from './assessment';
import { effortOf } from './changes/effort';
import type { FactChange } from './changes/levers';
import { changed, levers } from './changes/levers';
import type { RequirementId, RouteId } from './ids';
import type { ParameterId } from './parameters/parameters';

/** A change within reach of firm and person: the remedy, and what it does to the facts. */
export interface Change extends Remedy {
  facts: readonly FactChange[];
  /** With a rise: cents a year that may do already, should the lower of two years' thresholds count (doubt D4). */
  mayDo?: number;
}

/** Changes that together open a way; without any one of them it stays closed. */
export interface ChangeSet {
  changes: readonly Change[];
  /** A rank of how much is asked, see `effortOf`. */
  effort: number;
  /** The way as it is judged then. */
  then: Pick<Route, 'verdict' | 'conditions' | 'missingFacts'>;
}

/** What would open a closed way. */
export interface WayOut {
  route: RouteId;
  /** The smallest first, the others are alternatives to it; empty where nothing within reach opens the way. */
  sets: readonly ChangeSet[];
  /** Requirements that nothing within reach lifts; empty where there are sets. */
  blockedBy: readonly RequirementId[];
}

interface Trial {
  facts: Facts;
  asOf: CalendarDate;
  route: RouteId;
}

/** A change may bring up a requirement that played no part before; no title needs more rounds than that. */
const ROUNDS = 3;
const payFigures: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'blueCardReduced',
  'experienced',
  'over45',
  'blueCardRegular',
]);

/** The facts with all changes of a set made. */
export function applyChanges(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce((after, change) => changed(after, change.facts), facts);
}

const routeIn = ({ routes }: Assessment, id: RouteId) => routes.find((route) => route.id === id);

function judge({ facts, asOf }: Trial, changes: readonly Change[]): Assessment {
  return assess(applyChanges(facts, changes), { asOf });
}

function opens(trial: Trial, changes: readonly Change[]): boolean {
  const route = routeIn(judge(trial, changes), trial.route);
  return route !== undefined && route.verdict !== 'notOpen';
}

/** The remedy of a requirement, and pay by collective agreement where that would do as well. */
function choicesFor(trial: Trial, requirement: Requirement): Change[] {
  const { remedy, facts: paths } = requirement;
  if (remedy === undefined) return [];
  const collective = remedy.id !== 'payCollectively' && paths.includes('employer.collectivelyBound');
  const remedies: Remedy[] = collective ? [remedy, { id: 'payCollectively' }] : [remedy];
  return remedies.flatMap((each): Change[] => {
    const facts = levers[each.id]({ facts: trial.facts, remedy: each, requirement });
    return facts === null ? [] : [{ ...each, facts }];
  });
}

/** One choice for each requirement, in every combination; of two rises the larger stands. */
function combinations(choices: readonly Change[][]): Change[][] {
  return choices.reduce<Change[][]>(
    (sets, options) =>
      sets.flatMap((set) =>
        options.map((option) => {
          const same = set.find(({ id }) => id === option.id);
          if (same === undefined) return [...set, option];
          return (same.by ?? 0) >= (option.by ?? 0) ? set : set.map((one) => (one === same ? option : one));
        }),
      ),
    [[]],
  );
}

/** The changes of a later round on top of those made; a rise made twice is one rise. */
function together(made: readonly Change[], more: readonly Change[]): Change[] {
  const kept = made.filter(({ id }) => !more.some((change) => change.id === id));
  return [
    ...kept,
    ...more.map((change) => {
      const before = made.find(({ id }) => id === change.id);
      return before?.by === undefined ? change : { ...change, by: before.by + (change.by ?? 0) };
    }),
  ];
}

type Outcome = { changes: Change[] } | { blockedBy: RequirementId[] };

/** Follows the remedies of what a route lacks until it lacks nothing, or something that nobody can change. */
function explore(trial: Trial, route: Route | undefined, made: Change[], round = 0): Outcome[] {
  const unmet = route?.requirements.filter(({ status }) => status === 'unmet') ?? [];
  if (unmet.length === 0) return [{ changes: made }];
  const choices = unmet.map((requirement) => choicesFor(trial, requirement));
  const blocked = unmet.filter((_, index) => choices[index]?.length === 0 || round === ROUNDS);
  if (blocked.length > 0) return [{ blockedBy: [...new Set(blocked.map(({ id }) => id))] }];
  return combinations(choices).flatMap((more) => {
    const changes = together(made, more);
    return explore(trial, routeIn(judge(trial, changes), trial.route), changes, round + 1);
  });
}

/** Leaves out every change without which the way opens all the same, the most demanding first. */
function minimal(trial: Trial, changes: readonly Change[]): readonly Change[] {
  const byEffort = [...changes].sort((a, b) => effortOf(b, trial.facts) - effortOf(a, trial.facts));
  return byEffort.reduce<readonly Change[]>((kept, change) => {
    const without = kept.filter((other) => other !== change);
    return without.length > 0 && opens(trial, without) ? without : kept;
  }, changes);
}

/**
 * The smallest rise that is safe in either year: another variant of the same title may ask for less than the one that
 * the assessment shows. Exact to the cent.
 */
function withExactPay(trial: Trial, changes: readonly Change[]): readonly Change[] {
  const rise = changes.find(({ id }) => id === 'raiseSalary');
  const pay = trial.facts.job?.annualGrossSalary;
  if (rise?.by === undefined || pay === undefined) return changes;
  const raised = (by: number): Change[] =>
    changes.map((change) =>
      change === rise
        ? { ...change, by, facts: [{ path: 'job.annualGrossSalary', value: pay + by }] }
        : change,
    );
  const enough = rise.by;
  const steps = judge(trial, changes)
    .parameters.filter(({ id }) => payFigures.has(id))
    .map(({ value }) => value - pay)
    .filter((by) => by > 0 && by < enough)
    .sort((a, b) => a - b);
  const routeAt = (by: number) => routeIn(judge(trial, raised(by)), trial.route);
  const open = steps.filter((by) => (routeAt(by)?.verdict ?? 'notOpen') !== 'notOpen');
  const safe = open.find((by) => routeAt(by)?.conditions.includes('thresholdYear') === false) ?? enough;
  const mayDo = open.find((by) => by < safe);
  return raised(safe).map((change) => (change.id === 'raiseSalary' ? { ...change, mayDo } : change));
}

function wayOut(trial: Trial, route: Route): WayOut {
  const outcomes = explore(trial, route, []);
  const found = new Map<string, ChangeSet>();
  for (const outcome of outcomes) {
    if (!('changes' in outcome)) continue;
    const changes = withExactPay(trial, minimal(trial, outcome.changes));
    const then = routeIn(judge(trial, changes), trial.route);
    if (then === undefined || then.verdict === 'notOpen') continue;
    const effort = changes.reduce((sum, change) => sum + effortOf(change, trial.facts), 0);
    const { verdict, conditions, missingFacts } = then;
    const key = changes.map(({ id }) => id).sort();
    found.set(key.join(' '), { changes, effort, then: { verdict, conditions, missingFacts } });
  }
  const sets = [...found.values()].sort((a, b) => a.effort - b.effort);
  const blockedBy =
    sets.length > 0 ? [] : outcomes.flatMap((one) => ('blockedBy' in one ? one.blockedBy : []));
  return { route: route.id, sets, blockedBy: [...new Set(blockedBy)] };
}

/**
 * For every closed way the smallest changes that open it: those within reach of the firm and the person (pay, hours, contract,
 * level of the job, collective agreement, German, recognition, training). Computed by making the changes and judging again, so
 * nothing is promised that the rules would not hold. Ways within reach first, the nearest first.
 */
export function smallestChanges(
  facts: Facts,
  { asOf, assessment = assess(facts, { asOf }) }: { asOf: CalendarDate; assessment?: Assessment },
): WayOut[] {
  const closed = assessment.routes.filter(({ verdict }) => verdict === 'notOpen');
  const nearness = ({ sets: [smallest] }: WayOut) => smallest?.effort ?? Number.POSITIVE_INFINITY;
  return closed
    .map((route) => wayOut({ facts, asOf, route: route.id }, route))
    .sort((a, b) => (nearness(a) === nearness(b) ? 0 : nearness(a) - nearness(b)));
}
