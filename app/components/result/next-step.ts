import type { Route } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
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

function byRecognition(facts: ResultView['facts']): keyof Words['result']['nextSteps'] {
  if (facts['qualification.recognition'] === 'pending') return 'awaitRecognition';
  return facts['qualification.kind'] === 'academic' ? 'evaluateDegree' : 'applyForRecognition';
}

/** What to do first on a way: settle the first condition, else begin the application. */
export function nextStep(route: Route, facts: ResultView['facts'], words: Words): string {
  const [condition] = route.conditions;
  const { nextSteps } = words.result;
  if (condition === undefined) return nextSteps[byProcedure(route, facts)];
  if (condition === 'recognition') return nextSteps[byRecognition(facts)];
  return words.law.conditions[condition].explanation;
}
