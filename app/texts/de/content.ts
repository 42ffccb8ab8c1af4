/** A part of a content page: paragraphs, and a list where there is one. */
export interface ContentSection {
  heading?: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
}

export interface ContentTexts {
  title: string;
  sections: readonly ContentSection[];
}

const privacy: ContentTexts = {
  title: 'Datenschutz',
  sections: [
    {
      paragraphs: [
        'Die Prüfung kommt ohne Konto und ohne Angaben aus, die eine Person unmittelbar kenntlich machen. Wir fragen darin nicht nach Namen, Geburtsdatum, Anschrift oder Kontaktdaten. Schreiben Sie solche Angaben bitte auch nicht in Suchfelder.',
      ],
    },
    {
      heading: 'Welche Angaben wir speichern',
      paragraphs: [
        'Ihre Antworten zur Stelle, zum Betrieb, zur Person und zu ihrem Abschluss speichern wir auf unserem Server, damit Sie die Prüfung unterbrechen und ändern können. Auch ohne Namen können solche Angaben zusammen auf einen Menschen hindeuten; wir behandeln sie deshalb wie personenbezogene Daten. Angaben zu Asyl und Sozialleistungen fragen wir nur, wenn sie über einen Weg entscheiden.',
      ],
    },
    {
      heading: 'Wie wir sie speichern',
      paragraphs: [
        'Der Browser bekommt bei der ersten Antwort einen zufälligen Code. Aus ihm entsteht der Schlüssel, mit dem alle Antworten verschlüsselt werden (AES-256-GCM). In der Datenbank stehen nur eine aus dem Code abgeleitete Kennung, die Version, das Ablaufdatum und die verschlüsselten Antworten. Den Code selbst speichern wir nicht. Wer nur die Datenbank hat, kann nichts lesen; ohne den Code können auch wir die Antworten nicht wiederherstellen.',
        'Während Sie Seiten öffnen, entschlüsselt der Server die Antworten. Bis zu 15 Minuten hält er sie danach mit dem Code im Arbeitsspeicher, damit die Seiten schnell bleiben.',
        'Wer Ihren Code hat, kann die Angaben öffnen, ändern und löschen. Bewahren Sie ihn so auf wie ein Passwort.',
      ],
    },
    {
      heading: 'Wie lange, und wie Sie löschen',
      paragraphs: [
        'Unter „Angaben löschen“ (in der Übersicht Ihrer Angaben und beim Ergebnis) löschen Sie eine Prüfung sofort und endgültig. Sonst löscht der Server sie von selbst, wenn 90 Tage lang nichts geändert wurde. Das Datum steht bei Ihrem Code.',
        'Führt der Betreiber Sicherungskopien oder Protokolle der Datenbank, enthalten diese die verschlüsselten Antworten, bis sie selbst gelöscht werden. Auch dort sind sie ohne Ihren Code nicht lesbar.',
      ],
    },
    {
      heading: 'Link per E-Mail',
      paragraphs: [
        'Bietet diese Installation an, Ihnen den Link zum Weitermachen zu schicken, verwenden wir die eingegebene Adresse nur für diese Nachricht und speichern sie nicht. Die Nachricht enthält den Code und keine Ihrer Antworten. Sie geht über den Mailserver des Betreibers; dort und auf dem Weg zu Ihnen gelten dessen Regeln und die Ihres Anbieters.',
      ],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        'Wir setzen nur Cookies, ohne die die Seiten nicht arbeiten. Skripte können sie nicht lesen.',
      ],
      items: [
        'fl_draft: der Code zu Ihrer Prüfung, bis zu deren Ablauf, höchstens 90 Tage.',
        'fl_case: der Zugang zu einem übergebenen Fall, höchstens vier Stunden.',
        'fl_browser: schützt Formulare davor, dass fremde Seiten sie abschicken; endet mit dem Schließen des Browsers.',
        'fl_staff: die Anmeldung von Mitarbeiterinnen und Mitarbeitern, höchstens zehn Stunden; nur für sie.',
        'fl_oidc: der Weg zur Anmeldung bei der eigenen Organisation und zurück, höchstens 15 Minuten; nur für sie.',
        'fl_language: die gewählte Sprache, ein Jahr, nur wenn Sie eine wählen.',
      ],
    },
    {
      heading: 'Protokolle',
      paragraphs: [
        'Zu jedem Aufruf halten wir Zeitpunkt, Seite, Dauer, Ergebnis und eine zufällige Kennung fest. IP-Adresse, Suchwörter, Codes, Links aus E-Mails und Cookies stehen nicht im Protokoll. Um Missbrauch zu bremsen, zählt der Server Versuche je IP-Adresse; diese Zählung steht nur im Arbeitsspeicher und verfällt nach spätestens einer Stunde.',
      ],
    },
    {
      heading: 'Weitergabe',
      paragraphs: [
        'Ihre Antworten bleiben auf dem Server, solange Sie die Prüfung nicht selbst an eine Koordinierungsstelle übergeben. Es gibt keine Werbung, keine Reichweitenmessung und keine Inhalte von fremden Servern.',
      ],
    },
    {
      heading: 'Übergabe an die Koordinierungsstelle',
      paragraphs: [
        'Die Übergabe ist freiwillig. Dann nennen Sie uns auch Ihren Betrieb mit einer Kontaktperson. Vor dem Absenden sehen Sie Feld für Feld, was die Koordinierungsstelle und, wenn Sie zustimmen, der Arbeitgeber-Service bekommt. Die Einwilligungen werden mit ihrem Wortlaut und der Uhrzeit festgehalten; Sie können sie auf der Seite Ihres Falls jederzeit widerrufen.',
        'Wer die Person ist, sieht außer Ihnen niemand, bis sie selbst zugestimmt hat. Dazu bekommt sie einen Link per E-Mail.',
        'Jeder Fall wird mit einem eigenen Schlüssel verschlüsselt. Was mit ihm geschieht, steht in einer Liste, die niemand nachträglich ändern kann. E-Mails zum Fall enthalten nur die Fallnummer und einen Link.',
        'Sie können verlangen, dass der Fall gelöscht wird; das geschieht nach einer Bedenkzeit von fünf Arbeitstagen. Sonst wird er sechs Monate nach dem Abschluss gelöscht. Gelöscht wird der Schlüssel: Was war, ist dann nicht mehr lesbar. Es bleibt, wann welcher Schritt stattfand.',
      ],
    },
    {
      heading: 'Konten von Mitarbeiterinnen und Mitarbeitern',
      paragraphs: [
        'Wer in einer Koordinierungsstelle, im Arbeitgeber-Service, im Netzwerk oder in der Verwaltung arbeitet, meldet sich mit einem Konto an. Gespeichert werden Name, dienstliche E-Mail-Adresse, Rolle und Stelle, ein Prüfwert des Passworts (Argon2id), der verschlüsselte zweite Faktor, Prüfwerte der Notfallcodes, fehlgeschlagene Anmeldungen und zuletzt gewählte Filter. Zu jeder Anmeldung stehen Beginn, letzte Nutzung und die Art des Browsers fest; sie verfällt nach spätestens zehn Stunden.',
        'Was jemand an einem Fall tut oder öffnet, steht mit dem Konto in der Liste der Ereignisse. Der Betrieb sieht davon Rolle und Stelle, nicht den Namen. Eine Auswertung der Leistung einzelner Personen gibt es nicht.',
        'Scheidet jemand aus, sperrt die Verwaltung das Konto; alle Anmeldungen enden damit sofort. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe c, e oder f DSGVO, für Beschäftigte zusätzlich das Recht ihres Arbeitgebers.',
      ],
    },
    {
      heading: 'Ihre Rechte',
      paragraphs: [
        'Sie können Auskunft, Berichtigung und Löschung verlangen (Artikel 15 bis 17 DSGVO) und sich bei einer Aufsichtsbehörde für den Datenschutz beschweren. Verantwortlich ist die im Impressum genannte Stelle. Rechtsgrundlage der Speicherung ist Artikel 6 Absatz 1 Buchstabe e oder f DSGVO, je nachdem, wer diese Seiten betreibt.',
      ],
    },
  ],
};

