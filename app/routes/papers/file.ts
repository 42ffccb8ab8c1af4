import type { LoaderFunctionArgs } from '@remix-run/node';
import { requestLanguage } from '~/services/language';
import { draftSource, paperAnswer } from '~/services/papers.server';

/** A paper of this browser's draft as a file. Throws a 404 Response where there is none of that name. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return paperAnswer(await draftSource(request, context, requestLanguage(request)), params['file'], request);
}
