import type { CalendarDate } from '../facts/calendar';
import type { FactPath, Facts } from '../facts/facts';
import { judgeAccess } from './access';
import type { Assessment, Requirement, Route, RouteVerdict } from './assessment';
import { CaseFile } from './case-file';
import { judgeDuties } from './duties';
import type { ConditionId, NoteId, RouteId } from './ids';
import { rankNextFacts } from './next-facts';
import { ruleSet } from './parameters/rule-set';
import type { Rule } from './requirements/rule';
import { apply } from './requirements/rule';
import type { Title, Validity, Variant } from './titles/title';
import { titles } from './titles/titles';
import { verdictOf } from './verdict';
import { judgeWarnings } from './warnings';

/** Every rule once: titles share many of them, and each is judged once a case. */
const rules: readonly Rule[] = [
  ...new Set(titles.flatMap((title) => title.variants.flatMap((variant) => variant.rules))),
];
/** Where the rules of a variant stand in that list. */
const places = new Map<Variant, readonly number[]>(
  titles.flatMap((title) =>
    title.variants.map((variant) => [variant, variant.rules.map((rule) => rules.indexOf(rule))] as const),
  ),
);

/** What has been found for a case, rule by rule: undefined while not judged, null where it does not concern the case. */
type Findings = (Requirement | null | undefined)[];

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

function judgeVariant(variant: Variant, file: CaseFile, findings: Findings): JudgedVariant {
  const requirements: Requirement[] = [];
  const missingFacts: FactPath[] = [];
  const conditions: ConditionId[] = [];
  let provisional = false;
  let standIn = false;
  for (const place of places.get(variant) ?? []) {
    let requirement = findings[place];
    if (requirement === undefined) findings[place] = requirement = apply(rules[place]!, file);
    if (!requirement) continue;
    requirements.push(requirement);
    const { missing, condition, provisional: preliminary } = requirement;
    if (missing) addNew(missingFacts, missing);
    if (condition && !conditions.includes(condition)) conditions.push(condition);
    provisional ||= preliminary !== undefined;
    standIn ||= preliminary === 'standIn';
  }
  const verdict = verdictOf(requirements);
  return { variant, verdict, requirements, missingFacts, conditions, provisional, standIn };
}

function addNew<T>(list: T[], items: readonly T[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item);
}

/** Of the variants of a title the one that opens most; an undecided one may still open and hides no closed one. */
const opens: Readonly<Record<RouteVerdict, number>> = { open: 3, unknown: 2, openIf: 1, notOpen: 0 };

function bestVariant(title: Title, file: CaseFile, findings: Findings): JudgedVariant {
  let best: JudgedVariant | undefined;
  for (const variant of title.variants) {
    const judged = judgeVariant(variant, file, findings);
    if (!best || opens[judged.verdict] > opens[best.verdict]) best = judged;
    if (best.verdict === 'open') break;
  }
  return best!;
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

function judgeRoute(title: Title, file: CaseFile, findings: Findings): Route {
  const { variant, standIn, verdict, requirements, missingFacts, conditions, provisional } = bestVariant(
    title,
    file,
    findings,
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
export function recommend(routes: readonly Pick<Route, 'id' | 'verdict'>[]): RouteId | null {
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
  const findings: Findings = new Array<undefined>(rules.length);
  if (access.verdict !== 'free') {
    for (const title of titles) {
      const route = judgeRoute(title, file, findings);
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
    parameters: file.usedParameters,
  };
}
