import type { AgencyTexts } from '../de/agency';

export const agency: AgencyTexts = {
  list: {
    title: 'Cases shared with your agency',
    intro:
      'You see a summary without data on the person, for as long as the employer consents. The employer sees every time it is opened.',
    none: 'No case is shared with your agency at present.',
    number: 'Case',
    firm: 'Firm',
    occupation: 'Occupation',
    state: 'Status',
    since: 'Status since',
    states: { shared: 'new', acknowledged: 'read', answered: 'answered' },
    notFound: 'No case that is shared with your agency fits.',
  },
  summary: {
    title: (number) => `Summary of case ${number}`,
    back: 'All shared cases',
    print: 'Print',
    contents: 'Content of the summary',
    office: 'Coordination office',
    whoseTurn: 'Next step',
    state: 'Status at your agency',
    opened: 'It is noted that you have opened the summary; the employer can see it.',
    noPerson:
      'Data on the person, papers and copies are not part of the summary. The coordination office answers questions about them.',
    yours: 'Your reply',
    acknowledge: 'Confirm as read',
    answer: {
      title: 'Answer',
      legend: 'What can the Arbeitgeber-Service do?',
      options: {
        supports: 'We support the plan',
        vacancyFirst: 'Please report the vacancy to us first',
        noMeans: 'We cannot help here',
        other: 'Something else, see explanation',
      },
      label: 'Explanation',
      optional: 'optional, except with “Something else”',
      hint: 'Coordination office and employer read your answer.',
      send: 'Send answer',
    },
    ask: {
      title: 'Question to the coordination office',
      label: 'Your question',
      hint: 'Only the coordination office reads it. Its answer will stand here, and you will get an e-mail.',
      send: 'Send question',
    },
    given: 'Answers and questions',
    asked: 'Your question to the coordination office',
    replied: 'Answer of the coordination office',
  },
  closed: {
    title: 'This case is not shared with your agency',
    text: 'The number is wrong, the case is shared with another agency, or the sharing has ended. If it has ended, we can show nothing of it any more.',
  },
  done: {
    summaryAcknowledged: 'The summary is confirmed as read.',
    agencyAnswered: 'Your answer is with the coordination office and the employer.',
    agencyAskedBack: 'Your question is with the coordination office.',
  },
  problems: {
    answerMissing: 'Choose an answer.',
    textMissing: 'Write a text.',
    explanationMissing: 'Write an explanation if you choose “Something else”.',
    tooLong: (typed) => `The text may have at most 4,000 characters, yours has ${typed}.`,
    refusedTitle: 'That was not possible',
    refused: 'This is not possible as the case stands now. Nothing was changed.',
    kept: 'This is what you wrote; it is not lost:',
  },
};
