import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sameJob } from '#flows/questionnaires/same-job';
import { CodeBox } from '~/components/keep/code-box';
import { ANSWERS_PATH } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import {
  codeOfSigned,
  draftCookie,
  findDraft,
  findOwnDraft,
  forgetfulCookie,
  signedCode,
  writeDraft,
} from '~/services/draft.server';
import { KEEP_PATHS, keepView, textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { codeToStart, START_FIELD, startToken } from '~/services/save-page.server';
import { pageTitle } from '~/services/title';
import { keepTexts, useKeepTexts } from '~/texts/keep';

/** The draft whose job is taken over; signed, so that a form cannot be used to try codes. */
const FROM = 'von';

export const handle = { noJs: true };

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, keepTexts(lang).another.title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const own = await findOwnDraft(request, context);
  if (own.kind !== 'open' && own.kind !== 'unreadable')
    return redirect(pathIn(lang, '/check'), { headers: { 'Set-Cookie': forgetfulCookie(context) } });
  const draft = own.kind === 'open' ? own.draft : undefined;
  const hasJob = draft !== undefined && sameJob(draft.facts, draft.answered).answered.length > 0;
  return {
    keep: draft && keepView(draft, lang),
    from: draft && hasJob ? signedCode(context, FROM, draft.code) : undefined,
    start: startToken(context),
    csrf: context.csrfToken(),
    answers: pathIn(lang, ANSWERS_PATH),
    erase: pathIn(lang, KEEP_PATHS.erase),
  };
}

/** Leaves the draft of this browser, which stays, and begins another one: with the same job, or with nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const check = pathIn(requestLanguage(request), '/check');
  const form = await readForm(request, context);
  const from = codeOfSigned(context, FROM, textOf(form, FROM));
  if (from === null) return redirect(check, { headers: { 'Set-Cookie': forgetfulCookie(context) } });

  const source = await findDraft(from, context);
  if (source.kind !== 'open') return redirect(check);
  const { facts, answered, handoff } = source.draft;
  const code = codeToStart(context, textOf(form, START_FIELD));
  const written = await writeDraft(
    context,
    { code, version: 0 },
    {
      ...sameJob(facts, answered, handoff),
      papers: [],
      declaration: null,
    },
  );
  // sent twice: the draft stands already
  const draft = 'stale' in written ? written.stale : written;
  if (draft.code === null) return redirect(check);
  return redirect(check, { headers: { 'Set-Cookie': draftCookie(draft, context) } });
}

export default function Another() {
  const { keep, from, start, csrf, answers, erase } = useLoaderData<typeof loader>();
  const { another, box } = useKeepTexts();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{another.title}</h1>
      {keep === undefined ? (
        <>
          <p className="kern-body">{another.unreadable}</p>
          <p>
            <a className="kern-link" href={erase}>
              {box.erase}
            </a>
          </p>
        </>
      ) : (
        <>
          <p className="kern-body">{another.kept}</p>
          <CodeBox keep={keep} title={another.code} />
        </>
      )}
      <div className="keep-options">
        {from !== undefined && (
          <form method="post">
            <input type="hidden" name="csrf" value={csrf} />
            <input type="hidden" name={FROM} value={from} />
            <input type="hidden" name="start" value={start} />
            <h2 className="kern-heading-small">{another.sameJobTitle}</h2>
            <p className="kern-body">{another.sameJob}</p>
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{another.sameJobSubmit}</span>
            </button>
          </form>
        )}
        <form method="post">
          <input type="hidden" name="csrf" value={csrf} />
          <h2 className="kern-heading-small">{another.freshTitle}</h2>
          <p className="kern-body">{another.fresh}</p>
          <button
            className={`kern-btn kern-btn--${from === undefined ? 'primary' : 'secondary'}`}
            type="submit"
          >
            <span className="kern-label">{another.freshSubmit}</span>
          </button>
        </form>
      </div>
      {keep !== undefined && (
        <p className="actions">
          <a className="kern-link" href={answers}>
            {another.back}
          </a>
        </p>
      )}
    </div>
  );
}
