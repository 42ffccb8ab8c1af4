import type { caseEntry as german } from '../de/case-entry';

export const caseEntry: typeof german = {
  open: {
    title: 'Access to your case',
    text: 'The button opens the case in this browser. After that the link no longer works. Access ends by itself after four hours.',
    submit: 'Open case',
    spentTitle: 'This link no longer works',
    spent:
      'A link works for a short time and only once. Perhaps you have used it already, or part of the address is missing. Ask for a new one.',
    again: 'Ask for a new link',
  },
  request: {
    title: 'Ask for a link to your case',
    intro:
      'We send the link to the e-mail address given at the handover, and to no other. For one case we send at most three within a quarter of an hour.',
    label: 'Case number',
    hint: 'It stands on the receipt and in every e-mail about the case, for example FL-2026-000123-4.',
    who: 'Who are you?',
    employer: 'I handed over the case for my company',
    candidate: 'I am the person who is to be employed',
    submit: 'Send link',
    invalid: 'Something is wrong in the case number. Compare it with your receipt or an e-mail from us.',
    sentTitle: 'If the case exists, the link is on its way',
    sent: 'Look in your mailbox, also in the spam folder. For reasons of data protection we tell nobody here whether there is a case. If nothing arrives within ten minutes, check the case number.',
    ownTitle: 'A case is open in this browser',
    own: (number) => `Open case ${number}`,
  },
  tooMany: {
    title: 'Too many requests',
    text: (minutes) =>
      `Very many requests came from your connection in a short time. Please try again in ${
        minutes === 1 ? 'one minute' : `${String(minutes)} minutes`
      }.`,
  },
  closed: {
    title: 'You need valid access for this page',
    text: 'For one of these reasons we do not show it now:',
    reasons: [
      'Access ends after four hours.',
      'Another case is open in this browser, or none.',
      'The page is meant for somebody else, or the case number is wrong.',
    ],
    submit: 'Send a new link',
    submitText: 'We send you a new link, to the e-mail address given at the handover.',
    kept: 'This is what you wrote. It was not sent; you can copy it here:',
    byCode: 'Do you have the code of your check? It leads to the case too.',
    byCodeLink: 'Continue with a code',
  },
};
