import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { ownCaseEntries } from '~/components/case/case-calendar.server';
import { calendarResponse } from '~/services/calendar-file.server';
import { casePath, openOwnCase } from '~/services/case-page.server';
import { pathIn, requestLanguage } from '~/services/language';
import { calendarTexts } from '~/texts/calendar';

/** The days of a case for the employer's calendar. Throws a 403 Response where this browser may not see the case. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, params['number'], 'employer');
  if (row === null) throw new Response(null, { status: 403, statusText: 'Forbidden' });
  const lang = requestLanguage(request);
  const entries = await ownCaseEntries(row, context, lang);
  if (entries.length === 0) return redirect(pathIn(lang, casePath('employer', row.number)));
  const name = calendarTexts(lang).own.name(row.number);
  const calendar = { name, file: row.number, scope: `case ${row.id} employer`, entries };
  return calendarResponse(calendar, request, context.now());
}
