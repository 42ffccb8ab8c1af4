import type { casePage as german } from '../de/case';

export const casePage: typeof german = {
  title: (number) => `Your case ${number}`,
  handedOver: (firm, day) => `${firm}, handed over on ${day}`,
  tabs: {
    label: 'Pages of your case',
    status: 'Status and messages',
    plan: 'Plan',
    data: 'Information and result',
    papers: 'Papers',
    consents: 'Consents and data',
  },
  inCheck: {
    title: 'This information belongs to a case that was handed over',
    text: 'The coordination office gets your changes only when you hand them over on the page of the case.',
    link: 'To the case',
  },
  leave: 'Close the case in this browser',
  leaveHint: 'You come back with your code or with a new link.',
  optional: 'optional',
  ownOffice: 'Coordination office',

  status: {
    title: 'Status',
    since: (day) => `Since ${day}.`,
    notTold: {
      network:
        'We have no e-mail address of this office. In its place we notify and remind the coordination of the network, which takes care of the case.',
      employer:
        'We have no e-mail address of this office and can neither notify nor remind it. Please contact it yourself and give the case number.',
      nobody:
        'We know no contact data of this office and can neither notify nor remind it. It will see the case as soon as it looks at its cases here.',
    },
    alsoYou: 'An answer of yours is missing too.',
    reason: 'Reason given by the office',
    offered: (office) => `The case is offered to this office: ${office}`,
    suggestion: (office) => `The office suggests handing the case to: ${office}`,
    reopenAfter:
      'You can open the case again once you have given the consent to the handover anew under “Consents and data”.',
    erasedOn: (day) =>
      `On ${day} we delete the content of the case. Only the case number and the sequence of steps remain, without names. Until then you can take back the request under “Consents and data”.`,
    keptUntil: (day) => `The case is kept until ${day} and then deleted.`,
    wayTitle: 'How your case proceeds',
    way: { done: 'done', current: 'your case is here', open: 'still ahead' },
    on: (day) => `on ${day}`,
    from: (day) => `since ${day}`,
  },
  clock: {
    title: 'By when the office answers',
    intro: (day) => `The office should say by ${day} whether it accepts the case.`,
    offered: (day) => `The office that the case is offered to should say by ${day} whether it takes over.`,
    late: 'The office has not answered yet.',
    otherwise: 'As long as it does not answer, this happens by itself:',
    step: 'What happens',
    day: 'On',
    state: 'Status',
    states: { done: '✓ done', skipped: 'left out', open: 'not yet' },
    note: 'Working days are counted, without the public holidays of your Land. The office sees the same days.',
  },
  questions: {
    title: (count) => (count === 1 ? 'A question to you' : `${String(count)} questions to you`),
    asked: (day) => `Asked on ${day}`,
    answer: 'Your answer',
    send: 'Send answer',
    change:
      'Does your answer change anything about job, person or qualification? Then change the information too:',
    changeLink: 'Change information and have it checked again',
  },
  messages: {
    title: 'Messages',
    none: 'No messages yet.',
    older: (count) => (count === 1 ? 'One older message' : `${String(count)} older messages`),
    label: 'Message to the coordination office',
    hint: 'Please do not include passport numbers or anything about health or religion.',
    send: 'Send message',
    you: 'You',
    office: 'Coordination office',
    agency: 'Arbeitgeber-Service',
  },
  another: {
    title: 'Choose another office',
    text: 'The case goes to the office that you choose. Before that you see field by field what it gets and consent anew; after that the previous one can no longer open the case.',
    early: 'You need not wait for this office. You can also hand the case to another one.',
    show: 'Show offices',
    toCase: 'Back to the case',
    toList: 'Back to the list',
    intro: (present) =>
      `So far the case is with: ${present}. “Choose” hands nothing over yet; first you see what the office would get.`,
    near: (land) => `For your place of work and in its Land (${land})`,
    suggested: 'Suggestion of the previous office',
    notices: {
      officeUnknown: {
        title: 'There is no such office here',
        text: 'It is not in the directory, or no longer. Please choose one from the list. Nothing has been handed over.',
      },
      sameOffice: {
        title: 'The case is with this office already',
        text: 'Please choose another one from the list. Nothing has been handed over.',
      },
    },
    notNow: {
      title: 'The case cannot go to another office now',
      text: 'That is possible only as long as the office has not accepted it, or when it has declined. If it is already working on it, it can pass it on itself: write to it on the page of the case.',
    },
    handTitle: 'Hand over to this office?',
    chosen: 'This office gets the case',
    effects: {
      title: 'What changes with that',
      access: (present) =>
        `From then on the previous office can no longer open the case or do anything about it: ${present}. What it has read already we cannot take back.`,
      clock: 'The time within which the office should answer begins anew.',
      notTold: {
        network:
          'We have no e-mail address of this office. In its place we notify and remind the coordination of the network, which takes care of the case.',
        employer:
          'We have no e-mail address of the new office and can neither notify nor remind it. Please contact it yourself after handing over and give the case number.',
        nobody:
          'We know no contact data of the new office and can neither notify nor remind it. It will see the case as soon as it looks at its cases here.',
      },
      person:
        'The consent of the person holds for the new office too. The person can withdraw it at any time.',
      agency:
        'Your consent concerning the Arbeitgeber-Service still holds. You can withdraw it under “Consents and data”.',
    },
    introNamed: (office) =>
      `${office} receives these data at once, the personal ones too: the person has agreed to that.`,
    send: 'Hand over to this office',
  },
  reopen: {
    title: 'Reopen the case',
    text: 'Has something changed? Then the coordination office can go on.',
    label: 'What has changed?',
    send: 'Reopen the case',
  },
  agency: {
    title: 'Arbeitgeber-Service (employer service) of the employment agency',
    states: {
      notShared: 'Nothing is shared with the Arbeitgeber-Service yet.',
      shared: 'The coordination office has shared a summary with the Arbeitgeber-Service.',
      acknowledged: 'The Arbeitgeber-Service has read the summary.',
      answered: 'The Arbeitgeber-Service has answered.',
      withdrawn: 'The Arbeitgeber-Service can no longer open the summary.',
    },
    askTitle: 'A new consent for the Arbeitgeber-Service?',
    ask: 'Another employment agency is responsible for the new place of work. Your earlier consent does not cover it, so nothing is shared any more. If you like, give a new one. It is voluntary.',
    askLink: 'To the consents',
    stop: 'Stop sharing with the Arbeitgeber-Service',
    stopText:
      'The Arbeitgeber-Service can then no longer open the summary. What it has read already we cannot take back.',
  },
  history: {
    title: 'History',
    show: (count) => (count === 1 ? 'Show the one step' : `Show all ${String(count)} steps`),
  },

  data: {
    resultTitle: 'The result the office works with',
    way: 'Recommended way',
    checkedWay: 'By the check alone',
    correctedTitle: 'What the coordination office judges differently',
    correctedText: 'Its judgement stands beside that of the check. The recommended way above follows it.',
    byCheck: 'Check',
    byOffice: 'Coordination office',
    source: 'Source',
    noWay: 'No way is open with this information',
    free: 'No residence title needed',
    asOf: 'Checked on',
    law: 'State of the law',
    lawText: (version, day) => `Rule set ${version}, statutes of ${day}`,
    cause: 'Reason',
    first: 'Your handover',
    reason: 'Explanation',
    earlierTitle: 'Earlier results',
    earlier: (day) => `Result of ${day}`,
    changedTitle: 'What has changed in the information',
    changedNothing: 'Nothing has changed in the information.',
    field: 'Information',
    before: 'Before',
    now: 'Now',
    missing: 'not given',
    dropped: 'no longer asked',
    changeTitle: 'Change information',
    changeText:
      'You open the check with the information of this case and change what has changed. The office gets nothing of it before you hand it over here.',
    changeSend: 'Open the information of this case',
    otherDraft: 'Another check is open in this browser',
    otherDraftText: 'It stays saved. Afterwards you reach it with its code:',
    pendingTitle: 'Hand over changed information',
    pendingText: 'This is what you have changed. The office still works with the earlier information.',
    pendingGoOn: 'Change more information',
    pendingResult: 'New result',
    pendingIncomplete:
      'Your change has left a question of the check open. Only after it your later answers count again, and you can hand over. What you do not know you may leave open.',
    pendingOpen: 'Answer the open question',
    pendingMoved:
      'The place of work has changed. The case stays with the present office; if that is not responsible for the new place, it passes the case on. As long as it has not accepted the case, you can also choose another office yourself. If another employment agency is responsible there, sharing with the Arbeitgeber-Service ends and we ask you for a new consent.',
    pendingReason: 'Why has the information changed?',
    pendingSend: 'Hand over changed information',
    receiptTitle: 'Receipt of the handover',
    number: 'Case number',
    handedOver: 'Handed over on',
    to: 'Handed over to',
    later: (at) => `Handed over anew on ${at} to`,
    digest: 'Checksum of the package handed over',
    agency: 'Employment agency at the place of work',
    seenTitle: 'Everything the office sees',
  },

  consents: {
    title: 'Consents',
    nowWith: (office) => `Now working on the case: ${office}`,
    given: (day, to, version) => `Given on ${day} for: ${to}. Version ${version}`,
    before: (given) => `Before that: ${given}`,
    withdrawn: (day) => `Withdrawn on ${day}`,
    states: {
      given: 'given',
      withdrawn: 'withdrawn',
      lapsed: 'no longer valid',
      missing: 'not given',
      refused: 'refused',
    },
    lapsed: 'Another employment agency is responsible for the new place of work.',
    personGives: 'Only the person can give this consent. Until then nobody but you sees who the person is.',
    remind: 'Send the link to the person again',
    remindText: 'The person has not decided yet. The link came by e-mail and is valid for seven days.',
    personRefused: (day) => `The person said no on ${day}. For the office it remains “Person A”.`,
    noAddress:
      'Only the person can give this consent. You have not given an e-mail address of the person, so we cannot ask. The coordination office can file a sheet that the person has signed.',
    noPerson: 'You have not given any personal data. The office knows the person as “Person A”.',
    fold: 'Withdraw consent',
    withdraw: 'Withdraw',
    giveTitle: 'Give consent',
    texts: {
      coordination: {
        what: 'The coordination office may see and work on the case with the information on company, job and qualification.',
        after: 'The case is then closed and sharing with the Arbeitgeber-Service ends.',
      },
      agency: {
        what: 'The coordination office may share a summary of company, job and recommended way with the Arbeitgeber-Service of the employment agency. It says nothing about the person.',
        after: 'The Arbeitgeber-Service can then no longer open the summary.',
      },
      personData: {
        what: 'The coordination office may see name and contact data of the person, and the parts of the result that have to do with asylum procedures or social benefits.',
        after: 'Withdraw only if the person told you so. The office then sees “Person A” again.',
      },
    },
    openedTitle: 'Who opened the data',
    openedNone: 'Nobody has opened the data so far.',
    openedWhen: 'When',
    openedWho: 'Who',
    openedWhat: 'What',
    endTitle: 'End the case',
    endText: 'You can withdraw the case or have it deleted without giving a reason.',
    withdrawCase: 'Withdraw the case',
    withdrawCaseText:
      'The coordination office stops working on it. For six months you can reopen the case, then it is deleted.',
    withdrawCaseReason: 'Would you like to tell the office something about it?',
    delete: 'Request deletion',
    deleteText:
      'The case is closed, and after five working days we delete everything it contains. Until then you can take the request back; the case then stays closed until you reopen it.',
    takeBack: 'Take back the request for deletion',
    takeBackText: 'If you take the request back, the case stays closed and saved. You can then reopen it.',
  },

  done: {
    messageSent: 'Your message is now in the case, for the coordination office to see.',
    questionAnswered: 'Your answer is with the coordination office.',
    papersTicked: 'Your ticks are saved; the coordination office sees them.',
    caseWithdrawn: 'You have withdrawn the case.',
    reopened: 'The case is open again.',
    resubmitted: 'The case is handed to the other office.',
    consentGiven: 'Your consent is given.',
    consentWithdrawn: 'The consent is withdrawn.',
    consentRefused: 'Your refusal is saved.',
    sharingWithdrawn: 'Sharing with the Arbeitgeber-Service has ended.',
    deletionRequested: 'Deletion is requested.',
    deletionTakenBack: 'The request for deletion is taken back.',
    resultRevised: 'The changed information and the new result are with the coordination office.',
  },
  problems: {
    refusedTitle: 'That was not possible',
    unchanged: 'Nothing about the case has changed.',
    staleTitle: 'Something has happened meanwhile',
    staleText:
      'While you had this page open, the case changed. Your input was therefore not taken. If it still applies, please send it again.',
    goneText:
      'While you had this page open, the case changed. As it stands now this is no longer possible; your input was not taken.',
    staleSince: 'Since then:',
    kept: 'This is what you wrote; it is not lost:',
    missing: 'Write a text.',
    tooLong: (typed) => `The text may have at most 4,000 characters, yours has ${typed}.`,
    officeUnknown: 'This office is not in the directory. Please choose another one.',
    draftChanged:
      'Meanwhile you have changed more information in another window. Please check the list again.',
    textChanged: 'The wording of the consent has changed. Please read it again.',
  },
};
