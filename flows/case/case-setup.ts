import { assign, setup } from 'xstate';
import type { CaseEvent } from './events';
import { clockStart, clockSteps } from './states';
import type { CaseContext, CaseRole, ConsentKind, Instant, Respondent } from './states';

/** An event as the machine takes it: with who did it and when. */
export type TakenCaseEvent = CaseEvent & { at: Instant; by: CaseRole };

/** What the handoff brings. */
export interface CaseStart {
  officeId: string;
  agencyId: string | null;
  consents: readonly ConsentKind[];
  at: Instant;
}

/** The questions to one respondent that stay open after this event. */
function stillOpen(context: CaseContext, event: CaseEvent, to: Respondent): boolean {
  return context.openQuestions.some(
    (question) =>
      question.to === to && !(event.type === 'questionAnswered' && question.id === event.question),
  );
}

/** Whether this answers the last open question to a respondent. */
function isLastAnswer(context: CaseContext, event: TakenCaseEvent, by: Respondent): boolean {
  return answersOpenQuestion(context, event) && event.by === by && !stillOpen(context, event, by);
}

/** Only who was asked can answer. */
function answersOpenQuestion({ openQuestions }: CaseContext, event: TakenCaseEvent): boolean {
  return (
    event.type === 'questionAnswered' &&
    openQuestions.some(({ id, to }) => id === event.question && to === event.by)
  );
}

/** Guards and actions of the case machine, by names that read as sentences. */
export const caseSetup = setup({
  types: {
    context: {} as CaseContext,
    events: {} as TakenCaseEvent,
    input: {} as CaseStart,
  },
  actions: {
    startCounting: assign(({ context, event }) => ({ since: 'at' in event ? event.at : context.since })),
    startClock: assign(({ context, event }) => {
      const at = 'at' in event ? event.at : context.since;
      return { since: at, unansweredSince: at };
    }),
    stopClock: assign({ unansweredSince: null }),
    rememberRing: assign(({ context, event }) => {
      const since = clockStart(context);
      return event.type === 'clockRang' && since !== null ? { rang: { since, step: event.step } } : {};
    }),
    takeOffice: assign(({ event }) =>
      event.type === 'resubmitted' || event.type === 'officeReassigned'
        ? { officeId: event.officeId, assignee: null }
        : {},
    ),
    takeOver: assign(({ context, event }) =>
      context.offeredTo === null || event.type !== 'transferAccepted'
        ? {}
        : { officeId: context.offeredTo, assignee: event.assignee ?? null },
    ),
    takeOn: assign(({ event }) =>
      event.type === 'accepted' && event.assignee !== undefined ? { assignee: event.assignee } : {},
    ),
    noteOffer: assign(({ event }) =>
      event.type === 'transferOffered' ? { offeredTo: event.toOffice, offeredAt: event.at } : {},
    ),
    forgetOffer: assign({ offeredTo: null, offeredAt: null }),
    assignAdviser: assign(({ event }) => (event.type === 'assigned' ? { assignee: event.assignee } : {})),
    noteQuestion: assign(({ context, event }) =>
      event.type === 'questionAsked'
        ? { openQuestions: [...context.openQuestions, { id: event.question, to: event.to }] }
        : {},
    ),
    settleQuestion: assign(({ context, event }) =>
      event.type === 'questionAnswered'
        ? { openQuestions: context.openQuestions.filter(({ id }) => id !== event.question) }
        : {},
    ),
    settleAllTo: assign(({ context }, { to }: { to: Respondent }) => ({
      openQuestions: context.openQuestions.filter((question) => question.to !== to),
    })),
    settleAll: assign({ openQuestions: [] }),
    noteAgencyQuestion: assign({ agencyWaits: true }),
    settleAgencyQuestion: assign(({ context }) => (context.agencyWaits ? { agencyWaits: false } : {})),
    noteOutcome: assign(({ event }) =>
      event.type === 'closed' ? { outcome: event.outcome } : { outcome: 'employerWithdrew' },
    ),
    noteEnd: assign(({ context }) => ({ outcome: context.outcome ?? 'employerWithdrew' })),
    forgetOutcome: assign({ outcome: null }),
    noteConsent: assign(({ context, event }) =>
      event.type === 'consentGiven' || event.type === 'consentWithdrawn'
        ? { consents: { ...context.consents, [event.kind]: event.type === 'consentGiven' } }
        : {},
    ),
    noteAgency: assign(({ event }) =>
      event.type === 'sharedWithAgency' ? { agencyId: event.agencyId } : {},
    ),
    // the consent named another one
    followPlaceOfWork: assign(({ context, event }) =>
      event.type === 'resultRevised' && event.agencyId !== undefined
        ? { agencyId: event.agencyId, consents: { ...context.consents, agency: false } }
        : {},
    ),
    countRevision: assign(({ context }) => ({ revision: context.revision + 1 })),
  },
  guards: {
    employerIsAsked: ({ event }) => event.type === 'questionAsked' && event.to === 'employer',
    waitsForEmployer: ({ event }) => event.type === 'waitingBegan' && event.waitsFor === 'employer',
    waitsForCandidate: ({ event }) => event.type === 'waitingBegan' && event.waitsFor === 'candidate',
    questionIsUnknown: ({ context, event }) =>
      event.type === 'questionAsked' && !context.openQuestions.some(({ id }) => id === event.question),
    questionIsOpen: ({ context, event }) => answersOpenQuestion(context, event),
    agencyWaits: ({ context }) => context.agencyWaits === true,
    employerHasAnsweredAll: ({ context, event }) => isLastAnswer(context, event, 'employer'),
    candidateHasAnsweredAll: ({ context, event }) => isLastAnswer(context, event, 'candidate'),
    employerOwesAnswers: ({ context, event }) => stillOpen(context, event, 'employer'),
    candidateOwesAnswers: ({ context, event }) => stillOpen(context, event, 'candidate'),
    anotherOffice: ({ context, event }) =>
      (event.type === 'transferOffered' && event.toOffice !== context.officeId) ||
      (event.type === 'resubmitted' && event.officeId !== context.officeId),
    handoffConsentIsGiven: ({ context }) => context.consents.coordination,
    agencyConsentIsGiven: ({ context }) => context.consents.agency,
    consentIsMissing: ({ context, event }) => event.type === 'consentGiven' && !context.consents[event.kind],
    personDataAreMasked: ({ context }) => !context.consents.personData,
    consentIsGiven: ({ context, event }) => event.type === 'consentWithdrawn' && context.consents[event.kind],
    handoffConsentEnds: ({ context, event }) =>
      event.type === 'consentWithdrawn' && event.kind === 'coordination' && context.consents.coordination,
    sharingConsentEnds: ({ context, event }) =>
      event.type === 'consentWithdrawn' && event.kind !== 'personData' && context.consents[event.kind],
    anotherAgencyIsResponsible: ({ event }) => event.type === 'resultRevised' && event.agencyId !== undefined,
    clockHasFurtherToGo: ({ context, event }) => {
      const since = clockStart(context);
      if (event.type !== 'clockRang' || since === null) return false;
      const { rang } = context;
      return rang?.since !== since || clockSteps.indexOf(event.step) > clockSteps.indexOf(rang.step);
    },
  },
});
