import type { account as german } from '../de/staff-account';

export const account: typeof german = {
  title: 'My account',
  name: 'Name',
  email: 'Email address',
  role: 'Role',
  place: 'Office',
  signInTitle: 'Sign-in',
  password: 'Password',
  passwordSet: 'set',
  device: 'App for the second factor',
  deviceSet: 'set up',
  recovery: 'Recovery codes',
  recoveryLeft: (count) => `${String(count)} of 10 left`,
  change: 'Change',
  renew: 'Set up anew',
  newCodes: 'New codes',
  byOrganisation:
    'You sign in with the account of your organisation. You manage password and second factor there.',
  fewCodesTitle: 'Only few recovery codes left',
  fewCodes: 'Have new ones made before the last is used up.',
  sessionsTitle: 'Where you are signed in',
  sessionsIntro:
    'A session ends by itself one hour after its last use, and ten hours after the sign-in at the latest. If you do not know one, end it and change your password.',
  unknownClient: 'Unknown browser',
  thisOne: 'this session',
  since: (when) => `Signed in since ${when}`,
  seen: (when) => `last used ${when}`,
  end: 'End',
  everywhereTitle: 'Sign out everywhere',
  everywhere: 'Ends all sessions, this one included.',
  everywhereSubmit: 'Sign out everywhere',
  done: {
    passwordChanged: 'Your password is changed. All other sessions have ended.',
    deviceChanged:
      'The new app is set up. Codes of the old one no longer work. All other sessions have ended.',
    sessionEnded: 'The session has ended.',
  },
  back: 'Back to “My account”',
  current: 'Your present password',
  currentWrong: 'The present password is not right.',
  passwordPage: { title: 'Change password', submit: 'Change password' },
  devicePage: {
    title: 'Set up the app for the second factor anew',
    intro:
      'For example for a new phone. Until you have confirmed the code of the new app the old one stays valid.',
    begin: 'Continue',
    submit: 'Use the new app',
  },
  recoveryPage: {
    title: 'New recovery codes',
    intro: 'You get ten new codes. The old ones then no longer work.',
    submit: 'Make new codes',
    proceed: 'Go on to “My account”',
  },
};
