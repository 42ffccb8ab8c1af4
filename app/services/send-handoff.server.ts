import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { handoffSendTexts } from '~/texts/handoff-send';
import { limitAttempts } from './attempts.server';
import { caseCookie } from './case-access.server';
import { handOver } from './cases.server';
import { readForm } from './csrf.server';
import { type CheckDraft, contentOf, draftCookie, writeDraft } from './draft.server';
import { HANDOFF_PATHS, handoffPath, openHandoff } from './handoff.server';
import { type GivenConsent, handoffPackage, shownDigest } from './handoff-package.server';
import { textOf } from './keep.server';
import { pathIn, requestLanguage } from './language';
import { sign } from './signing.server';

export const CONSENT_FIELD = 'einwilligung';
/** What the form was rendered from (handoff-package.server.ts). */
export const SHOWN_FIELD = 'stand';

const PURPOSE = 'handoff';
const countSending = limitAttempts({ attempts: 30, minutes: 60 });

/** Why a handoff is not sent; `agency` is what was ticked. */
export interface SendRefusal {
  kind: 'consentMissing' | 'changed' | 'tooMany';
  agency: boolean;
}

const statusOf: Record<SendRefusal['kind'], number> = { consentMissing: 422, changed: 409, tooMany: 429 };

/** Keeps the case with the draft, over whatever another tab has saved meanwhile. */
async function keepCase(context: AppLoadContext, draft: CheckDraft, caseId: string): Promise<CheckDraft> {
  const written = await writeDraft(context, draft, { ...contentOf(draft), caseId });
  if (!('stale' in written)) return written;
  // deleted in another tab: the case stands all the same, and its mail leads there
  if (written.stale.code === null) return draft;
  return keepCase(context, written.stale, caseId);
}

/**
 * Hands the case of this browser over: what the form has shown, and only that. One draft makes one case, however often it is
 * sent. Leads to the receipt.
 */
export async function sendHandoff(request: Request, context: AppLoadContext) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const open = await openHandoff(request, context);
  const ticked = form.getAll(CONSENT_FIELD);
  const refuse = (kind: SendRefusal['kind']) => {
    context.refused = kind === 'consentMissing';
    const refusal: SendRefusal = { kind, agency: ticked.includes('agency') };
    return data(refusal, { status: statusOf[kind] });
  };
  if (open.walked.current !== 'preview') return redirect(pathIn(lang, handoffPath(open.walked.current)));
  const { consents: texts } = handoffSendTexts(lang);
  const kinds = (['coordination', 'agency'] as const).filter((kind) => ticked.includes(kind));
  const consents = kinds.map((kind): GivenConsent => ({ kind, textVersion: texts[kind].version }));
  const given = await handoffPackage({
    open,
    consents,
    lang,
    now: context.now(),
    reference: context.reference,
  });
  if (given === undefined || shownDigest(given) !== textOf(form, SHOWN_FIELD)) return refuse('changed');
  if (!kinds.includes('coordination')) return refuse('consentMissing');
  if ((await countSending(context.clientAddress)) !== null) return refuse('tooMany');

  const { row } = await handOver(context, {
    given,
    actor: { role: 'employer', id: 'handoff' },
    idempotencyKey: sign(context.secret, PURPOSE, open.draft.id),
    // the employer's link comes with the mail that the case has arrived
    invited: given.person?.email === undefined ? [] : ['candidate'],
  });
  const draft = await keepCase(context, open.draft, row.id);
  const headers = new Headers([
    ['Set-Cookie', draftCookie(draft, context)],
    ['Set-Cookie', caseCookie(context, { caseId: row.id, role: 'employer' })],
  ]);
  return redirect(pathIn(lang, HANDOFF_PATHS.receipt), { headers });
}
