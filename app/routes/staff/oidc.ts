import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { pathIn, requestLanguage } from '~/services/language';
import { beginOidc } from '~/services/oidc.server';
import { ownPath } from '~/services/own-path';

/** Leads to the sign-in of the organisation; to the page of our own where there is none, or it does not answer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { oidc } = context.settings;
  if (oidc === undefined) return redirect(pathIn(lang, '/anmelden'));
  const to = ownPath(new URL(request.url).searchParams.get('ziel'));
  try {
    const { url, cookie } = await beginOidc(context, oidc, { lang, to });
    return redirect(url, { headers: { 'Set-Cookie': cookie } });
  } catch (error) {
    context.log.error({ err: error, requestId: context.requestId }, 'the identity provider does not answer');
    return redirect(pathIn(lang, '/anmelden/oidc/zurueck'));
  }
}
