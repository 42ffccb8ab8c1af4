import { scaleUtc, type ScaleTime } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { addMonths } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import { deadlineOf } from '#flows/plan/deadline';
import { actorIds, type StepId } from '#flows/plan/ids';
import type { Plan } from '#flows/plan/plan';
import type { ScheduledStep } from '#flows/plan/schedule';
import { formatDate, formatMonth, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';
import type { PlanBar, PlanBarView, PlanPictureView } from './view';

const PERCENT = 100;
/** More labels would not fit beside each other at the width of a phone. */
const MOST_TICKS = 5;
/** Distances of the labels: the least of them is taken that is not too dense. */
const MONTHS_APART = [1, 2, 3, 4, 6, 12, 24] as const;
/** A label nearer to the edge than this would stand out, in percent. */
const EDGE = 7;

type Place = (date: CalendarDate) => number;
const instant = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** They go on long after the start of work, and would press all before it together. */
const goOn: ReadonlySet<StepId> = new Set<StepId>(['adaptationMeasure', 'recognitionAfterEntry']);

/** Where a date stands between the left and the right edge, in percent, and the dates named on the axis. */
export interface Timeline {
  place: Place;
  ticks: readonly CalendarDate[];
  from: CalendarDate;
  to: CalendarDate;
}

/** First days of months in equal distances, none at the edges, where its label would stand out. */
function ticksOf(scale: ScaleTime<number, number>): readonly Date[] {
  const choices = MONTHS_APART.map((months) =>
    scale
      .ticks(utcMonth.every(months) ?? utcMonth)
      .filter((tick) => scale(tick) >= EDGE && scale(tick) <= PERCENT - EDGE),
  );
  return choices.find((ticks) => ticks.length <= MOST_TICKS) ?? [];
}

/** One scale for one plan or for several beside each other: from the first day to the last of their steps or wished starts. */
export function timelineOf(plans: readonly Plan[], from: CalendarDate): Timeline {
  const ends = plans.flatMap(({ steps, wishedStart }) => [
    ...steps.filter(({ id }) => !goOn.has(id)).map(({ endsTo }) => endsTo),
    ...(wishedStart ? [wishedStart.date] : []),
  ]);
  const to = ends.reduce((latest, date) => (date > latest ? date : latest), addMonths(from, 1));
  const scale = scaleUtc([instant(from), instant(to)], [0, PERCENT]).clamp(true);
  return {
    place: (date) => Math.round(scale(instant(date)) * 100) / 100,
    ticks: ticksOf(scale).map((tick) => tick.toISOString().slice(0, 10)),
    from,
    to,
  };
}

function barOf(step: ScheduledStep, { steps }: Pick<Plan, 'steps'>, { place, to }: Timeline): PlanBar {
  const { startsFrom, endsFrom, endsTo, doneOn } = step;
  const deadline = deadlineOf(step, steps);
  const [from, certain, uncertain] = [place(startsFrom), place(endsFrom), place(endsTo)];
  return {
    from,
    certain: certain - from,
    uncertain: uncertain - certain,
    goesOn: endsTo > to && doneOn === null,
    statutory: deadline === null ? undefined : place(deadline.day),
    done: doneOn === null ? undefined : place(doneOn),
  };
}

/** What a picture is drawn with besides the plan. */
interface PictureOptions {
  lang: Lang;
  today: CalendarDate;
}

/** The schedule as places and words: a lane for each who acts. */
export function pictureView(
  { steps, wishedStart }: Plan,
  timeline: Timeline,
  { lang, today }: PictureOptions,
): PlanPictureView {
  const { place, ticks, from, to } = timeline;
  const texts = planTexts(lang);
  const mark = (date: CalendarDate) => ({ label: formatDate(date, lang), x: place(date) });
  const bars = (actor: string): PlanBarView[] =>
    steps
      .filter((step) => step.actor === actor)
      .map((step) => {
        const { doneOn } = step;
        return {
          id: step.id,
          name: texts.steps[step.id].name,
          isCritical: step.isCritical,
          doneOn: doneOn === null ? undefined : texts.picture.doneOn(formatDate(doneOn, lang)),
          bar: barOf(step, { steps }, timeline),
        };
      });
  return {
    lanes: actorIds
      .map((actor) => ({ actor: texts.actors[actor], steps: bars(actor) }))
      .filter((lane) => lane.steps.length > 0),
    ticks: ticks.map((date) => ({ label: formatMonth(date, lang), x: place(date) })),
    today: mark(today),
    wished: wishedStart === null ? undefined : mark(wishedStart.date),
    described: texts.picture.described(
      formatMonth(from, lang),
      formatMonth(to, lang),
      formatNumber(steps.length, lang),
    ),
  };
}
