import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openCheck, pagePath } from '~/services/check.server';
import { pathIn, requestLanguage } from '~/services/language';

/** Opens the check, new or resumed, on its current page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { walked } = await openCheck(request, context);
  return redirect(pathIn(requestLanguage(request), pagePath(walked.current)));
}
