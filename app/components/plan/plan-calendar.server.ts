import { deadlineOf } from '#flows/plan/deadline';
import type { Plan } from '#flows/plan/plan';
import type { RunningStep } from '#flows/plan/progress';
import type { ScheduledStep } from '#flows/plan/schedule';
import type { CalendarEntry } from '~/services/calendar-file.server';
import { formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { calendarTexts } from '~/texts/calendar';
import { planTexts } from '~/texts/plan';
import { basisWords, statutoryWords, stepText, typicalWords } from './plan-view.server';

function stepEntry(step: ScheduledStep, isRunning: boolean, lang: Lang): CalendarEntry {
  const { plan: texts } = calendarTexts(lang);
  const { steps, actors } = planTexts(lang);
  const { id, actor, weeks, startsFrom, endsTo, latestStart, provision } = step;
  const typical = typicalWords(step, lang);
  const { name } = steps[id];
  const basis = basisWords(weeks, lang);
  return {
    key: id,
    title: texts.step(name, actors[actor]),
    lines: [
      stepText(id, lang),
      texts.range(formatDate(startsFrom, lang), formatDate(endsTo, lang)),
      texts.typical(basis === undefined ? typical : `${typical} (${basis})`),
      // a day before the earliest one warns of nothing: the wished start holds only if things go quickly; what runs has begun
      ...(isRunning || latestStart === null || latestStart < startsFrom
        ? []
        : [texts.latest(formatDate(latestStart, lang))]),
      ...(provision === null ? [] : [provision]),
      texts.estimate,
    ],
    from: startsFrom,
    until: endsTo,
    category: texts.categories.step,
    isEstimate: true,
  };
}

function deadlineEntry(step: ScheduledStep, steps: Plan['steps'], lang: Lang): CalendarEntry[] {
  const { id } = step;
  const deadline = deadlineOf(step, steps);
  if (deadline === null) return [];
  const { plan: texts } = calendarTexts(lang);
  const { from, day, period } = deadline;
  const counted = period.begins === 'entry' ? texts.countedFromEntry : texts.counted;
  return [
    {
      key: `${id}-frist`,
      title: texts.deadline(planTexts(lang).steps[id].name),
      lines: [`${statutoryWords(period, lang)}.`, counted(formatDate(from, lang))],
      from: day,
      until: day,
      category: texts.categories.deadline,
      isEstimate: true,
    },
  ];
}

/** The open steps of a plan, the periods that the law sets for them, and the wished start, for a calendar. */
export function planEntries(
  { steps, wishedStart }: Pick<Plan, 'steps' | 'wishedStart'>,
  lang: Lang,
  running: readonly RunningStep[] = [],
): CalendarEntry[] {
  const { plan: texts } = calendarTexts(lang);
  const open = steps.filter(({ doneOn }) => doneOn === null);
  const runs = new Set(running.map(({ id }) => id));
  return [
    ...open.flatMap((step) => [
      stepEntry(step, runs.has(step.id), lang),
      ...deadlineEntry(step, steps, lang),
    ]),
    ...(wishedStart === null
      ? []
      : [
          {
            key: 'wunschtermin',
            title: texts.wished,
            lines: [planTexts(lang).wished[wishedStart.verdict](formatDate(wishedStart.date, lang))],
            from: wishedStart.date,
            until: wishedStart.date,
            category: texts.categories.wished,
            isEstimate: false,
          },
        ]),
  ];
}
