import type { AppLoadContext } from '@remix-run/node';
import { type Facts, factAt, withFact } from '#flows/facts/facts';
import { type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import type { FactsPatch } from '~/forms/page';
import {
  type CheckDraft,
  codeOfSigned,
  contentOf,
  type DraftContent,
  draftCookie,
  type NoDraft,
  signedCode,
  writeDraft,
} from './draft.server';
import { textOf } from './keep.server';
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

/** The hidden fields of a plain form that changes a draft. */
export function hiddenFieldsOf(context: AppLoadContext, draft: CheckDraft | NoDraft): Record<string, string> {
  return {
    csrf: context.csrfToken(),
    [EDITION_FIELD]: editionOf(draft),
    ...(draft.code === null && { [START_FIELD]: startToken(context) }),
  };
}

/** From which draft and version such a form was rendered. */
export function originOf(form: FormData): FormOrigin {
  return { edition: textOf(form, EDITION_FIELD), start: textOf(form, START_FIELD) };
}

/** The facts with those of one page replaced by what the page sends. */
export function mergePage(facts: Facts, page: CheckPageId, patch: FactsPatch): Facts {
  return checkPages[page].facts.reduce((merged, path) => withFact(merged, path, patch[path]), facts);
}

/** Whether a page would leave the facts as they are. */
export function isUnchanged(facts: Facts, { page, patch }: PagePatch): boolean {
  const merged = mergePage(facts, page, patch);
  return checkPages[page].facts.every(
    (path) => JSON.stringify(factAt(facts, path)) === JSON.stringify(factAt(merged, path)),
  );
}

/** Whether a draft holds these very answers. */
function holds({ facts, answered }: DraftContent, pages: readonly PagePatch[]): boolean {
  return pages.every((each) => answered.includes(each.page) && isUnchanged(facts, each));
}

/** What one page sends. */
export interface PagePatch {
  page: CheckPageId;
  patch: FactsPatch;
}

interface FormOrigin {
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
export function savePage(
  context: AppLoadContext,
  draft: CheckDraft | NoDraft,
  { page, patch, ...origin }: PagePatch & FormOrigin,
): Promise<SaveResult> {
  return savePages(context, draft, [{ page, patch }], origin);
}

/** The same for several pages at once: all of them are saved, or none. */
export function savePages(
  context: AppLoadContext,
  draft: CheckDraft | NoDraft,
  pages: readonly PagePatch[],
  origin: FormOrigin,
): Promise<SaveResult> {
  const change: DraftChange = {
    isIn: (content) => holds(content, pages),
    applyTo: (content) => ({
      ...contentOf(content),
      facts: pages.reduce((facts, { page, patch }) => mergePage(facts, page, patch), content.facts),
      answered: [...new Set([...content.answered, ...pages.map(({ page }) => page)])],
    }),
  };
  return saveChange(context, draft, change, origin);
}

/** What a form does to a draft. */
export interface DraftChange {
  /** Whether a draft holds it already. */
  isIn: (content: DraftContent) => boolean;
  applyTo: (content: DraftContent) => DraftContent;
}

/** Saves what a form does to the draft it was rendered from, and to no other version. */
export async function saveChange(
  context: AppLoadContext,
  draft: CheckDraft | NoDraft,
  { isIn, applyTo }: DraftChange,
  { edition, start }: FormOrigin,
): Promise<SaveResult> {
  const settled = (saved: CheckDraft) => ({ draft: saved, cookie: draftCookie(saved, context) });
  if (draft.code !== null) {
    const [, otherDraft] = edition.split('-');
    if (otherDraft !== undefined && !draft.id.startsWith(otherDraft)) return { stale: draft, kind: 'other' };
    if (isIn(draft)) return settled(draft);
    if (edition !== editionOf(draft)) return { stale: draft, kind: 'later' };
  }
  const target = draft.code === null ? { code: codeToStart(context, start), version: 0 } : draft;
  const written = await writeDraft(context, target, applyTo(draft));
  if (!('stale' in written)) return settled(written);
  const { stale } = written;
  return stale.code !== null && isIn(stale) ? settled(stale) : { stale, kind: 'later' };
}
