import type { AppLoadContext } from '@remix-run/node';
import { type Facts, factAt, withFact } from '#flows/facts/facts';
import { type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import type { FactsPatch } from '~/forms/page';
import {
  type CheckDraft,
  codeOfSigned,
  type DraftContent,
  draftCookie,
  type NoDraft,
  signedCode,
  writeDraft,
} from './draft.server';
import { newCode } from './resume-code.server';

/** Hidden field that says which draft and version a form was rendered from. */
export const EDITION_FIELD = 'version';
/** Hidden field of a form that begins a draft. */
export const START_FIELD = 'start';
const START_PURPOSE = 'start';

/** Which draft and version this is, without telling of the code. */
export function editionOf(draft: CheckDraft | NoDraft): string {
  return draft.code === null ? '0' : `${String(draft.version)}-${draft.id.slice(0, 12)}`;
}

/**
 * The code that a form will begin a draft with. Because it is chosen when the form is rendered, sending the form twice begins
 * one draft only.
 */
export function startToken(context: AppLoadContext): string {
  return signedCode(context, START_PURPOSE, newCode());
}

/** The code of a form that begins a draft; a new one where it brings none of ours. */
export function codeToStart(context: AppLoadContext, token: string): string {
  return codeOfSigned(context, START_PURPOSE, token) ?? newCode();
}

/** The facts with those of one page replaced by what the page sends. */
export function mergePage(facts: Facts, page: CheckPageId, patch: FactsPatch): Facts {
  return checkPages[page].facts.reduce((merged, path) => withFact(merged, path, patch[path]), facts);
}

/** Whether a draft holds this very answer. */
function holds({ facts, answered }: DraftContent, page: CheckPageId, patch: FactsPatch): boolean {
  const merged = mergePage(facts, page, patch);
  return (
    answered.includes(page) &&
    checkPages[page].facts.every(
      (path) => JSON.stringify(factAt(facts, path)) === JSON.stringify(factAt(merged, path)),
    )
  );
}

interface PageAnswer {
  page: CheckPageId;
  patch: FactsPatch;
  /** From the form, as is what follows. */
  edition: string;
  start: string;
}

/** The saved draft with its cookie, or what stands in the way. */
export type SaveResult =
  { draft: CheckDraft; cookie: string } | { stale: CheckDraft | NoDraft; kind: 'later' | 'other' };

/**
 * Saves the answer of one page over all facts of that page. A form that was rendered before another tab saved is refused,
 * unless just that is saved already; so is one of a draft that this browser has left.
 */
export async function savePage(
  context: AppLoadContext,
  draft: CheckDraft | NoDraft,
  { page, patch, edition, start }: PageAnswer,
): Promise<SaveResult> {
  const settled = (saved: CheckDraft) => ({ draft: saved, cookie: draftCookie(saved, context) });
  if (draft.code !== null) {
    const [, otherDraft] = edition.split('-');
    if (otherDraft !== undefined && !draft.id.startsWith(otherDraft)) return { stale: draft, kind: 'other' };
    if (holds(draft, page, patch)) return settled(draft);
    if (edition !== editionOf(draft)) return { stale: draft, kind: 'later' };
  }
  const content: DraftContent = {
    facts: mergePage(draft.facts, page, patch),
    answered: draft.answered.includes(page) ? draft.answered : [...draft.answered, page],
  };
  const target = draft.code === null ? { code: codeToStart(context, start), version: 0 } : draft;
  const written = await writeDraft(context, target, content);
  if (!('stale' in written)) return settled(written);
  const { stale } = written;
  return stale.code !== null && holds(stale, page, patch) ? settled(stale) : { stale, kind: 'later' };
}
