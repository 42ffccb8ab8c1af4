import type { CalendarDate } from '../facts/calendar';
import type { FactPath, Facts } from '../facts/facts';
import { judgeAccess } from './access';
import type { Assessment, Requirement, Route, RouteVerdict } from './assessment';
import { CaseFile } from './case-file';
import { judgeDuties } from './duties';
import type { ConditionId, NoteId, RouteId } from './ids';
import { rankNextFacts } from './next-facts';
import { ruleSet } from './parameters/rule-set';
import type { Title, Validity, Variant } from './titles/title';
import { titles } from './titles/titles';
import { verdictOf } from './verdict';
import { judgeWarnings } from './warnings';

interface JudgedVariant {
  variant: Variant;
  verdict: RouteVerdict;
  requirements: readonly Requirement[];
  missingFacts: readonly FactPath[];
  conditions: readonly ConditionId[];
  /** A draft or stand-in figure took part. */
  provisional: boolean;
  /** A year without figure was asked for. */
  standIn: boolean;
}

function judgeVariant(variant: Variant, file: CaseFile): JudgedVariant {
  const requirements: Requirement[] = [];
  const missingFacts: FactPath[] = [];
  const conditions: ConditionId[] = [];
  let provisional = false;
  let standIn = false;
  for (const rule of variant.rules) {
    const applied = file.judged(rule);
    if (!applied) continue;
    const { requirement } = applied;
    requirements.push(requirement);
    if (requirement.missing) addNew(missingFacts, requirement.missing);
    if (requirement.condition) addNew(conditions, [requirement.condition]);
    provisional ||= applied.provisional !== undefined;
    standIn ||= applied.provisional === 'standIn';
  }
  const verdict = verdictOf(requirements);
  return { variant, verdict, requirements, missingFacts, conditions, provisional, standIn };
}

function addNew<T>(list: T[], items: readonly T[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item);
}

/** Of the variants of a title the one that opens most; an undecided one may still open and hides no closed one. */
const variantOrder: readonly RouteVerdict[] = ['open', 'unknown', 'openIf', 'notOpen'];

function bestVariant(title: Title, file: CaseFile): JudgedVariant {
  const [first, ...others] = title.variants;
  return others.reduce(
    (best, variant) => {
      if (best.verdict === 'open') return best;
      const judged = judgeVariant(variant, file);
      return variantOrder.indexOf(judged.verdict) < variantOrder.indexOf(best.verdict) ? judged : best;
    },
    judgeVariant(first, file),
  );
}

/** Months for which the title is granted; null where the facts do not tell. */
function validityMonths(validity: Validity, file: CaseFile): number | null {
  const { contractType, contractMonths } = file.job;
  const permanent = contractType === 'permanent';
  if (validity.by === 'authority') return null;
  if (validity.by === 'term') return file.term(validity.term);
  if (validity.by === 'contract') {
    const limit = validity.atMost ? file.term(validity.atMost) : undefined;
    if (permanent) return limit ?? null;
    return contractMonths === undefined ? null : Math.min(contractMonths, limit ?? contractMonths);
  }
  const longest = file.term('titleMaxMonths');
  if (permanent) return longest;
  if (contractMonths === undefined) return null;
  return Math.min(longest, contractMonths + file.figure('titleTailMonths', file.expectedIssueDate).value);
}

function judgeRoute(title: Title, file: CaseFile): Route {
  const { variant, standIn, verdict, requirements, missingFacts, conditions, provisional } = bestVariant(
    title,
    file,
  );
  const notes: readonly NoteId[] = title.notes?.(file, variant) ?? [];
  return {
    id: title.id,
    verdict,
    entitlement: title.entitlement,
    basis: title.basis,
    baConsent: variant.baConsent,
    provisional,
    validityMonths: validityMonths(title.validity, file),
    requirements,
    missingFacts,
    conditions,
    notes: standIn ? [...notes, 'figureMissingForYear'] : notes,
  };
}

/** The first open route, else the first that is open under conditions; the search for work only when nothing else is left. */
function recommend(routes: readonly Route[]): RouteId | null {
  const ways = routes.filter((route) => route.id !== 'opportunityCard');
  const best =
    ways.find((route) => route.verdict === 'open') ??
    ways.find((route) => route.verdict === 'openIf') ??
    routes.find((route) => route.verdict === 'open' || route.verdict === 'openIf');
  return best?.id ?? null;
}

/**
 * Judges a case: may the person work here anyway, and which residence titles are open. Total: any subset of facts gives
 * an assessment; facts and date alone decide it. Money in whole cents.
 */
export function assess(facts: Facts, { asOf }: { asOf: CalendarDate }): Assessment {
  const file = new CaseFile(facts, asOf);
  const access = judgeAccess(file);
  const routes: Route[] = [];
  if (access.verdict !== 'free') {
    for (const title of titles) {
      const route = judgeRoute(title, file);
      file.verdicts.set(route.id, route.verdict);
      routes.push(route);
    }
  }
  const warnings = judgeWarnings(file, access, routes);
  const duties = judgeDuties(file, access, routes);
  return {
    asOf,
    ruleSet: { version: ruleSet.version, lawAsOf: ruleSet.lawAsOf },
    access,
    routes,
    recommended: recommend(routes),
    nextFacts: rankNextFacts(facts, access, routes),
    warnings,
    duties,
    assumptions: [...file.assumptions].map(([fact, value]) => ({ fact, value })),
    parameters: [...file.usedParameters.values()],
  };
}
