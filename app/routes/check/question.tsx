import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { QuestionPage } from '~/components/question-page';
import { checkForms } from '~/forms/check';
import { formValues, questionView, serverLookups } from '~/forms/question.server';
import type { Refusal } from '~/forms/view';
import {
  ANSWERS_PATH,
  CHANGE_PARAMETER,
  openCheck,
  pageAfter,
  pageAt,
  pageBefore,
  pagePath,
  RESULT_PATH,
  replayDraft,
  sectionViews,
} from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { savePage } from '~/services/draft.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { commonTexts } from '~/texts/common';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const texts = commonTexts(languageOf(location.pathname));
  const prefix = shown?.refused === true ? `${texts.form.errorPrefix} ` : '';
  return [{ title: `${prefix}${shown?.question.title ?? texts.claim} – ${texts.product}` }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const page = pageAt(params.slug);
  if (page === undefined) throw new Response(null, { status: 404 });
  const { draft, walked } = await openCheck(request, context);
  if (!walked.path.includes(page)) throw redirect(pathIn(lang, pagePath(walked.current)));
  const before = pageBefore(walked, page);
  const isChange = new URL(request.url).searchParams.has(CHANGE_PARAMETER);
  return {
    question: questionView({
      page,
      facts: draft.facts,
      isAnswered: draft.answered.includes(page),
      lang,
      reference: context.reference,
    }),
    sections: sectionViews(walked, draft.answered, page, lang),
    back: isChange ? pathIn(lang, ANSWERS_PATH) : before && pathIn(lang, pagePath(before)),
    interim: pathIn(lang, RESULT_PATH),
    answers: draft.answered.length > 0 ? pathIn(lang, ANSWERS_PATH) : undefined,
    version: draft.version,
    csrf: context.csrfToken(),
    refused: context.refused === true,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const page = pageAt(params.slug);
  if (page === undefined) throw new Response(null, { status: 404 });
  const sent = await readForm(request, context);
  const { draft, walked } = await openCheck(request, context);
  if (!walked.path.includes(page)) return redirect(pathIn(lang, pagePath(walked.current)));

  const form = checkForms[page];
  const values = formValues(form, sent);
  const parsed = form.schema(form.shown(draft.facts), serverLookups(context.reference)).safeParse(values);
  const refuse = (refusal: Refusal, status: number) => {
    context.refused = true;
    return data(refusal, { status });
  };
  if (!parsed.success) {
    const errors = Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    return refuse({ errors, values }, 422);
  }
  const saved = await savePage(context, draft, {
    page,
    patch: parsed.data,
    version: Number(sent.get('version')),
    lang,
  });
  if ('stale' in saved) return refuse({ errors: {}, values, staleVersion: saved.stale.version }, 409);

  const next = replayDraft(saved.draft, context);
  const returnsToAnswers = sent.has(CHANGE_PARAMETER) && next.current === 'result';
  const target = returnsToAnswers
    ? ANSWERS_PATH
    : pagePath(sent.has(CHANGE_PARAMETER) ? next.current : pageAfter(next, page));
  return redirect(pathIn(lang, target), { headers: { 'Set-Cookie': saved.cookie } });
}

export default function Question() {
  const shown = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <QuestionPage key={shown.question.page} {...shown} refusal={refusal} />;
}
