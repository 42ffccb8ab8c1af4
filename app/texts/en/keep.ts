import type { keep as german } from '../de/keep';

export const keep: typeof german = {
  box: {
    title: 'Your code to go on',
    until: (date) => `Valid until ${date}; every change extends this to 90 days.`,
    note: 'With the code you get back to these answers on any device. Only who has it can read them.',
    copy: 'Copy code',
    copied: 'Copied',
    later: 'Continue later',
    another: 'Check another person or job',
    erase: 'Delete answers',
  },
  later: {
    title: 'Continue later',
    intro:
      'Everything you have answered so far is saved. You can close this window. In this browser you find it again when you open the check; on another device you need the code.',
    keep: 'Write the code down or print it. We cannot restore it.',
    nothing: 'Nothing is saved yet. You get the code as soon as you have answered the first question.',
    proceed: 'Continue the check',
    begin: 'To the first question',
  },
  mail: {
    title: 'Link by e-mail',
    label: 'E-mail address',
    hint: 'For this one message. We do not store the address, and the message holds none of your answers. Whoever reads the message can open them.',
    send: 'Send link',
    invalid: 'Enter an e-mail address, for example hr@company.com.',
    sentTitle: 'The message is on its way',
    sent: 'The mail server has accepted it. If it does not arrive within a few minutes, look into the spam folder or write the code down.',
    failedTitle: 'The message could not be sent',
    failed: 'The mail server did not accept it. Check the address or write the code down.',
  },
  tooMany: {
    title: 'Too many attempts',
    text: (minutes) =>
      `A great many attempts came from your connection in a short time. Please try again in ${
        minutes === 1 ? 'one minute' : `${String(minutes)} minutes`
      }. Saved answers are not affected.`,
  },
  resume: {
    title: 'Continue with a code',
    intro: 'Enter the code that you wrote down, printed or got by e-mail when you stopped.',
    label: 'Code to go on',
    hint: '28 characters, for example 7K2M-… Upper and lower case, blanks and hyphens make no difference.',
    submit: 'Go on',
    ownTitle: 'A check is open in this browser',
    own: 'You need no code for it.',
    ownProceed: 'Continue the open check',
    complaints: {
      empty: 'Enter your code.',
      length: (symbols) =>
        `A code has 28 characters; you entered ${String(symbols)}. Check whether something is missing or doubled.`,
      symbol:
        'There is a character in your entry that no code contains. Codes consist of digits and letters without accents and without U.',
      typo: 'There is a typing error in your entry. Compare the code group by group.',
      unknown:
        'Nothing is saved for this code any more. You have probably not mistyped it: the answers were deleted, or they were not changed for 90 days. You can start the check anew.',
      expired: (date) =>
        `This code was valid until ${date}. The answers can no longer be opened and are being deleted. You can start the check anew.`,
      unreadable:
        'Something is saved for this code, but it can no longer be opened. The code is right; the saved data are damaged. Please start the check anew.',
    },
    restart: 'Start a new check',
    switchTitle: 'Another check is open in this browser',
    switchText:
      'If you change to the check of the code you entered, the other one stays saved. You then reach it with its own code:',
    switchCode: 'Code of the open check',
    switchSubmit: 'Change to the check of the code entered',
    switchStay: 'Stay with the open check',
  },
  another: {
    title: 'Start another check',
    kept: 'The check so far stays saved. You reach it with its code. Write it down or print it before you go on; after that this browser shows the new check.',
    code: 'Code of the check so far',
    unreadable: 'The answers so far can no longer be opened. You can delete them or start a new check.',
    sameJobTitle: 'Another person, the same job',
    sameJob:
      'Your answers about job and company are taken over, those about the person are not. The new check gets a code of its own.',
    sameJobSubmit: 'Check another person for the same job',
    freshTitle: 'Another job',
    fresh: 'You begin with the first question. Nothing is taken over.',
    freshSubmit: 'Start anew',
    back: 'Back to your answers',
  },
  erase: {
    title: 'Delete answers',
    text: 'We delete all answers of this check at once and for good, and its code. Nobody can restore them, neither can we.',
    caseStays:
      'The case that was handed over stays with the coordination office. If you want it erased too, ask for that first on the page of the case under “Consents and data”; afterwards the code no longer leads there, only a link by e-mail does.',
    which: 'The check with this code will be deleted:',
    submit: 'Delete for good',
    stay: 'Do not delete',
    doneTitle: 'Your answers are deleted',
    done: 'Nothing of this check is stored on our server any more. Its code has no effect any more either.',
    nothingTitle: 'Nothing is saved',
    nothing:
      'No check is open in this browser. If you have a code, open the check with it and delete it then.',
    start: 'To the start page',
  },
};
