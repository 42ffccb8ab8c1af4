import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow, Consent } from '#db/repositories/cases';
import { allowed, apply } from '#flows/case/apply';
import type { CasePackage } from '#flows/case/case-package';
import type { CaseEvent, openedViews } from '#flows/case/events';
import { statesOf } from '#flows/case/replay';
import { consentKinds } from '#flows/case/states';
import type { CaseState, ConsentKind } from '#flows/case/states';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import { openEvents, openPackage, recorded, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import { calendarDateOf, formatDate, formatInstant, formatVersion } from '~/services/format';
import type { Lang } from '~/services/language';
import { caseTexts } from '~/texts/case';
import { handoffSendTexts } from '~/texts/handoff-send';
import { consentVersions } from '~/texts/consents';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import { agencyConsentLapsed } from './lapsed.server';
import { seenBy } from './seen.server';
import { officesNamed } from './told.server';
import type { ConsentsView, ConsentView } from './view';

const employer = { role: 'employer' } as const;
const candidate = { role: 'candidate' } as const;

/** The refusal of the person, unless something was decided since. */
export function refusalSince(events: readonly OpenedEvent[]): OpenedEvent | undefined {
  const last = events.findLast(
    ({ type, fields }) =>
      type === 'consentRefused' ||
      ((type === 'consentGiven' || type === 'consentWithdrawn') && fields['kind'] === 'personData'),
  );
  return last?.type === 'consentRefused' ? last : undefined;
}

interface Known {
  state: CaseState;
  /** All that was given, each with the name of the office or agency it was given for. */
  given: readonly (Consent & { to: string })[];
  refused: OpenedEvent | undefined;
  /** Whether the consent to share ended with the place of work. */
  lapsed: boolean;
  hasPerson: boolean;
  hasAddress: boolean;
  /** Whether there is an address of the person and something to decide. */
  isReachable: boolean;
  to: string;
  seen: readonly PassedOnBlock[];
  lang: Lang;
}

function consentView(
  kind: ConsentKind,
  { state, given, refused, lapsed, hasPerson, hasAddress, isReachable, to, seen, lang }: Known,
): ConsentView {
  const { consents: texts } = caseTexts(lang).page;
  const day = (at: Date) => formatDate(calendarDateOf(at), lang);
  const could = (event: CaseEvent) => 'state' in apply(state, event, employer, state.since);
  const version = consentVersions[kind];
  const told = given.map((each) =>
    texts.given(formatInstant(each.givenAt, lang), each.to, formatVersion(each.textVersion, lang)),
  );
  const standing = told.filter((_, index) => given[index]?.withdrawnAt === null);
  const last = given.at(-1);
  const view = { kind, version, to, seen, earlier: [], canRemind: false };
  if (state.consents[kind] && last) {
    const can = could({ type: 'consentWithdrawn', kind }) ? 'withdraw' : undefined;
    // the office may have given the case to another one, which the consent allows
    const isElsewhere = kind === 'coordination' && last.to !== to;
    const detail = [told.at(-1), isElsewhere && texts.nowWith(to)].filter(Boolean).join('. ');
    return { ...view, state: 'given', detail, earlier: standing.slice(0, -1).reverse(), can };
  }
  if (kind === 'personData' && refused)
    return { ...view, state: 'refused', detail: texts.personRefused(day(refused.at)), can: undefined };
  const can = could({ type: 'consentGiven', kind, textVersion: version, proof: 'online' })
    ? 'give'
    : undefined;
  if (kind === 'agency' && lapsed)
    return { ...view, state: 'lapsed', detail: texts.lapsed, earlier: standing.reverse(), can };
  if (last?.withdrawnAt)
    return { ...view, state: 'withdrawn', detail: texts.withdrawn(day(last.withdrawnAt)), can };
  if (kind !== 'personData') return { ...view, state: 'missing', detail: undefined, can };
  const named = hasAddress ? texts.personGives : texts.noAddress;
  const detail = hasPerson ? named : texts.noPerson;
  return { ...view, state: 'missing', detail, can, canRemind: isReachable };
}

async function openedOf(
  events: readonly OpenedEvent[],
  { store }: AppLoadContext,
  lang: Lang,
): Promise<ConsentsView['opened']> {
  const opened = events.filter(({ type }) => type === 'opened').reverse();
  const offices = await officesNamed(
    store,
    opened.map(({ party }) => party),
  );
  const { views } = caseTexts(lang).life;
  return opened.map(({ seq, at, party, fields }) => ({
    seq,
    at: formatInstant(at, lang),
    who: offices.get(party ?? '')?.name ?? '',
    what: views[fields['view'] as (typeof openedViews)[number]],
  }));
}

/** Consents with what can be done about them, who opened the data, and how the case can end. */
export async function consentsView(row: CaseRow, context: AppLoadContext, lang: Lang): Promise<ConsentsView> {
  const state = stateOf(row);
  const events = await openEvents(context, row);
  const given = await context.store.read.cases.consents(row.id);
  const handed = await openPackage(context, row);
  const states = statesOf(recorded(events));
  // the place of work may have moved since
  const here = { officeId: row.officeId, agencyId: handed?.routing.agencyId ?? null };
  const parties = await officesNamed(
    context.store,
    [...states, here, row].flatMap(({ officeId, agencyId }) => [officeId, agencyId]),
  );
  const page = { row, context, lang, offices: parties };
  // the agency is told the result as the office sees it
  const seen = (kind: 'coordination' | 'agency', given: CasePackage) =>
    seenBy(kind, kind === 'agency' ? corrected(given, overridesOf(events)) : given, page);
  const { anyAgency } = handoffSendTexts(lang).consents.agency;
  /** Whom a consent is for, as the case was after one of its events. */
  const toWhom = (kind: ConsentKind, { officeId, agencyId }: Pick<CaseState, 'officeId' | 'agencyId'>) =>
    kind === 'agency'
      ? (parties.get(agencyId ?? '')?.name ?? anyAgency)
      : (parties.get(officeId)?.name ?? '');
  const can = new Set(allowed(state, employer));
  const hasAddress = handed?.person?.email !== undefined;
  const known = {
    state,
    refused: refusalSince(events),
    lapsed: agencyConsentLapsed(events),
    hasPerson: handed?.person !== undefined,
    hasAddress,
    isReachable: hasAddress && allowed(state, candidate).includes('consentGiven'),
    lang,
  };
  return {
    consents: consentKinds.map((kind) =>
      consentView(kind, {
        ...known,
        to: toWhom(kind, here),
        seen: handed && kind !== 'personData' && !state.consents[kind] ? seen(kind, handed) : [],
        given: given
          .filter((each) => each.kind === kind)
          .map((each) => ({ ...each, to: toWhom(kind, states[each.seq - 1] ?? row) })),
      }),
    ),
    opened: await openedOf(events, context, lang),
    can: {
      stopSharing: can.has('sharingWithdrawn'),
      withdraw: can.has('caseWithdrawn'),
      delete: can.has('deletionRequested'),
      takeBack: can.has('deletionTakenBack'),
    },
  };
}
