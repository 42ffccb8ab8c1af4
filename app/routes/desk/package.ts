import type { LoaderFunctionArgs } from '@remix-run/node';
import { coordinationView } from '#flows/case/case-views';
import { openPackage } from '~/services/cases.server';
import { isReadable, openDeskCase } from '~/services/desk.server';
import { noteOpened } from '~/services/opened.server';

/** A frozen package as the office may see it, as a file. Throws a 404 Response where it has none of that number. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { desk, row, side } = await openDeskCase(request, context, params['number']);
  const revision = Number(params['revision']);
  const isOne = Number.isInteger(revision) && revision >= 1 && revision <= row.context.revision;
  const given =
    isOne && side === 'responsible' && isReadable(row) ? await openPackage(context, row, revision) : null;
  if (given === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
  await noteOpened(context, row, desk.actor);
  const { personData } = row.context.consents;
  const file = `${row.number}-${String(revision)}.json`;
  return new Response(JSON.stringify(coordinationView(given, { personData }), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'no-store',
    },
  });
}
