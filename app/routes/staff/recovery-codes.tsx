import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountStep } from '~/components/staff/account-step';
import { PasswordField, RecoveryCodes } from '~/components/staff/parts';
import { accountForm, accountPage } from '~/services/account-page.server';
import { textOf } from '~/services/keep.server';
import { languageOf, usePath } from '~/services/language';
import { renewRecoveryCodes } from '~/services/staff-account.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const CURRENT = 'jetziges';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).account.recoveryPage.title, page?.refused);
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return accountPage(request, context);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { access, form } = await accountForm(request, context);
  const codes = await renewRecoveryCodes(context, access, textOf(form, CURRENT));
  context.refused = codes === null;
  return data({ codes }, { status: codes === null ? 422 : 200 });
}

export default function NewRecoveryCodes() {
  const { head } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { account, entry } = useStaffTexts();
  const path = usePath();
  const { title, intro, submit, proceed } = account.recoveryPage;
  if (answer?.codes)
    return (
      <AccountStep head={head} title={title} attempt={answer}>
        <RecoveryCodes codes={answer.codes} href={path('/konto')} proceed={proceed} />
      </AccountStep>
    );
  const wrong = answer === undefined ? undefined : account.currentWrong;
  return (
    <AccountStep
      head={head}
      title={title}
      intro={intro}
      submit={submit}
      complaints={{ [CURRENT]: wrong }}
      attempt={answer}
    >
      <PasswordField name={CURRENT} label={account.current} error={wrong} />
      {wrong !== undefined && <p className="kern-body kern-body--small">{entry.lockHint}</p>}
    </AccountStep>
  );
}
