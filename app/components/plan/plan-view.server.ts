import type { CalendarDate } from '#flows/facts/calendar';
import { workerFees } from '#flows/plan/fees';
import type { Plan } from '#flows/plan/plan';
import type { Statutory, Typical } from '#flows/law/parameters/durations';
import { advanceApprovalValidity } from '#flows/law/parameters/durations';
import type { StepId } from '#flows/plan/ids';
import type { StepTimes } from '#flows/plan/progress';
import type { ScheduledStep } from '#flows/plan/schedule';
import { wordsIn } from '~/components/result/words';
import { formatDate, formatNumber } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import type { PlaceOfPlan } from '~/services/plan-request.server';
import { planTexts } from '~/texts/plan';
import {
  documentsView,
  fastTrackView,
  feesView,
  followUpsView,
  hasFamilyFees,
  moneyRange,
  periodWords,
  weeksRange,
  weeksUntil,
} from './parts-view.server';
import { pictureView, timelineOf } from './picture-view.server';
import { comparePath, planPath } from './paths';
import { sourcesView, stepPapersView } from './step-papers-view.server';
import { timesWords } from './times-view.server';
import type { PlanStepView, PlanView } from './view';

/** Whether a step comes too late for the wished start if all before it is slow. */
const isLate = ({ slackDays }: Pick<ScheduledStep, 'slackDays'>) => slackDays !== null && slackDays < 0;

function slackWords({ slackDays, isCritical }: ScheduledStep, lang: Lang): string | undefined {
  const { table } = planTexts(lang);
  if (slackDays === null || slackDays === 0) return undefined;
  if (isLate({ slackDays })) return table.late(formatNumber(-slackDays, lang));
  return isCritical ? undefined : table.slackDays(formatNumber(slackDays, lang));
}

/** How long a step usually takes. */
export function typicalWords({ weeks }: Pick<ScheduledStep, 'weeks'>, lang: Lang): string {
  return weeks.max === 0 ? planTexts(lang).table.atOnce : weeksRange(weeks, lang);
}

/** A period of the law: how long, how binding and by which provision. */
export function statutoryWords(statutory: Statutory, lang: Lang): string {
  const { natures } = planTexts(lang);
  return `${periodWords(statutory, lang)}, ${natures[statutory.nature]} (${statutory.provision})`;
}

/** What a step is about; of an approval also how long it is valid. */
export function stepText(id: StepId, lang: Lang): string {
  const { steps, validFor } = planTexts(lang);
  const { text } = steps[id];
  return id === 'fastTrackAdvanceApproval'
    ? `${text} ${validFor(periodWords(advanceApprovalValidity, lang))}`
    : text;
}

/** What a usual length rests on; undefined where it was published, or where there is no length. */
export function basisWords({ basis, max }: Pick<Typical, 'basis' | 'max'>, lang: Lang): string | undefined {
  const { assumed, stated } = planTexts(lang).table;
  if (max === 0 || basis === 'published') return undefined;
  return basis === 'assumption' ? assumed : stated;
}

/** A step of a plan in words. */
export function stepView(step: ScheduledStep, isWished: boolean, lang: Lang): PlanStepView {
  const texts = planTexts(lang);
  const { table } = texts;
  const { id, actor, office, provision, weeks, statutory, latestStart, isCritical, doneOn } = step;
  return {
    id,
    name: texts.steps[id].name,
    text: stepText(id, lang),
    actor: texts.actors[actor],
    office: office === null ? undefined : texts.offices[office],
    provision: provision?.replace(/(§|Abs\.|Nr\.|S\.) /g, '$1\u00a0'),
    done: doneOn === null ? undefined : texts.picture.doneOn(formatDate(doneOn, lang)),
    from: formatDate(step.startsFrom, lang),
    until: formatDate(step.endsTo, lang),
    typical: typicalWords(step, lang),
    basis: basisWords(weeks, lang),
    statutory: statutory === null ? undefined : statutoryWords(statutory, lang),
    slack: slackWords(step, lang),
    beginBy:
      isWished && latestStart !== null
        ? (isLate(step) ? table.latestBegin : table.beginBy)(formatDate(latestStart, lang))
        : undefined,
    isCritical,
  };
}

/** Whether the wished start holds; where not, what breaks it, by how much, and what would help. */
export function wishedView(
  { wishedStart, earliestStart, steps: planned }: Plan,
  lang: Lang,
): PlanView['wished'] {
  if (wishedStart === null || earliestStart === null) return undefined;
  const texts = planTexts(lang);
  const { wished, steps } = texts;
  const { verdict, brokenBy, helps, date } = wishedStart;
  const day = (one: CalendarDate) => formatDate(one, lang);
  const breaking = planned.find(({ id }) => id === brokenBy);
  const first = planned.find(({ isCritical, latestStart }) => isCritical && latestStart !== null);
  const missing = weeksUntil(date, earliestStart.from);
  return {
    verdict,
    lines: [
      wished[verdict](day(date)),
      ...(verdict === 'breaks' ? [wished.missing(texts.units.weeks(formatNumber(missing, lang)))] : []),
      ...(breaking ? [wished.brokenBy(steps[breaking.id].name, weeksRange(breaking.weeks, lang))] : []),
      ...(helps.includes('fastTrack') ? [wished.fastTrack] : []),
      ...(helps.includes('laterStart') ? [wished.laterStart(day(earliestStart.to))] : []),
      ...(verdict === 'holds' && first?.latestStart
        ? [wished.beginBy(steps[first.id].name, day(first.latestStart))]
        : []),
    ],
  };
}

