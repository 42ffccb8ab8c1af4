import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlainField } from '~/components/fields/plain-field';
import { Done, PasswordField, StaffErrors, TooMany } from '~/components/staff/parts';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { ownPath } from '~/services/own-path';
import { staffOf } from '~/services/staff-access.server';
import { homeOf } from '~/services/staff-head.server';
import { givePassword } from '~/services/staff-sign-in.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const EMAIL = 'email';
const PASSWORD = 'passwort';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).entry.signIn.title, page?.refused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { searchParams, search } = new URL(request.url);
  const access = await staffOf(request, context);
  if (access?.isComplete === true)
    return redirect(ownPath(searchParams.get('ziel')) ?? pathIn(lang, homeOf[access.account.role]));
  return {
    csrf: context.csrfToken(),
    oidc: context.settings.oidc === undefined ? undefined : `${pathIn(lang, '/anmelden/oidc')}${search}`,
    isSignedOut: searchParams.has('abgemeldet'),
    hasNewPassword: searchParams.has('neu'),
    refused: context.refused === true,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const email = textOf(form, EMAIL);
  const answer = await givePassword(request, context, { email, password: textOf(form, PASSWORD) });
  if (answer.kind === 'passed') {
    const to = ownPath(new URL(request.url).searchParams.get('ziel'));
    const query = to === null ? '' : `?ziel=${encodeURIComponent(to)}`;
    return redirect(`${pathIn(requestLanguage(request), '/anmelden/code')}${query}`, {
      headers: { 'Set-Cookie': answer.cookie },
    });
  }
  context.refused = answer.kind === 'wrong';
  if (answer.kind === 'wrong') return data({ ...answer, email }, { status: 422 });
  const headers = { 'Retry-After': String(answer.minutes * 60) };
  return data({ ...answer, email }, { status: 429, headers });
}

export default function SignIn() {
  const { csrf, oidc, isSignedOut, hasNewPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { entry } = useStaffTexts();
  const { signIn } = entry;
  const path = usePath();
  const wrong = answer?.kind === 'wrong' ? signIn.wrong : undefined;
  return (
    <div className="question-column keep-page">
      {answer === undefined && isSignedOut && <Done title={signIn.signedOutTitle} />}
      {answer === undefined && hasNewPassword && (
        <Done title={signIn.newPasswordTitle} text={signIn.newPassword} />
      )}
      {answer?.kind === 'tooMany' && <TooMany minutes={answer.minutes} />}
      <StaffErrors complaints={{ [EMAIL]: wrong }} attempt={answer} />
      <h1 className="kern-heading-large">{signIn.title}</h1>
      <p className="kern-body">{signIn.intro}</p>
      {oidc !== undefined && (
        <section className="staff-section">
          <h2 className="kern-heading-medium">{signIn.oidcTitle}</h2>
          <p>
            <a className="kern-btn kern-btn--primary" href={oidc}>
              <span className="kern-label">{signIn.oidc}</span>
            </a>
          </p>
        </section>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        {oidc !== undefined && <h2 className="kern-heading-medium">{signIn.localTitle}</h2>}
        <PlainField
          name={EMAIL}
          label={entry.email}
          error={wrong}
          value={answer?.email}
          type="email"
          autoComplete="username"
          className="input--email"
        />
        <PasswordField name={PASSWORD} label={entry.password} />
        {wrong !== undefined && <p className="kern-body kern-body--small">{entry.lockHint}</p>}
        <div className="actions">
          <button
            className={`kern-btn kern-btn--${oidc === undefined ? 'primary' : 'secondary'}`}
            type="submit"
          >
            <span className="kern-label">{signIn.submit}</span>
          </button>
          <a className="kern-link" href={path('/anmelden/vergessen')}>
            {signIn.forgotten}
          </a>
        </div>
      </form>
      <p className="kern-body staff-section">
        <a className="kern-link" href={path('/zugang')}>
          {signIn.employers}
        </a>
      </p>
    </div>
  );
}
