import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { allowed } from '#flows/case/apply';
import { answerClock, dueWork } from '#flows/case/case-clock';
import type { WorkCalendar } from '#flows/case/case-clock';
import { stagesOf } from '#flows/case/replay';
import { live } from '#flows/case/rights';
import type { CaseRole, CaseState, ClockStep, CoordinationState } from '#flows/case/states';
import { clockStart, clockSteps, nextActor } from '#flows/case/states';
import { officeView } from '~/components/result/result-view.server';
import { openEvents, recorded, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import { reachOf } from '~/services/receipt.server';
import type { Reach } from '~/services/receipt.server';
import { calendarDateOf, formatDate, formatInstant } from '~/services/format';
import type { Lang } from '~/services/language';
import { workCalendar } from '~/services/working-days';
import { caseTexts } from '~/texts/case';
import { employerPlanView } from './plan-view.server';
import { suggestedOffice } from './choices.server';
import { agencyConsentLapsed } from './lapsed.server';
import { officeIdsOf, officesNamed, textForEmployer, toldLines } from './told.server';
import type { Offices } from './told.server';
import type { MessageView, QuestionView, StatusView } from './view';
import { wayOf } from './way.server';

/** Events that lead to a state and may say why. */
const explainedBy: Partial<Record<CoordinationState, string>> = {
  declined: 'declined',
  waitingForEmployer: 'waitingBegan',
  waitingForCandidate: 'waitingBegan',
  waitingForAuthority: 'waitingBegan',
  closed: 'closed',
};

interface ClockSeen {
  state: CaseState;
  events: readonly OpenedEvent[];
  calendar: WorkCalendar;
  reach: Reach;
  now: Date;
}

function clockView({ state, events, calendar, reach, now }: ClockSeen, lang: Lang): StatusView['clock'] {
  const times = answerClock(state, calendar);
  const [first] = times ?? [];
  if (!times || first === undefined) return undefined;
  const start = clockStart(state) ?? '';
  const taken = events.flatMap(({ type, at, fields }) =>
    type === 'clockRang' && at.toISOString() >= start ? [fields['step'] as ClockStep] : [],
  );
  const last = Math.max(-1, ...taken.map((step) => clockSteps.indexOf(step)));
  const standing = (step: ClockStep) =>
    taken.includes(step) ? 'done' : clockSteps.indexOf(step) < last ? 'skipped' : 'open';
  const { clockSteps: words, clockStepsOfNetwork } = caseTexts(lang).life;
  return {
    lines: times.map(({ step, takenOn }) => ({
      words: (reach === 'network' ? clockStepsOfNetwork : words)[step],
      day: formatDate(takenOn, lang),
      state: standing(step),
    })),
    answerBy: formatDate(first.deadline, lang),
    isLate: calendarDateOf(now) > first.deadline,
  };
}

function erasureOf(state: CaseState, calendar: WorkCalendar, lang: Lang): StatusView['erasure'] {
  const { coordination } = state;
  if (coordination !== 'deletionRequested' && coordination !== 'closed') return undefined;
  const due = dueWork(state, calendar).find(({ event }) => event.type === 'erased');
  const kind = coordination === 'closed' ? 'closed' : 'requested';
  return due && { kind, day: formatDate(due.on, lang) };
}

/** The questions to one of the two that are still open, with their words. */
export function openQuestionsTo(
  to: 'employer' | 'candidate',
  { openQuestions }: CaseState,
  events: readonly OpenedEvent[],
  lang: Lang,
): QuestionView[] {
  const open = new Set(openQuestions.filter((question) => question.to === to).map(({ id }) => id));
  return events.flatMap(({ type, fields, at }): QuestionView[] => {
    const { question, text } = fields;
    if (type !== 'questionAsked' || typeof question !== 'string' || typeof text !== 'string') return [];
    return open.has(question) ? [{ id: question, text, asked: formatInstant(at, lang) }] : [];
  });
}

const byWhom = (role: CaseRole): MessageView['by'] =>
  role === 'employer' || role === 'agencyStaff' ? (role === 'employer' ? 'employer' : 'agency') : 'office';

function messagesOf(
  events: readonly OpenedEvent[],
  { offices, state, lang }: { offices: Offices; state: CaseState; lang: Lang },
): MessageView[] {
  const isOpen = ({ type, fields }: OpenedEvent) =>
    type === 'questionAsked' && state.openQuestions.some(({ id }) => id === fields['question']);
  return events.flatMap((event): MessageView[] => {
    const text = textForEmployer(event);
    const [line] = toldLines([event], offices, lang);
    if (text === undefined || line === undefined || isOpen(event)) return [];
    const about = event.type === 'messageSent' ? undefined : line.words;
    return [{ seq: event.seq, by: byWhom(event.role), at: line.at, about, text }];
  });
}

/** Where a case stands, for the employer: reads its events and the offices that they name. */
export async function statusView(row: CaseRow, context: AppLoadContext, lang: Lang): Promise<StatusView> {
  const { states, turns, outcomes } = caseTexts(lang).life;
  const state = stateOf(row);
  const events = await openEvents(context, row);
  const offices = await officesNamed(context.store, [...officeIdsOf(events), row.officeId, row.agencyId]);
  const calendar = await workCalendar(row.land);
  const can = new Set(allowed(state, { role: 'employer' }));
  const explanation = events.findLast(
    ({ type, at }) => type === explainedBy[row.coordination] && at.toISOString() >= state.since,
  );
  const answer = toldLines(
    events.filter(({ type }) => type === 'agencyAnswered').slice(-1),
    offices,
    lang,
  )[0];
  const office = offices.get(row.officeId);
  const reach = await reachOf(office, context);
  const nameOf = (id: unknown) => (typeof id === 'string' ? offices.get(id)?.name : undefined);
  // where the place of work moved since, another agency is responsible now
  const sharedWith = events.findLast(({ type }) => type === 'sharedWithAgency')?.fields['agencyId'];
  const history = toldLines(events, offices, lang);
  return {
    state: {
      ...states[row.coordination],
      // nobody has to do anything for a deletion
      turn: turns[row.coordination === 'deletionRequested' ? 'nobody' : nextActor(state)],
      isYours: nextActor(state) === 'employer',
      since: formatDate(calendarDateOf(row.waitingSince), lang),
    },
    reason: explanation && textForEmployer(explanation),
    outcome: row.coordination === 'closed' && state.outcome !== null ? outcomes[state.outcome] : undefined,
    offeredTo: nameOf(state.offeredTo),
    suggestion: nameOf(suggestedOffice(row, events)),
    erasure: erasureOf(state, calendar, lang),
    way: wayOf(stagesOf(recorded(events)), lang),
    plan: live.includes(row.coordination) ? await employerPlanView(row, context, lang, events) : null,
    clock: clockView({ state, events, calendar, reach, now: context.now() }, lang),
    office: office && officeView(office),
    reach,
    questions: openQuestionsTo('employer', state, events, lang),
    messages: messagesOf(
      // what explains the state and what the agency answers stand in places of their own
      events.filter((event) => event !== explanation && event.type !== 'agencyAnswered'),
      { offices, state, lang },
    ),
    history,
    can: {
      message: can.has('messageSent'),
      answer: can.has('questionAnswered'),
      reopen: can.has('reopened'),
      reopenAfterConsent: row.coordination === 'closed' && !state.consents.coordination,
      another: can.has('resubmitted'),
    },
    isDeclined: row.coordination === 'declined',
    agency: {
      state: caseTexts(lang).page.agency.states[row.sharing],
      name: nameOf(sharedWith),
      answer: row.sharing === 'answered' ? (answer?.text ?? answer?.words) : undefined,
      asksConsent: live.includes(row.coordination) && agencyConsentLapsed(events),
    },
  };
}
