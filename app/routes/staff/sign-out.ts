import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readForm } from '~/services/csrf.server';
import { pathIn, requestLanguage } from '~/services/language';
import { endSession, staffOf } from '~/services/staff-access.server';

/** Opened as a page: there is nothing to see. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(pathIn(requestLanguage(request), '/konto'));
}

/** Ends the session of this browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  await readForm(request, context);
  const access = await staffOf(request, context);
  const to = `${pathIn(requestLanguage(request), '/anmelden')}?abgemeldet=1`;
  if (access === null) return redirect(to);
  return redirect(to, { headers: { 'Set-Cookie': await endSession(context, access.sessionHash) } });
}
