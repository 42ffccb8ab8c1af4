import type { AppLoadContext } from '@remix-run/node';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Draft } from '#db/repositories/repositories';
import { type Facts, fromWire, toWire } from '#flows/facts/facts';
import { type DocumentId, documentIds } from '#flows/plan/documents';
import { checkPageIds, type CheckPageId } from '#flows/questionnaires/check-pages';
import { type DeclarationAnswers, declarationAnswersSchema } from '#flows/questionnaires/declaration-answers';
import { type HandoffAnswers, handoffAnswersSchema } from '#flows/questionnaires/handoff-answers';
import { cookieValue, setCookie } from './cookies';
import { draftIdOf, seal, unseal } from './draft-seal.server';
import { isSignature, sign } from './signing.server';

const COOKIE = 'fl_draft';
const PURPOSE = 'draft';
const LIFETIME_MS = 90 * 86_400_000;
const KEPT_OPEN = 500;
const KEPT_OPEN_MS = 15 * 60_000;

/** A questionnaire in progress as the routes see it. Never changed: a save gives another one. */
export interface CheckDraft {
  /** The resume code, without hyphens. */
  readonly code: string;
  /** Under which the store keeps it. */
  readonly id: string;
  readonly facts: Facts;
  readonly answered: readonly CheckPageId[];
  /** What is answered for handing the case over; null before. */
  readonly handoff: HandoffAnswers | null;
  /** Papers of the plan that are ticked off. */
  readonly papers: readonly DocumentId[];
  /** What is answered for the Erklärung zum Beschäftigungsverhältnis; null before. */
  readonly declaration: DeclarationAnswers | null;
  /** The case that was handed over from here; null before. */
  readonly caseId: string | null;
  readonly version: number;
  readonly expiresAt: Date;
}

/** A questionnaire of which nothing is saved yet. */
export interface NoDraft {
  readonly code: null;
  readonly facts: Facts;
  readonly answered: readonly CheckPageId[];
  readonly handoff: null;
  readonly papers: readonly [];
  readonly declaration: null;
  readonly caseId: null;
}

const noDraft: NoDraft = {
  code: null,
  facts: {},
  answered: [],
  handoff: null,
  papers: [],
  declaration: null,
  caseId: null,
};

/** What stands behind a code. */
export type Found =
  | { kind: 'open'; draft: CheckDraft }
  /** Its time is over, and it will be deleted within the hour. */
  | { kind: 'expired'; expiresAt: Date }
  /** Changed or cut off in the store, or in a form that this release cannot read. */
  | { kind: 'unreadable' }
  | { kind: 'unknown' };

const contentSchema = z.object({
  facts: z.unknown(),
  answered: z.array(z.string()),
  // drafts from before there was a handoff have neither; answers that an older release kept otherwise are asked again
  handoff: handoffAnswersSchema.nullable().catch(null).default(null),
  papers: z.array(z.string()).default([]),
  declaration: declarationAnswersSchema.nullable().catch(null).default(null),
  caseId: z.string().nullable().default(null),
});

function isPageId(id: string): id is CheckPageId {
  return (checkPageIds as readonly string[]).includes(id);
}

/** Undefined where it does not open. */
function open(code: string, { id, sealed, version, expiresAt }: Draft): CheckDraft | undefined {
  const content = unseal(code, version, sealed);
  if (content === null) return undefined;
  try {
    const { facts, answered, handoff, papers, declaration, caseId } = contentSchema.parse(
      JSON.parse(content),
    );
    return {
      code,
      id,
      facts: fromWire(facts),
      answered: answered.filter(isPageId),
      handoff,
      papers: documentIds.filter((id) => papers.includes(id)),
      declaration,
      caseId,
      version,
      expiresAt,
    };
  } catch {
    return undefined;
  }
}

/**
 * Drafts opened lately, by id. A request has to bring the code and reads the row all the same: only what is written there is
 * taken from here, so that a page costs no decryption and no replay (check.server.ts) when nothing has changed.
 */
const opened = new LRUCache<string, { sealed: string; draft: CheckDraft }>({
  max: KEPT_OPEN,
  ttl: KEPT_OPEN_MS,
  ttlAutopurge: true,
});

function openOnce(code: string, row: Draft): CheckDraft | undefined {
  const known = opened.get(row.id);
  if (known?.sealed === row.sealed && known.draft.version === row.version) return known.draft;
  const draft = open(code, row);
  if (draft === undefined) opened.delete(row.id);
  else opened.set(row.id, { sealed: row.sealed, draft });
  return draft;
}

