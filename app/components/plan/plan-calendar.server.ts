import type { Plan } from '#flows/plan/plan';
import type { ScheduledStep } from '#flows/plan/schedule';
import type { CalendarEntry } from '~/services/calendar-file.server';
import { formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { calendarTexts } from '~/texts/calendar';
import { planTexts } from '~/texts/plan';
import { endOf } from './picture-view.server';
import { basisWords, statutoryWords, stepText, typicalWords } from './plan-view.server';

function stepEntry(step: ScheduledStep, lang: Lang): CalendarEntry {
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
      // a day before the earliest one warns of nothing: the wished start holds only if things go quickly
      ...(latestStart === null || latestStart < startsFrom
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

function deadlineEntry(step: ScheduledStep, lang: Lang): CalendarEntry[] {
  const { id, statutory, startsFrom } = step;
  if (statutory === null) return [];
  const { plan: texts } = calendarTexts(lang);
  const day = endOf(startsFrom, statutory);
  return [
    {
      key: `${id}-frist`,
      title: texts.deadline(planTexts(lang).steps[id].name),
      lines: [`${statutoryWords(statutory, lang)}.`, texts.counted(formatDate(startsFrom, lang))],
      from: day,
      until: day,
      category: texts.categories.deadline,
      isEstimate: true,
    },
  ];
}

/** The steps of a plan, the periods that the law sets for them, and the wished start, for a calendar. */
export function planEntries({ steps, wishedStart }: Plan, lang: Lang): CalendarEntry[] {
  const { plan: texts } = calendarTexts(lang);
  return [
    ...steps.flatMap((step) => [stepEntry(step, lang), ...deadlineEntry(step, lang)]),
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
