import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountStep } from '~/components/staff/account-step';
import { PasswordField, SetUpApp } from '~/components/staff/parts';
import { accountDone, accountForm, accountPage } from '~/services/account-page.server';
import { textOf } from '~/services/keep.server';
import { languageOf } from '~/services/language';
import { beginDevice, finishDevice } from '~/services/staff-account.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const CURRENT = 'jetziges';
const BEGUN = 'begonnen';
const CODE = 'code';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).account.devicePage.title, page?.refused);
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return accountPage(request, context);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { access, form } = await accountForm(request, context);
  const begun = textOf(form, BEGUN);
  if (begun === '') {
    const step = await beginDevice(context, access, textOf(form, CURRENT));
    context.refused = step === null;
    return data({ step, isRefused: step === null }, { status: step === null ? 422 : 200 });
  }
  const answer = await finishDevice(request, context, access, { begun, code: textOf(form, CODE) });
  if ('cookie' in answer) return accountDone(request, 'deviceChanged', answer.cookie);
  context.refused = true;
  return data({ step: answer.again, isRefused: true }, { status: 422 });
}

export default function NewDevice() {
  const { head } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { account, entry } = useStaffTexts();
  const { title, intro, begin, submit } = account.devicePage;
  if (answer?.step) {
    const wrong = answer.isRefused ? entry.setUp.wrong : undefined;
    return (
      <AccountStep head={head} title={title} submit={submit} complaints={{ [CODE]: wrong }} attempt={answer}>
        <input type="hidden" name={BEGUN} value={answer.step.begun} />
        <SetUpApp view={answer.step.view} name={CODE} error={wrong} />
      </AccountStep>
    );
  }
  const wrong = answer?.isRefused === true ? account.currentWrong : undefined;
  return (
    <AccountStep
      head={head}
      title={title}
      intro={intro}
      submit={begin}
      complaints={{ [CURRENT]: wrong }}
      attempt={answer}
    >
      <PasswordField name={CURRENT} label={account.current} error={wrong} />
      {wrong !== undefined && <p className="kern-body kern-body--small">{entry.lockHint}</p>}
    </AccountStep>
  );
}
