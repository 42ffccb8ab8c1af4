import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { PlainField } from '~/components/fields/plain-field';
import { StaffErrors, TooMany } from '~/components/staff/parts';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { requestNewPassword } from '~/services/staff-invitations.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const EMAIL = 'email';
const emailSchema = z.email();

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).entry.forgotten.title, page?.refused);
};

export function loader({ context }: LoaderFunctionArgs) {
  return { csrf: context.csrfToken(), refused: context.refused === true };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const email = textOf(form, EMAIL).trim();
  if (!emailSchema.safeParse(email).success) {
    context.refused = true;
    return data({ kind: 'invalid' as const, email }, { status: 422 });
  }
  const minutes = await requestNewPassword(context, email, requestLanguage(request));
  if (minutes === null) return data({ kind: 'sent' as const });
  const headers = { 'Retry-After': String(minutes * 60) };
  return data({ kind: 'tooMany' as const, minutes, email }, { status: 429, headers });
}

export default function Forgotten() {
  const { csrf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { email, forgotten } = useStaffTexts().entry;
  const path = usePath();
  const back = (
    <a className="kern-link" href={path('/anmelden')}>
      {forgotten.back}
    </a>
  );
  if (answer?.kind === 'sent')
    return (
      <div className="question-column keep-page">
        <h1 className="kern-heading-large">{forgotten.sentTitle}</h1>
        <p className="kern-body">{forgotten.sent}</p>
        <p>{back}</p>
      </div>
    );
  const invalid = answer?.kind === 'invalid' ? forgotten.invalid : undefined;
  return (
    <div className="question-column keep-page">
      {answer?.kind === 'tooMany' && <TooMany minutes={answer.minutes} />}
      <StaffErrors complaints={{ [EMAIL]: invalid }} attempt={answer} />
      <h1 className="kern-heading-large">{forgotten.title}</h1>
      <p className="kern-body">{forgotten.intro}</p>
      <form method="post" noValidate>
        <input type="hidden" name="csrf" value={csrf} />
        <PlainField
          name={EMAIL}
          label={email}
          error={invalid}
          value={answer?.email}
          type="email"
          autoComplete="username"
          className="input--email"
        />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{forgotten.submit}</span>
          </button>
          {back}
        </div>
      </form>
    </div>
  );
}
