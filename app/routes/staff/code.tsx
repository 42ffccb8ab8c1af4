import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { PlainField } from '~/components/fields/plain-field';
import { StaffErrors } from '~/components/staff/parts';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { ownPath } from '~/services/own-path';
import { staffOf } from '~/services/staff-access.server';
import { homeOf } from '~/services/staff-head.server';
import { giveSecondFactor } from '~/services/staff-sign-in.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const CODE = 'code';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).entry.code.title, page?.refused);
};

/** Without the first step, or after the second, there is nothing to give here: leads to the sign-in, which knows where to go. */
function toSignIn(request: Request) {
  return redirect(`${pathIn(requestLanguage(request), '/anmelden')}${new URL(request.url).search}`);
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const access = await staffOf(request, context);
  if (access === null || access.isComplete) return toSignIn(request);
  return {
    csrf: context.csrfToken(),
    email: access.account.email,
    refused: context.refused === true,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const access = await staffOf(request, context);
  if (access === null || access.isComplete) return toSignIn(request);
  const answer = await giveSecondFactor(request, context, access, textOf(form, CODE));
  if (answer.kind === 'passed') {
    const to = ownPath(new URL(request.url).searchParams.get('ziel'));
    return redirect(to ?? pathIn(requestLanguage(request), homeOf[access.account.role]), {
      headers: { 'Set-Cookie': answer.cookie },
    });
  }
  context.refused = true;
  return data(answer, { status: answer.kind === 'locked' ? 429 : 422 });
}

export default function SecondFactor() {
  const { csrf, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { code } = useStaffTexts().entry;
  const path = usePath();
  const complaint = answer?.kind === 'form' || answer?.kind === 'wrong' ? code[answer.kind] : undefined;
  return (
    <div className="question-column keep-page">
      {answer?.kind === 'locked' && (
        <div role="alert" className="notice">
          <Alert severity="warning" title={code.lockedTitle}>
            <p className="kern-body">{code.locked(answer.minutes)}</p>
          </Alert>
        </div>
      )}
      <StaffErrors complaints={{ [CODE]: complaint }} attempt={answer} />
      <h1 className="kern-heading-large">{code.title}</h1>
      <p className="kern-body">{code.intro}</p>
      <p className="kern-body">{email}</p>
      <form method="post" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        <PlainField
          name={CODE}
          label={code.label}
          hint={code.hint}
          error={complaint}
          type="text"
          autoComplete="one-time-code"
          className="input--code staff-code"
        />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{code.submit}</span>
          </button>
          <a className="kern-link" href={path('/anmelden')}>
            {code.again}
          </a>
        </div>
      </form>
      <p className="kern-body kern-body--small">{code.lost}</p>
    </div>
  );
}
