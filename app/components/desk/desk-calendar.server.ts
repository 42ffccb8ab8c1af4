import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { DeskScope } from '#db/repositories/desk';
import { answerBy } from '#flows/case/case-clock';
import { deskPlanEntries } from '~/components/case-plan/calendar.server';
import type { CalendarEntry } from '~/services/calendar-file.server';
import { openTasksOf } from '~/services/case-tasks.server';
import { stateOf } from '~/services/cases.server';
import type { Lang } from '~/services/language';
import { workCalendar } from '~/services/working-days';
import { calendarTexts } from '~/texts/calendar';

/**
 * The days of a case for its office: its open tasks, the answer that it owes, and what is open in the plan. They name the case by its number alone,
 * because calendars are often shared.
 */
export async function deskCaseEntries(
  row: CaseRow,
  { scope, context, lang }: { scope: DeskScope; context: AppLoadContext; lang: Lang },
): Promise<CalendarEntry[]> {
  const { tasks: texts } = calendarTexts(lang);
  const answer = answerBy(stateOf(row), await workCalendar(row.land));
  const opened = await openTasksOf(context, scope, [row]);
  const around = { category: texts.category, isEstimate: false };
  return [
    ...(answer === null
      ? []
      : [
          {
            ...around,
            key: 'antwort',
            title: texts.answer(row.number),
            lines: [texts.answerText],
            from: answer,
            until: answer,
          },
        ]),
    ...opened.flatMap(({ task: { id, text, dueOn } }) =>
      dueOn === null
        ? []
        : [
            {
              ...around,
              key: `aufgabe-${String(id)}`,
              title: texts.task(row.number, text),
              lines: text.split('\n'),
              from: dueOn,
              until: dueOn,
            },
          ],
    ),
    ...(await deskPlanEntries(row, context, lang)),
  ];
}
