import type { CalendarDate } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import { judgeAccess } from './access';
import type { Assessment, Requirement, Route, RouteVerdict } from './assessment';
import { CaseFile } from './case-file';
import { judgeDuties } from './duties';
import type { ConditionId, NoteId, RouteId } from './ids';
import { rankNextFacts } from './next-facts';
import { ruleSet } from './parameters/rule-set';
import { apply } from './requirements/rule';
import type { Title, Validity, Variant } from './titles/title';
import { titles } from './titles/titles';
import { verdictOf } from './verdict';
import { judgeWarnings } from './warnings';

interface JudgedVariant {
  variant: Variant;
  verdict: RouteVerdict;
  requirements: Requirement[];
  /** Kinds of preliminary figures that took part. */
  provisional: Set<string>;
}

function judgeVariant(variant: Variant, file: CaseFile): JudgedVariant {
  const requirements: Requirement[] = [];
  const provisional = new Set<string>();
  for (const rule of variant.rules) {
    const applied = apply(rule, file);
    if (!applied) continue;
    requirements.push(applied.requirement);
    if (applied.provisional) provisional.add(applied.provisional);
  }
  return { variant, verdict: verdictOf(requirements), requirements, provisional };
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
  const { variant, verdict, requirements, provisional } = bestVariant(title, file);
  const notes: NoteId[] = [...(title.notes?.(file, variant) ?? [])];
  if (provisional.has('standIn')) notes.push('figureMissingForYear');
  return {
    id: title.id,
    verdict,
    entitlement: title.entitlement,
    basis: title.basis,
    baConsent: variant.baConsent,
    provisional: provisional.size > 0,
    validityMonths: validityMonths(title.validity, file),
    requirements,
    missingFacts: unique(requirements.flatMap((requirement) => requirement.missing ?? [])),
    conditions: unique(
      requirements.flatMap(({ condition }): ConditionId[] => (condition === undefined ? [] : [condition])),
    ),
    notes,
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
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
