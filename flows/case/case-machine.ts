import { and } from 'xstate';
import { caseSetup } from './case-setup';

/** Where a live case goes when the employer ends it; spread into every state in which that is possible. */
const ending = {
  caseWithdrawn: { target: 'closed', actions: 'noteOutcome' },
  consentWithdrawn: [
    { guard: 'handoffConsentEnds', target: 'closed', actions: ['noteConsent', 'noteOutcome'] },
    { guard: 'consentIsGiven', actions: 'noteConsent' },
  ],
  deletionRequested: { target: 'deletionRequested', actions: 'noteEnd' },
} as const;
const moving = { transferAccepted: { target: 'accepted', actions: 'takeOver' } } as const;
const accepting = { accepted: { target: 'accepted', actions: 'takeOn' } } as const;
const closing = { closed: { target: 'closed', actions: 'noteOutcome' } } as const;
const renewing = {
  resubmitted: { guard: 'anotherOffice', target: 'submitted', reenter: true, actions: 'takeOffice' },
  officeReassigned: { target: 'submitted', reenter: true, actions: 'takeOffice' },
} as const;
const asking = {
  questionAsked: [
    {
      guard: and(['questionIsUnknown', 'employerIsAsked']),
      target: 'waitingForEmployer',
      actions: 'noteQuestion',
    },
    { guard: 'questionIsUnknown', target: 'waitingForCandidate', actions: 'noteQuestion' },
  ],
  waitingBegan: [
    { guard: 'waitsForEmployer', target: 'waitingForEmployer' },
    { guard: 'waitsForCandidate', target: 'waitingForCandidate' },
    { target: 'waitingForAuthority' },
  ],
} as const;
const answered = { guard: 'questionIsOpen', actions: 'settleQuestion' } as const;
const working = { ...ending, ...moving, ...closing, ...asking, questionAnswered: answered } as const;

const revising = ['countRevision', 'followPlaceOfWork'] as const;
const endSharing = {
  // nothing new is shared with an agency that the consent does not name, nor with one that is not responsible any more
  resultRevised: { guard: 'anotherAgencyIsResponsible', target: 'withdrawn', actions: revising },
  sharingWithdrawn: 'withdrawn',
  consentWithdrawn: { guard: 'sharingConsentEnds', target: 'withdrawn' },
  caseWithdrawn: 'withdrawn',
  deletionRequested: 'withdrawn',
  erased: 'withdrawn',
} as const;
const share = {
  sharedWithAgency: { guard: 'agencyConsentIsGiven', target: 'shared', actions: 'noteAgency' },
} as const;

/**
 * The life of a case: coordination by the office, sharing with the Arbeitgeber-Service, transfer to another office. Never run
 * as an actor; `apply` takes one step at a time. Who may take it says `rights`.
 */
