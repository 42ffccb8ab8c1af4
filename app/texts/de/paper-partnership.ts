/** Agreement on a recognition partnership (§ 16d Abs. 3 S. 1 Nr. 3 AufenthG). */
export const paperPartnership = {
  title: 'Vereinbarung zur Anerkennungspartnerschaft (§ 16d Abs. 3 AufenthG)',
  language: undefined as { title: string; text: string } | undefined,
  intro: 'Diese Vereinbarung ist Anlage zum Arbeitsvertrag zwischen',
  parties: 'Wer sie schließt',
  fields: {
    firm: 'Arbeitgeber',
    firmAddress: 'Anschrift',
    contact: 'Ansprechperson im Betrieb',
    person: 'Arbeitnehmerin oder Arbeitnehmer',
    personHint: 'Name wie im Reisepass',
    personOwed:
      'Name bitte von Hand, in lateinischen Buchstaben genau wie im Reisepass: Die angegebene Schrift können wir nicht sicher übertragen',
    personAddress: 'Anschrift',
  },
  subject: '1. Worum es geht',
  subjectText:
    'Die Person hat im Ausland eine Qualifikation erworben und möchte sie in Deutschland anerkennen lassen. Sie arbeitet schon während des Anerkennungsverfahrens im Betrieb.',
  about: {
    qualification: 'Ausländische Qualifikation',
    acquiredIn: 'erworben in',
    job: 'Beschäftigung im Betrieb',
    target: 'Deutscher Beruf, der anerkannt werden soll',
    body: 'Zuständige Stelle in Deutschland',
    bodyHint: 'zeigt der Anerkennungs-Finder auf anerkennung-in-deutschland.de',
    start: 'Beginn der Beschäftigung',
    language: 'Deutschkenntnisse heute',
  },
  personDuty: '2. Pflicht der Person',
  personDutyText:
    'Die Person verpflichtet sich, das Verfahren zur Anerkennung ihrer Berufsqualifikation unverzüglich bei der zuständigen Stelle in Deutschland einzuleiten, spätestens nach der Einreise.',
  employerDuty: '3. Pflicht des Arbeitgebers',
  employerDutyText:
    'Der Arbeitgeber verpflichtet sich gegenüber der Person, ihr im Rahmen des Arbeitsverhältnisses die Qualifizierungsmaßnahmen zu ermöglichen, die die zuständige Stelle für die Anerkennung verlangt.',
  details: '4. Was im Einzelnen gilt',
  detailFields: {
    application: 'Antrag auf Anerkennung geplant am',
    fees: 'Gebühren des Verfahrens trägt',
    translations: 'Übersetzungen trägt',
    courses: 'Kurse und Prüfungen trägt',
    release: 'Bezahlte Freistellung für die Qualifizierung',
    goal: 'Sprachziel',
    goalHint: 'mindestens A2 ist Voraussetzung; der Beruf kann mehr verlangen',
  },
  inform: '5. Gegenseitige Information',
  informText:
    'Beide Seiten sagen einander ohne Zögern Bescheid, wenn der Antrag gestellt ist, wenn die zuständige Stelle etwas nachfordert und wenn der Bescheid da ist. Der Nachweis, dass die Anerkennung betrieben wird, ist für die Verlängerung des Aufenthaltstitels nötig.',
  placeDate: 'Ort, Datum',
  forFirm: 'Unterschrift Arbeitgeber',
  forPerson: 'Unterschrift Arbeitnehmerin oder Arbeitnehmer',
  besides: 'Was außer dieser Vereinbarung nachzuweisen ist',
  besidesIntro: 'Diese Liste ist für Sie. Sie gehört nicht zur Vereinbarung.',
  besidesItems: [
    'Der Abschluss ist im Herkunftsstaat staatlich anerkannt: eine Ausbildung von mindestens zwei Jahren oder ein Hochschulabschluss.',
    'Eine fachkundige Stelle in Deutschland hat das bestätigt (ZAB: Digitale Auskunft oder Zeugnisbewertung).',
    'Es gibt einen konkreten Arbeitsplatz, und die Tätigkeit gehört zur selben Berufsgruppe wie der angestrebte Beruf (§ 2a BeschV).',
    'Die Beschäftigung ist qualifiziert. Wo der Beruf eine Erlaubnis braucht, gelten Ausnahmen: tarifgebundene oder nach kirchlichem Recht zahlende Arbeitgeber und zugelassene Pflegeeinrichtungen (§ 72 SGB XI); Einstufung und Bezahlung müssen dann auf den Zielberuf hinführen.',
    'Ihr Betrieb ist geeignet, auszubilden oder nachzuqualifizieren.',
    'Deutschkenntnisse passend zur Tätigkeit, mindestens A2.',
    'Die Bundesagentur für Arbeit stimmt zu.',
  ],
  validity:
    'Der Aufenthaltstitel gilt zunächst höchstens ein Jahr und kann bis zu drei Jahre verlängert werden, solange die Anerkennung betrieben wird (§ 2a Abs. 2 BeschV).',
};
export type PaperPartnershipTexts = typeof paperPartnership;
