import type { common as german } from '../de/common';

export const common: typeof german = {
  product: 'Fachkräftelotse',
  claim: 'Hiring skilled workers from abroad',
  skipToContent: 'Skip to content',
  languageSwitch: 'Language',
  resume: 'Continue with a code',
  footer: {
    label: 'Legal information',
    imprint: 'Imprint',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    plainLanguage: 'Easy-to-read German',
    sources: 'Sources and licences',
    lawStatus: 'State of the law',
    staff: 'Sign-in for advisory offices',
    disclaimer:
      'Fachkräftelotse informs and does not replace legal advice. Visas and residence titles are decided by the competent authorities.',
  },
  form: {
    errorPrefix: 'Error:',
    errorSummary: (count) =>
      count === 1 ? 'Please check one answer' : `Please check ${String(count)} answers`,
    error: 'Error',
    why: 'Why do we ask this?',
    legalBasis: 'Legal basis:',
    opensLaw: 'German text of the statute on gesetze-im-internet.de',
    example: 'Example',
    next: 'Continue',
    save: 'Save and continue',
    back: 'Back',
    interim: 'See interim result',
    later: 'Continue later',
    summary: 'See and change all answers',
    suggestions: 'Suggestions',
    suggestionCount: (count) => (count === 1 ? '1 suggestion' : `${String(count)} suggestions`),
    missing: 'Please check this answer.',
    optional: 'optional',
    dontKnow: 'I do not know',
    change: 'Change',
    sections: 'Sections of the check',
  },
  sections: { job: 'Job', person: 'Person', qualification: 'Qualification', procedure: 'Procedure' },
  stale: {
    later: {
      title: 'Your answers have been changed meanwhile',
      text: 'You saved something in another window or tab since you opened this page. What you entered here is not saved yet; it is in the form below. If it is to count, save once more.',
    },
    other: {
      title: 'Another check is open in this browser now',
      text: 'This page belonged to another check. What you entered is not saved; it is in the form below. If you save once more, it counts for the check that is open now.',
    },
    saved: 'Saved at present:',
  },
  detour: {
    skipped: {
      title: (page) => `This question is not needed: ${page}`,
      text: 'On your present answers it is not asked. This is where you go on.',
    },
    early: {
      title: (page) => `Not yet its turn: ${page}`,
      text: 'Another answer is needed before this question. This is where you go on.',
    },
  },
  sectionStates: { done: 'done', current: 'you are here', open: 'still open' },
  answers: {
    title: 'Your answers',
    intro: 'You can change every answer. What you answered after it is kept as far as it still fits.',
    empty: 'You have not answered anything yet.',
    begin: 'Begin the check',
    proceed: 'Next open question',
    result: 'See the result',
    unanswered: 'Not answered yet',
    nothing: 'None of these',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be outdated or mistyped. Your answers in the check are not affected.',
    start: 'To the start page',
    check: 'To the check',
  },
  notUnderstood: {
    title: 'We could not make sense of this',
    text: 'What was sent does not come from any form that this page shows now. Perhaps the page was out of date. Nothing was changed. Go back one page and reload it.',
  },
  forbidden: {
    title: 'We could not match this form',
    text: 'The form does not belong to this browser. Usually cookies are switched off or the page has been open for very long. Nothing was changed. Reload the page and send the form again.',
  },
  notAtDesk: {
    title: 'Your office does not have this case',
    text: 'Perhaps another office has it by now, the offer was taken back, or the number is wrong.',
    back: 'To the cases of your office',
  },
  notYours: {
    title: 'This page does not belong to your role',
    text: 'You are signed in, but this page is for other tasks. If you need it for your work, talk to the administrator of your office.',
    account: 'To my account',
  },
  unreadable: {
    title: 'Your answers can no longer be opened',
    text: 'They are stored encrypted but no longer fit your key: the stored data were damaged or changed. We cannot restore them. You can delete them and start anew.',
    action: 'Continue',
  },
  failure: {
    title: 'That did not work',
    text: 'An error occurred on our side. Everything you saved up to the previous page is kept. You may have to fill in only the page you sent last once more.',
    requestId: 'Reference for questions:',
    retry: 'Continue the check',
  },
};