export const caseMachine = caseSetup.createMachine({
  id: 'case',
  type: 'parallel',
  context: ({ input: { officeId, agencyId, consents, at } }) => ({
    officeId,
    agencyId,
    offeredTo: null,
    assignee: null,
    consents: {
      coordination: consents.includes('coordination'),
      agency: consents.includes('agency'),
      personData: consents.includes('personData'),
    },
    openQuestions: [],
    outcome: null,
    revision: 1,
    since: at,
    unansweredSince: at,
    offeredAt: null,
    rang: null,
  }),
  on: {
    assigned: { actions: 'assignAdviser' },
    noteAdded: {},
    // what it changes in the result is told by the events; it leads nowhere
    requirementOverridden: {},
    overrideTakenBack: {},
    // neither does the plan: how far it has come is told by the events as well
    planChosen: {},
    planStepDone: {},
    planStepReopened: {},
    messageSent: {},
    papersTicked: {},
    opened: {},
    agencyAskedBack: { actions: 'noteAgencyQuestion' },
    officeAnsweredAgency: { guard: 'agencyWaits', actions: 'settleAgencyQuestion' },
    resultRevised: { actions: revising },
    consentGiven: { guard: 'consentIsMissing', actions: 'noteConsent' },
    consentRefused: { guard: 'personDataAreMasked' },
    clockRang: { guard: 'clockHasFurtherToGo', actions: 'rememberRing' },
  },
  states: {
    coordination: {
      initial: 'submitted',
      states: {
        submitted: {
          entry: 'startClock',
          exit: 'stopClock',
          on: { ...ending, ...moving, ...renewing, ...accepting, declined: 'declined' },
        },
        accepted: { entry: 'startCounting', on: { ...working, workBegan: 'inProgress' } },
        declined: { entry: 'startCounting', on: { ...ending, ...renewing } },
        inProgress: { entry: 'startCounting', on: working },
        waitingForEmployer: {
          entry: 'startCounting',
          on: {
            ...working,
            workResumed: {
              target: 'inProgress',
              actions: { type: 'settleAllTo', params: { to: 'employer' } },
            },
            questionAnswered: [
              {
                guard: and(['employerHasAnsweredAll', 'candidateOwesAnswers']),
                target: 'waitingForCandidate',
                actions: 'settleQuestion',
              },
              { guard: 'employerHasAnsweredAll', target: 'inProgress', actions: 'settleQuestion' },
              answered,
            ],
          },
        },
        waitingForCandidate: {
          entry: 'startCounting',
          on: {
            ...working,
            workResumed: {
              target: 'inProgress',
              actions: { type: 'settleAllTo', params: { to: 'candidate' } },
            },
            questionAnswered: [
              {
                guard: and(['candidateHasAnsweredAll', 'employerOwesAnswers']),
                target: 'waitingForEmployer',
                actions: 'settleQuestion',
              },
              { guard: 'candidateHasAnsweredAll', target: 'inProgress', actions: 'settleQuestion' },
              answered,
            ],
          },
        },
        waitingForAuthority: { entry: 'startCounting', on: { ...working, workResumed: 'inProgress' } },
        closed: {
          entry: ['startCounting', 'settleAll'],
          on: {
            consentWithdrawn: { guard: 'consentIsGiven', actions: 'noteConsent' },
            deletionRequested: ending.deletionRequested,
            reopened: { guard: 'handoffConsentIsGiven', target: 'reopened', actions: 'forgetOutcome' },
            erased: 'erased',
          },
        },
        reopened: {
          entry: 'startClock',
          exit: 'stopClock',
          on: {
            ...ending,
            ...moving,
            ...closing,
            officeReassigned: renewing.officeReassigned,
            ...accepting,
            declined: 'declined',
            workBegan: 'inProgress',
          },
        },
        deletionRequested: {
          entry: ['startCounting', 'settleAll'],
          on: {
            consentWithdrawn: { guard: 'consentIsGiven', actions: 'noteConsent' },
            deletionTakenBack: 'closed',
            erased: 'erased',
          },
        },
        erased: { entry: 'startCounting', type: 'final' },
      },
    },
    sharing: {
      initial: 'notShared',
      states: {
        notShared: { on: share },
        shared: { on: { ...endSharing, summaryAcknowledged: 'acknowledged', agencyAnswered: 'answered' } },
        acknowledged: { on: { ...endSharing, agencyAnswered: 'answered' } },
        answered: { on: { ...endSharing, agencyAnswered: 'answered' } },
        withdrawn: { entry: 'settleAgencyQuestion', on: share },
      },
    },
    transfer: {
      initial: 'none',
      states: {
        none: {
          entry: 'forgetOffer',
          on: { transferOffered: { guard: 'anotherOffice', target: 'offered', actions: 'noteOffer' } },
        },
        offered: {
          on: {
            transferAccepted: 'none',
            transferDeclined: 'none',
            transferTakenBack: 'none',
            // whatever takes the case out of the office's hands ends its offer too
            declined: 'none',
            closed: 'none',
            caseWithdrawn: 'none',
            consentWithdrawn: { guard: 'handoffConsentEnds', target: 'none' },
            deletionRequested: 'none',
            resubmitted: { guard: 'anotherOffice', target: 'none' },
            officeReassigned: 'none',
          },
        },
      },
    },
  },
});
