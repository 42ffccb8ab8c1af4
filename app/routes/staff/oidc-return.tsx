import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { accountOfIdentity, begunOidc, forgetOidc, identityOf } from '~/services/oidc.server';
import { renewSession } from '~/services/staff-access.server';
import { homeOf } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

type Failure = 'failed' | 'unknown' | 'unverified' | 'disabled';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  const { oidc } = staffTexts(lang).entry;
  return pageTitle(lang, page?.failure === 'failed' ? oidc.failedTitle : oidc.unknownTitle);
};

function fail(failure: Failure, status: number, headers: HeadersInit = {}) {
  return data({ failure }, { status, headers });
}

/** Where the provider sends people back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { oidc } = context.settings;
  if (oidc === undefined) return redirect(pathIn(requestLanguage(request), '/anmelden'));
  const begun = begunOidc(request, context);
  if (begun === null) return fail('failed', 400);
  const forget = new Headers({ 'Set-Cookie': forgetOidc(context) });
  let identity;
  try {
    identity = await identityOf(request, context, oidc, begun);
  } catch (error) {
    // of the error only its kind: what the provider sent may name somebody
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    context.log.warn({ code, requestId: context.requestId }, 'a sign-in at the provider did not hold');
    return fail('failed', 400, forget);
  }
  const found = await accountOfIdentity(context, identity);
  if ('refused' in found) return fail(found.refused, 403, forget);
  const { id: staffId, role } = found.account;
  forget.append('Set-Cookie', await renewSession(request, context, { staffId, isComplete: true }));
  return redirect(begun.to ?? pathIn(begun.lang, homeOf[role]), { headers: forget });
}

export default function OidcReturn() {
  const { failure } = useLoaderData<typeof loader>();
  const { oidc } = useStaffTexts().entry;
  const path = usePath();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{failure === 'failed' ? oidc.failedTitle : oidc.unknownTitle}</h1>
      <p className="kern-body">{oidc[failure]}</p>
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/anmelden')}>
          <span className="kern-label">{oidc.again}</span>
        </a>
      </p>
    </div>
  );
}
