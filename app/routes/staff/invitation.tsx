import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlainField } from '~/components/fields/plain-field';
import { NewPasswordField, RecoveryCodes, SetUpApp, StaffErrors } from '~/components/staff/parts';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import {
  beginEnrolment,
  finishEnrolment,
  setPasswordByLink,
  type Refusal,
} from '~/services/staff-enrolment.server';
import { homeOf, staffPlace } from '~/services/staff-head.server';
import { openInvitation } from '~/services/staff-invitations.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const NAME = 'name';
const PASSWORD = 'passwort';
const BEGUN = 'begonnen';
const CODE = 'code';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  const { invitation } = staffTexts(lang).entry;
  const title = page && !page.open ? invitation.spentTitle : invitation.title;
  return pageTitle(lang, title, page?.refused);
};

/** The page of a mailed link. Opening it spends nothing: programs that look through mails follow links too. */
export async function loader({ request, context, params: { token } }: LoaderFunctionArgs) {
  const open = await openInvitation(context, token ?? '');
  const view = open && {
    purpose: open.purpose,
    name: open.account?.name ?? open.invitation.name,
    email: open.invitation.email,
    role: open.invitation.role,
    place: await staffPlace(open.invitation, context),
  };
  return {
    open: view,
    csrf: context.csrfToken(),
    oidc: context.settings.oidc && pathIn(requestLanguage(request), '/anmelden/oidc'),
    refused: context.refused === true,
  };
}

/** An answer with what stands against it, and the name as it was typed. */
function refused({ name, password }: Refusal, typed: string) {
  return { kind: 'refused' as const, name, password, typed };
}

export async function action({ request, context, params: { token } }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const lang = requestLanguage(request);
  const open = await openInvitation(context, token ?? '');
  if (open === null) return data({ kind: 'spent' as const }, { status: 410 });
  const password = textOf(form, PASSWORD);
  if (open.purpose === 'password') {
    const answer = await setPasswordByLink(context, open, password);
    if (answer.kind === 'done') return redirect(`${pathIn(lang, '/anmelden')}?neu=1`);
    if (answer.kind === 'spent') return data({ kind: 'spent' as const }, { status: 410 });
    context.refused = true;
    return data(refused(answer, ''), { status: 422 });
  }
  const begun = textOf(form, BEGUN);
  if (begun === '') {
    const typed = textOf(form, NAME);
    const answer = await beginEnrolment(context, open, { name: typed, password });
    context.refused = answer.kind === 'refused';
    return answer.kind === 'refused'
      ? data(refused(answer, typed), { status: 422 })
      : data({ ...answer, isAgain: false });
  }
  const answer = await finishEnrolment(request, context, open, { begun, code: textOf(form, CODE) });
  if (answer.kind === 'spent') return data({ kind: 'spent' as const }, { status: 410 });
  if (answer.kind === 'again') {
    context.refused = true;
    return data({ kind: 'next' as const, step: answer.step, isAgain: true }, { status: 422 });
  }
  const { kind, codes, cookie } = answer;
  const home = pathIn(lang, homeOf[open.account?.role ?? open.invitation.role]);
  return data({ kind, codes, home }, { headers: { 'Set-Cookie': cookie } });
}

function Spent() {
  const { invitation } = useStaffTexts().entry;
  const path = usePath();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{invitation.spentTitle}</h1>
      <p className="kern-body">{invitation.spent}</p>
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/anmelden')}>
          <span className="kern-label">{invitation.signIn}</span>
        </a>
      </p>
    </div>
  );
}

export default function Invitation() {
  const { open, csrf, oidc } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, entry } = useStaffTexts();
  const { invitation, newPassword, setUp } = entry;
  // once it is done the link is spent, so the answer is asked first
  if (answer?.kind === 'done')
    return (
      <div className="question-column keep-page">
        <h1 className="kern-heading-large">{invitation.doneTitle}</h1>
        <RecoveryCodes codes={answer.codes} href={answer.home} proceed={invitation.proceed} />
      </div>
    );
  if (open === null || answer?.kind === 'spent') return <Spent />;
  if (answer?.kind === 'next') {
    const wrong = answer.isAgain ? setUp.wrong : undefined;
    return (
      <div className="question-column keep-page">
        <StaffErrors complaints={{ [CODE]: wrong }} attempt={answer} />
        <h1 className="kern-heading-large">{invitation.title}</h1>
        <form method="post" noValidate>
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name={BEGUN} value={answer.step.begun} />
          <h2 className="kern-heading-medium">{invitation.stepTwo}</h2>
          <SetUpApp view={answer.step.view} name={CODE} error={wrong} />
          <div className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{invitation.finish}</span>
            </button>
          </div>
        </form>
      </div>
    );
  }
  const isPassword = open.purpose === 'password';
  const complaints = {
    [NAME]: answer?.name && (answer.name === 'missing' ? invitation.nameMissing : invitation.nameLong),
    [PASSWORD]: answer?.password && newPassword.complaints[answer.password],
  };
  const greeting = open.purpose === 'reset' ? invitation.resetIntro(open.name) : invitation.intro(open.name);
  return (
    <div className="question-column keep-page">
      <StaffErrors complaints={complaints} attempt={answer} />
      <h1 className="kern-heading-large">{isPassword ? invitation.passwordTitle : invitation.title}</h1>
      <p className="kern-body">{isPassword ? invitation.passwordIntro(open.email) : greeting}</p>
      {!isPassword && (
        <p className="kern-body">{invitation.account(open.email, frame.roles[open.role], open.place)}</p>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        {!isPassword && <h2 className="kern-heading-medium">{invitation.stepOne}</h2>}
        {/* so that a password manager keeps the password under the right name */}
        <input type="email" name="email" value={open.email} autoComplete="username" readOnly hidden />
        {!isPassword && (
          <PlainField
            name={NAME}
            label={invitation.name}
            hint={invitation.nameHint}
            error={complaints[NAME]}
            value={answer?.typed ?? open.name}
            type="text"
            autoComplete="name"
            className="input--email"
          />
        )}
        <NewPasswordField name={PASSWORD} error={complaints[PASSWORD]} />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{isPassword ? invitation.passwordSubmit : invitation.next}</span>
          </button>
        </div>
      </form>
      {open.purpose === 'account' && oidc !== undefined && (
        <p className="kern-body">
          {invitation.oidc}
          <a className="kern-link" href={oidc}>
            {entry.signIn.oidc}
          </a>
        </p>
      )}
    </div>
  );
}
