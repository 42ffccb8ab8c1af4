import type { AppLoadContext } from '@remix-run/node';
import type { SharedCase } from '#db/repositories/agency';
import type { CaseRow } from '#db/repositories/cases';
import { nextActor } from '#flows/case/states';
import type { SharingState } from '#flows/case/states';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import { seenBy } from '~/components/case/seen.server';
import { officesNamed } from '~/components/case/told.server';
import { officeView } from '~/components/result/result-view.server';
import type { OfficeView } from '~/components/result/view';
import { agencySteps } from '~/services/agency-desk.server';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import { openEvents, openPackage, stateOf } from '~/services/cases.server';
import type { Actor, OpenedEvent } from '~/services/cases.server';
import { calendarDateOf, formatDate, formatInstant } from '~/services/format';
import type { Lang } from '~/services/language';
import { agencyTexts } from '~/texts/agency';
import { caseTexts } from '~/texts/case';

type Visible = keyof ReturnType<typeof agencyTexts>['list']['states'];

/** The sharing as the agency calls it. A case that is not shared is never shown. */
export function sharingWords(sharing: SharingState, lang: Lang): string {
  return agencyTexts(lang).list.states[sharing as Visible];
}

/** A shared case in the list. */
export interface SharedRow {
  number: string;
  firm: string;
  occupation: string;
  state: string;
  isNew: boolean;
  /** Since when it is in that state. */
  since: string;
}

/** The list of what is shared with an agency. */
export function sharedRows(
  rows: readonly SharedCase[],
  { reference }: AppLoadContext,
  lang: Lang,
): SharedRow[] {
  return rows.map(({ number, firmName, isco08, sharing, since }) => ({
    number,
    firm: firmName ?? '',
    occupation: isco08 === null ? '' : (reference.occupations.iscoTitle(isco08, lang) ?? isco08),
    state: sharingWords(sharing, lang),
    isNew: sharing === 'shared',
    since: formatDate(calendarDateOf(since), lang),
  }));
}

/** What somebody of the agency wrote, or the office to the agency. */
export interface AgencyWords {
  seq: number;
  at: string;
  title: string;
  text: string | undefined;
}

/** The summary of a case, with what can be done about it. */
export interface SummaryView {
  number: string;
  version: number;
  state: string;
  turn: string;
  blocks: readonly PassedOnBlock[];
  office: OfficeView | undefined;
  words: readonly AgencyWords[];
  can: { acknowledge: boolean; answer: boolean; ask: boolean };
}

function wordsOf(events: readonly OpenedEvent[], agencyId: string | null, lang: Lang): AgencyWords[] {
  const { summary } = agencyTexts(lang);
  const options: Readonly<Record<string, string>> = summary.answer.options;
  let asking: string | null = null;
  return events.flatMap(({ seq, at, type, party, fields }): AgencyWords[] => {
    const text = typeof fields['text'] === 'string' ? fields['text'] : undefined;
    const line = { seq, at: formatInstant(at, lang), text };
    if (type === 'agencyAskedBack') asking = party;
    // an answer is for the agency that asked
    if (type === 'officeAnsweredAgency')
      return asking === agencyId ? [{ ...line, title: summary.replied }] : [];
    if (party !== agencyId) return [];
    if (type === 'agencyAskedBack') return [{ ...line, title: summary.asked }];
    if (type !== 'agencyAnswered') return [];
    return [{ ...line, title: options[String(fields['answer'])] ?? '' }];
  });
}

/** The summary for the Arbeitgeber-Service: nothing but what stands on its list of fields. Null where the case is erased. */
export async function summaryView(
  row: CaseRow,
  context: AppLoadContext,
  actor: Actor,
  lang: Lang,
): Promise<SummaryView | null> {
  const handed = await openPackage(context, row);
  if (handed === null) return null;
  const events = await openEvents(context, row);
  const offices = await officesNamed(context.store, [row.officeId, row.agencyId]);
  const office = offices.get(row.officeId);
  const can = agencySteps(row, actor);
  return {
    number: row.number,
    version: row.version,
    state: sharingWords(row.sharing, lang),
    turn: caseTexts(lang).life.turnsForAgency[nextActor(stateOf(row))],
    blocks: seenBy('agency', corrected(handed, overridesOf(events)), { row, context, lang, offices }),
    office: office && officeView(office),
    words: wordsOf(events, row.agencyId, lang),
    can: {
      acknowledge: can.has('summaryAcknowledged'),
      answer: can.has('agencyAnswered'),
      ask: can.has('agencyAskedBack'),
    },
  };
}