const accessibility: ContentTexts = {
  title: 'Erklärung zur Barrierefreiheit',
  sections: [
    {
      paragraphs: [
        'Diese Seiten sollen alle Menschen benutzen können. Ziel ist die Norm EN 301 549, die auf den WCAG 2.1 in der Stufe AA beruht.',
      ],
    },
    {
      heading: 'Was wir dafür tun',
      items: [
        'Jede Seite lässt sich allein mit der Tastatur bedienen und kommt ohne JavaScript aus.',
        'Fehler stehen gesammelt oben auf der Seite und am Feld; der Fokus springt dorthin.',
        'Farbe allein trägt keine Bedeutung. Kontraste, Vergrößerung und der Kontrastmodus des Betriebssystems sind berücksichtigt.',
        'Die Seiten beruhen auf KERN UX, dem offenen Designsystem der deutschen Verwaltung.',
      ],
    },
    {
      heading: 'Stand',
      paragraphs: [
        'Die Seiten wurden bisher automatisch und von uns selbst geprüft. Eine unabhängige Prüfung steht noch aus. Verlinkte Gesetzestexte liegen auf fremden Seiten.',
      ],
    },
    {
      heading: 'Barriere melden',
      paragraphs: [
        'Stoßen Sie auf eine Barriere, schreiben Sie bitte der im Impressum genannten Stelle. Nennen Sie die Adresse der Seite und was nicht geht. Bekommen Sie keine zufriedenstellende Antwort, können Sie sich an die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes wenden.',
      ],
    },
  ],
};

