import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Alert } from '~/components/alert';
import { CodeBox } from '~/components/keep/code-box';
import { KeepError, KeepField } from '~/components/keep/keep-field';
import { ANSWERS_PATH } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { codeOfBrowser, findOwnDraft } from '~/services/draft.server';
import { HANDOFF_PATHS } from '~/services/handoff.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { type ResumeRefusal, resumeByCode } from '~/services/resume.server';
import { pageTitle } from '~/services/title';
import { keepTexts, useKeepTexts } from '~/texts/keep';

const CODE_FIELD = 'code';
const SWITCH_FIELD = 'wechseln';

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const retryAfter = actionHeaders.get('Retry-After');
  return { 'Cache-Control': 'no-store', ...(retryAfter !== null && { 'Retry-After': retryAfter }) };
};

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, keepTexts(lang).resume.title, page?.refused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const own = await findOwnDraft(request, context);
  return {
    hasOwn: own.kind === 'open',
    csrf: context.csrfToken(),
    refused: context.refused === true,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const outcome = await resumeByCode(context, {
    text: textOf(form, CODE_FIELD),
    own: codeOfBrowser(request, context),
    maySwitch: form.has(SWITCH_FIELD),
    lang,
  });
  if ('cookie' in outcome) {
    // what was handed over goes on as a case
    const path = outcome.draft.caseId === null ? ANSWERS_PATH : HANDOFF_PATHS.receipt;
    return redirect(pathIn(lang, path), { headers: { 'Set-Cookie': outcome.cookie } });
  }
  const { refusal, status, retryAfter } = outcome;
  context.refused = refusal.kind !== 'switch';
  return data(refusal, {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
  });
}

function useComplaint(refusal: ResumeRefusal | undefined): string | undefined {
  const { complaints } = useKeepTexts().resume;
  if (refusal === undefined) return undefined;
  switch (refusal.kind) {
    case 'switch':
    case 'tooMany':
      return undefined;
    case 'length':
      return complaints.length(refusal.symbols);
    case 'expired':
      return complaints.expired(refusal.until);
    default:
      return complaints[refusal.kind];
  }
}

/** Fills in the code behind the # of the link in a mail, and takes it out of the address line. */
function useCodeOfLink() {
  const form = useRef<HTMLFormElement>(null);
  const { hash, pathname, search } = useLocation();
  useEffect(() => {
    const field = form.current?.elements.namedItem(CODE_FIELD);
    if (hash === '' || !(field instanceof HTMLInputElement)) return;
    field.value = hash.slice(1);
    window.history.replaceState(window.history.state, '', pathname + search);
  }, [hash, pathname, search]);
  return form;
}

/** The question whether to leave the draft that is open here. */
function Switch({ refusal, csrf }: { refusal: ResumeRefusal & { kind: 'switch' }; csrf: string }) {
  const { resume } = useKeepTexts();
  const path = usePath();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{resume.switchTitle}</h1>
      <p className="kern-body">{resume.switchText}</p>
      <CodeBox keep={refusal.own} title={resume.switchCode} />
      <Form method="post">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name={CODE_FIELD} value={refusal.code} />
        <input type="hidden" name={SWITCH_FIELD} value="1" />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{resume.switchSubmit}</span>
          </button>
          <a className="kern-link" href={path('/check')}>
            {resume.switchStay}
          </a>
        </div>
      </Form>
    </div>
  );
}

export default function Resume() {
  const { hasOwn, csrf } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const complaint = useComplaint(refusal);
  const form = useCodeOfLink();
  const { resume, tooMany } = useKeepTexts();
  const path = usePath();
  if (refusal?.kind === 'switch') return <Switch refusal={refusal} csrf={csrf} />;
  const isLost = refusal?.kind === 'unknown' || refusal?.kind === 'expired' || refusal?.kind === 'unreadable';
  return (
    <div className="question-column keep-page">
      {refusal?.kind === 'tooMany' && (
        <Alert severity="warning" title={tooMany.title}>
          <p className="kern-body">{tooMany.text(refusal.minutes)}</p>
        </Alert>
      )}
      {refusal && complaint && <KeepError name={CODE_FIELD} error={complaint} attempt={refusal} />}
      <h1 className="kern-heading-large">{resume.title}</h1>
      <p className="kern-body">{resume.intro}</p>
      <Form method="post" noValidate ref={form}>
        <input type="hidden" name="csrf" value={csrf} />
        <KeepField
          name={CODE_FIELD}
          label={resume.label}
          hint={resume.hint}
          error={complaint}
          value={refusal?.code}
          type="text"
          className="input--code"
        />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{resume.submit}</span>
          </button>
          {isLost && (
            <a className="kern-link" href={path('/check/neu')}>
              {resume.restart}
            </a>
          )}
        </div>
      </Form>
      {hasOwn && (
        <section>
          <h2 className="kern-heading-medium">{resume.ownTitle}</h2>
          <p className="kern-body">
            {resume.own}{' '}
            <a className="kern-link" href={path('/check')}>
              {resume.ownProceed}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
