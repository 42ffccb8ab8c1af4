import type { ConsentKind } from '#flows/case/states';
import type { OfficeNotice } from '~/services/case-page.server';

/** Words of the pages on which the employer follows a case. */
export const casePage = {
  title: (number: string) => `Ihr Fall ${number}`,
  handedOver: (firm: string, day: string) => `${firm}, übergeben am ${day}`,
  tabs: {
    label: 'Seiten Ihres Falls',
    status: 'Stand und Nachrichten',
    plan: 'Plan',
    data: 'Angaben und Ergebnis',
    papers: 'Unterlagen',
    consents: 'Einwilligungen und Daten',
  },
  inCheck: {
    title: 'Diese Angaben gehören zu einem übergebenen Fall',
    text: 'Die Koordinierungsstelle bekommt Ihre Änderungen erst, wenn Sie sie auf der Seite des Falls übergeben.',
    link: 'Zum Fall',
  },
  leave: 'Fall in diesem Browser schließen',
  leaveHint: 'Zurück kommen Sie mit Ihrem Code oder mit einem neuen Link.',
  optional: 'freiwillig',
  ownOffice: 'Koordinierungsstelle',

  status: {
    title: 'Stand',
    since: (day: string) => `Seit ${day}.`,
    notTold: {
      network:
        'Für diese Stelle ist keine E-Mail-Adresse hinterlegt. Wir benachrichtigen und erinnern an ihrer Stelle die Koordinierung des Netzwerks, die sich um den Fall kümmert.',
      employer:
        'Für diese Stelle ist keine E-Mail-Adresse hinterlegt; wir können sie weder benachrichtigen noch erinnern. Bitte melden Sie sich selbst bei ihr und nennen Sie die Fallnummer.',
      nobody:
        'Für diese Stelle kennen wir keine Kontaktdaten; wir können sie weder benachrichtigen noch erinnern. Sie sieht den Fall, sobald sie hier in ihre Fälle schaut.',
    },
    alsoYou: 'Auch von Ihnen fehlt noch eine Antwort.',
    reason: 'Begründung der Stelle',
    offered: (office: string) => `Der Fall ist dieser Stelle angeboten: ${office}`,
    suggestion: (office: string) => `Die Stelle schlägt vor, den Fall zu übergeben an: ${office}`,
    reopenAfter:
      'Wieder öffnen können Sie den Fall, sobald Sie unter „Einwilligungen und Daten“ die Einwilligung in die Übergabe neu erteilt haben.',
    erasedOn: (day: string) =>
      `Am ${day} löschen wir den Inhalt des Falls. Nur die Fallnummer und die Folge der Schritte bleiben, ohne Namen. Bis dahin können Sie den Antrag unter „Einwilligungen und Daten“ zurücknehmen.`,
    keptUntil: (day: string) => `Bis ${day} bleibt der Fall gespeichert, danach wird er gelöscht.`,
    wayTitle: 'Der Weg Ihres Falls',
    way: { done: 'erledigt', current: 'hier ist Ihr Fall', open: 'noch offen' },
    on: (day: string) => `am ${day}`,
    from: (day: string) => `seit ${day}`,
  },
  clock: {
    title: 'Bis wann die Stelle antwortet',
    intro: (day: string) => `Die Stelle soll bis ${day} sagen, ob sie den Fall annimmt.`,
    offered: (day: string) =>
      `Die Stelle, der der Fall angeboten ist, soll bis ${day} sagen, ob sie ihn übernimmt.`,
    late: 'Die Stelle hat noch nicht geantwortet.',
    otherwise: 'Solange sie nicht antwortet, geschieht dies von selbst:',
    step: 'Was geschieht',
    day: 'Am',
    state: 'Stand',
    states: { done: '✓ geschehen', skipped: 'entfallen', open: 'noch nicht' },
    note: 'Gezählt werden Arbeitstage ohne die Feiertage des Landes, in dem der Arbeitsort liegt. Die Stelle sieht dieselben Tage.',
  },
  questions: {
    title: (count: number) => (count === 1 ? 'Eine Frage an Sie' : `${String(count)} Fragen an Sie`),
    asked: (day: string) => `Gefragt am ${day}`,
    answer: 'Ihre Antwort',
    send: 'Antwort schicken',
    change:
      'Ändert Ihre Antwort etwas an Stelle, Person oder Qualifikation? Dann ändern Sie auch die Angaben:',
    changeLink: 'Angaben ändern und neu prüfen lassen',
  },
  messages: {
    title: 'Nachrichten',
    none: 'Noch keine Nachrichten.',
    older: (count: number) => (count === 1 ? 'Eine ältere Nachricht' : `${String(count)} ältere Nachrichten`),
    label: 'Nachricht an die Koordinierungsstelle',
    hint: 'Bitte schreiben Sie keine Passnummern und nichts über Gesundheit oder Religion.',
    send: 'Nachricht schicken',
    you: 'Sie',
    office: 'Koordinierungsstelle',
    agency: 'Arbeitgeber-Service',
  },
  another: {
    title: 'Andere Stelle wählen',
    text: 'Der Fall geht an die Stelle, die Sie wählen. Vorher sehen Sie Feld für Feld, was sie bekommt, und willigen neu ein; die bisherige kann den Fall danach nicht mehr öffnen.',
    early:
      'Sie müssen nicht auf diese Stelle warten. Sie können den Fall auch einer anderen Stelle übergeben.',
    show: 'Stellen ansehen',
    toCase: 'Zurück zum Fall',
    toList: 'Zurück zur Auswahl',
    intro: (present: string) =>
      `Bisher liegt der Fall bei: ${present}. Mit „Wählen“ wird noch nichts übergeben; Sie sehen zuerst, was die Stelle bekäme.`,
    near: (land: string) => `Für Ihren Arbeitsort und in seinem Land (${land})`,
    suggested: 'Vorschlag der bisherigen Stelle',
    notices: {
      officeUnknown: {
        title: 'Diese Stelle gibt es hier nicht',
        text: 'Sie steht nicht oder nicht mehr im Verzeichnis. Bitte wählen Sie eine aus der Liste. Es ist nichts übergeben.',
      },
      sameOffice: {
        title: 'Der Fall liegt schon bei dieser Stelle',
        text: 'Bitte wählen Sie eine andere aus der Liste. Es ist nichts übergeben.',
      },
    } satisfies Record<OfficeNotice, { title: string; text: string }>,
    notNow: {
      title: 'Der Fall kann jetzt nicht an eine andere Stelle gehen',
      text: 'Das ist nur möglich, solange die Stelle ihn noch nicht angenommen hat oder wenn sie ihn abgelehnt hat. Arbeitet sie schon daran, kann sie ihn selbst weitergeben: Schreiben Sie ihr auf der Seite des Falls.',
    },
    handTitle: 'An diese Stelle übergeben?',
    chosen: 'Diese Stelle bekommt den Fall',
    effects: {
      title: 'Was sich damit ändert',
      access: (present: string) =>
        `Die bisherige Stelle kann den Fall von da an nicht mehr öffnen und nichts mehr daran tun: ${present}. Was sie schon gelesen hat, können wir nicht zurückholen.`,
      clock: 'Die Frist, bis zu der die Stelle antworten soll, beginnt von vorn.',
      notTold: {
        network:
          'Für diese Stelle ist keine E-Mail-Adresse hinterlegt. Wir benachrichtigen und erinnern an ihrer Stelle die Koordinierung des Netzwerks, die sich um den Fall kümmert.',
        employer:
          'Für die neue Stelle ist keine E-Mail-Adresse hinterlegt; wir können sie weder benachrichtigen noch erinnern. Bitte melden Sie sich nach der Übergabe selbst bei ihr und nennen Sie die Fallnummer.',
        nobody:
          'Für die neue Stelle kennen wir keine Kontaktdaten; wir können sie weder benachrichtigen noch erinnern. Sie sieht den Fall, sobald sie hier in ihre Fälle schaut.',
      },
      person: 'Die Zustimmung der Person gilt auch für die neue Stelle. Sie kann sie jederzeit widerrufen.',
      agency:
        'Ihre Einwilligung zum Arbeitgeber-Service gilt weiter. Widerrufen können Sie sie unter „Einwilligungen und Daten“.',
    },
    introNamed: (office: string) =>
      `${office} bekommt diese Angaben sofort, auch die persönlichen: Die Person hat dem zugestimmt.`,
    send: 'An diese Stelle übergeben',
  },
  reopen: {
    title: 'Fall wieder öffnen',
    text: 'Hat sich etwas geändert? Dann kann die Koordinierungsstelle weiterarbeiten.',
    label: 'Was hat sich geändert?',
    send: 'Fall wieder öffnen',
  },
  agency: {
    title: 'Arbeitgeber-Service der Agentur für Arbeit',
    states: {
      notShared: 'Mit dem Arbeitgeber-Service ist noch nichts geteilt.',
      shared: 'Die Koordinierungsstelle hat eine Kurzfassung mit dem Arbeitgeber-Service geteilt.',
      acknowledged: 'Der Arbeitgeber-Service hat die Kurzfassung gelesen.',
      answered: 'Der Arbeitgeber-Service hat geantwortet.',
      withdrawn: 'Der Arbeitgeber-Service kann die Kurzfassung nicht mehr öffnen.',
    },
    askTitle: 'Neue Einwilligung für den Arbeitgeber-Service?',
    ask: 'Für den neuen Arbeitsort ist eine andere Agentur für Arbeit zuständig. Ihre frühere Einwilligung gilt für sie nicht, deshalb wird nichts mehr geteilt. Wenn Sie möchten, erteilen Sie eine neue. Sie ist freiwillig.',
    askLink: 'Zu den Einwilligungen',
    stop: 'Teilen mit dem Arbeitgeber-Service beenden',
    stopText:
      'Der Arbeitgeber-Service kann die Kurzfassung dann nicht mehr öffnen. Was er schon gelesen hat, können wir nicht zurückholen.',
  },
  history: {
    title: 'Verlauf',
    show: (count: number) =>
      count === 1 ? 'Den einen Schritt anzeigen' : `Alle ${String(count)} Schritte anzeigen`,
  },

  data: {
    resultTitle: 'Ergebnis, mit dem die Stelle arbeitet',
    way: 'Empfohlener Weg',
    checkedWay: 'Nach der Prüfung allein',
    correctedTitle: 'Was die Koordinierungsstelle anders beurteilt',
    correctedText: 'Ihr Urteil steht neben dem der Prüfung. Der empfohlene Weg oben richtet sich danach.',
    byCheck: 'Prüfung',
    byOffice: 'Koordinierungsstelle',
    source: 'Quelle',
    noWay: 'Mit diesen Angaben ist kein Weg offen',
    free: 'Kein Aufenthaltstitel nötig',
    asOf: 'Geprüft am',
    law: 'Rechtsstand',
    lawText: (version: string, day: string) => `Regelwerk ${version}, Gesetze vom ${day}`,
    cause: 'Anlass',
    first: 'Ihre Übergabe',
    reason: 'Begründung',
    earlierTitle: 'Frühere Ergebnisse',
    earlier: (day: string) => `Ergebnis vom ${day}`,
    changedTitle: 'Was sich an den Angaben geändert hat',
    changedNothing: 'An den Angaben hat sich nichts geändert.',
    field: 'Angabe',
    before: 'Bisher',
    now: 'Neu',
    missing: 'keine Angabe',
    dropped: 'nicht mehr gefragt',
    changeTitle: 'Angaben ändern',
    changeText:
      'Sie öffnen die Prüfung mit den Angaben dieses Falls und ändern, was sich geändert hat. Die Stelle bekommt davon erst etwas, wenn Sie es hier übergeben.',
    changeSend: 'Angaben dieses Falls öffnen',
    otherDraft: 'In diesem Browser ist eine andere Prüfung offen',
    otherDraftText: 'Sie bleibt gespeichert. Sie erreichen sie danach mit ihrem Code:',
    pendingTitle: 'Geänderte Angaben übergeben',
    pendingText: 'Das haben Sie geändert. Die Stelle arbeitet noch mit den bisherigen Angaben.',
    pendingGoOn: 'Weitere Angaben ändern',
    pendingResult: 'Neues Ergebnis',
    pendingIncomplete:
      'Durch Ihre Änderung ist in der Prüfung eine Frage offen. Erst danach zählen auch Ihre späteren Antworten wieder, und Sie können übergeben. Was Sie nicht wissen, dürfen Sie offen lassen.',
    pendingOpen: 'Offene Frage beantworten',
    pendingMoved:
      'Der Arbeitsort hat sich geändert. Der Fall bleibt bei der jetzigen Stelle; ist sie für den neuen Ort nicht zuständig, gibt sie ihn weiter. Solange sie ihn nicht angenommen hat, können Sie auch selbst eine andere Stelle wählen. Ist am neuen Ort eine andere Agentur für Arbeit zuständig, endet das Teilen mit dem Arbeitgeber-Service, und wir bitten Sie um eine neue Einwilligung.',
    pendingReason: 'Warum haben sich die Angaben geändert?',
    pendingSend: 'Geänderte Angaben übergeben',
    receiptTitle: 'Beleg der Übergabe',
    number: 'Fallnummer',
    handedOver: 'Übergeben am',
    to: 'Übergeben an',
    later: (at: string) => `Neu übergeben am ${at} an`,
    digest: 'Prüfsumme des übergebenen Pakets',
    agency: 'Agentur für Arbeit am Arbeitsort',
    seenTitle: 'Alles, was die Stelle sieht',
  },

  consents: {
    title: 'Einwilligungen',
    nowWith: (office: string) => `Jetzt bearbeitet den Fall: ${office}`,
    given: (day: string, to: string, version: string) => `Erteilt am ${day} für: ${to}. Fassung ${version}`,
    before: (given: string) => `Davor: ${given}`,
    withdrawn: (day: string) => `Widerrufen am ${day}`,
    states: {
      given: 'erteilt',
      withdrawn: 'widerrufen',
      lapsed: 'gilt nicht mehr',
      missing: 'nicht erteilt',
      refused: 'abgelehnt',
    },
    lapsed: 'Für den neuen Arbeitsort ist eine andere Agentur für Arbeit zuständig.',
    personGives:
      'Diese Einwilligung gibt nur die Person selbst. Bis dahin sieht außer Ihnen niemand, wer sie ist.',
    remind: 'Link noch einmal an die Person schicken',
    remindText: 'Die Person hat noch nicht entschieden. Ihr Link kam per E-Mail und gilt sieben Tage.',
    personRefused: (day: string) =>
      `Die Person hat am ${day} abgelehnt. Für die Stelle bleibt sie „Person A“.`,
    noAddress:
      'Diese Einwilligung gibt nur die Person selbst. Sie haben keine E-Mail-Adresse der Person angegeben, deshalb können wir sie nicht fragen. Die Koordinierungsstelle kann ein Blatt eintragen, das die Person unterschrieben hat.',
    noPerson: 'Sie haben keine persönlichen Daten angegeben. Die Stelle kennt die Person als „Person A“.',
    fold: 'Einwilligung widerrufen',
    withdraw: 'Widerrufen',
    giveTitle: 'Einwilligung erteilen',
    texts: {
      coordination: {
        what: 'Die Koordinierungsstelle darf den Fall mit den Angaben zu Betrieb, Stelle und Qualifikation sehen und bearbeiten.',
        after: 'Der Fall wird damit abgeschlossen und das Teilen mit dem Arbeitgeber-Service endet.',
      },
      agency: {
        what: 'Die Koordinierungsstelle darf eine Kurzfassung zu Betrieb, Stelle und empfohlenem Weg mit dem Arbeitgeber-Service der Agentur für Arbeit teilen. Über die Person steht darin nichts.',
        after: 'Der Arbeitgeber-Service kann die Kurzfassung dann nicht mehr öffnen.',
      },
      personData: {
        what: 'Die Koordinierungsstelle darf Namen und Kontaktdaten der Person sehen und die Teile des Ergebnisses, die mit Asylverfahren oder Sozialleistungen zu tun haben.',
        after:
          'Widerrufen Sie nur, wenn die Person es Ihnen gesagt hat. Die Stelle sieht dann wieder „Person A“.',
      },
    } satisfies Record<ConsentKind, { what: string; after: string }>,
    openedTitle: 'Wer die Daten geöffnet hat',
    openedNone: 'Bisher hat niemand die Daten geöffnet.',
    openedWhen: 'Wann',
    openedWho: 'Wer',
    openedWhat: 'Was',
    endTitle: 'Fall beenden',
    endText: 'Sie können den Fall zurückziehen oder löschen lassen, ohne einen Grund zu nennen.',
    withdrawCase: 'Fall zurückziehen',
    withdrawCaseText:
      'Die Koordinierungsstelle hört auf, daran zu arbeiten. Sie können den Fall sechs Monate lang wieder öffnen, danach wird er gelöscht.',
    withdrawCaseReason: 'Möchten Sie der Stelle etwas dazu sagen?',
    delete: 'Löschung beantragen',
    deleteText:
      'Der Fall wird damit abgeschlossen, und nach fünf Arbeitstagen löschen wir alles, was er enthält. Bis dahin können Sie den Antrag zurücknehmen; der Fall bleibt dann abgeschlossen, bis Sie ihn wieder öffnen.',
    takeBack: 'Antrag auf Löschung zurücknehmen',
    takeBackText:
      'Wenn Sie den Antrag zurücknehmen, bleibt der Fall abgeschlossen und gespeichert. Sie können ihn danach wieder öffnen.',
  },

  done: {
    messageSent: 'Ihre Nachricht steht jetzt im Fall, für die Koordinierungsstelle sichtbar.',
    questionAnswered: 'Ihre Antwort ist bei der Koordinierungsstelle.',
    papersTicked: 'Ihre Haken sind gespeichert; die Koordinierungsstelle sieht sie.',
    caseWithdrawn: 'Sie haben den Fall zurückgezogen.',
    reopened: 'Der Fall ist wieder geöffnet.',
    resubmitted: 'Der Fall ist der anderen Stelle übergeben.',
    consentGiven: 'Ihre Einwilligung ist erteilt.',
    consentWithdrawn: 'Die Einwilligung ist widerrufen.',
    consentRefused: 'Ihre Ablehnung ist gespeichert.',
    sharingWithdrawn: 'Das Teilen mit dem Arbeitgeber-Service ist beendet.',
    deletionRequested: 'Die Löschung ist beantragt.',
    deletionTakenBack: 'Der Antrag auf Löschung ist zurückgenommen.',
    resultRevised: 'Die geänderten Angaben und das neue Ergebnis sind bei der Koordinierungsstelle.',
  },
  problems: {
    refusedTitle: 'Das ging nicht',
    unchanged: 'Am Fall hat sich dadurch nichts geändert.',
    staleTitle: 'Inzwischen ist etwas geschehen',
    staleText:
      'Während Sie diese Seite offen hatten, hat sich der Fall geändert. Ihre Eingabe wurde deshalb nicht übernommen. Soll sie trotzdem gelten, schicken Sie sie noch einmal ab.',
    goneText:
      'Während Sie diese Seite offen hatten, hat sich der Fall geändert. Beim jetzigen Stand ist das nicht mehr möglich; Ihre Eingabe wurde nicht übernommen.',
    staleSince: 'Seitdem:',
    kept: 'Das haben Sie geschrieben; es ist nicht verloren:',
    missing: 'Schreiben Sie einen Text.',
    tooLong: (typed: string) => `Der Text darf höchstens 4.000 Zeichen haben, Ihrer hat ${typed}.`,
    officeUnknown: 'Diese Stelle steht nicht im Verzeichnis. Bitte wählen Sie eine andere.',
    draftChanged:
      'Sie haben inzwischen in einem anderen Fenster weitere Angaben geändert. Prüfen Sie die Liste noch einmal.',
    textChanged: 'Der Wortlaut der Einwilligung hat sich geändert. Bitte lesen Sie ihn noch einmal.',
  },
};
