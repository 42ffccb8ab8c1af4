import type { LoaderFunctionArgs } from '@remix-run/node';
import { deskSheet } from '~/components/desk/sheets.server';
import { askedChoice, sheetFile } from '~/services/desk-queue.server';
import { requireDesk } from '~/services/desk.server';
import { requestLanguage } from '~/services/language';
import { sheetResponse } from '~/services/sheet.server';

/**
 * The cases of a choice or their open tasks, as a file for a spreadsheet. As with the queue itself nothing is noted in the cases; that
 * an account took a list stands in the log. Throws a 404 Response for other names of files.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context);
  const asked = sheetFile(params['file']);
  if (asked === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
  const { list, format } = asked;
  const about = { desk, context, lang: requestLanguage(request) };
  const choice = askedChoice(request, desk);
  context.log.info({ requestId: context.requestId, account: desk.account.id, list, format }, 'list exported');
  return deskSheet(asked, { choice, about, take: (sheet) => sheetResponse(sheet, format) });
}
