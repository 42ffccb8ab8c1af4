import { formatList } from '~/services/format';
import type { Assessment, Requirement, Route } from '#flows/law/assessment';
import { remedyOf, requirementText } from './requirement-words';
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
export function remediesOf(
  route: Route,
  assessment: Assessment,
  words: Words,
): { changes: string[]; enough: boolean } {
  const unmet = unmetOf(route);
  const changes = unmet.flatMap((requirement) => remedyOf(requirement, assessment, words) ?? []);
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

const NAMES_SHOWN = 3;
const decidingStatus = { open: 'met', openIf: 'toProve', unknown: 'unknown', notOpen: 'unmet' } as const;

/** Names of the requirements that decide the verdict, for the closed line of a route; the first few only. */
export function decidingNames(route: Route, words: Words): string {
  if (route.verdict === 'open') return '';
  const deciding = route.requirements.filter(({ status }) => status === decidingStatus[route.verdict]);
  const names = [...new Set(deciding.map(({ id }) => requirementText(id, route.id, words).name))];
  const more = names.length - NAMES_SHOWN;
  const shown = more > 1 ? [...names.slice(0, NAMES_SHOWN), words.result.routes.andMore(more)] : names;
  return shown.join(' · ');
}
