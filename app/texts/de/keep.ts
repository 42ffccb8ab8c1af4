/** Words for keeping a check: code, resuming, another person, deleting. */
export const keep = {
  box: {
    title: 'Ihr Code zum Weitermachen',
    until: (date: string) => `Gültig bis ${date}; jede Änderung verlängert die Frist auf 90 Tage.`,
    note: 'Mit dem Code kommen Sie auf jedem Gerät an diese Angaben zurück. Nur wer ihn hat, kann sie lesen.',
    copy: 'Code kopieren',
    copied: 'Kopiert',
    later: 'Später weitermachen',
    another: 'Andere Person oder Stelle prüfen',
    erase: 'Angaben löschen',
  },
  later: {
    title: 'Später weitermachen',
    intro:
      'Alles, was Sie bisher beantwortet haben, ist gespeichert. Sie können dieses Fenster schließen. In diesem Browser finden Sie es wieder, wenn Sie die Prüfung öffnen; auf einem anderen Gerät brauchen Sie den Code.',
    keep: 'Notieren oder drucken Sie den Code. Wir können ihn nicht wiederherstellen.',
    nothing:
      'Es ist noch nichts gespeichert. Den Code bekommen Sie, sobald Sie die erste Frage beantwortet haben.',
    proceed: 'Prüfung fortsetzen',
    begin: 'Zur ersten Frage',
  },
  mail: {
    title: 'Link per E-Mail',
    label: 'E-Mail-Adresse',
    hint: 'Für diese eine Nachricht. Wir speichern die Adresse nicht, und die Nachricht enthält keine Ihrer Antworten. Wer die Nachricht liest, kann Ihre Angaben öffnen.',
    send: 'Link schicken',
    invalid: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel personal@firma.de.',
    sentTitle: 'Die Nachricht ist unterwegs',
    sent: 'Der Mailserver hat sie angenommen. Kommt sie in einigen Minuten nicht an, sehen Sie im Spam-Ordner nach oder notieren Sie den Code.',
    failedTitle: 'Die Nachricht ließ sich nicht verschicken',
    failed: 'Der Mailserver hat sie nicht angenommen. Prüfen Sie die Adresse oder notieren Sie den Code.',
  },
  tooMany: {
    title: 'Zu viele Versuche',
    text: (minutes: number) =>
      `Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Versuche. Bitte versuchen Sie es in ${
        minutes === 1 ? 'einer Minute' : `${String(minutes)} Minuten`
      } noch einmal. An gespeicherten Angaben ändert das nichts.`,
  },
  resume: {
    title: 'Mit Code weitermachen',
    intro:
      'Geben Sie den Code ein, den Sie beim Unterbrechen notiert, gedruckt oder per E-Mail bekommen haben.',
    label: 'Code zum Weitermachen',
    hint: '28 Zeichen, zum Beispiel 7K2M-… Groß- und Kleinschreibung, Leerzeichen und Bindestriche sind gleichgültig.',
    submit: 'Weitermachen',
    ownTitle: 'In diesem Browser ist schon eine Prüfung offen',
    own: 'Für diese brauchen Sie keinen Code.',
    ownProceed: 'Offene Prüfung fortsetzen',
    complaints: {
      empty: 'Geben Sie Ihren Code ein.',
      length: (symbols: number) =>
        `Ein Code hat 28 Zeichen, eingegeben sind ${String(symbols)}. Prüfen Sie, ob etwas fehlt oder doppelt ist.`,
      symbol:
        'In der Eingabe steht ein Zeichen, das in keinem Code vorkommt. Codes bestehen aus Ziffern und Buchstaben ohne Umlaute und ohne U.',
      typo: 'In der Eingabe ist ein Tippfehler. Vergleichen Sie den Code Gruppe für Gruppe.',
      unknown:
        'Zu diesem Code ist nichts mehr gespeichert. Vertippt haben Sie sich wohl nicht: Die Angaben wurden gelöscht, oder sie wurden 90 Tage lang nicht geändert. Sie können die Prüfung neu beginnen.',
      expired: (date: string) =>
        `Dieser Code war bis ${date} gültig. Die Angaben sind nicht mehr zugänglich und werden gelöscht. Sie können die Prüfung neu beginnen.`,
      unreadable:
        'Zu diesem Code ist etwas gespeichert, aber es lässt sich nicht mehr öffnen. Der Code ist richtig; die gespeicherten Daten sind beschädigt. Bitte beginnen Sie die Prüfung neu.',
    },
    restart: 'Neue Prüfung beginnen',
    switchTitle: 'In diesem Browser ist eine andere Prüfung offen',
    switchText:
      'Wenn Sie zur Prüfung des eingegebenen Codes wechseln, bleibt die andere gespeichert. Sie erreichen sie dann mit ihrem eigenen Code:',
    switchCode: 'Code der offenen Prüfung',
    switchSubmit: 'Zur Prüfung mit dem eingegebenen Code wechseln',
    switchStay: 'Bei der offenen Prüfung bleiben',
  },
  another: {
    title: 'Eine weitere Prüfung beginnen',
    kept: 'Die bisherige Prüfung bleibt gespeichert. Sie erreichen sie mit ihrem Code. Notieren oder drucken Sie ihn, bevor Sie weitergehen; danach zeigt dieser Browser die neue Prüfung.',
    code: 'Code der bisherigen Prüfung',
    unreadable:
      'Die bisherigen Angaben lassen sich nicht mehr öffnen. Sie können sie löschen oder eine neue Prüfung beginnen.',
    sameJobTitle: 'Andere Person, dieselbe Stelle',
    sameJob:
      'Ihre Antworten zu Stelle und Betrieb werden übernommen, die zur Person nicht. Die neue Prüfung bekommt einen eigenen Code.',
    sameJobSubmit: 'Andere Person für dieselbe Stelle prüfen',
    freshTitle: 'Andere Stelle',
    fresh: 'Sie beginnen mit der ersten Frage. Nichts wird übernommen.',
    freshSubmit: 'Neu beginnen',
    back: 'Zurück zu Ihren Angaben',
  },
  erase: {
    title: 'Angaben löschen',
    text: 'Wir löschen alle Antworten dieser Prüfung sofort und endgültig, auch den Code. Niemand kann sie wiederherstellen, auch wir nicht.',
    caseStays:
      'Der übergebene Fall bleibt bei der Koordinierungsstelle. Wollen Sie auch ihn löschen lassen, beantragen Sie das vorher auf der Seite des Falls unter „Einwilligungen und Daten“; mit dem Code kommen Sie danach nicht mehr dorthin, nur noch mit einem Link per E-Mail.',
    which: 'Gelöscht wird die Prüfung mit diesem Code:',
    submit: 'Endgültig löschen',
    stay: 'Nicht löschen',
    doneTitle: 'Ihre Angaben sind gelöscht',
    done: 'Auf unserem Server ist von dieser Prüfung nichts mehr gespeichert. Auch der Code gilt nicht mehr.',
    nothingTitle: 'Es ist nichts gespeichert',
    nothing:
      'In diesem Browser ist keine Prüfung offen. Haben Sie einen Code, öffnen Sie die Prüfung damit und löschen sie dann.',
    start: 'Zur Startseite',
  },
};
