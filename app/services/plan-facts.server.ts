import type { FactPath, Facts } from '#flows/facts/facts';
import { factAt, withFact } from '#flows/facts/facts';
import type { Plan } from '#flows/plan/plan';
import { planFacts } from '#flows/questionnaires/plan-facts';
import type { PlanFact } from '#flows/questionnaires/plan-facts';
import { planFields } from '~/components/plan/paths';
import type { PlanFactsView } from '~/components/plan/view';
import { parseInteger } from '~/forms/parse';
import { contentOf } from './draft.server';
import { textOf } from './keep.server';
import type { DraftChange } from './save-page.server';

/** More children than that are mistyped (facts schema). */
const MOST_CHILDREN = 20;
const YES = 'yes';

/** What is asked beside a plan: the family always, the rest where it can turn the procedure. */
function askedFor({ procedure, procedureReasons }: Pick<Plan, 'procedure' | 'procedureReasons'>): PlanFact[] {
  if (procedure === 'none' || procedure === 'stop') return [];
  const isVisaFree = procedureReasons.some(
    (id) => id === 'visaFreeNationality' || id === 'mustWorkOnArrival',
  );
  const byVisa = procedure === 'standard' || procedure === 'fastTrack';
  return [
    'procedure.accompanyingSpouse',
    'procedure.accompanyingChildren',
    ...(isVisaFree ? (['procedure.mustWorkOnArrival'] as const) : []),
    ...(byVisa && !isVisaFree ? (['procedure.visaApplicationPending'] as const) : []),
  ];
}

/** The form beside a plan as it stands; undefined where there is nothing to ask. */
export function planFactsView(planned: Plan, { procedure = {} }: Facts): PlanFactsView | undefined {
  const asked = askedFor(planned);
  if (asked.length === 0) return undefined;
  const { accompanyingSpouse, accompanyingChildren, mustWorkOnArrival, visaApplicationPending } = procedure;
  const ticked = (fact: PlanFact, value: boolean | undefined) =>
    asked.includes(fact) ? value === true : undefined;
  return {
    spouse: accompanyingSpouse === true,
    children: accompanyingChildren === undefined ? '' : String(accompanyingChildren),
    atOnce: ticked('procedure.mustWorkOnArrival', mustWorkOnArrival),
    pending: ticked('procedure.visaApplicationPending', visaApplicationPending),
    isWrong: false,
  };
}

/** The facts with what a form beside a plan sends, or the form as it was sent where the number of children is none. */
export function readPlanFacts(
  form: FormData,
  planned: Plan,
  before: Facts,
): { facts: Facts } | { sent: PlanFactsView } {
  const asked = askedFor(planned);
  const isTicked = (fact: PlanFact) => textOf(form, planFields[fact]) === YES;
  const typed = textOf(form, planFields['procedure.accompanyingChildren']).trim();
  const children = typed === '' ? 0 : parseInteger(typed);
  if (children === undefined || children > MOST_CHILDREN) {
    const view = planFactsView(planned, before);
    const ticked = (fact: PlanFact) => (asked.includes(fact) ? isTicked(fact) : undefined);
    return {
      sent: {
        ...view,
        spouse: isTicked('procedure.accompanyingSpouse'),
        children: typed,
        atOnce: ticked('procedure.mustWorkOnArrival'),
        pending: ticked('procedure.visaApplicationPending'),
        isWrong: true,
      },
    };
  }
  // what nobody says is assumed not to be so
  const valueOf = (fact: PlanFact) =>
    fact === 'procedure.accompanyingChildren' ? children || undefined : isTicked(fact) || undefined;
  return { facts: asked.reduce((facts, fact) => withFact(facts, fact, valueOf(fact)), before) };
}

const same = (one: Facts, other: Facts, path: FactPath) => factAt(one, path) === factAt(other, path);

/** Keeps the facts beside the plan with a draft. */
export function planFactsChange(facts: Facts): DraftChange {
  return {
    isIn: (content) => planFacts.every((path) => same(content.facts, facts, path)),
    applyTo: (content) => ({
      ...contentOf(content),
      facts: planFacts.reduce((all, path) => withFact(all, path, factAt(facts, path)), content.facts),
    }),
  };
}
