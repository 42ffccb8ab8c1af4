import type { Assessment } from '#flows/law/assessment';
import type { Facts } from '#flows/facts/facts';
import { checkPageIds, type CheckPageId } from '#flows/questionnaires/check-pages';

export function replay(facts: Facts, answered: readonly CheckPageId[], _asOf: string) {
  const first = checkPageIds.find((id) => !answered.includes(id));
  const path =
    first === undefined ? [...checkPageIds] : checkPageIds.slice(0, checkPageIds.indexOf(first) + 1);
  return { path, current: first ?? ('result' as const), facts, assessment: {} as Assessment };
}
