import { factCatalogue } from '../facts/catalogue';
import type { FactPath } from '../facts/facts';
import { factAt } from '../facts/facts';
import type { Facts } from '../facts/facts';
import type { Access, Requirement, Route } from './assessment';

/** Far above what all routes together can weigh: nothing is decided before it is known who needs a title at all. */
const ACCESS_WEIGHT = 1000;
/** A proof refines a verdict that stands already; an unknown fact holds one up. */
const PROOF_SHARE = 0.1;

function accessFacts(facts: Facts): FactPath[] {
  const { nationalities, residenceCountry } = facts.person ?? {};
  if (nationalities === undefined) return ['person.nationalities', 'person.residenceCountry'];
  return residenceCountry === undefined ? ['person.residenceCountry'] : ['person.currentStatus'];
}

function absentProofs(requirement: Requirement, facts: Facts): FactPath[] {
  if (requirement.status !== 'toProve') return [];
  return requirement.facts.filter(
    (path) => factCatalogue[path].kind === 'proof' && factAt(facts, path) === undefined,
  );
}

/**
 * Facts that can still change a verdict, most decisive first: those that say whether a title is needed at all, then by
 * how many routes wait for them, how high these stand in the order of preference, and how few others they wait for.
 */
export function rankNextFacts(facts: Facts, access: Access, routes: readonly Route[]): FactPath[] {
  const weights = new Map<FactPath, number>();
  const add = (path: FactPath, weight: number) => weights.set(path, (weights.get(path) ?? 0) + weight);

  if (access.verdict === 'unknown') {
    for (const path of accessFacts(facts)) if (factAt(facts, path) === undefined) add(path, ACCESS_WEIGHT);
  }
  routes.forEach((route, index) => {
    if (route.verdict === 'notOpen') return;
    const preference = routes.length - index;
    for (const path of route.missingFacts) add(path, preference / route.missingFacts.length);
    for (const requirement of route.requirements) {
      for (const path of absentProofs(requirement, facts)) add(path, preference * PROOF_SHARE);
    }
  });
  return [...weights].sort(([, a], [, b]) => b - a).map(([path]) => path);
}
