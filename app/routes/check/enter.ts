import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openCheck, pagePath } from '~/services/check.server';
import { pathIn, requestLanguage } from '~/services/language';
import { languageRedirect } from '~/services/language.server';

/** Opens the check, new or resumed, on its current page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  // A redirect of this route outdoes that of the root, so the language is settled here first.
  const elsewhere = languageRedirect(request, context.settings);
  if (elsewhere !== null) return elsewhere;
  const { walked } = await openCheck(request, context);
  return redirect(pathIn(requestLanguage(request), pagePath(walked.current)));
}

/** Never shown: it makes this a page, so that a draft that does not open ends on the page for errors. */
export default function Enter() {
  return null;
}
