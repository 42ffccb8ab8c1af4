/** Words for signing in: password, second factor, invitation, forgotten password, account of the organisation. */
const minutes = (count: number) => (count === 1 ? 'einer Minute' : `${String(count)} Minuten`);

export const entry = {
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  lockHint:
    'Nach fünf Fehlversuchen nimmt ein Konto eine Minute lang keine Anmeldung an, nach jedem weiteren doppelt so lange, höchstens eine Stunde.',
  tooMany: {
    title: 'Zu viele Versuche',
    text: (count: number) =>
      `Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Versuche. Bitte versuchen Sie es in ${minutes(count)} noch einmal.`,
  },
  signIn: {
    title: 'Anmelden',
    intro:
      'Für Mitarbeiterinnen und Mitarbeiter der Koordinierungsstellen, des Arbeitgeber-Service und des Netzwerks. Arbeitgeber brauchen kein Konto.',
    submit: 'Weiter',
    wrong: 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
    forgotten: 'Passwort vergessen',
    employers: 'Sie sind Arbeitgeber? Zugang zu Ihrem Fall',
    signedOutTitle: 'Sie sind abgemeldet',
    newPasswordTitle: 'Ihr neues Passwort gilt',
    newPassword: 'Alle anderen Sitzungen sind beendet. Melden Sie sich jetzt an.',
    oidcTitle: 'Mit dem Konto Ihrer Organisation',
    oidc: 'Anmelden mit dem Konto Ihrer Organisation',
    localTitle: 'Mit E-Mail-Adresse und Passwort',
  },
  code: {
    title: 'Zweiter Faktor',
    intro:
      'Öffnen Sie die App, mit der Sie Ihr Konto eingerichtet haben, und geben Sie den Code ein, den sie anzeigt.',
    label: 'Code',
    hint: 'Sechs Ziffern aus der App. Haben Sie die App nicht zur Hand, geben Sie einen Ihrer Notfallcodes ein; jeder gilt einmal.',
    submit: 'Anmelden',
    form: 'Ein Code aus der App hat sechs Ziffern, ein Notfallcode 16 Zeichen. Prüfen Sie Ihre Eingabe.',
    wrong:
      'Der Code stimmt nicht, ist abgelaufen oder wurde schon benutzt. Nehmen Sie den nächsten, den die App anzeigt.',
    lockedTitle: 'Zu viele falsche Codes',
    locked: (count: number) => `Ihr Konto nimmt wieder einen Code an in ${minutes(count)}.`,
    lost: 'App und Notfallcodes verloren? Bitten Sie die Verwaltung Ihrer Stelle um eine neue Einladung.',
    again: 'Mit einem anderen Konto anmelden',
  },
  forgotten: {
    title: 'Passwort vergessen',
    intro:
      'Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort festlegen. Ihr zweiter Faktor bleibt, wie er ist.',
    submit: 'Link schicken',
    invalid: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel anna.adler@stelle.de.',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sent: 'Wenn es zu dieser Adresse ein Konto mit Passwort gibt, ist ein Link dorthin unterwegs. Er gilt 30 Minuten und für ein einziges Mal. Kommt nichts an, fragen Sie die Verwaltung Ihrer Stelle.',
    back: 'Zurück zur Anmeldung',
  },
  invitation: {
    title: 'Konto einrichten',
    intro: (name: string) => `Guten Tag, ${name}. In zwei Schritten ist Ihr Konto eingerichtet.`,
    resetIntro: (name: string) =>
      `Guten Tag, ${name}. Ihre Anmeldung wurde zurückgesetzt. Legen Sie Passwort und zweiten Faktor neu fest.`,
    account: (email: string, role: string, place: string | null) =>
      place === null ? `${email}, ${role}` : `${email}, ${role}, ${place}`,
    stepOne: 'Schritt 1 von 2: Passwort',
    stepTwo: 'Schritt 2 von 2: zweiter Faktor',
    name: 'Ihr Name',
    nameHint: 'So sehen ihn Kolleginnen und Kollegen.',
    next: 'Weiter',
    finish: 'Konto einrichten',
    nameMissing: 'Geben Sie Ihren Namen ein.',
    nameLong: 'Der Name darf höchstens 100 Zeichen haben.',
    passwordTitle: 'Neues Passwort festlegen',
    passwordIntro: (email: string) => `Für das Konto ${email}.`,
    passwordSubmit: 'Passwort festlegen',
    oidc: 'Oder ohne eigenes Passwort: ',
    spentTitle: 'Dieser Link gilt nicht mehr',
    spent:
      'Er wurde schon benutzt, zurückgezogen oder ist abgelaufen. Haben Sie Ihr Konto schon eingerichtet, melden Sie sich an. Sonst bitten Sie die Verwaltung Ihrer Stelle um eine neue Einladung.',
    signIn: 'Zur Anmeldung',
    doneTitle: 'Ihr Konto ist eingerichtet',
    proceed: 'Weiter zur Arbeit',
  },
  newPassword: {
    label: 'Neues Passwort',
    hint: 'Mindestens 12 Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören. Ziffern und Sonderzeichen brauchen Sie nicht.',
    complaints: {
      short: 'Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.',
      long: 'Das Passwort ist zu lang: Es darf höchstens 256 Zeichen haben.',
      email: 'Das Passwort darf nicht Ihre E-Mail-Adresse sein.',
    },
  },
  setUp: {
    intro:
      'Beim Anmelden brauchen Sie neben dem Passwort einen Code, der alle 30 Sekunden wechselt. Den zeigt eine App auf Ihrem Telefon an, zum Beispiel FreeOTP, Aegis, Google Authenticator oder Microsoft Authenticator.',
    scan: 'Fügen Sie in der App ein Konto hinzu und lesen Sie damit dieses Bild ein.',
    picture: 'QR-Code für die App',
    typed: 'Geht das Einlesen nicht, tippen Sie in der App diesen Schlüssel ein:',
    link: 'App auf diesem Gerät öffnen',
    label: 'Code, den die App jetzt anzeigt',
    hint: 'Sechs Ziffern',
    wrong:
      'Der Code passt nicht zu diesem Schlüssel. Warten Sie auf den nächsten und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.',
  },
  recovery: {
    title: 'Ihre Notfallcodes',
    text: 'Haben Sie die App nicht zur Hand, melden Sie sich mit einem dieser Codes an. Jeder gilt einmal. Drucken oder notieren Sie sie jetzt und bewahren Sie sie getrennt vom Telefon auf: Sie werden nicht noch einmal angezeigt.',
  },
  oidc: {
    failedTitle: 'Die Anmeldung hat nicht funktioniert',
    failed:
      'Das Konto Ihrer Organisation hat die Anmeldung nicht bestätigt, oder sie hat zu lange gedauert. Versuchen Sie es noch einmal.',
    unknownTitle: 'Zu dieser Anmeldung gibt es hier kein Konto',
    unknown:
      'Ihre Organisation hat bestätigt, wer Sie sind. Ein Konto im Fachkräftelotsen gehört aber nicht dazu. Bitten Sie die Verwaltung Ihrer Stelle um eine Einladung an die E-Mail-Adresse, mit der Sie sich angemeldet haben.',
    unverified:
      'Ihre Organisation hat Ihre E-Mail-Adresse nicht bestätigt. Ohne diese Bestätigung können wir kein Konto zuordnen. Wenden Sie sich an deren IT.',
    disabled: 'Ihr Konto im Fachkräftelotsen ist gesperrt. Wenden Sie sich an die Verwaltung Ihrer Stelle.',
    again: 'Zur Anmeldung',
  },
};
