import type { AppLoadContext } from '@remix-run/node';
import { seenBy } from '~/components/case/seen.server';
import { agencyConsentLapsed } from '~/components/case/lapsed.server';
import { officesNamed } from '~/components/case/told.server';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import { openEvents, openPackage } from '~/services/cases.server';
import { allowedAtDesk, isReadable, openDeskCase } from '~/services/desk.server';
import { requestLanguage } from '~/services/language';
import { agenciesToShareWith } from '~/services/place-of-work.server';
import { deskHead } from './head.server';
import { deskCaseHead } from './page.server';

/** Sharing as it stands: what would be shared with whom, what is shared, or why nothing can be. */
export type ShareView =
  | { kind: 'possible'; agencies: readonly { value: string; label: string }[] }
  | { kind: 'shared'; agency: string }
  | { kind: 'noConsent' | 'lapsed' | 'notNow' };

/** The page on which a summary is shared. Throws a 404 Response where the case is none of the office. */
export async function sharePage(request: Request, context: AppLoadContext, number: string | undefined) {
  const lang = requestLanguage(request);
  const access = await openDeskCase(request, context, number);
  const { row, desk, side } = access;
  // whoever is only offered a case shares nothing of it
  if (side !== 'responsible') throw new Response(null, { status: 404, statusText: 'Not Found' });
  const base = { desk: await deskHead(desk, context), head: deskCaseHead(access, context, lang) };
  const none: readonly PassedOnBlock[] = [];
  const handed = isReadable(row) ? await openPackage(context, row) : null;
  if (handed === null) return { ...base, blocks: none, view: { kind: 'notNow' } satisfies ShareView };
  const can = allowedAtDesk(row, desk.actor);
  const offices = await officesNamed(context.store, [row.officeId, row.agencyId]);
  const events = await openEvents(context, row);
  const blocks = seenBy('agency', corrected(handed, overridesOf(events)), { row, context, lang, offices });
  if (can.has('sharingWithdrawn')) {
    const agency = offices.get(row.agencyId ?? '')?.name ?? '';
    return { ...base, blocks, view: { kind: 'shared', agency } satisfies ShareView };
  }
  if (!can.has('sharedWithAgency')) {
    const missing = agencyConsentLapsed(events) ? 'lapsed' : 'noConsent';
    const kind = row.context.consents.agency ? 'notNow' : missing;
    return { ...base, blocks, view: { kind } satisfies ShareView };
  }
  const agencies = await agenciesToShareWith(context, handed);
  const view: ShareView = {
    kind: 'possible',
    agencies: agencies.map(({ id, name }) => ({ value: id, label: name })),
  };
  return { ...base, blocks, view };
}
