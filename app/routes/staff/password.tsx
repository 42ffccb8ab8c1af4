import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountStep } from '~/components/staff/account-step';
import { NewPasswordField, PasswordField } from '~/components/staff/parts';
import { accountDone, accountForm, accountPage } from '~/services/account-page.server';
import { textOf } from '~/services/keep.server';
import { languageOf } from '~/services/language';
import { changePassword } from '~/services/staff-account.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const CURRENT = 'jetziges';
const NEXT = 'passwort';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).account.passwordPage.title, page?.refused);
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return accountPage(request, context);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { access, form } = await accountForm(request, context);
  const typed = { current: textOf(form, CURRENT), next: textOf(form, NEXT) };
  const answer = await changePassword(request, context, access, typed);
  if ('cookie' in answer) return accountDone(request, 'passwordChanged', answer.cookie);
  context.refused = true;
  return data(answer, { status: 422 });
}

export default function ChangePassword() {
  const { head, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { account, entry } = useStaffTexts();
  const complaints = {
    [CURRENT]: answer?.current && account.currentWrong,
    [NEXT]: answer?.next && entry.newPassword.complaints[answer.next],
  };
  const { title, submit } = account.passwordPage;
  return (
    <AccountStep head={head} title={title} submit={submit} complaints={complaints} attempt={answer}>
      {/* so that a password manager keeps the password under the right name */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <PasswordField name={CURRENT} label={account.current} error={complaints[CURRENT]} />
      {complaints[CURRENT] !== undefined && <p className="kern-body kern-body--small">{entry.lockHint}</p>}
      <NewPasswordField name={NEXT} error={complaints[NEXT]} />
    </AccountStep>
  );
}
