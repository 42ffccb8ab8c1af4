import type { NetworkTexts } from '../de/network';

export const network: NetworkTexts = {
  overview: {
    title: 'Network',
    intro:
      'Figures, and cases that no office has answered in time. Nothing about firms and persons is shown here.',
    escalatedTitle: 'Cases without an answer',
    escalatedNone: 'All cases have been answered in time.',
    number: 'Case',
    office: 'Office',
    place: 'Place of work',
    handedOver: 'Handed over on',
    since: 'Reported on',
    countsTitle: 'Cases by office',
    countsNone: 'No case has been handed over yet.',
    countedAt: (instant) =>
      `Counted on ${instant}. With very many cases they are counted once a minute at most.`,
    waiting: 'Waiting for an answer',
    working: 'In progress',
    ended: 'Closed or declined',
    all: 'All',
    sum: 'Together',
  },
  one: {
    title: (number) => `Case ${number}`,
    back: 'Back to the network',
    gone: 'This case has been answered meanwhile, or the number is wrong.',
    goneTitle: 'There is nothing to settle here',
    reassign: 'Give it to another office',
    reassignText:
      'The present office can then no longer open the case. Employer and new office are notified; the time limit of the new office begins anew.',
    office: 'New office',
    choose: 'Please choose',
    reason: 'Reason',
    reasonHint: 'The employer reads it.',
    send: 'Give the case to this office',
    officeMissing: 'Choose an office.',
    reasonMissing: 'Write a reason.',
    reasonLong: 'The reason may have at most 4,000 characters.',
    refused: 'This is no longer possible as the case stands now. Nothing was changed.',
    same: 'The case is already with this office.',
  },
  done: (number, office) => `Case ${number} is now with: ${office}`,
};
