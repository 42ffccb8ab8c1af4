import type { CheckReplay } from '#flows/questionnaires/check';
import { checkPageIds, type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import type { NoticeView } from '~/forms/view';
import { checkTexts } from '~/texts/check.server';
import { commonTexts } from '~/texts/common';
import { pageAt, pagePath } from './check.server';
import type { DraftContent } from './draft.server';
import { type Lang, pathIn } from './language';

/** Names the page that somebody wanted and that is not on their path. */
const DETOUR_PARAMETER = 'statt';

/** The address of the current page for somebody who wanted a page that is not on the path. */
export function detourPath(
  draft: DraftContent,
  walked: CheckReplay,
  wanted: CheckPageId,
  lang: Lang,
): string {
  const target = pathIn(lang, pagePath(walked.current));
  // With no answers at all the first page speaks for itself.
  return draft.answered.length === 0 ? target : `${target}?${DETOUR_PARAMETER}=${checkPages[wanted].slug}`;
}

/** Why somebody stands on this page instead of the one they wanted. */
export function detourNotice(request: Request, walked: CheckReplay, lang: Lang): NoticeView | undefined {
  const wanted = pageAt(new URL(request.url).searchParams.get(DETOUR_PARAMETER) ?? undefined);
  if (wanted === undefined || walked.path.includes(wanted)) return undefined;
  const isPassed =
    walked.current === 'result' || checkPageIds.indexOf(wanted) < checkPageIds.indexOf(walked.current);
  const { skipped, early } = commonTexts(lang).detour;
  const { title, text } = isPassed ? skipped : early;
  return { title: title(checkTexts(lang)[wanted].name), text };
}
