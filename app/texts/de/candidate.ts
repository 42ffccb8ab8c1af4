import type { StepType } from '~/services/case-steps.server';

/** Words of the page on which the person decides whether personal data are passed on. */
export const candidatePage = {
  title: 'Dürfen Ihre Daten weitergegeben werden?',
  otherLanguage: 'Read this page in English',
  intro: (firm: string) =>
    `${firm} möchte Sie einstellen und lässt sich beraten, welches Visum und welche Aufenthaltserlaubnis möglich sind. Dafür möchte der Betrieb Ihre Daten an eine Beratungsstelle weitergeben. Sie entscheiden, ob er das darf.`,
  caseNumber: (number: string) => `Fallnummer ${number}`,
  states: {
    over: () =>
      'Der Fall ist beendet. Die Beratungsstelle sieht diese Daten nicht, und es gibt nichts zu entscheiden.',
    open: () => 'Sie haben noch nicht entschieden. Bis dahin sieht außer dem Betrieb niemand diese Daten.',
    given: (day: string) => `Sie haben am ${day} zugestimmt. Die Beratungsstelle sieht diese Daten.`,
    sheet: (day: string) =>
      `Sie haben mit Ihrer Unterschrift zugestimmt; die Beratungsstelle hat das am ${day} eingetragen. Sie sieht diese Daten.`,
    refused: (day: string) =>
      `Sie haben am ${day} abgelehnt. Die Beratungsstelle sieht diese Daten nicht. Sie können Ihre Entscheidung ändern.`,
    withdrawn: (day: string) =>
      `Die Zustimmung wurde am ${day} widerrufen. Die Beratungsstelle sieht diese Daten nicht mehr. Sie können Ihre Entscheidung ändern.`,
  },
  stateTitle: 'Ihre Entscheidung',
  toDecision: 'Zu Ihrer Entscheidung',
  what: 'Welche Daten',
  none: 'Der Betrieb hat keine persönlichen Daten von Ihnen angegeben.',
  fields: { name: 'Name', email: 'E-Mail-Adresse', phone: 'Telefon', language: 'Sprache für Nachrichten' },
  findings: {
    label: 'Teile des Prüfergebnisses',
    value: 'was mit einem Asylverfahren oder mit Sozialleistungen zu tun hat, auch wenn es beides nicht gab',
  },
  languages: { de: 'Deutsch', en: 'Englisch' },
  already: 'Was die Beratungsstelle schon ohne Ihren Namen sieht',
  alreadyText: 'Zu diesen Angaben steht dort statt Ihres Namens „Person A“.',
  whom: 'Wer sie bekommt',
  whomText:
    'Das ist die Koordinierungsstelle, der der Betrieb den Fall übergeben hat. Sie berät Betriebe zur Einwanderung von Fachkräften. Übernimmt eine andere Koordinierungsstelle den Fall, gilt Ihre Zustimmung auch für sie. Hier steht immer, welche es gerade ist.',
  whomNot: 'Der Arbeitgeber-Service der Agentur für Arbeit bekommt diese Daten nicht.',
  why: 'Wofür',
  whyText:
    'Die Stelle berät zu Anerkennung, Qualifizierung und Visum. Mit Ihren Daten kann sie Unterlagen zuordnen und Sie selbst etwas fragen. Für anderes darf sie die Daten nicht verwenden.',
  free: 'Sie sind frei in Ihrer Entscheidung',
  freeText:
    'Lehnen Sie ab, hat das keine Folgen für Ihre Bewerbung. Der Betrieb wird dann weiter beraten, ohne dass die Stelle weiß, wer Sie sind.',
  withdrawal:
    'Stimmen Sie zu, können Sie das jederzeit widerrufen: auf dieser Seite, beim Betrieb oder bei der Beratungsstelle. Gründe brauchen Sie nicht. Der Widerruf gilt ab dann; was vorher geschehen ist, bleibt erlaubt.',
  storage: 'Wie lange die Daten gespeichert bleiben',
  storageText:
    'Bis sechs Monate nach dem Abschluss des Falls, dann werden sie gelöscht. Beantragt der Betrieb die Löschung, werden sie nach fünf Arbeitstagen gelöscht.',
  source: 'Woher die Daten kommen',
  sourceText: (firm: string, day: string) => `${firm} hat sie eingegeben und am ${day} übergeben.`,
  rights: 'Ihre Rechte',
  rightsText:
    'Sie können Auskunft über Ihre Daten verlangen, sie berichtigen, löschen oder einschränken lassen und eine Kopie bekommen (Art. 15 bis 20 DSGVO). Wenden Sie sich an den Betrieb oder an die Beratungsstelle; beide sind für Ihre Daten verantwortlich, jeder für seinen Teil.',
  contact: (firm: string, contact: string) => `Kontakt im Betrieb: ${contact}, ${firm}`,
  authority: (land: string) =>
    `Beschweren können Sie sich bei einer Datenschutz-Aufsichtsbehörde, zum Beispiel bei der des Landes ${land}.`,
  basis: 'Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO, § 26 Abs. 2 BDSG).',
  noDecision:
    'Der Fachkräftelotse entscheidet nichts über Sie. Über Visum und Aufenthalt entscheiden Behörden.',
  /** Whoever changes what this page says gives it a new version: a consent says which was shown. */
  consentVersion: '2026-11-23',
  version: (version: string) => `Fassung dieses Textes: ${version}`,
  statement: (firm: string, office: string) =>
    `Ich bin einverstanden, dass ${firm} die oben genannten Daten an ${office} weitergibt und dass diese Stelle sie für die Beratung verwendet.`,
  agree: 'Ja, ich stimme zu',
  refuse: 'Nein, ich lehne ab',
  withdraw: 'Zustimmung widerrufen',
  erased: 'Der Inhalt dieses Falls ist gelöscht. Hier ist nichts mehr über Sie gespeichert.',
  questions: {
    title: 'Fragen der Beratungsstelle an Sie',
    reader: 'Ihre Antwort liest die Beratungsstelle. Der Betrieb sieht nur, dass Sie geantwortet haben.',
    asked: (day: string) => `Gefragt am ${day}`,
    answer: 'Ihre Antwort',
    send: 'Antwort schicken',
  },
  done: {
    questionAnswered: 'Ihre Antwort ist bei der Beratungsstelle.',
    consentGiven: 'Sie haben zugestimmt. Danke.',
    consentWithdrawn: 'Ihre Zustimmung ist widerrufen.',
    consentRefused: 'Sie haben abgelehnt. Das hat keine Folgen für Ihre Bewerbung.',
  } satisfies Partial<Record<StepType, string>>,
};
