import type { entry as german } from '../de/staff-entry';

const minutes = (count: number) => (count === 1 ? 'one minute' : `${String(count)} minutes`);

export const entry: typeof german = {
  email: 'Email address',
  password: 'Password',
  lockHint:
    'After five failed attempts an account takes no sign-in for one minute, and twice as long after every further one, up to one hour.',
  tooMany: {
    title: 'Too many attempts',
    text: (count) =>
      `A great many attempts came from your connection in a short time. Please try again in ${minutes(count)}.`,
  },
  signIn: {
    title: 'Sign in',
    intro:
      'For the staff of the coordination offices, the employer service (Arbeitgeber-Service) and the network. Employers need no account.',
    submit: 'Continue',
    wrong: 'The email address or the password is not right.',
    forgotten: 'Forgotten password',
    employers: 'Are you an employer? Access to your case',
    signedOutTitle: 'You are signed out',
    newPasswordTitle: 'Your new password is set',
    newPassword: 'All other sessions have ended. Please sign in now.',
    oidcTitle: 'With the account of your organisation',
    oidc: 'Sign in with the account of your organisation',
    localTitle: 'With email address and password',
  },
  code: {
    title: 'Second factor',
    intro: 'Open the app with which you set up your account and enter the code that it shows.',
    label: 'Code',
    hint: 'Six digits from the app. If you do not have the app at hand, enter one of your recovery codes; each works once.',
    submit: 'Sign in',
    form: 'A code from the app has six digits, a recovery code 16 characters. Please check what you entered.',
    wrong:
      'The code is not right, has expired or has been used already. Take the next one that the app shows.',
    lockedTitle: 'Too many wrong codes',
    locked: (count) => `Your account takes a code again in ${minutes(count)}.`,
    lost: 'Lost both the app and the recovery codes? Ask the administrator of your office for a new invitation.',
    again: 'Sign in with another account',
  },
  forgotten: {
    title: 'Forgotten password',
    intro: 'We send you a link with which you set a new password. Your second factor stays as it is.',
    submit: 'Send the link',
    invalid: 'Enter your email address, for example anna.adler@office.de.',
    sentTitle: 'Look into your mailbox',
    sent: 'If there is an account with a password for this address, a link is on its way there. It works for 30 minutes and once only. If nothing arrives, ask the administrator of your office.',
    back: 'Back to sign-in',
  },
  invitation: {
    title: 'Set up your account',
    intro: (name) => `Hello ${name}. Your account is set up in two steps.`,
    resetIntro: (name) =>
      `Hello ${name}. Your sign-in was reset. Set a new password and a new second factor.`,
    account: (email, role, place) => (place === null ? `${email}, ${role}` : `${email}, ${role}, ${place}`),
    stepOne: 'Step 1 of 2: password',
    stepTwo: 'Step 2 of 2: second factor',
    name: 'Your name',
    nameHint: 'This is how colleagues see it.',
    next: 'Continue',
    finish: 'Set up account',
    nameMissing: 'Enter your name.',
    nameLong: 'The name may have 100 characters at most.',
    passwordTitle: 'Set a new password',
    passwordIntro: (email) => `For the account ${email}.`,
    passwordSubmit: 'Set password',
    oidc: 'Or without a password of its own: ',
    spentTitle: 'This link no longer works',
    spent:
      'It has been used or withdrawn, or it has expired. If you have set up your account already, sign in. Otherwise ask the administrator of your office for a new invitation.',
    signIn: 'To sign-in',
    doneTitle: 'Your account is set up',
    proceed: 'Go to work',
  },
  newPassword: {
    label: 'New password',
    hint: 'At least 12 characters. Several words that do not belong together are good. Digits and special characters are not needed.',
    complaints: {
      short: 'The password is too short: it needs at least 12 characters.',
      long: 'The password is too long: it may have 256 characters at most.',
      email: 'The password must not be your email address.',
    },
  },
  setUp: {
    intro:
      'To sign in you need, besides the password, a code that changes every 30 seconds. An app on your phone shows it, for example FreeOTP, Aegis, Google Authenticator or Microsoft Authenticator.',
    scan: 'Add an account in the app and scan this picture with it.',
    picture: 'QR code for the app',
    typed: 'If scanning does not work, type this key into the app:',
    link: 'Open an app on this device',
    label: 'Code that the app shows now',
    hint: 'Six digits',
    wrong:
      'The code does not fit this key. Wait for the next one, and check that the clock of your phone is right.',
  },
  recovery: {
    title: 'Your recovery codes',
    text: 'If you do not have the app at hand, sign in with one of these codes. Each works once. Print them or write them down now, and keep them apart from the phone: they will not be shown again.',
  },
  oidc: {
    failedTitle: 'Signing in did not work',
    failed:
      'The account of your organisation did not confirm the sign-in, or it took too long. Please try again.',
    unknownTitle: 'There is no account here for this sign-in',
    unknown:
      'Your organisation has confirmed who you are. No account in Fachkräftelotse belongs to that, however. Ask the administrator of your office for an invitation to the email address with which you signed in.',
    unverified:
      'Your organisation has not confirmed your email address. Without that we cannot tell which account is yours. Please contact their IT.',
    disabled: 'Your account in Fachkräftelotse is disabled. Please contact the administrator of your office.',
    again: 'To sign-in',
  },
};
