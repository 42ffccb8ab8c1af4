import type { CalendarDate } from '#flows/facts/calendar';
import type { PlanChoice } from '#flows/plan/choices';
import type { PlanFact } from '#flows/questionnaires/plan-facts';

/** The German address of the plan of a check. */
export const PLAN_PATH = '/check/plan';
const COMPARE_PATH = `${PLAN_PATH}/vergleich`;
/** The start of work that is tried out. */
export const START_PARAMETER = 'beginn';

/** Names of the fields, as the addresses of the pages: in German. */
export const planFields = {
  'procedure.accompanyingSpouse': 'ehepartner',
  'procedure.accompanyingChildren': 'kinder',
  'procedure.mustWorkOnArrival': 'sofort',
  'procedure.visaApplicationPending': 'antrag',
} as const satisfies Record<PlanFact, string>;

/** The words of an address as its end; nothing where there are none. */
export function queryOf(words: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(words).toString();
  return query === '' ? '' : `?${query}`;
}

const address = (path: string, given: Record<string, string | undefined>) =>
  path +
  queryOf(
    Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  );

/** A choice as one word: "blueCardRegular.fastTrack". */
export function choiceWord({ route, procedure }: PlanChoice): string {
  return `${route}.${procedure}`;
}

/** The German address of a plan; that of the recommended way where none is given. */
export function planPath(choice?: PlanChoice, trial?: CalendarDate): string {
  return address(PLAN_PATH, { weg: choice?.route, verfahren: choice?.procedure, [START_PARAMETER]: trial });
}

/** The German address of one or two plans beside each other. */
export function comparePath(choices: readonly PlanChoice[], trial?: CalendarDate): string {
  const [a, b] = choices.map(choiceWord);
  return address(COMPARE_PATH, { a, b, [START_PARAMETER]: trial });
}