/** Looks a code up. One read. */
export async function findDraft(code: string, context: AppLoadContext): Promise<Found> {
  const row = await context.store.read.drafts.find(draftIdOf(code));
  if (row === null) return { kind: 'unknown' };
  if (row.expiresAt <= context.now()) return { kind: 'expired', expiresAt: row.expiresAt };
  const draft = openOnce(code, row);
  return draft === undefined ? { kind: 'unreadable' } : { kind: 'open', draft };
}

/** A code with our signature, for cookies and hidden fields of one purpose. */
export function signedCode(context: AppLoadContext, purpose: string, code: string): string {
  return `${code}.${sign(context.secret, purpose, code)}`;
}

/** The code of a signed text, or null where we did not sign it for this purpose. */
export function codeOfSigned(context: AppLoadContext, purpose: string, text: string): string | null {
  const [code, signature] = text.split('.');
  if (code === undefined || signature === undefined) return null;
  return isSignature(context.secret, purpose, code, signature) ? code : null;
}

/** The code that this browser holds, whether or not there is anything behind it. */
export function codeOfBrowser(request: Request, context: AppLoadContext): string | null {
  return codeOfSigned(context, PURPOSE, cookieValue(request.headers.get('cookie'), COOKIE) ?? '');
}

/** What stands behind the code of this browser. */
export async function findOwnDraft(request: Request, context: AppLoadContext): Promise<Found> {
  const code = codeOfBrowser(request, context);
  return code === null ? { kind: 'unknown' } : findDraft(code, context);
}

/**
 * The draft of this browser, or that there is none. One read, no write. Throws a 410 Response where it cannot be opened.
 */
export async function readDraft(request: Request, context: AppLoadContext): Promise<CheckDraft | NoDraft> {
  const found = await findOwnDraft(request, context);
  if (found.kind === 'open') return found.draft;
  if (found.kind !== 'unreadable') return noDraft;
  context.log.warn({ requestId: context.requestId }, 'a draft does not open');
  throw new Response(null, { status: 410, statusText: 'Gone' });
}

/** The cookie with which this browser goes on with a draft, for as long as the draft is kept. */
export function draftCookie({ code, expiresAt }: CheckDraft, context: AppLoadContext): string {
  return setCookie(COOKIE, signedCode(context, PURPOSE, code), {
    secure: context.settings.secureCookies,
    maxAgeSeconds: Math.max(0, Math.round((expiresAt.getTime() - context.now().getTime()) / 1000)),
  });
}

/** The cookie with which this browser forgets its draft; the draft itself stays. */
export function forgetfulCookie(context: AppLoadContext): string {
  return setCookie(COOKIE, '', { secure: context.settings.secureCookies, maxAgeSeconds: 0 });
}

/** What a write makes of a draft. */
export type DraftContent = Pick<
  CheckDraft,
  'facts' | 'answered' | 'handoff' | 'papers' | 'declaration' | 'caseId'
>;

/** What a draft holds, without what tells it from others. */
export function contentOf({
  facts,
  answered,
  handoff,
  papers,
  declaration,
  caseId,
}: DraftContent): DraftContent {
  return { facts, answered, handoff, papers, declaration, caseId };
}

/** Another write came first; `current` is what stands now, or that nothing does. */
export interface StaleDraft {
  stale: CheckDraft | NoDraft;
}

/**
 * Writes a draft over the version that was read, 0 for a new one, and lets it live for another 90 days. One transaction.
 */
export async function writeDraft(
  context: AppLoadContext,
  { code, version }: { code: string; version: number },
  content: DraftContent,
): Promise<CheckDraft | StaleDraft> {
  const expiresAt = new Date(context.now().getTime() + LIFETIME_MS);
  const id = draftIdOf(code);
  const kept = contentOf(content);
  const sealed = seal(code, version + 1, JSON.stringify({ ...kept, facts: toWire(kept.facts) }));
  const written = await context.store.tx(({ drafts }) =>
    version === 0
      ? drafts.create({ id, sealed, expiresAt })
      : drafts.save({ id, sealed, expiresAt, version }),
  );
  if ('stale' in written) return { stale: (written.current && openOnce(code, written.current)) ?? noDraft };
  const draft: CheckDraft = {
    ...kept,
    code,
    id,
    version: written.version,
    expiresAt,
  };
  opened.set(id, { sealed, draft });
  return draft;
}

/** Deletes what stands behind a code, for good. Whether there was anything. */
export async function deleteDraft(code: string, context: AppLoadContext): Promise<boolean> {
  const id = draftIdOf(code);
  const deleted = await context.store.tx(({ drafts }) => drafts.delete(id));
  opened.delete(id);
  return deleted;
}
