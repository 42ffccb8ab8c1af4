import type { caseLife as german } from '../de/case-life';

export const caseLife: typeof german = {
  states: {
    submitted: {
      name: 'Handed over',
      text: 'Your case is ready for the coordination office. It has not accepted it yet.',
    },
    accepted: { name: 'Accepted', text: 'The coordination office has accepted your case.' },
    declined: {
      name: 'Declined',
      text: 'The coordination office has declined your case. You can hand it to another office.',
    },
    inProgress: { name: 'In progress', text: 'The coordination office is working on your case.' },
    waitingForEmployer: {
      name: 'Waiting for you',
      text: 'The coordination office can only go on when it has something from you.',
    },
    waitingForCandidate: {
      name: 'Waiting for the person',
      text: 'The coordination office can only go on when it has something from the person you want to employ.',
    },
    waitingForAuthority: {
      name: 'Waiting for an authority',
      text: 'The coordination office is waiting for the decision or an answer of an authority.',
    },
    closed: { name: 'Closed', text: 'The case is closed.' },
    reopened: {
      name: 'Reopened',
      text: 'The case is open again. The coordination office has not answered yet.',
    },
    deletionRequested: {
      name: 'Deletion requested',
      text: 'You have asked for the case to be deleted. Nobody is working on it any more.',
    },
    erased: { name: 'Deleted', text: 'The content of the case is deleted.' },
  },
  turns: {
    office: 'Next step: the coordination office.',
    receivingOffice: 'Next step: the office that the case is offered to.',
    employer: 'It is your turn.',
    candidate: 'Next step: the person you want to employ.',
    authority: 'Next step: an authority.',
    nobody: 'There is nothing to do.',
  },
  turnsForAgency: {
    office: 'with the coordination office',
    receivingOffice: 'with another coordination office that the case is offered to',
    employer: 'with the employer',
    candidate: 'with the person',
    authority: 'with an authority',
    nobody: 'none, the case is closed',
  },
  clockSteps: {
    first: 'Reminder to the office',
    second: 'Second reminder to the office',
    escalation: 'The coordination of the network steps in',
  },
  clockStepsOfNetwork: {
    first: 'Reminder to the coordination of the network',
    second: 'Second reminder to the coordination of the network',
    escalation: 'The coordination of the network is asked to find another office',
  },
  outcomes: {
    arrivedAndHired: 'The person has arrived and is employed',
    hiredInGermany: 'The person was already in Germany and is employed',
    employerProceeds: 'The way is found, you go on alone',
    notPossibleNow: 'Not possible at present',
    employerWithdrew: 'Withdrawn by you',
    noReply: 'No reply any more',
  },
  declines: {
    notCompetent: 'The office is not competent',
    noCapacity: 'The office cannot take cases at present',
    notEnoughData: 'There is not enough information',
    otherOfficeFits: 'Another office is a better fit',
    other: 'For another reason',
  },
  alsoWays: (count: number) =>
    count === 1 ? 'also for another way' : `also for ${String(count)} other ways`,
  causes: {
    answer: 'You changed information',
    correction: 'The coordination office corrected it',
    lawChanged: 'The law has changed',
  },
  answers: {
    supports: 'It supports the plan',
    vacancyFirst: 'Please report the vacancy to it first',
    noMeans: 'It cannot help here',
    other: 'See the explanation',
  },
  views: {
    case: 'Case at the coordination office',
    agencySummary: 'Summary at the Arbeitgeber-Service',
  },
  consents: {
    coordination: 'Handing over to the coordination office',
    agency: 'Summary for the Arbeitgeber-Service',
    personData: 'Personal data of the person',
  },
  refusals: {
    notYourPart: 'Only somebody else can do that.',
    otherOffice: 'Only the office that has the case can do that.',
    otherAgency: 'Only the employment agency that the case is shared with can do that.',
    notYourConsent: 'Only the person concerned can give this consent.',
    notInThisState: 'As the case stands now, this is no longer possible.',
    handoffConsentMissing:
      'Your consent to the handover is missing. You can give it under “Consents and data”.',
    agencyConsentMissing: 'The consent to share data with the Arbeitgeber-Service is missing.',
    consentUnchanged: 'The consent already is as you wish.',
    questionNotOpen: 'This question is no longer open. It was answered or taken back.',
    questionKnown: 'This question has been asked already.',
    sameOffice: 'The case already is with this office.',
    clockNotDue: 'It is too early for that.',
  },
  events: {
    submitted: ({ office }) => `You handed over the case to: ${office}`,
    accepted: () => 'The coordination office accepted the case',
    declined: ({ reason }) => `The coordination office declined the case. ${reason}`,
    workBegan: () => 'Work on the case began',
    waitingBegan: ({ state }) => `New status: ${state}`,
    workResumed: () => 'The coordination office goes on',
    questionAsked: ({ toEmployer }) =>
      toEmployer ? 'The coordination office asks you' : 'The coordination office asked the person something',
    resultRevised: ({ reason, otherAgency }) =>
      `New result. ${reason}${otherAgency ? '. Another employment agency is responsible for the new place of work' : ''}`,
    requirementOverridden: ({ reason }) => `Your result has been corrected. ${reason}`,
    overrideTakenBack: ({ reason }) =>
      `A correction has been taken back, the result of the check counts again. ${reason}`,
    planChosen: ({ reason }) => `The coordination office plans with: ${reason}`,
    planStepDone: ({ reason }) => `Step done: ${reason}`,
    planStepReopened: ({ reason }) => `Step open again: ${reason}`,
    closed: ({ reason }) => `The case is closed. ${reason}`,
    reopened: ({ byEmployer }) =>
      byEmployer ? 'You reopened the case' : 'The coordination office reopened the case',
    transferOffered: ({ office }) =>
      `The coordination office would like to pass the case to another one: ${office}`,
    transferAccepted: () => 'The other office took over the case',
    transferDeclined: () => 'The other office did not take over the case',
    transferTakenBack: () => 'The coordination office keeps the case',
    resubmitted: ({ office }) =>
      `You consented to passing the case on to another office and handed it over: ${office}`,
    questionAnswered: ({ byEmployer }) => (byEmployer ? 'Your answer' : 'The person has answered'),
    messageSent: ({ byEmployer }) => (byEmployer ? 'Your message' : 'Message of the coordination office'),
    papersTicked: () => 'You changed the list of papers',
    caseWithdrawn: () => 'You withdrew the case',
    consentGiven: ({ consent }) => `Consent given: ${consent}`,
    consentWithdrawn: ({ consent }) => `Consent withdrawn: ${consent}`,
    consentRefused: () => 'The person does not want their personal data to be passed on',
    deletionRequested: () => 'You asked for the case to be deleted',
    deletionTakenBack: () => 'You took back the request for deletion',
    sharedWithAgency: ({ agency }) => `Summary shared with the Arbeitgeber-Service: ${agency}`,
    sharingWithdrawn: () => 'The summary is no longer shared with the Arbeitgeber-Service',
    summaryAcknowledged: () => 'The Arbeitgeber-Service confirmed that it has read the summary',
    agencyAnswered: ({ reason }) => `Answer of the Arbeitgeber-Service. ${reason}`,
    agencyAskedBack: () => 'The Arbeitgeber-Service asked the coordination office something',
    officeAnsweredAgency: () => 'The coordination office answered the Arbeitgeber-Service',
    officeReassigned: ({ office }) =>
      `The coordination of the network gave the case to another office: ${office}`,
    clockRang: ({ reason }) => `The case is not accepted yet. ${reason}`,
    erased: () => 'The case is deleted',
  },
};
