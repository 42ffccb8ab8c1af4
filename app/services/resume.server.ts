import type { AppLoadContext } from '@remix-run/node';
import { limitAttempts } from './attempts.server';
import { type CheckDraft, draftCookie, findDraft } from './draft.server';
import { dayInWords, keepView, type KeepView } from './keep.server';
import type { Lang } from './language';
import { type CodeComplaint, readCode } from './resume-code.server';

const countAttempt = limitAttempts({ attempts: 10, minutes: 10 });

/** Why a code does not open a check here; `code` is what was typed. */
export type ResumeRefusal = { code: string } & (
  | { kind: Exclude<CodeComplaint, 'length'> | 'unknown' | 'unreadable' }
  | { kind: 'length'; symbols: number }
  | { kind: 'expired'; until: string }
  | { kind: 'tooMany'; minutes: number }
  /** Another check is open in this browser, and nobody has said yet that it may be left. */
  | { kind: 'switch'; own: KeepView }
);

interface Attempt {
  /** As typed. */
  text: string;
  /** The code that this browser holds. */
  own: string | null;
  /** Whether the open check may be left. */
  maySwitch: boolean;
  lang: Lang;
}

/** The cookie that opens the check, with the draft behind it, or why not. */
export type ResumeOutcome =
  { cookie: string; draft: CheckDraft } | { refusal: ResumeRefusal; status: number; retryAfter?: number };

/**
 * Opens the check of a typed code in this browser. Only codes without typing errors are looked up, and only those count as
 * attempts.
 */
export async function resumeByCode(
  context: AppLoadContext,
  { text, own, maySwitch, lang }: Attempt,
): Promise<ResumeOutcome> {
  const read = readCode(text);
  if ('complaint' in read) {
    const { complaint, symbols } = read;
    const refusal: ResumeRefusal =
      complaint === 'length' ? { kind: complaint, symbols, code: text } : { kind: complaint, code: text };
    return { refusal, status: 422 };
  }
  const wait = await countAttempt(context.clientAddress);
  if (wait !== null) {
    const refusal: ResumeRefusal = { kind: 'tooMany', minutes: Math.ceil(wait / 60), code: text };
    return { refusal, status: 429, retryAfter: wait };
  }
  const found = await findDraft(read.code, context);
  if (found.kind === 'unknown') return { refusal: { kind: 'unknown', code: text }, status: 404 };
  if (found.kind === 'unreadable') return { refusal: { kind: 'unreadable', code: text }, status: 410 };
  if (found.kind === 'expired') {
    const until = dayInWords(found.expiresAt, lang);
    return { refusal: { kind: 'expired', until, code: text }, status: 410 };
  }
  if (own !== null && own !== read.code && !maySwitch) {
    const current = await findDraft(own, context);
    const view = current.kind === 'open' ? keepView(current.draft, lang) : undefined;
    if (view !== undefined) return { refusal: { kind: 'switch', own: view, code: text }, status: 409 };
  }
  return { cookie: draftCookie(found.draft, context), draft: found.draft };
}
