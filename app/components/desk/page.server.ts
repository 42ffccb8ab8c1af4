import type { AppLoadContext } from '@remix-run/node';
import { apply } from '#flows/case/apply';
import type { CaseEventType } from '#flows/case/events';
import { answerBy, dueWork } from '#flows/case/case-clock';
import { nextActor } from '#flows/case/states';
import { daysBetween } from '#flows/facts/calendar';
import { officeIdsOf, officesNamed } from '~/components/case/told.server';
import type { Offices } from '~/components/case/told.server';
import { openEvents, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import { allowedAtDesk, isReadable, openDeskCase } from '~/services/desk.server';
import { noteOpened } from '~/services/opened.server';
import type { DeskCaseAccess } from '~/services/desk.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { requestLanguage, type Lang } from '~/services/language';
import { workCalendar } from '~/services/working-days';
import { deskTexts } from '~/texts/desk';
import type { DeskCaseHead, DeskLine, StandingView } from './case-view';
import { contentView } from './content-view.server';
import { deskHead } from './head.server';
import { dueView, namesOfStaff, verdictWords } from './queue-view.server';
import { deskLines } from './told.server';

/** A page about a case at the desk. */
export interface DeskPage {
  access: DeskCaseAccess;
  context: AppLoadContext;
  lang: Lang;
  /** Of the accounts of the office, by id. */
  names: ReadonlyMap<string, string>;
  /** What the account could do now. */
  can: ReadonlySet<CaseEventType>;
}

/** The head of the pages of a case at the desk. */
export function deskCaseHead(
  { row, side }: DeskCaseAccess,
  context: AppLoadContext,
  lang: Lang,
): DeskCaseHead {
  return {
    number: row.number,
    firm: side === 'responsible' && isReadable(row) ? row.firmName : null,
    handedOver: formatDate(calendarDateOf(row.createdAt), lang),
    csrf: context.csrfToken(),
    version: row.version,
  };
}

/** Events that lead to a state and may say why. */
const explaining = new Set(['declined', 'waitingBegan', 'closed', 'reopened', 'caseWithdrawn']);

async function standingView(
  { access, context, lang, names, can }: DeskPage,
  events: readonly OpenedEvent[],
  offices: Offices,
): Promise<StandingView> {
  const { row, desk } = access;
  const { life, page, queue } = deskTexts(lang);
  const state = stateOf(row);
  const today = calendarDateOf(context.now());
  const calendar = await workCalendar(row.land);
  const deadline = answerBy(state, calendar);
  const erased = dueWork(state, calendar).find(({ event }) => event.type === 'erased');
  const turn = row.coordination === 'deletionRequested' ? 'nobody' : nextActor(state);
  const reason = isReadable(row)
    ? events.findLast(({ type, at }) => explaining.has(type) && at.toISOString() >= state.since)?.fields[
        'text'
      ]
    : undefined;
  const toShare = { type: 'sharedWithAgency', agencyId: row.agencyId ?? '' } as const;
  const sharing = apply(state, toShare, desk.actor, state.since);
  const staff = await context.store.read.staff.list(desk.scope);
  return {
    state: life.states[row.coordination],
    turn: life.turns[turn],
    isOurs: turn === 'office',
    since: queue.table.since(daysBetween(calendarDateOf(row.waitingSince), today)),
    due: dueView(row.dueOn, today, lang),
    answerBy: deadline === null ? undefined : page.standing.answerBy(formatDate(deadline, lang)),
    adviser: row.assignee === null ? undefined : (names.get(row.assignee) ?? ''),
    isMine: row.assignee === desk.account.id,
    me: desk.account.id,
    staff: staff
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    assignee: row.assignee ?? '',
    reason: typeof reason === 'string' ? reason : undefined,
    outcome:
      state.outcome === null || row.coordination !== 'closed' ? undefined : life.outcomes[state.outcome],
    offeredTo: state.offeredTo === null ? undefined : (offices.get(state.offeredTo)?.name ?? ''),
    erasedOn: erased && page.standing.erasedOn(formatDate(erased.on, lang)),
    openQuestions: state.openQuestions.length,
    agencyWaits: can.has('officeAnsweredAgency'),
    sharing: can.has('sharingWithdrawn') || 'state' in sharing || sharing.refused === 'agencyConsentMissing',
    can: [...can],
  };
}

/** An offered case: what the office decides by, without firm and person. */
async function receivingView({ access: { row }, context, lang, can }: DeskPage) {
  const events = await openEvents(context, row);
  const offer = events.findLast(({ type }) => type === 'transferOffered');
  const { occupations, districts } = context.reference;
  const office = await context.store.read.offices.find(row.officeId);
  const { text } = offer?.fields ?? {};
  return {
    from: office?.name ?? '',
    reason: typeof text === 'string' ? text : '',
    place: districts.get(row.district)?.name ?? '',
    occupation:
      (row.isco08 !== null && occupations.iscoTitle(row.isco08, lang)) || deskTexts(lang).queue.table.unknown,
    verdict: verdictWords(row.verdict, lang),
    can: [...can],
  };
}
export type ReceivingView = Awaited<ReturnType<typeof receivingView>>;

/** All about a case on one page; an opening is noted where there is something to read. */
export async function deskCasePage(request: Request, context: AppLoadContext, number: string | undefined) {
  const lang = requestLanguage(request);
  const opened = await openDeskCase(request, context, number);
  const isOwn = opened.side === 'responsible';
  const row =
    isOwn && isReadable(opened.row) ? await noteOpened(context, opened.row, opened.desk.actor) : opened.row;
  // the flag of a turned verdict stays on this page once more, then it has been seen
  if (isOwn && opened.row.flippedAt !== null)
    await context.store.tx(({ rechecks }) => rechecks.seen(opened.row.id));
  if (isOwn && row.newsAt !== null) {
    const { newsAt } = row;
    await context.store.tx(({ desk }) => desk.seen(opened.desk.scope, row.id, newsAt));
  }
  const access = { ...opened, row };
  const names = await namesOfStaff({ desk: opened.desk, context });
  const page: DeskPage = { access, context, lang, names, can: allowedAtDesk(row, opened.desk.actor) };
  const base = { desk: await deskHead(opened.desk, context), head: deskCaseHead(access, context, lang) };
  if (!isOwn) return { ...base, side: 'receiving' as const, view: await receivingView(page) };
  const events = await openEvents(context, row);
  const parties = events.map(({ party }) => party);
  const offices = await officesNamed(context.store, [
    ...officeIdsOf(events),
    ...parties,
    row.officeId,
    row.agencyId,
  ]);
  const reader = { officeId: row.officeId, names, offices, lang };
  const readable = isReadable(row);
  const history: DeskLine[] = deskLines(events, reader).map((line) =>
    readable ? line : { ...line, text: undefined },
  );
  return {
    ...base,
    side: 'responsible' as const,
    standing: await standingView(page, events, offices),
    content: readable ? await contentView(page, events, offices) : null,
    isErased: row.coordination === 'erased',
    history: history.reverse(),
  };
}
