/**
 * The wordings that employers agree to. Whoever changes one gives it a new version: a consent says which was shown, and a test
 * compares.
 */
const consents = {
  coordination: {
    version: '2026-11-23',
    label: (office: string) =>
      `Ich willige ein, dass die oben gezeigten Angaben an diese Koordinierungsstelle weitergegeben werden, damit sie mich berät: ${office}.`,
    missing: 'Ohne Ihre Einwilligung können wir den Fall nicht übergeben.',
  },
  agency: {
    version: '2026-11-23',
    label: (agency: string) =>
      `Ich willige ein, dass die Koordinierungsstelle die gezeigte Kurzfassung mit dem Arbeitgeber-Service teilt: ${agency}.`,
    optional: 'Freiwillig. Ohne dieses Häkchen bleibt der Fall bei der Koordinierungsstelle.',
    anyAgency: 'Agentur für Arbeit am Arbeitsort',
  },
  details: {
    title: 'Was Sie zu Ihrer Einwilligung wissen sollten',
    items: [
      'Wer gibt was an wen: Ihr Betrieb gibt die gezeigten Angaben an die genannte Stelle, die sie in eigener Verantwortung verarbeitet. Der Arbeitgeber-Service bekommt nur die Kurzfassung.',
      'Übernimmt später eine andere Koordinierungsstelle den Fall, bekommt sie dieselben Angaben. Sie werden benachrichtigt und können widerrufen.',
      'Wozu: für die Beratung zur Einstellung, nicht für eine Entscheidung. Über Visum und Aufenthaltstitel entscheiden allein die Behörden.',
      'Woher die Angaben stammen: aus Ihren Antworten und aus der Prüfung, die darauf beruht.',
      'Freiwillig: Wenn Sie nicht zustimmen, entstehen Ihnen keine Nachteile. Die Prüfung können Sie weiter nutzen.',
      'Widerruf: jederzeit auf der Seite des Falls oder bei der Stelle, mit Wirkung für die Zukunft. Der Fall wird dann beendet.',
      'Wie lange: Sechs Monate nach dem Ende des Falls wird der Inhalt gelöscht, auf Ihren Wunsch schon früher.',
      'Ihre Rechte: Auskunft, Berichtigung, Löschung und Beschwerde bei der Datenschutzaufsicht. Mehr steht in der Datenschutzerklärung.',
      'Nachweis: Mit dem Absenden halten wir Zeitpunkt und Fassung dieses Textes fest.',
      'Für die Daten, mit denen die Person erkennbar wird, kann nur sie selbst einwilligen. Sie wird dazu eigens gefragt.',
    ],
    version: (version: string) => `Fassung vom ${version}`,
  },
};

/** Words of the preview, of the sending and of the receipt. */
export const handoffSend = {
  consents,
  preview: {
    title: 'Prüfen und senden',
    intro: 'Das hier wird weitergegeben, Feld für Feld, und nichts anderes. Noch ist nichts gesendet.',
    change: 'Ändern',
    missing: {
      title: 'Was noch fehlt',
      intro: 'Sie können auch ohne diese Angaben senden. Mit ihnen kann die Stelle schneller helfen.',
      add: 'Ergänzen',
      unfinished: 'Die Prüfung ist noch nicht abgeschlossen',
      phone: 'Telefonnummer der Ansprechperson',
      personEmail:
        'E-Mail-Adresse der Person: ohne sie können wir die Person nicht um ihre Zustimmung bitten',
    },
    coordination: {
      title: 'Das sieht die Koordinierungsstelle',
      intro: (office: string) => `${office} bekommt diese Angaben sofort. Die Person heißt dort „Person A“.`,
    },
    masked: {
      title: 'Erst wenn die Person zustimmt',
      intro:
        'Diese Angaben bleiben bis dahin für alle außer Ihnen verdeckt. Lehnt die Person ab, bekommt die Stelle sie nicht.',
      rows: 'Voraussetzungen, die mit Asylverfahren oder Sozialleistungen zu tun haben',
    },
    agency: {
      title: 'Das sieht der Arbeitgeber-Service',
      intro: (agency: string) =>
        `${agency}: nur diese Kurzfassung ohne Angaben zur Person, und nur, wenn Sie unten zustimmen und die Koordinierungsstelle sie teilt.`,
    },
    consentTitle: 'Ihre Einwilligung',
    send: 'Fall übergeben',
    changedTitle: 'Bitte noch einmal prüfen',
    changed:
      'Seit Sie diese Seite geöffnet haben, hat sich geändert, was weitergegeben würde. Es ist nichts gesendet. Unten steht der jetzige Stand.',
    tooManyTitle: 'Zu viele Übergaben',
    tooMany:
      'Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Übergaben. Es ist nichts gesendet. Bitte versuchen Sie es in einer Stunde noch einmal.',
  },
  receipt: {
    title: 'Ihr Fall ist übergeben',
    number: 'Fallnummer',
    sentOn: (date: string) => `Übergeben am ${date}`,
    office: 'Zuständig ist jetzt',
    nextTitle: 'Wie es weitergeht',
    answer: (date: string) => `Bis ${date} soll die Stelle den Fall annehmen oder ablehnen.`,
    remind: {
      mail: (first: string, second: string, escalation: string) =>
        `Hören Sie nichts, erinnern wir sie am ${first} und am ${second}. Am ${escalation} wenden wir uns an die Koordinierung des Netzwerks.`,
      network: (first: string, second: string, escalation: string) =>
        `Für diese Stelle ist keine E-Mail-Adresse hinterlegt; wir benachrichtigen an ihrer Stelle die Koordinierung des Netzwerks. Wir erinnern sie am ${first}, am ${second} und am ${escalation}.`,
    },
    notTold: {
      employer:
        'Für diese Stelle ist keine E-Mail-Adresse hinterlegt; wir können sie weder benachrichtigen noch erinnern. Bitte melden Sie sich selbst bei ihr und nennen Sie die Fallnummer, oder wählen Sie auf der Seite des Falls eine andere Stelle.',
      nobody:
        'Für diese Stelle kennen wir keine Kontaktdaten; wir können sie weder benachrichtigen noch erinnern. Sie sieht den Fall, sobald sie hier in ihre Fälle schaut. Auf der Seite des Falls können Sie auch eine andere Stelle wählen.',
    },
    mails:
      'Über jede Neuigkeit bekommt Ihre Ansprechperson eine E-Mail. Darin stehen nur die Fallnummer und ein Link.',
    person:
      'Die Person bekommt einen Link, mit dem sie der Weitergabe ihrer Daten zustimmen oder sie ablehnen kann.',
    moved: 'Im Fall hat sich schon etwas getan. Den Stand sehen Sie auf der Seite des Falls.',
    toCase: 'Zum Fall',
    another: 'Andere Person oder anderen Arbeitsplatz prüfen',
    codeTitle: 'Ihr Code: So kommen Sie zum Fall zurück',
  },
};
export type HandoffSendTexts = typeof handoffSend;
