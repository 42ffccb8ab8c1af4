import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { CodeBox } from '~/components/keep/code-box';
import { KeepError, KeepField } from '~/components/keep/keep-field';
import { openCheck, pagePath } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { readDraft } from '~/services/draft.server';
import { KEEP_PATHS, keepView, textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { mailCode, type MailOutcome, mailStatus } from '~/services/resume-mail.server';
import { pageTitle } from '~/services/title';
import { keepTexts, useKeepTexts } from '~/texts/keep';

const ADDRESS_FIELD = 'email';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, keepTexts(lang).later.title, page?.refused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openCheck(request, context);
  return {
    keep: keepView(draft, lang),
    proceed: pathIn(lang, pagePath(walked.current)),
    offersMail: context.sendMail !== undefined,
    csrf: context.csrfToken(),
    refused: context.refused === true,
  };
}

/** Sends the code by mail, where somebody asks for it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const keep = keepView(await readDraft(request, context), lang);
  if (keep === undefined) return redirect(pathIn(lang, KEEP_PATHS.later));
  const outcome = await mailCode(context, textOf(form, ADDRESS_FIELD), { keep, lang });
  context.refused = outcome.kind === 'invalid';
  return data(outcome, { status: mailStatus[outcome.kind] });
}

function Outcome({ result }: { result: MailOutcome }) {
  const { mail, tooMany } = useKeepTexts();
  if (result.kind === 'invalid')
    return <KeepError name={ADDRESS_FIELD} error={mail.invalid} attempt={result} />;
  if (result.kind === 'tooMany')
    return (
      <Alert severity="warning" title={tooMany.title}>
        <p className="kern-body">{tooMany.text(result.minutes)}</p>
      </Alert>
    );
  const isSent = result.kind === 'sent';
  return (
    <div role="status">
      <Alert severity={isSent ? 'success' : 'warning'} title={isSent ? mail.sentTitle : mail.failedTitle}>
        <p className="kern-body">{isSent ? mail.sent : mail.failed}</p>
      </Alert>
    </div>
  );
}

export default function Later() {
  const { keep, proceed, offersMail, csrf } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { later, mail, box } = useKeepTexts();
  const path = usePath();
  return (
    <div className="question-column keep-page">
      {result && <Outcome result={result} />}
      <h1 className="kern-heading-large">{later.title}</h1>
      <p className="kern-body">{keep === undefined ? later.nothing : later.intro}</p>
      {keep !== undefined && (
        <CodeBox keep={keep}>
          <p className="kern-body kern-body--small">{later.keep}</p>
        </CodeBox>
      )}
      {keep !== undefined && offersMail && (
        <Form method="post" noValidate className="no-print">
          <input type="hidden" name="csrf" value={csrf} />
          <h2 className="kern-heading-medium">{mail.title}</h2>
          <KeepField
            name={ADDRESS_FIELD}
            label={mail.label}
            hint={mail.hint}
            error={result?.kind === 'invalid' ? mail.invalid : undefined}
            value={result?.typed}
            type="email"
            className="input--email"
          />
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{mail.send}</span>
          </button>
        </Form>
      )}
      <p className="actions no-print">
        <a className="kern-btn kern-btn--primary" href={proceed}>
          <span className="kern-label">{keep === undefined ? later.begin : later.proceed}</span>
        </a>
        {keep !== undefined && (
          <a className="kern-link" href={path('/check/loeschen')}>
            {box.erase}
          </a>
        )}
      </p>
    </div>
  );
}
