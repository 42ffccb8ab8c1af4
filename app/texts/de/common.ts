/** Words that every page needs: header, footer, buttons, forms, error pages. */
export const common = {
  product: 'Fachkräftelotse',
  claim: 'Fachkräfte aus dem Ausland einstellen',
  skipToContent: 'Zum Inhalt springen',
  languageSwitch: 'Sprache',
  resume: 'Mit Code weitermachen',
  footer: {
    label: 'Rechtliches und Hinweise',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    plainLanguage: 'Leichte Sprache',
    sources: 'Quellen und Lizenzen',
    lawStatus: 'Rechtsstand',
    staff: 'Anmeldung für Beratungsstellen',
    disclaimer:
      'Der Fachkräftelotse informiert und ersetzt keine Rechtsberatung. Über Visum und Aufenthaltstitel entscheiden die zuständigen Behörden.',
  },
  form: {
    errorPrefix: 'Fehler:',
    errorSummary: (count: number) =>
      count === 1 ? 'Bitte prüfen Sie eine Angabe' : `Bitte prüfen Sie ${String(count)} Angaben`,
    error: 'Fehler',
    why: 'Warum fragen wir das?',
    legalBasis: 'Rechtsgrundlage:',
    opensLaw: 'Gesetzestext auf gesetze-im-internet.de',
    example: 'Beispiel',
    next: 'Weiter',
    save: 'Speichern und weiter',
    back: 'Zurück',
    interim: 'Zwischenstand ansehen',
    later: 'Später weitermachen',
    summary: 'Alle Angaben ansehen und ändern',
    suggestions: 'Vorschläge',
    suggestionCount: (count: number) => (count === 1 ? '1 Vorschlag' : `${String(count)} Vorschläge`),
    missing: 'Bitte prüfen Sie diese Angabe.',
    optional: 'freiwillig',
    dontKnow: 'Weiß ich nicht',
    change: 'Ändern',
    sections: 'Abschnitte der Prüfung',
  },
  sections: { job: 'Stelle', person: 'Person', qualification: 'Qualifikation', procedure: 'Verfahren' },
  stale: {
    later: {
      title: 'Ihre Angaben wurden inzwischen geändert',
      text: 'In einem anderen Fenster oder Tab haben Sie seit dem Öffnen dieser Seite etwas gespeichert. Ihre Eingabe von hier ist noch nicht gespeichert und steht unten im Formular. Soll sie gelten, speichern Sie noch einmal.',
    },
    other: {
      title: 'In diesem Browser ist inzwischen eine andere Prüfung offen',
      text: 'Diese Seite gehörte zu einer anderen Prüfung. Ihre Eingabe ist nicht gespeichert und steht unten im Formular. Wenn Sie noch einmal speichern, gilt sie für die Prüfung, die jetzt offen ist.',
    },
    saved: 'Gespeichert ist zurzeit:',
  },
  detour: {
    skipped: {
      title: (page: string) => `Diese Frage entfällt: ${page}`,
      text: 'Nach Ihren jetzigen Antworten wird sie nicht gestellt. Hier geht es weiter.',
    },
    early: {
      title: (page: string) => `Noch nicht an der Reihe: ${page}`,
      text: 'Vor dieser Frage fehlt noch eine andere Antwort. Hier geht es weiter.',
    },
  },
  sectionStates: { done: 'erledigt', current: 'hier sind Sie', open: 'noch offen' },
  answers: {
    title: 'Ihre Angaben',
    intro:
      'Sie können jede Angabe ändern. Was Sie danach schon beantwortet haben, bleibt erhalten, soweit es noch passt.',
    empty: 'Sie haben noch nichts angegeben.',
    begin: 'Prüfung beginnen',
    proceed: 'Nächste offene Frage',
    result: 'Ergebnis ansehen',
    unanswered: 'Noch nicht beantwortet',
    nothing: 'Nichts davon',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse veraltet oder hat einen Tippfehler. Ihre Angaben in der Prüfung sind davon nicht berührt.',
    start: 'Zur Startseite',
    check: 'Zur Prüfung',
  },
  notUnderstood: {
    title: 'Damit können wir nichts anfangen',
    text: 'Was gesendet wurde, kommt von keinem Formular, das diese Seite jetzt zeigt. Vielleicht war sie veraltet. Es wurde nichts geändert. Gehen Sie eine Seite zurück und laden Sie sie neu.',
  },
  forbidden: {
    title: 'Wir konnten das Formular nicht zuordnen',
    text: 'Das Formular passt nicht zu diesem Browser. Meist sind Cookies ausgeschaltet oder die Seite stand sehr lange offen. Es wurde nichts geändert. Laden Sie die Seite neu und senden Sie das Formular noch einmal.',
  },
  notAtDesk: {
    title: 'Dieser Fall liegt nicht bei Ihrer Stelle',
    text: 'Vielleicht hat ihn inzwischen eine andere Stelle, das Angebot ist zurückgenommen, oder die Nummer stimmt nicht.',
    back: 'Zu den Fällen Ihrer Stelle',
  },
  notYours: {
    title: 'Diese Seite gehört nicht zu Ihrer Rolle',
    text: 'Sie sind angemeldet, aber diese Seite ist für andere Aufgaben. Brauchen Sie sie für Ihre Arbeit, sprechen Sie mit der Verwaltung Ihrer Stelle.',
    account: 'Zu meinem Konto',
  },
  unreadable: {
    title: 'Ihre Angaben lassen sich nicht mehr öffnen',
    text: 'Sie sind verschlüsselt gespeichert, passen aber nicht mehr zu Ihrem Schlüssel: Die gespeicherten Daten wurden beschädigt oder verändert. Wir können sie nicht wiederherstellen. Sie können sie löschen und neu beginnen.',
    action: 'Weiter',
  },
  failure: {
    title: 'Das hat nicht funktioniert',
    text: 'Auf unserer Seite ist ein Fehler aufgetreten. Alle Angaben, die Sie bis zur vorigen Seite gespeichert haben, sind erhalten. Nur die zuletzt abgeschickte Seite müssen Sie vielleicht noch einmal ausfüllen.',
    requestId: 'Kennung des Vorgangs für Rückfragen:',
    retry: 'Prüfung fortsetzen',
  },
};
