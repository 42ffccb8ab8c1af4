import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkForms } from '~/forms/check';
import { answerLines } from '~/forms/answers.server';
import { formValues, serverLookups } from '~/forms/question.server';
import { shownFields } from '~/forms/shown.server';
import type { Refusal } from '~/forms/view';
import {
  ANSWERS_PATH,
  CHANGE_PARAMETER,
  changeOrigin,
  openCheck,
  originPath,
  pageAfter,
  pageBefore,
  pagePath,
  replayDraft,
  RESULT_PATH,
  sectionViews,
} from './check.server';
import { readForm } from './csrf.server';
import { detourNotice, detourPath } from './detour.server';
import { calendarDateOf } from './format';
import { textOf } from './keep.server';
import { pathIn, requestLanguage } from './language';
import { EDITION_FIELD, editionOf, savePage, START_FIELD, startToken } from './save-page.server';

/**
 * What every question page shows around its form, with the draft and its path. Throws a redirect to the current page
 * where the path does not lead to this one.
 */
export async function openQuestion(request: Request, context: AppLoadContext, page: CheckPageId) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openCheck(request, context);
  if (!walked.path.includes(page)) {
    const headers = { Location: detourPath(draft, walked, page, lang) };
    throw new Response(null, { status: 302, headers });
  }
  const before = pageBefore(walked, page);
  const change = changeOrigin(new URL(request.url).searchParams.get(CHANGE_PARAMETER));
  const back = change === undefined ? before && pagePath(before) : originPath(change);
  const frame = {
    sections: sectionViews(walked, draft.answered, page, lang),
    notice: detourNotice(request, walked, lang),
    back: back && pathIn(lang, back),
    interim: pathIn(lang, RESULT_PATH),
    answers: draft.answered.length > 0 ? pathIn(lang, ANSWERS_PATH) : undefined,
    edition: editionOf(draft),
    start: draft.code === null ? startToken(context) : undefined,
    csrf: context.csrfToken(),
    change,
    refused: context.refused === true,
  };
  return { lang, draft, walked, frame };
}

/** Takes the answer of a page: back to the form where it is refused, on to the next page where it is saved. */
export async function answerPage(request: Request, context: AppLoadContext, page: CheckPageId) {
  const lang = requestLanguage(request);
  const sent = await readForm(request, context);
  const { draft, walked } = await openCheck(request, context);
  if (!walked.path.includes(page)) return redirect(detourPath(draft, walked, page, lang));

  const form = checkForms[page];
  const values = formValues(form, sent);
  const refuse = (refusal: Refusal, status: number) => {
    context.refused = true;
    return data(refusal, { status });
  };
  const schema = form.schema(
    shownFields(page, walked.facts),
    serverLookups(context.reference, calendarDateOf(context.now())),
  );
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    return refuse({ errors: Object.fromEntries(complaints), values }, 422);
  }
  const saved = await savePage(context, draft, {
    page,
    patch: parsed.data,
    edition: textOf(sent, EDITION_FIELD),
    start: textOf(sent, START_FIELD),
  });
  if ('stale' in saved) {
    const { stale, kind } = saved;
    const walkedNow = replayDraft(stale, context);
    const lines = answerLines(page, {
      draft: stale,
      walked: walkedNow,
      lang,
      reference: context.reference,
      today: calendarDateOf(context.now()),
    });
    return refuse({ errors: {}, values, stale: { kind, edition: editionOf(stale), lines } }, 409);
  }

  const next = replayDraft(saved.draft, context);
  const change = changeOrigin(sent.get(CHANGE_PARAMETER));
  // The summary is about answers, so a question that the change has opened comes first; the result shows it itself.
  const opensQuestion = change === 'angaben' && next.current !== 'result';
  const afterChange = opensQuestion ? pagePath(next.current) : change && originPath(change);
  return redirect(pathIn(lang, afterChange ?? pagePath(pageAfter(next, page))), {
    headers: { 'Set-Cookie': saved.cookie },
  });
}
