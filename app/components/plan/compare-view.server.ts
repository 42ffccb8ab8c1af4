import type { CalendarDate } from '#flows/facts/calendar';
import { daysBetween } from '#flows/facts/calendar';
import type { PlanChoice } from '#flows/plan/choices';
import type { Payer } from '#flows/plan/fees';
import { sumOf, workerFees } from '#flows/plan/fees';
import type { StepId } from '#flows/plan/ids';
import type { Plan } from '#flows/plan/plan';
import { wordsIn } from '~/components/result/words';
import { formatDate, formatMoney, formatNumber } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';
import { hasFamilyFees, moneyRange, weeksRange, weeksUntil } from './parts-view.server';
import { planPath } from './paths';
import { pictureView, timelineOf } from './picture-view.server';
import type { ComparedView } from './view';

const DAYS_A_WEEK = 7;

/** A plan that ends in work, as all plans that can be compared do. */
type WorkPlan = Plan & { earliestStart: NonNullable<Plan['earliestStart']> };
type Pair<Value> = readonly [Value, Value];

const both = <Value, Result>([a, b]: Pair<Value>, of: (one: Value) => Result): Pair<Result> => [of(a), of(b)];

/** "Blaue Karte, Übliches Visumverfahren". */
export function choiceName({ route, procedure }: PlanChoice, lang: Lang): string {
  return `${wordsIn(lang).law.routes[route].short}, ${planTexts(lang).procedures[procedure].name}`;
}

/** The names of two plans, as short as they are still told apart. */
function namesOf(choices: Pair<PlanChoice>, lang: Lang): Pair<string> {
  const [a, b] = choices;
  if (a.route === b.route)
    return both(choices, ({ procedure }) => planTexts(lang).procedures[procedure].name);
  if (a.procedure === b.procedure) return both(choices, ({ route }) => wordsIn(lang).law.routes[route].short);
  return both(choices, (choice) => choiceName(choice, lang));
}

/** The same within sentences, where both way and procedure would be too long. */
function spokenNames([a, b]: Pair<PlanChoice>, names: Pair<string>, lang: Lang): Pair<string> {
  const { first, second } = planTexts(lang).compare;
  return a.route === b.route || a.procedure === b.procedure ? names : [first, second];
}

/** What the plans differ in: time at best and at worst, fees, effort of the firm. */
function differencesOf(plans: Pair<WorkPlan>, names: Pair<string>, lang: Lang): string[] {
  const { compare: texts, units } = planTexts(lang);
  const [a, b] = plans;
  /** The name of the one with less, where they differ. */
  const less = (difference: number) => names[difference > 0 ? 1 : 0];
  const more = (difference: number) => names[difference > 0 ? 0 : 1];
  const weeks = (days: number) => units.weeks(formatNumber(Math.ceil(Math.abs(days) / DAYS_A_WEEK), lang));
  const quick = daysBetween(b.earliestStart.from, a.earliestStart.from);
  const slow = daysBetween(b.earliestStart.to, a.earliestStart.to);
  const [feesA, feesB] = both(plans, ({ fees }) => workerFees(fees));
  const cheap = feesA.min - feesB.min;
  const dear = feesA.max - feesB.max;
  const own = (plan: Plan) => plan.steps.filter(({ actor }) => actor === 'employer').length;
  const effort = own(a) - own(b);
  // at most the larger of both differences; where one plan can be cheaper as well as dearer, the dearer end
  const most = cheap * dear < 0 || Math.abs(dear) >= Math.abs(cheap) ? dear : cheap;
  const cost = formatMoney(Math.abs(most), lang);
  const sameFees = plans.some(hasFamilyFees) ? texts.samePersonFees : texts.sameFees;
  return [
    ...(quick === 0 && slow === 0 ? [texts.sameStart] : []),
    ...(quick === 0 ? [] : [texts.quick(less(quick), weeks(quick))]),
    ...(slow === 0 ? [] : [texts.slow(less(slow), weeks(slow))]),
    most === 0 ? sameFees : (cheap === dear ? texts.dearer : texts.dearerUpTo)(more(most), cost),
    effort === 0 ? texts.sameEffort : texts.effort(more(effort), Math.abs(effort)),
  ];
}

/** What each pays of what is due for the person, in the order of the payers. */
function payersOf({ fees }: Plan, lang: Lang): string[] {
  const { compare } = planTexts(lang);
  return (['employer', 'candidate', 'either'] as const satisfies readonly Payer[]).flatMap((payer) => {
    const items = fees.items.filter((item) => item.payer === payer && item.for === 'worker');
    return items.length === 0 ? [] : [compare.paid(compare.payer[payer], moneyRange(sumOf(items), lang))];
  });
}

