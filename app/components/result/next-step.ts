import type { Route } from '#flows/law/assessment';
import type { ConditionId, RouteId } from '#flows/law/ids';
import type { ResultView } from './view';
import type { Words } from './words';

const mobilityRoutes: ReadonlySet<RouteId> = new Set<RouteId>([
  'blueCardMobility',
  'longTermResidentOtherState',
]);

function byProcedure(route: Route, facts: ResultView['facts']): keyof Words['result']['nextSteps'] {
  if (route.id === 'opportunityCard') return 'candidateApplies';
  if (mobilityRoutes.has(route.id)) return 'mobilityEntry';
  if (facts['person.residenceCountry'] === 'DE') return 'applyInGermany';
  return route.baConsent === 'none' ? 'applyForVisa' : 'declareEmployment';
}

function isPending(facts: ResultView['facts']): boolean {
  return facts['qualification.recognition'] === 'pending';
}

function byRecognition(facts: ResultView['facts']): keyof Words['result']['nextSteps'] {
  if (isPending(facts)) return 'awaitRecognition';
  return facts['qualification.kind'] === 'academic' ? 'evaluateDegree' : 'applyForRecognition';
}

/** What to do about a condition, in the state that the recognition is in. */
export function conditionStep(condition: ConditionId, facts: ResultView['facts'], words: Words): string {
  const { nextSteps } = words.result;
  if (condition === 'recognition') return nextSteps[byRecognition(facts)];
  if (condition === 'notice' && isPending(facts)) return nextSteps.awaitRecognition;
  return words.law.conditions[condition].explanation;
}

/** What to do first on a way: settle the first condition, else begin the application. */
export function nextStep(route: Route, facts: ResultView['facts'], words: Words): string {
  const [condition] = route.conditions;
  return condition === undefined
    ? words.result.nextSteps[byProcedure(route, facts)]
    : conditionStep(condition, facts, words);
}
