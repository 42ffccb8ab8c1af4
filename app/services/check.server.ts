import type { AppLoadContext } from '@remix-run/node';
import { smallestChanges, type WayOut } from '#flows/law/changes';
import { type CheckReplay, replay } from '#flows/questionnaires/check';
import { checkPageIds, type CheckPageId, checkPages, checkSections } from '#flows/questionnaires/check-pages';
import type { SectionState, SectionView } from '~/forms/view';
import { commonTexts } from '~/texts/common';
import { type CheckDraft, type DraftContent, type NoDraft, readDraft } from './draft.server';
import { calendarDateOf } from './format';
import { pathIn, type Lang } from './language';

export const RESULT_PATH = '/check/ergebnis';
export const ANSWERS_PATH = '/check/angaben';
export const WHAT_IF_PATH = '/check/was-waere-wenn';
/** Marks a page that was opened to change an answer, and says from where. */
export const CHANGE_PARAMETER = 'aendern';
/** The German address of what a handoff would pass on. */
export const HANDOFF_PREVIEW_PATH = '/uebergabe/vorschau';
const changeOrigins = {
  angaben: ANSWERS_PATH,
  ergebnis: RESULT_PATH,
  uebergabe: HANDOFF_PREVIEW_PATH,
} as const;
export type ChangeOrigin = keyof typeof changeOrigins;

/** From where a page was opened to change an answer; undefined where it was not. */
export function changeOrigin(sent: unknown): ChangeOrigin | undefined {
  return typeof sent === 'string' && Object.hasOwn(changeOrigins, sent) ? (sent as ChangeOrigin) : undefined;
}

/** The German address that somebody came from to change an answer. */
export function originPath(origin: ChangeOrigin): string {
  return changeOrigins[origin];
}

/** The German address of a page, opened to change its answer. */
export function changePath(page: CheckPageId, origin: ChangeOrigin): string {
  return `${pagePath(page)}?${CHANGE_PARAMETER}=${origin}`;
}

/** The German address of a page of the check. */
export function pagePath(page: CheckPageId | 'result'): string {
  return page === 'result' ? RESULT_PATH : `/check/${checkPages[page].slug}`;
}

/** Where an unfinished check goes on; undefined where it is at its end. */
export function proceedPath(current: CheckReplay['current'], lang: Lang): string | undefined {
  return current === 'result' ? undefined : pathIn(lang, pagePath(current));
}

/** The page at an address, or undefined. */
export function pageAt(slug: string | undefined): CheckPageId | undefined {
  return checkPageIds.find((id) => checkPages[id].slug === slug);
}

/** Paths of drafts that are held open (draft.server.ts), each for one day. */
const replays = new WeakMap<DraftContent, { day: string; walked: CheckReplay }>();

/** The path through the check for a draft, as of today in Berlin. Replayed once for each save and day. */
export function replayDraft(draft: DraftContent, context: AppLoadContext): CheckReplay {
  const day = calendarDateOf(context.now());
  const known = replays.get(draft);
  if (known?.day === day) return known.walked;
  const walked = replay(draft.facts, draft.answered, day);
  replays.set(draft, { day, walked });
  return walked;
}

const waysOut = new WeakMap<CheckReplay, WayOut[]>();

/** What would open the closed ways of a path, nearest first. Worked out once for each save and day. */
export function waysOutOf(walked: CheckReplay): WayOut[] {
  const { facts, assessment } = walked;
  const found = waysOut.get(walked) ?? smallestChanges(facts, { asOf: assessment.asOf, assessment });
  waysOut.set(walked, found);
  return found;
}

/** The draft of this browser and its path. One read of the store. Throws a 410 Response where it does not open. */
export async function openCheck(
  request: Request,
  context: AppLoadContext,
): Promise<{ draft: CheckDraft | NoDraft; walked: CheckReplay }> {
  const draft = await readDraft(request, context);
  return { draft, walked: replayDraft(draft, context) };
}

/** The page before one on the path; undefined for the first. */
export function pageBefore(walked: CheckReplay, page: CheckPageId): CheckPageId | undefined {
  return walked.path[walked.path.indexOf(page) - 1];
}

/** The page after one on the path; the current one where the path has changed so that there is no next. */
export function pageAfter(walked: CheckReplay, page: CheckPageId): CheckPageId | 'result' {
  const index = walked.path.indexOf(page);
  return index === -1 ? walked.current : (walked.path[index + 1] ?? walked.current);
}

/** The sections with their state, seen from one page. */
export function sectionViews(
  walked: CheckReplay,
  answered: readonly CheckPageId[],
  page: CheckPageId | undefined,
  lang: Lang,
): SectionView[] {
  const here = page === undefined ? undefined : checkPages[page].section;
  return checkSections.map((id) => {
    const pages = walked.path.filter((candidate) => checkPages[candidate].section === id);
    const isDone = pages.length > 0 && pages.every((candidate) => answered.includes(candidate));
    const isPassed = walked.current === 'result' || isDone;
    const state: SectionState = id === here ? 'current' : isPassed ? 'done' : 'open';
    return { id, label: commonTexts(lang).sections[id], state };
  });
}
