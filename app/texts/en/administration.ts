import type { AdministrationTexts } from '../de/administration';

const mails: AdministrationTexts['dead']['mails'] = {
  received: 'Case received',
  newsForEmployer: 'News of the case',
  questionForEmployer: 'Question about the case',
  questionForCandidate: 'Question about the case',
  newsForCandidate: 'News of the case',
  newCase: 'New case',
  offeredCase: 'Request to take over',
  newsForOffice: 'News of the case',
  reminder: 'Reminder',
  escalation: 'Case not accepted',
  sharedSummary: 'Shared summary',
  newsForAgency: 'News for the Arbeitgeber-Service',
  signInLink: 'Link to the case',
  candidateLink: 'Request for consent',
  invitation: 'Invitation to an account',
  reset: 'New sign-in for an account',
  newPassword: 'New password',
};

export const administration: AdministrationTexts = {
  title: 'Administration',
  intro: 'What is listed here needs a person. You do not see the content of cases.',
  done: 'All of it will be tried again.',
  dead: {
    title: 'Messages that could not be delivered',
    none: 'All messages are delivered or on their way.',
    what: 'Message',
    to: 'To',
    case: 'Case',
    since: 'Given up on',
    why: 'Reason',
    recipients: {
      employer: 'Firm',
      candidate: 'Person',
      office: 'Coordination office',
      agency: 'Arbeitgeber-Service',
      networkCoordination: 'Coordination of the network',
    },
    staff: 'Account',
    mails,
    other: 'other message',
    noAddress: 'No address is known.',
    server: (code) => `The mail server does not take it (${code}).`,
    retry: 'Try all of them again',
  },
  overrides: {
    title: 'Corrected results',
    intro:
      'Here a coordination office judged differently from the rules. Check whether a rule is wrong; the office tells you reason and source for the case number.',
    none: 'No result has been corrected.',
    at: 'On',
    office: 'Office',
    way: 'Way',
    requirement: 'Requirement',
    machine: 'Rules',
    status: 'Office says',
    ended: 'ended',
  },
  flipped: {
    title: 'Judged differently after a change of the law',
    intro:
      'Running cases whose result has changed with new rules or figures and that nobody has looked at yet.',
    none: 'No running case is judged differently.',
    at: 'Since',
  },
};
