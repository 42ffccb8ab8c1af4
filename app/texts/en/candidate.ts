import type { candidatePage as german } from '../de/candidate';

export const candidatePage: typeof german = {
  title: 'May your data be passed on?',
  otherLanguage: 'Diese Seite auf Deutsch lesen',
  intro: (firm) =>
    `${firm} would like to employ you and is taking advice on which visa and residence permit are possible. For this the company would like to pass on your data to an advice office. You decide whether it may.`,
  caseNumber: (number) => `Case number ${number}`,
  states: {
    over: () =>
      'The case has ended. The advisory office does not see these data, and there is nothing to decide.',
    open: () => 'You have not decided yet. Until you do, nobody but the company sees these data.',
    given: (day) => `You agreed on ${day}. The advice office sees these data.`,
    sheet: (day) =>
      `You agreed with your signature; the advice office recorded this on ${day}. It sees these data.`,
    refused: (day) =>
      `You said no on ${day}. The advice office does not see these data. You can change your decision.`,
    withdrawn: (day) =>
      `The consent was withdrawn on ${day}. The advice office no longer sees these data. You can change your decision.`,
  },
  stateTitle: 'Your decision',
  toDecision: 'Go to your decision',
  what: 'Which data',
  none: 'The company has not entered any personal data of yours.',
  fields: { name: 'Name', email: 'E-mail address', phone: 'Phone', language: 'Language for messages' },
  findings: {
    label: 'Parts of the result of the check',
    value: 'what has to do with an asylum procedure or social benefits, even if there was neither',
  },
  languages: { de: 'German', en: 'English' },
  already: 'What the advice office already sees without your name',
  alreadyText: 'With these details it sees “Person A” instead of your name.',
  whom: 'Who gets them',
  whomText:
    'This is the coordination office to which the company handed over the case. It advises companies on the immigration of skilled workers. If another coordination office takes over the case, your consent holds for it too. This page always shows which one it is.',
  whomNot: 'The Arbeitgeber-Service (employer service) of the employment agency does not get these data.',
  why: 'What for',
  whyText:
    'The office advises on recognition, further training and visas. With your data it can match documents and ask you something directly. It may not use the data for anything else.',
  free: 'You are free to decide',
  freeText:
    'If you say no, this has no effect on your application. The company will still be advised, without the office knowing who you are.',
  withdrawal:
    'If you agree, you can withdraw at any time: on this page, with the company or with the advice office. You do not need to give reasons. The withdrawal applies from then on; what was done before remains lawful.',
  storage: 'How long the data are kept',
  storageText:
    'Until six months after the case is closed; then they are deleted. If the company asks for deletion, they are deleted after five working days.',
  source: 'Where the data come from',
  sourceText: (firm, day) => `${firm} entered them and handed them over on ${day}.`,
  rights: 'Your rights',
  rightsText:
    'You can ask for information about your data, have them corrected, deleted or restricted, and get a copy (Articles 15 to 20 GDPR). Contact the company or the advice office; both are responsible for your data, each for its part.',
  contact: (firm, contact) => `Contact at the company: ${contact}, ${firm}`,
  authority: (land) =>
    `You can complain to a data protection authority, for example that of the federal state (Land) ${land}.`,
  basis: 'The legal basis is your consent (Article 6(1)(a) GDPR, section 26(2) BDSG).',
  noDecision: 'Fachkräftelotse decides nothing about you. Authorities decide on visa and residence.',
  consentVersion: '2026-11-23',
  version: (version) => `Version of this text: ${version}`,
  statement: (firm, office) =>
    `I agree that ${firm} passes on the data named above to ${office} and that this office uses them for its advice.`,
  agree: 'Yes, I agree',
  refuse: 'No, I do not agree',
  withdraw: 'Withdraw consent',
  erased: 'The content of this case is deleted. Nothing about you is stored here any more.',
  questions: {
    title: 'Questions of the advice office to you',
    reader: 'The advice office reads your answer. The company only sees that you have answered.',
    asked: (day) => `Asked on ${day}`,
    answer: 'Your answer',
    send: 'Send answer',
  },
  done: {
    questionAnswered: 'Your answer is with the advice office.',
    consentGiven: 'You have agreed. Thank you.',
    consentWithdrawn: 'Your consent is withdrawn.',
    consentRefused: 'You have said no. This has no effect on your application.',
  },
};
