/** The words of the result page around what the law says (law.ts). */
export const result = {
  title: (day: string) => `Ergebnis vom ${day}`,
  intro: 'Die Prüfung ordnet Ihre Angaben ein und nennt die Gründe. Entscheiden werden die Behörden.',
  interim: {
    title: 'Zwischenstand',
    text: 'Die Prüfung ist noch nicht zu Ende. Mit jeder weiteren Angabe wird das Ergebnis sicherer.',
    continue: 'Prüfung fortsetzen',
  },
  warnings: { first: 'Bitte zuerst lesen', also: 'Gut zu wissen' },
  access: { title: 'Darf die Person schon arbeiten?', basis: 'Grundlage' },
  recommendation: {
    title: 'Der empfohlene Weg',
    nothingKnown: 'Welcher Weg passt, lässt sich noch nicht sagen. Dafür fehlen Angaben.',
    undecided: (count: number) =>
      count === 1
        ? 'Über einen Weg für Ihre Stelle lässt sich noch nicht entscheiden. Beantworten Sie zuerst die offenen Fragen. Bis dahin bleibt:'
        : `Über ${String(count)} Wege für Ihre Stelle lässt sich noch nicht entscheiden. Beantworten Sie zuerst die offenen Fragen. Bis dahin bleibt:`,
    nextStep: 'Nächster Schritt',
    details: 'Voraussetzungen dieses Wegs ansehen',
    reasons: 'Warum dieser Weg?',
    reason:
      'Er ist der erste Weg in der Reihenfolge, die der Person die meisten Rechte und Ihnen das einfachste Verfahren gibt.',
    provisional: 'Vorläufig: gerechnet mit einem Betrag, der noch nicht endgültig feststeht.',
  },
  nextSteps: {
    candidateApplies: 'Die Person informiert sich über Punkte und Unterlagen und stellt den Antrag selbst.',
    applyForRecognition:
      'Die Person beantragt die Anerkennung bei der zuständigen Stelle. Welche das ist, zeigt der Anerkennungs-Finder auf anerkennung-in-deutschland.de.',
    evaluateDegree:
      'Prüfen Sie zuerst, ob der Hochschulabschluss in der Datenbank anabin als vergleichbar steht: Dann genügt ein Ausdruck. Sonst beantragt die Person eine Zeugnisbewertung der ZAB.',
    awaitRecognition:
      'Die Anerkennung ist beantragt. Warten Sie den Bescheid ab und reichen Sie nach, was die zuständige Stelle noch verlangt.',
    mobilityEntry:
      'Die Person zieht mit der gültigen Karte des anderen EU-Staats um und beantragt den deutschen Titel bei der Ausländerbehörde am neuen Wohnort.',
    applyInGermany:
      'Die Person beantragt den Titel bei der Ausländerbehörde an ihrem Wohnort. Sie füllen dafür die „Erklärung zum Beschäftigungsverhältnis“ aus.',
    declareEmployment:
      'Schließen Sie den Vertrag oder machen Sie ein verbindliches Angebot und füllen Sie die „Erklärung zum Beschäftigungsverhältnis“ aus. Damit beantragt die Person das Visum; die Bundesagentur für Arbeit können Sie schon vorher um Zustimmung bitten.',
    applyForVisa:
      'Schließen Sie den Vertrag oder machen Sie ein verbindliches Angebot. Damit beantragt die Person das Visum bei der deutschen Auslandsvertretung.',
  },
  routes: {
    title: 'Alle Wege im Einzelnen',
    intro: 'Klappen Sie einen Weg auf, um zu sehen, welche Voraussetzungen erfüllt sind und welche nicht.',
    farRoutes: (count: number) =>
      count === 1
        ? 'Ein Weg, der in diesem Fall nicht in Betracht kommt'
        : `${String(count)} Wege, die in diesem Fall nicht in Betracht kommen`,
    recommended: 'empfohlen',
    basis: 'Grundlage',
    consent: 'Zustimmung',
    entitlement: 'Bindung der Behörde',
    validity: 'Geltungsdauer',
    validityUpTo: (months: string) => `bis zu ${months}`,
    validityByAuthority: 'legt die Behörde fest',
    provisional: 'vorläufig',
    conditions: 'Worauf es noch ankommt',
    requirements: 'Voraussetzungen',
    furtherRequirements: (count: number) =>
      count === 1 ? 'Eine weitere Voraussetzung ansehen' : `${String(count)} weitere Voraussetzungen ansehen`,
    metRequirements: (count: number) =>
      count === 1
        ? 'Eine erfüllte Voraussetzung ansehen'
        : `${String(count)} erfüllte Voraussetzungen ansehen`,
    notes: 'Offen im Recht und gut zu wissen',
  },
  ledger: {
    columns: { requirement: 'Voraussetzung', status: 'Stand', details: 'Einzelheiten' },
    details: 'Angaben und Vorschrift',
    required: 'Verlangt',
    provision: 'Vorschrift',
    alsoHelps: 'Sicher wäre der Weg so:',
    change: 'Ändern',
    changeFact: (label: string) => `${label} ändern`,
    answerNow: 'Jetzt angeben',
    noAnswer: 'noch keine Angabe',
    notShown: 'noch nicht nachgewiesen',
    assumed: (value: string) => `${value} (angenommen)`,
    atLeast: (value: string) => `mindestens ${value}`,
    atMost: (value: string) => `höchstens ${value}`,
    atLatest: (day: string) => `Antrag spätestens am ${day}`,
    groups: (codes: string) => `Berufsgruppen ${codes}`,
    validBetween: (from: string, to: string) => `gilt vom ${from} bis ${to}`,
    validFrom: (from: string) => `gilt ab ${from}`,
    draft: 'Entwurf, noch nicht verkündet',
    lastKnown: (year: string) => `für ${year} gibt es noch keinen Betrag; das ist der zuletzt bekannte`,
    yes: 'ja',
    no: 'nein',
  },
  openQuestions: {
    title: 'Was noch fehlt und wer es weiß',
    intro: 'Diese Angaben können das Ergebnis noch ändern. Die wichtigste steht oben.',
    answer: 'Beantworten',
    answerFact: (label: string) => `${label}: beantworten`,
    goOn: 'Prüfung fortsetzen',
    goOnFor: (label: string) => `${label}: kommt noch, Prüfung fortsetzen`,
    later: 'Diese Frage kommt noch in der Prüfung.',
    notAsked: 'Die Prüfung fragt das in Ihrem Fall nicht ab; es wird im Verfahren geklärt.',
    who: 'Wer kann das sagen?',
    more: (count: number) =>
      count === 1 ? 'Eine weitere offene Frage ansehen' : `${String(count)} weitere offene Fragen ansehen`,
  },
  remaining: {
    title: 'Was sich noch tun lässt',
    intro: 'Mit diesen Angaben ist kein Weg offen. Das muss nicht das Ende sein.',
    searchOnly:
      'Die Chancenkarte ist kein Titel für Ihre Stelle. Mit einer Änderung kann auch die Stelle selbst den Weg öffnen.',
    otherRoles: 'Oder die Person kommt zunächst anders:',
    roles: {
      recognitionFirst:
        'Zuerst die Anerkennung abschließen: Danach ist die Person Fachkraft, und die meisten Wege stehen ohne feste Gehaltsschwelle offen.',
      training:
        'Mit einem Ausbildungsvertrag: Die Person lernt den Beruf bei Ihnen und kann danach als Fachkraft bleiben.',
      search:
        'Mit der Chancenkarte: Die Person kommt auf eigenen Antrag zur Arbeitsuche und kann in Grenzen bei Ihnen zur Probe oder nebenbei arbeiten.',
    },
    exceptions: 'Ausnahmen, nach denen Sie fragen können:',
    nearest: 'Diese Wege sind am nächsten:',
    help: 'Sprechen Sie mit der regionalen Koordinierungsstelle oder dem Arbeitgeber-Service. Sie kennen auch Wege, die hier nicht geprüft werden können, zum Beispiel Einzelfallentscheidungen im öffentlichen Interesse.',
    offices: 'Ihre Anlaufstellen mit Telefon und Hotline',
    otherPerson: 'Für dieselbe Stelle können Sie die Prüfung mit anderen Angaben zur Person wiederholen.',
  },
  duties: { title: 'Ihre Pflichten als Arbeitgeber', due: 'Wann' },
  assumptions: {
    title: 'Was wir angenommen haben',
    intro: 'Dazu haben Sie nichts angegeben. Stimmt eine Annahme nicht, ändern Sie die Angabe.',
    follows: (label: string) => `folgt aus der Angabe „${label}“`,
    notAsked: 'wird nur gefragt, wenn es nach Ihren übrigen Antworten etwas ändern kann',
  },
  figures: {
    title: 'Verwendete Beträge und Fristen',
    caption: 'Beträge der Wege, die offen oder noch nicht entschieden sind',
    others: (count: number) =>
      count === 1 ? 'Einen weiteren Wert ansehen' : `${String(count)} weitere Werte ansehen`,
    othersCaption: 'Fristen, Dauern und die Beträge anderer Wege, mit denen geprüft wurde',
    name: 'Bezeichnung',
    value: 'Wert',
    validity: 'Gültigkeit',
    source: 'Quelle',
  },
  offices: {
    title: 'Ihre Anlaufstellen',
    intro: (place: string) => `Zuständig für den Arbeitsort ${place}.`,
    noContact: 'Zu dieser Stelle nennt keine unserer Quellen Kontaktdaten.',
    several:
      'Die Postleitzahl gehört zu mehreren Gebieten. Deshalb stehen hier alle Stellen, die in Betracht kommen.',
    postBox:
      'Diese Postleitzahl gehört zu einem Postfach oder Großempfänger. Prüfen Sie, ob der Arbeitsort stimmt.',
    unknownPostalCode: 'Diese Postleitzahl kennen wir nicht. Prüfen Sie die Angabe.',
    noPlace: 'Geben Sie die Postleitzahl des Arbeitsorts an, dann zeigen wir die zuständigen Stellen.',
    kinds: {
      coordination: {
        name: 'Koordinierungsstelle Fachkräfteeinwanderung',
        what: 'berät Betriebe kostenlos auf dem ganzen Weg',
      },
      employmentAgencies: {
        name: 'Agentur für Arbeit, Arbeitgeber-Service',
        what: 'berät zu Stelle, Bezahlung und Förderung',
      },
      immigrationCentral: {
        name: 'Ausländerbehörde für das beschleunigte Fachkräfteverfahren',
        what: 'führt das beschleunigte Verfahren für Arbeitgeber durch',
      },
      faireIntegration: {
        name: 'Faire Integration',
        what: 'berät die Beschäftigten kostenlos zu Arbeits- und Sozialrecht',
      },
      recognitionAdvice: {
        name: 'Anerkennungs- und Qualifizierungsberatung',
        what: 'berät zur Anerkennung und zu Qualifizierungen',
      },
    },
    noCentral:
      'Eine zentrale Ausländerbehörde ist für diesen Arbeitsort nicht bekannt. Zuständig ist die Ausländerbehörde vor Ort.',
    none: 'Dazu ist keine Stelle verzeichnet.',
    confirmed: 'Angabe bestätigt',
    unconfirmed: 'Kontaktdaten nicht bestätigt',
    unconfirmedSince: (state: string) => `Kontaktdaten vom ${state}, nicht bestätigt`,
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Internet',
    address: 'Anschrift',
  },
  law: {
    title: 'Rechtsstand',
    text: (version: string, day: string) =>
      `Regelwerk ${version}, Gesetzestexte mit Stand ${day}. Spätere Änderungen sind nicht berücksichtigt.`,
    link: 'Alle Beträge und Voraussetzungen ansehen',
  },
  sources: {
    title: 'Quellen',
    intro: 'Amtliche Texte der Vorschriften, auf denen dieses Ergebnis beruht:',
  },
  actions: {
    answers: 'Angaben ansehen und ändern',
  },
};
export type ResultTexts = typeof result;