/** What is due for the family: with the visa of the person, or when it follows. */
function familyFeesOf({ fees }: Plan, lang: Lang): string {
  const { compare } = planTexts(lang);
  const together = fees.items.filter(({ for: whom }) => whom !== 'worker');
  return together.length > 0
    ? moneyRange(sumOf(together), lang)
    : compare.familyLater(moneyRange(sumOf(fees.optional), lang));
}

/** Steps and papers that only the first of two plans has. */
function onlyIn(one: Plan, other: Plan, lang: Lang): string[] {
  const { steps, documents, compare } = planTexts(lang);
  const names = [
    ...one.steps
      .filter(({ id }) => !other.steps.some((step) => step.id === id))
      .map(({ id }) => steps[id].name),
    ...one.documents
      .filter(({ id }) => !other.documents.some((paper) => paper.id === id))
      .map(({ id }) => documents[id]),
  ];
  return names.length === 0 ? [compare.nothingOnlyHere] : [...new Set(names)];
}

function aspectsOf(plans: Pair<WorkPlan>, asOf: CalendarDate, lang: Lang): ComparedView['aspects'] {
  const texts = planTexts(lang);
  const { compare } = texts;
  const [a, b] = plans;
  const isFamily = plans.some(hasFamilyFees);
  const count = (value: number) => formatNumber(value, lang);
  const one = (name: string, of: (plan: WorkPlan) => string) => ({
    name,
    cells: both(plans, (plan) => [of(plan)]),
  });
  return [
    one(compare.time, ({ earliestStart: { from, to } }) =>
      weeksRange({ min: weeksUntil(asOf, from), max: weeksUntil(asOf, to) }, lang),
    ),
    one(compare.start, ({ earliestStart: { from, to } }) =>
      texts.between(formatDate(from, lang), formatDate(to, lang)),
    ),
    one(compare.wished, ({ wishedStart }) =>
      wishedStart === null
        ? compare.noWish
        : compare[wishedStart.verdict](formatDate(wishedStart.date, lang)),
    ),
    one(compare.decisive, ({ decisive }) => (decisive === null ? '–' : texts.steps[decisive].name)),
    one(isFamily ? compare.personFees : compare.fees, ({ fees }) => moneyRange(workerFees(fees), lang)),
    ...(isFamily ? [one(compare.familyFees, (plan) => familyFeesOf(plan, lang))] : []),
    { name: compare.payers, cells: both(plans, (plan) => payersOf(plan, lang)) },
    one(compare.effortRow, ({ steps }) =>
      compare.ownSteps(count(steps.filter(({ actor }) => actor === 'employer').length), count(steps.length)),
    ),
    one(compare.papers, ({ documents }) =>
      compare.papersText(
        count(documents.filter(({ side }) => side === 'employer').length),
        count(documents.length),
      ),
    ),
    { name: compare.onlyHere, cells: [onlyIn(a, b, lang), onlyIn(b, a, lang)] },
  ];
}

/** The steps of both plans: those of the first in its order, what only the second has behind what comes before it there. */
function mergedIds([a, b]: Pair<WorkPlan>): StepId[] {
  const merged = a.steps.map(({ id }) => id);
  for (const [index, { id }] of b.steps.entries()) {
    const before = b.steps[index - 1]?.id;
    if (!merged.includes(id)) merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
  }
  return merged;
}

function stepsOf(plans: Pair<WorkPlan>, lang: Lang): ComparedView['steps'] {
  const texts = planTexts(lang);
  return mergedIds(plans).map((id) => ({
    name: texts.steps[id].name,
    dates: both(plans, ({ steps }) => {
      const step = steps.find((candidate) => candidate.id === id);
      return step && texts.compare.span(formatDate(step.startsFrom, lang), formatDate(step.endsTo, lang));
    }),
  }));
}

/** Two plans side by side, drawn on one scale. Undefined where one of them does not end in work. */
export function comparedView(
  plans: Pair<Plan>,
  choices: Pair<PlanChoice>,
  { asOf, lang, trial }: { asOf: CalendarDate; lang: Lang; trial: CalendarDate | undefined },
): ComparedView | undefined {
  if (!plans.every((plan): plan is WorkPlan => plan.earliestStart !== null)) return undefined;
  const pair = plans as Pair<WorkPlan>;
  const names = namesOf(choices, lang);
  const timeline = timelineOf(pair, asOf);
  return {
    differences: differencesOf(pair, spokenNames(choices, names, lang), lang),
    names,
    aspects: aspectsOf(pair, asOf, lang),
    pictures: both(pair, (plan) => pictureView(plan, timeline, { lang, today: asOf })),
    steps: stepsOf(pair, lang),
    hrefs: both(choices, (choice) => pathIn(lang, planPath(choice, trial))),
  };
}
