import type { FactPath } from '../facts/facts';
import { checkMachine } from './check';
import type { CheckPageId } from './check-pages';
import { checkPageIds, checkPages } from './check-pages';

const END = 'result';

/** Every way out of a page: on an answer, or by itself where the page is not asked. */
function targetsOf(page: string): string[] {
  const state = checkMachine.states[page as CheckPageId];
  if (!state) return [];
  return [...state.transitions.values()]
    .flat()
    .concat(state.always ?? [])
    .flatMap((transition) => (transition.target ?? []).map((target) => target.key));
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/**
 * What is wrong with the questionnaire as a graph; empty where nothing is. A guard sees the facts of earlier pages only, as
 * pages lead forward alone and the context holds nothing else: a page that led back would break that, so it is a defect too.
 */
export function questionnaireDefects(): string[] {
  const defects: string[] = [];
  const states = Object.keys(checkMachine.states);
  const order = [...checkPageIds, END];

  for (const page of checkPageIds) if (!states.includes(page)) defects.push(`page without state: ${page}`);
  for (const state of states) if (!order.includes(state)) defects.push(`state without page: ${state}`);
  for (const slug of duplicates(checkPageIds.map((id) => checkPages[id].slug))) {
    defects.push(`two pages at one address: ${slug}`);
  }
  const facts: FactPath[] = checkPageIds.flatMap((id) => [...checkPages[id].facts]);
  for (const path of duplicates(facts)) defects.push(`fact on two pages: ${path}`);

  const reached = new Set<string>([checkMachine.definition.initial?.target[0]?.key ?? '']);
  for (const page of order.filter((id) => states.includes(id))) {
    if (!reached.has(page)) defects.push(`unreachable: ${page}`);
    if (page === END) continue;
    const targets = targetsOf(page);
    if (targets.length === 0) defects.push(`dead end: ${page}`);
    for (const target of targets) {
      reached.add(target);
      if (order.indexOf(target) <= order.indexOf(page)) defects.push(`leads back: ${page} to ${target}`);
    }
  }
  return defects;
}