const plainLanguage: ContentTexts = {
  title: 'Leichte Sprache',
  sections: [
    {
      paragraphs: [
        'Sie haben eine Firma.',
        'Sie wollen einen Menschen aus einem anderen Land einstellen.',
        'Diese Internet-Seite hilft Ihnen dabei.',
      ],
    },
    {
      heading: 'So geht es',
      paragraphs: [
        'Wir stellen Ihnen Fragen.',
        'Auf jeder Seite steht eine Frage.',
        'Sie wissen eine Antwort nicht?',
        'Dann wählen Sie: Weiß ich nicht.',
      ],
    },
    {
      heading: 'Das bekommen Sie',
      paragraphs: ['Am Ende sehen Sie ein Ergebnis.', 'Im Ergebnis steht:'],
      items: ['Darf die Person bei Ihnen arbeiten?', 'Was fehlt noch?', 'Wer hilft Ihnen?'],
    },
    {
      heading: 'Das müssen Sie wissen',
      paragraphs: [
        'Sie müssen keinen Namen nennen.',
        'Nach 90 Tagen löschen wir Ihre Antworten.',
        'Wir entscheiden nicht.',
        'Eine Behörde entscheidet.',
        'Eine Behörde ist zum Beispiel das Ausländer-Amt.',
      ],
    },
  ],
};

const sources: ContentTexts = {
  title: 'Quellen und Lizenzen',
  sections: [
    {
      heading: 'Recht',
      paragraphs: [
        'Gesetze und Verordnungen sind nach § 5 UrhG gemeinfrei. Wir verlinken die Texte auf gesetze-im-internet.de, einem Angebot des Bundesministeriums der Justiz und des Bundesamts für Justiz. Welcher Stand gilt und welche Werte wir verwenden, steht auf der Seite „Rechtsstand“.',
      ],
    },
    {
      heading: 'Orte und Behörden',
      items: [
        'Postleitzahlen: GeoNames (geonames.org), CC BY 4.0, verändert',
        'Ergänzende Zuordnungen von Postleitzahlen zu Kreisen: © OpenStreetMap-Mitwirkende, aufbereitet von suche-postleitzahl.org, Open Database License (ODbL) 1.0',
        'Kreise und Gemeinden: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis. Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet.',
        'Bezirke der Agenturen für Arbeit: © Statistik der Bundesagentur für Arbeit, statistik.arbeitsagentur.de',
        'Verzeichnis der Beratungs- und Koordinierungsstellen: eigene Zusammenstellung aus öffentlichen Quellen',
      ],
    },
    {
      heading: 'Berufe und Länder',
      items: [
        'This service uses the ESCO classification of the European Commission.',
        'Klassifikation der Berufe 2010, überarbeitete Fassung 2020: © Statistik der Bundesagentur für Arbeit',
        'Berufs-Hilfsklassifikation mit Tätigkeitsbeschreibungen (AuxCO): Schierholz und andere, doi.org/10.1007/s11943-018-0231-2; Paket occupationMeasurement, © 2023 occupationMeasurement authors, MIT-Lizenz',
        'Ländercodes: i18n-iso-countries, MIT-Lizenz; Ländernamen: Unicode CLDR, Unicode License v3',
        'Gesetzliche Feiertage: date-holidays, Daten unter CC BY-SA 3.0',
        'Liste reglementierter Berufe: eigene Arbeitsliste aus den Gesetzen, nicht abschließend',
      ],
    },
    {
      heading: 'Gestaltung und Programm',
      items: [
        'KERN UX (@kern-ux/native), Dataport und KERN-Team, EUPL 1.2',
        'Schrift Fira Sans, © 2012–2018 The Mozilla Foundation und Telefonica S.A., SIL Open Font License 1.1',
        'Der Fachkräftelotse selbst steht unter der EUPL 1.2.',
      ],
    },
  ],
};

export const content = {
  privacy,
  accessibility,
  plainLanguage,
  sources,
  imprint: {
    title: 'Impressum',
    provider: 'Anbieter',
    contact: 'Kontakt',
    email: 'E-Mail:',
    phone: 'Telefon:',
    responsible: 'Verantwortlich für den Inhalt',
    missing:
      'Für diese Installation ist noch kein Anbieter eingetragen. Wer sie betreibt, trägt die Angaben in den Einstellungen ein (OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL).',
    liability: 'Hinweis',
    liabilityText:
      'Die Auskünfte beruhen auf Ihren Angaben und dem auf der Seite „Rechtsstand“ genannten Stand des Rechts. Sie binden keine Behörde.',
  },
};