interface ViewOptions {
  asOf: CalendarDate;
  /** The day on which the plan began, where it did not begin today. */
  from?: CalendarDate | undefined;
  lang: Lang;
  place?: PlaceOfPlan;
  /** Another start of work that is tried out. */
  trial?: CalendarDate | undefined;
  /** The query of the address, for the way to the calendar of the same plan. */
  calendarQuery?: string;
}

function comparedView(plan: Plan, { asOf, lang, trial }: ViewOptions): PlanView['compared'] {
  const { alternatives, earliestStart, procedure, fees, steps, route } = plan;
  if (alternatives.length === 0 || earliestStart === null || route === null) return [];
  const own = {
    procedure,
    weeks: { min: weeksUntil(asOf, earliestStart.from), max: weeksUntil(asOf, earliestStart.to) },
    workerFees: workerFees(fees),
    employerSteps: steps.filter(({ actor }) => actor === 'employer').length,
  };
  return [own, ...alternatives].map((each) => ({
    name: planTexts(lang).procedures[each.procedure].name,
    time: weeksRange(each.weeks, lang),
    // a family is part of the sum in some procedures only: compared is what is due for the person
    fees: moneyRange(each.workerFees, lang),
    effort: formatNumber(each.employerSteps, lang),
    href: each === own ? undefined : pathIn(lang, planPath({ route, procedure: each.procedure }, trial)),
  }));
}

function compareHref({ route, procedure, alternatives, earliestStart }: Plan, { lang, trial }: ViewOptions) {
  if (route === null || earliestStart === null) return undefined;
  const [other] = alternatives;
  const chosen = [{ route, procedure }, ...(other ? [{ route, procedure: other.procedure }] : [])];
  return pathIn(lang, comparePath(chosen, trial));
}

/** From when to when work can begin. */
export function startWords({ earliestStart }: Pick<Plan, 'earliestStart'>, lang: Lang): string {
  const { summary } = planTexts(lang);
  if (earliestStart === null) return summary.startNone;
  const { from, to } = earliestStart;
  return from === to
    ? summary.startOn(formatDate(from, lang))
    : summary.startText(formatDate(from, lang), formatDate(to, lang));
}

function regionWords(times: StepTimes | undefined, lang: Lang): string | undefined {
  return times && `${planTexts(lang).region.name}: ${timesWords(times, lang)}`;
}

/** A plan in the words of a language, with the picture worked out. */
export function planView(plan: Plan, options: ViewOptions): PlanView {
  const { asOf, from = asOf, lang, place = {}, calendarQuery = '' } = options;
  const texts = planTexts(lang);
  const { decisive, wishedStart, fees } = plan;
  return {
    asOf: formatDate(asOf, lang),
    route: plan.route === null ? undefined : wordsIn(lang).law.routes[plan.route].short,
    procedure: texts.procedures[plan.procedure],
    isUndecided:
      plan.procedure === 'stop' &&
      plan.procedureReasons.every((id) => id === 'noRoute' || id === 'statusUnclear'),
    why: plan.proposed === plan.procedure ? texts.why : texts.whyOther(texts.procedures[plan.proposed].name),
    reasons: plan.procedureReasons.map((id) => texts.reasons[id]),
    caution: plan.steps.some(({ id }) => id === 'visaAppointment')
      ? `${texts.caution} ${texts.cautionMission}`
      : texts.caution,
    start: startWords(plan, lang),
    decisive: decisive === null ? undefined : texts.steps[decisive].name,
    total: plan.steps.length === 0 ? undefined : moneyRange(fees.total, lang),
    calendar: plan.steps.length === 0 ? undefined : pathIn(lang, '/check/plan.ics') + calendarQuery,
    wished: wishedView(plan, lang),
    compared: comparedView(plan, options),
    comparesPerson: hasFamilyFees(plan),
    compareHref: compareHref(plan, options),
    fastTrack: fastTrackView(plan, place.central, lang),
    steps: plan.steps.map((step) => ({
      ...stepView(step, wishedStart !== null, lang),
      region: regionWords(place.times?.get(step.id), lang),
    })),
    stepPapers: [...stepPapersView(plan, lang).values()],
    sources: sourcesView(plan, lang),
    picture: pictureView(plan, timelineOf([plan], from), { lang, today: asOf }),
    fees: feesView(plan, lang),
    documents: documentsView(plan, lang),
    followUps: followUpsView(plan.followUps, { asOf, lang }),
    family: plan.family.map(({ id, provision }) => ({ id, words: texts.family[id], provision })),
  };
}
