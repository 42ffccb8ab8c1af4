import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { answerBy, dueWork } from '#flows/case/case-clock';
import { casePlanEntries } from '~/components/case-plan/calendar.server';
import { stateOf } from '~/services/cases.server';
import type { CalendarEntry } from '~/services/calendar-file.server';
import type { Lang } from '~/services/language';
import { workCalendar } from '~/services/working-days';
import { calendarTexts } from '~/texts/calendar';

/** The days that the clock of a case names to its employer, and what is open in its plan. Nothing in them names firm or person. */
export async function ownCaseEntries(
  row: CaseRow,
  context: AppLoadContext,
  lang: Lang,
): Promise<CalendarEntry[]> {
  const { own } = calendarTexts(lang);
  const state = stateOf(row);
  const calendar = await workCalendar(row.land);
  const answer = answerBy(state, calendar);
  const erased = dueWork(state, calendar).find(({ event }) => event.type === 'erased')?.on;
  const entry = (key: string, title: string, text: string, day: string): CalendarEntry => ({
    key,
    title,
    lines: [text],
    from: day,
    until: day,
    category: own.category,
    isEstimate: false,
  });
  return [
    ...(answer === null ? [] : [entry('antwort', own.answer, own.answerText(row.number), answer)]),
    ...(erased === undefined ? [] : [entry('loeschung', own.erased, own.erasedText(row.number), erased)]),
    ...(await casePlanEntries(row, context, lang)),
  ];
}
