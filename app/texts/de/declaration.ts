import type { DeclarationFindingId } from '#flows/questionnaires/declaration-checks';

const findings: Record<DeclarationFindingId, string> = {
  startInPast: 'Der Beginn (21) liegt nicht in der Zukunft. Vor der Zustimmung darf niemand arbeiten.',
  startTooSoon:
    'Der Beginn (21) ist nach dem Plan auch dann nicht zu halten, wenn alles schnell geht. Tragen Sie einen späteren Tag ein.',
  endBeforeStart: 'Das Ende (22) liegt nicht nach dem Beginn (21).',
  bornAhead: 'Das Geburtsdatum (5) liegt in der Zukunft.',
  ageDiffers:
    'Nach dem Geburtsdatum (5) ist das Alter ein anderes als in Ihrer Prüfung. Davon hängt ab, ob § 18 Abs. 2 Nr. 5 AufenthG gilt. Ändern Sie die Antwort in der Prüfung oder das Datum.',
  residenceSinceAhead: 'Der Tag, seit dem die Person dort wohnt (9), liegt in der Zukunft.',
  hiredOut: 'Bei Überlassung an Dritte (23) muss die Zustimmung versagt werden (§ 40 Abs. 1 Nr. 2 AufenthG).',
  payBelowMinimumWage:
    'Das Entgelt (46) liegt, auf die Stunde gerechnet, unter dem gesetzlichen Mindestlohn (§ 1 Abs. 2 MiLoG). So darf die Stelle nicht besetzt werden.',
  payBelowThreshold:
    'Das Entgelt (46), auf das Jahr gerechnet, liegt unter der Gehaltsgrenze des geplanten Weges.',
  payDiffers: 'Das Entgelt (46), auf das Jahr gerechnet, weicht vom Gehalt in Ihrer Prüfung ab.',
  payFromYear:
    'Das Entgelt (46) ist ein Zwölftel des Jahresgehalts aus der Prüfung. Prüfen Sie, was der Vertrag für den Monat oder die Stunde sagt, besonders bei Sonderzahlungen.',
  over45Open:
    'Die Person ist 45 oder älter: Gehaltsgrenze oder Altersversorgung müssen belegt sein (§ 18 Abs. 2 Nr. 5 AufenthG).',
  collectiveIncomplete: 'Sie sind tarifgebunden (42): Tarifvertrag (44) und Entgeltgruppe (45) gehören dazu.',
  licenceOpen:
    'Der Beruf ist reglementiert (35), die Erlaubnis ist nach Ihren Angaben aber noch nicht erteilt. Legen Sie die Zusage bei.',
  contractTooShort:
    'Für eine Blaue Karte EU muss der Vertrag mindestens sechs Monate laufen (§ 18g Abs. 3 AufenthG).',
  notInsured:
    'Keine Sozialversicherung in Deutschland (52) ist ungewöhnlich: Wer hier angestellt ist, ist in der Regel hier versichert. Das Formular verlangt die Gründe je Zweig (53) und die Angabe, ob eine Ausnahme über die DVKA vereinbart ist (54, 55).',
};

/** Words of the questionnaire and the copy sheet for the Erklärung zum Beschäftigungsverhältnis. */
export const declaration = {
  title: 'Kopiervorlage: Erklärung zum Beschäftigungsverhältnis',
  subject: 'Angaben für das Formular der Bundesagentur für Arbeit in seiner Reihenfolge',
  expected:
    'Eingetragen ist, was Sie in der Prüfung gesagt haben. Bitte prüfen Sie es, bevor Sie weitergehen.',
  fromCheck: (fact: string, known: string) => `${fact} laut Prüfung: ${known}`,
  enter: 'Fehlende Angaben für die Erklärung ergänzen',
  openFirst: 'Für die Erklärung zum Beschäftigungsverhältnis öffnen Sie zuerst die Angaben des Falls',
  intro:
    'Das Formular der Bundesagentur für Arbeit füllen Sie selbst aus. Hier stehen Ihre Angaben in seiner Reihenfolge und mit seinen Nummern, zum Übertragen. Mit der Unterschrift binden Sie sich: Es gibt ein wirkliches Arbeitsangebot (§ 18 Abs. 2 Nr. 1 AufenthG), und die Person wird wirklich beschäftigt (Nr. 4a).',
  edition:
    'Nach der Ausgabe 02/2024. Die Nummern 18, 36, 43 bis 45, 47 bis 51 und 53 bis 56 haben wir zugeordnet; in Abschnitt E nennen wir keine. Maßgeblich ist das Formular, das Sie vor sich haben.',
  german: undefined as string | undefined,
  change: 'Antworten ändern',
  pdf: 'Als PDF herunterladen',
  back: 'Zurück zu Ihren Unterlagen',
  toSheet: 'Zur Kopiervorlage',
  gaps: 'Es fehlt noch',
  noGaps: 'Alle Angaben des Formulars sind da. Ort, Datum und Unterschrift ergänzen Sie von Hand.',
  checks: 'Bitte prüfen Sie',
  noChecks: 'Uns ist nichts aufgefallen, was nicht zusammenpasst.',
  number: 'Nr.',
  field: 'Feld',
  value: 'Eintrag',
  missing: 'fehlt noch',
  none: 'keine Angabe',
  notNeeded: 'entfällt',
  depends: 'je nach Antwort darüber',
  byHand: 'von Hand',
  section: (letter: string, name: string) => `${letter} ${name}`,
  explained: {} as Readonly<Record<string, string>>,
  /** Beside an entry of the form, which is German: what it says. */
  meaning: (words: string) => words,
  entries: {
    yes: 'Ja',
    no: 'Nein',
    permanent: 'unbefristet',
    until: (date: string) => `befristet bis ${date}`,
    atSeat: 'am Sitz des Betriebs',
    changing: (address: string) => `wechselnd: ${address}`,
    perMonth: (amount: string) => `${amount} im Monat`,
    perHour: (amount: string) => `${amount} in der Stunde`,
  },
  privacy:
    'Ihre Antworten stehen nur in Ihrem Entwurf. Bei einer Übergabe gehen sie nicht mit; die Koordinierungsstelle braucht sie nicht.',
  findings,
};
export type DeclarationTexts = typeof declaration;
