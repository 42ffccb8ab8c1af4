import type { AdministrationTexts } from '../de/administration';

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
    other: 'other message',
    retry: 'Try all of them again',
  },
  overrides: {
    title: 'Corrected results',
    intro: 'Here a coordination office judged differently from the rules. Check whether a rule is wrong.',
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
