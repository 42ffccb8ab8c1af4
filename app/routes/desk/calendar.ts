import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { deskCaseEntries } from '~/components/desk/desk-calendar.server';
import { calendarResponse } from '~/services/calendar-file.server';
import { isReadable, openDeskCase } from '~/services/desk.server';
import { pathIn, requestLanguage } from '~/services/language';
import { noteOpened } from '~/services/opened.server';
import { calendarTexts } from '~/texts/calendar';

/** The days of a case for an adviser's calendar; noted as an opening, like the page. Throws a 404 Response where the office may not read it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { desk, row, side } = await openDeskCase(request, context, params['number']);
  if (side !== 'responsible' || !isReadable(row))
    throw new Response(null, { status: 404, statusText: 'Not Found' });
  const lang = requestLanguage(request);
  const entries = await deskCaseEntries(row, { scope: desk.scope, context, lang });
  if (entries.length === 0) return redirect(pathIn(lang, `/stelle/${row.number}`));
  await noteOpened(context, row, desk.actor);
  const name = calendarTexts(lang).tasks.name(row.number);
  const calendar = { name, file: row.number, scope: `case ${row.id} office`, entries };
  return calendarResponse(calendar, request, context.now());
}
