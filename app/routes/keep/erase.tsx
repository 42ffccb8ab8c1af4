import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ANSWERS_PATH } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import {
  codeOfBrowser,
  codeOfSigned,
  deleteDraft,
  findDraft,
  forgetfulCookie,
  signedCode,
} from '~/services/draft.server';
import { KEEP_PATHS, textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { writeCode } from '~/services/resume-code.server';
import { pageTitle } from '~/services/title';
import { keepTexts, useKeepTexts } from '~/texts/keep';

/** The draft that the page has named; signed, so that another tab cannot change what is deleted. */
const ERASE = 'loeschen';
const DONE_PARAMETER = 'geloescht';

export const handle = { noJs: true };

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, keepTexts(lang).erase.title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const own = codeOfBrowser(request, context);
  const found = own === null ? undefined : await findDraft(own, context);
  // what does not open any more, or is over, can still be deleted
  const code = found === undefined || found.kind === 'unknown' ? null : own;
  return {
    code: code === null ? undefined : writeCode(code),
    token: code === null ? undefined : signedCode(context, ERASE, code),
    hasCase: found?.kind === 'open' && found.draft.caseId !== null,
    isDone: new URL(request.url).searchParams.has(DONE_PARAMETER),
    csrf: context.csrfToken(),
    answers: pathIn(lang, ANSWERS_PATH),
    home: pathIn(lang, '/'),
  };
}

/** Deletes the draft that the page has named, and lets the browser forget it where it is the open one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const code = codeOfSigned(context, ERASE, textOf(form, ERASE));
  if (code === null) return redirect(pathIn(lang, KEEP_PATHS.erase));
  await deleteDraft(code, context);
  const forget = code === codeOfBrowser(request, context);
  return redirect(`${pathIn(lang, KEEP_PATHS.erase)}?${DONE_PARAMETER}=1`, {
    headers: forget ? { 'Set-Cookie': forgetfulCookie(context) } : {},
  });
}

export default function Erase() {
  const { code, token, hasCase, isDone, csrf, answers, home } = useLoaderData<typeof loader>();
  const { erase } = useKeepTexts();
  if (isDone || code === undefined) {
    return (
      <div className="question-column keep-page">
        <h1 className="kern-heading-large">{isDone ? erase.doneTitle : erase.nothingTitle}</h1>
        <p className="kern-body">{isDone ? erase.done : erase.nothing}</p>
        <p className="actions">
          <a className="kern-btn kern-btn--primary" href={home}>
            <span className="kern-label">{erase.start}</span>
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{erase.title}</h1>
      <p className="kern-body">{erase.text}</p>
      {hasCase && <p className="kern-body">{erase.caseStays}</p>}
      <p className="kern-body">
        {erase.which} <code className="code-box__code">{code}</code>
      </p>
      <form method="post">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name={ERASE} value={token} />
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{erase.submit}</span>
          </button>
          <a className="kern-link" href={answers}>
            {erase.stay}
          </a>
        </div>
      </form>
    </div>
  );
}
