import type { HandoffSendTexts } from '../de/handoff-send';

const consents: HandoffSendTexts['consents'] = {
  coordination: {
    version: '2026-11-23',
    label: (office) =>
      `I consent to the data shown above being passed on to this coordination office, so that it can advise me: ${office}.`,
    missing: 'Without your consent we cannot hand the case over.',
  },
  agency: {
    version: '2026-11-23',
    label: (agency) =>
      `I consent to the coordination office sharing the summary shown above with the employer service: ${agency}.`,
    optional: 'Optional. Without this tick the case stays with the coordination office.',
    anyAgency: 'employment agency at the place of work',
  },
  details: {
    title: 'What you should know about your consent',
    items: [
      'Who passes what to whom: your firm passes the data shown to the office named, which processes them under its own responsibility. The employer service receives the summary only.',
      'If another coordination office takes the case over later, it receives the same data. You are notified and can withdraw.',
      'What for: for advice on the hiring, not for a decision. The authorities alone decide on visa and residence title.',
      'Where the data come from: from your answers and from the check that rests on them.',
      'Voluntary: you suffer no disadvantage if you do not agree. You can go on using the check.',
      'Withdrawal: at any time on the page of the case or at the office, with effect for the future. The case then ends.',
      'How long: six months after the end of the case its contents are deleted, earlier if you ask for it.',
      'Your rights: access, rectification, erasure, and a complaint to the data protection authority. The privacy page says more.',
      'Proof: with the sending we record the time and the version of this text.',
      'Only the person can consent to data by which the person can be recognised being passed on. The person is asked separately.',
    ],
    version: (version) => `Version of ${version}`,
  },
};

/** Words of the preview, of the sending and of the receipt. */
export const handoffSend: HandoffSendTexts = {
  consents,
  preview: {
    title: 'Check and send',
    intro: 'This is what is passed on, field by field, and nothing else. Nothing has been sent yet.',
    change: 'Change',
    missing: {
      title: 'What is still missing',
      intro: 'You may send without these answers. With them the office can help faster.',
      add: 'Add',
      unfinished: 'The check is not complete yet',
      phone: 'Phone number of the contact person',
      personEmail: 'E-mail address of the person, to ask for the person’s consent',
    },
    coordination: {
      title: 'What the coordination office sees',
      intro: (office) => `${office} receives these data at once. There the person is called “Person A”.`,
    },
    masked: {
      title: 'Only when the person agrees',
      intro:
        'Until then these data stay hidden from everyone but you. If the person refuses, the office does not receive them.',
      rows: 'Requirements that have to do with asylum or social benefits',
    },
    agency: {
      title: 'What the employer service sees',
      intro: (agency) =>
        `${agency}: this summary only, with nothing about the person, and only if you agree below and the coordination office shares it.`,
    },
    consentTitle: 'Your consent',
    send: 'Hand the case over',
    changedTitle: 'Please check once more',
    changed:
      'Since you opened this page, what would be passed on has changed. Nothing has been sent. Below is how it stands now.',
    tooManyTitle: 'Too many handoffs',
    tooMany:
      'Very many handoffs came from your connection within a short time. Nothing has been sent. Please try again in an hour.',
  },
  receipt: {
    title: 'Your case has been handed over',
    number: 'Case number',
    sentOn: (date) => `Handed over on ${date}`,
    office: 'Now responsible',
    nextTitle: 'What happens next',
    answer: (date) => `By ${date} the office should accept or decline the case.`,
    remind: {
      mail: (first, second, escalation) =>
        `If you hear nothing, we remind it on ${first} and on ${second}. On ${escalation} we turn to the coordination of the network.`,
      network: (first, second, escalation) =>
        `We have no e-mail address of this office and notify the coordination of the network in its place. We remind them on ${first}, on ${second} and on ${escalation}.`,
    },
    notTold: {
      employer:
        'We have no e-mail address of this office and can neither notify nor remind it. Please contact it yourself and give the case number, or choose another office on the page of the case.',
      nobody:
        'We know no contact data of this office and can neither notify nor remind it. It will see the case as soon as it looks at its cases here. You can also choose another office on the page of the case.',
    },
    mails: 'Your contact person receives an e-mail about any news. It holds the case number and a link only.',
    person: 'The person receives a link to agree to the sharing of personal data, or to refuse it.',
    moved: 'Something has already happened in the case. Its page shows how it stands.',
    toCase: 'Go to the case',
    another: 'Check another person or job',
    codeTitle: 'Your code: the way back to the case',
  },
};
