import type { LoaderFunctionArgs } from '@remix-run/node';
import { draftOfCase } from '~/services/case-facts.server';
import { openOwnCase } from '~/services/case-page.server';
import { requestLanguage } from '~/services/language';
import { caseSource, paperAnswer } from '~/services/papers.server';

/** A paper of a case as a file, for its employer. Throws a 403 Response for anybody else, 404 where there is no such paper. */
export async function loader({ request, context, params: { number, file } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) throw new Response(null, { status: 403, statusText: 'Forbidden' });
  const draft = await draftOfCase(request, context, row);
  const source = await caseSource(row, context, requestLanguage(request), draft?.declaration);
  return paperAnswer(source, file, request);
}
