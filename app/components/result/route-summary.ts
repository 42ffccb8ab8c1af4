import { formatList } from '~/services/format';
import type { Requirement, Route } from '#flows/law/assessment';
import { remedyWords } from './requirement-words';
import type { Words } from './words';

/** The verdict of a route as one plain sentence. */
export function verdictSentence(route: Route, words: Words): string {
  const text = words.law.routes[route.id];
  if (route.verdict !== 'openIf') return text[route.verdict];
  const clauses = route.conditions.map((id) => words.law.conditions[id].clause);
  return text.openIf(formatList(clauses, words.lang));
}

const unmetOf = (route: Route): Requirement[] =>
  route.requirements.filter(({ status }) => status === 'unmet');

/** The changes that would lift the unmet requirements, and whether they are enough. */
export function remediesOf(route: Route, words: Words): { changes: string[]; enough: boolean } {
  const unmet = unmetOf(route);
  const changes = unmet.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedyWords(remedy, words)]));
  return { changes: [...new Set(changes)], enough: unmet.every(({ remedy }) => remedy !== undefined) };
}

/** Whether a closed way could be opened by changes within reach. */
export function canBeOpened(route: Route): boolean {
  return route.verdict === 'notOpen' && unmetOf(route).every(({ remedy }) => remedy !== undefined);
}

/** How many changes a closed way needs: fewest first is nearest. */
export function distance(route: Route): number {
  return unmetOf(route).length;
}

/** Names of the requirements that decide the verdict, for the closed line of a route. */
export function decidingNames(route: Route, words: Words): string {
  const wanted = { open: 'met', openIf: 'toProve', unknown: 'unknown', notOpen: 'unmet' } as const;
  if (route.verdict === 'open') return '';
  const ids = route.requirements.filter(({ status }) => status === wanted[route.verdict]).map(({ id }) => id);
  const names = [...new Set(ids)].map((id) => words.law.requirements[id].name);
  return names.join(' · ');
}
