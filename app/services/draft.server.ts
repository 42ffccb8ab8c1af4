import { createHash, randomBytes } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { Draft } from '#db/repositories/repositories';
import { type Facts, factAt, fromWire, toWire, withFact } from '#flows/facts/facts';
import { checkPageIds, type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import type { FactsPatch } from '~/forms/page';
import { cookieValue, setCookie } from './cookies';
import type { Lang } from './language';
import { isSignature, sign } from './signing.server';

const COOKIE = 'fl_draft';
const PURPOSE = 'draft';
const KEY_BYTES = 16;
const LIFETIME_DAYS = 90;
const DAY_IN_SECONDS = 86_400;

/** A questionnaire in progress as the routes see it. */
export interface CheckDraft {
  /** The visitor's random key; null until the first answer is saved. */
  key: string | null;
  facts: Facts;
  answered: readonly CheckPageId[];
  /** 0 until the first answer is saved. */
  version: number;
}

const emptyDraft: CheckDraft = { key: null, facts: {}, answered: [], version: 0 };

/** The store never sees the key, so that its file alone opens no draft. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function keyFrom(request: Request, context: AppLoadContext): string | null {
  const [key, signature] = (cookieValue(request.headers.get('cookie'), COOKIE) ?? '').split('.');
  if (key === undefined || signature === undefined) return null;
  return isSignature(context.secret, PURPOSE, key, signature) ? key : null;
}

function isPageId(id: string): id is CheckPageId {
  return (checkPageIds as readonly string[]).includes(id);
}

function opened(key: string, draft: Draft): CheckDraft {
  return {
    key,
    facts: fromWire(draft.wireFacts),
    answered: draft.answeredPages.filter(isPageId),
    version: draft.version,
  };
}

/** The draft of this browser, or an empty one. One read, no write. */
export async function readDraft(request: Request, context: AppLoadContext): Promise<CheckDraft> {
  const key = keyFrom(request, context);
  const draft = key === null ? null : await context.store.read.drafts.find(idOf(key));
  const isCurrent = draft !== null && draft.expiresAt > context.now();
  return key !== null && isCurrent ? opened(key, draft) : emptyDraft;
}

/** The facts with those of one page replaced by what the page sends. */
export function mergePage(facts: Facts, page: CheckPageId, patch: FactsPatch): Facts {
  return checkPages[page].facts.reduce((merged, path) => withFact(merged, path, patch[path]), facts);
}

/** Whether a page would change nothing. */
function isUnchanged(before: Facts, after: Facts, page: CheckPageId): boolean {
  return checkPages[page].facts.every(
    (path) => JSON.stringify(factAt(before, path)) === JSON.stringify(factAt(after, path)),
  );
}

interface PageAnswer {
  page: CheckPageId;
  patch: FactsPatch;
  /** The version that the form was rendered from. */
  version: number;
  lang: Lang;
}

/** The saved draft with its cookie, or what another tab has saved in the meantime. */
export type SaveResult = { draft: CheckDraft; cookie: string } | { stale: CheckDraft };

/**
 * Saves the answer of one page over all facts of that page. A form that was rendered before another tab saved is
 * refused as stale, unless it would change nothing.
 */
export async function savePage(
  context: AppLoadContext,
  draft: CheckDraft,
  { page, patch, version, lang }: PageAnswer,
): Promise<SaveResult> {
  const facts = mergePage(draft.facts, page, patch);
  const answered = draft.answered.includes(page) ? draft.answered : [...draft.answered, page];
  if (draft.key !== null && version !== draft.version && !isUnchanged(draft.facts, facts, page))
    return { stale: draft };

  const now = context.now();
  const change = {
    wireFacts: toWire(facts),
    answeredPages: [...answered],
    language: lang,
    expiresAt: new Date(now.getTime() + LIFETIME_DAYS * DAY_IN_SECONDS * 1000),
  };
  const key = draft.key ?? randomBytes(KEY_BYTES).toString('base64url');
  const id = idOf(key);
  const saved = await context.store.tx(({ drafts }) =>
    draft.key === null
      ? drafts.create({ ...change, id, createdAt: now })
      : drafts.save({ ...change, id, version: draft.version, updatedAt: now }),
  );
  if ('stale' in saved) return { stale: saved.current === null ? emptyDraft : opened(key, saved.current) };
  const cookie = setCookie(COOKIE, `${key}.${sign(context.secret, PURPOSE, key)}`, {
    secure: context.settings.secureCookies,
    maxAgeSeconds: LIFETIME_DAYS * DAY_IN_SECONDS,
  });
  return { draft: { key, facts, answered, version: saved.version }, cookie };
}
