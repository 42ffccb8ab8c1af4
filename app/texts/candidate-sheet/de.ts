/**
 * The information sheet for the person, in plain words. A further language is a further file in this folder, named by its
 * code: it is then offered wherever this one is.
 */
const sheet = {
  /** The language by its own name. */
  language: 'Deutsch',
  title: 'Ihr Weg zur Arbeit in Deutschland',
  intro:
    'Ein Betrieb in Deutschland möchte Sie einstellen. Dieses Blatt sagt, was Sie dafür tun, was es kostet und wer Ihnen kostenlos hilft. Über das Visum entscheiden Behörden.',
  job: {
    title: 'Ihre Stelle',
    firm: 'Betrieb',
    contact: 'Ansprechperson',
    occupation: 'Beruf',
    way: 'Aufenthaltstitel, der geplant ist',
  },
  never: {
    title: 'Zahlen Sie niemandem Geld für die Stelle',
    lines: [
      'Ein Betrieb, der Sie wirklich einstellt, verlangt dafür kein Geld von Ihnen. Zahlen Sie nichts an Vermittler, die Ihnen eine Stelle, einen Termin oder ein Visum versprechen.',
      'Gebühren zahlen Sie nur an Behörden und an die Stellen, die Ihren Abschluss prüfen. Lassen Sie sich eine Quittung geben.',
      'Geben Sie Ihren Pass nur bei Behörden und beim Visumtermin ab. Unterschreiben Sie nichts, was Sie nicht verstehen.',
    ],
  },
  steps: {
    title: 'Was Sie tun',
    proofOfQualification: 'Zeugnisse und Abschlüsse zusammenstellen und ins Deutsche übersetzen lassen.',
    stateRecognitionConfirmation: 'Den Abschluss von der ZAB bestätigen lassen (Digitale Auskunft).',
    degreeEvaluation: 'Den Hochschulabschluss von der ZAB bewerten lassen (Zeugnisbewertung).',
    recognitionProcedure: 'Die Anerkennung des Berufs in Deutschland beantragen.',
    licence: 'Die Erlaubnis beantragen, den Beruf in Deutschland auszuüben.',
    onlineVisaApplication: 'Das Visum online beantragen: im Auslandsportal, digital.diplo.de.',
    visaAppointment:
      'Zum Termin bei der deutschen Auslandsvertretung gehen: mit Pass, Foto, Fingerabdrücken und Gebühr.',
    entry: 'Nach Deutschland reisen. Ab der Einreise brauchen Sie eine Krankenversicherung.',
    adaptationMeasure: 'An der Qualifizierung teilnehmen, die der Bescheid verlangt.',
    recognitionAfterEntry: 'Die Anerkennung gleich beantragen, spätestens nach der Einreise.',
  },
  /** Steps that hang on the procedure. */
  procedure: {
    /** § 81a Abs. 2 Nr. 2 AufenthG. */
    agreement:
      'Die Vollmacht für den Betrieb unterschreiben und ihm mit einer Farbkopie des Passes schicken. Er beantragt damit das beschleunigte Verfahren für Sie.',
    /** § 81a Abs. 3 Nr. 2, 2a AufenthG. */
    byOffice:
      'Auf die Anerkennung oder Bewertung Ihres Abschlusses warten: Die Ausländerbehörde leitet sie ein. Stellen Sie dafür keinen eigenen Antrag, und schicken Sie dem Betrieb, was er dafür braucht.',
    registration: (within: string) => `Die Wohnung anmelden, innerhalb von ${within} nach dem Einzug.`,
    permitAfterVisa: 'Den Aufenthaltstitel bei der Ausländerbehörde beantragen, bevor das Visum abläuft.',
    permitInCountry:
      'Den Aufenthaltstitel bei der Ausländerbehörde beantragen, bevor Ihr jetziger Titel abläuft.',
    permitAfterEntry: (within: string) =>
      `Den Aufenthaltstitel bei der Ausländerbehörde beantragen, innerhalb von ${within} nach der Einreise.`,
    noWorkYet: 'Arbeiten Sie erst, wenn die Karte bestellt ist.',
  },
  within: {
    days: (amount: number) => (amount === 1 ? 'einem Tag' : `${String(amount)} Tagen`),
    weeks: (amount: number) => (amount === 1 ? 'einer Woche' : `${String(amount)} Wochen`),
    months: (amount: number) => (amount === 1 ? 'einem Monat' : `${String(amount)} Monaten`),
  },
  documents: {
    title: 'Welche Unterlagen Sie brauchen',
    passport: 'Reisepass, höchstens zehn Jahre alt, mit zwei freien Seiten',
    visaApplication: 'Antrag auf das Visum mit Erklärung',
    photo: 'biometrisches Foto',
    curriculumVitae: 'Lebenslauf',
    healthInsurance: 'Krankenversicherung ab der Einreise',
    qualificationProof: 'Zeugnisse und Abschlüsse',
    translations: 'Übersetzungen ins Deutsche',
    degreeEvaluation: 'Zeugnisbewertung der ZAB oder Ausdruck aus der Datenbank anabin',
    stateRecognitionConfirmation: 'Digitale Auskunft der ZAB',
    recognitionNotice: 'Bescheid über die Anerkennung',
    licence: 'Erlaubnis zur Ausübung des Berufs oder die Zusage dafür',
    experienceProof: 'Nachweise über Ihre Berufserfahrung',
    languageCertificate: 'Sprachzertifikat',
    pensionProof: 'Nachweis über Ihre Altersversorgung',
    drivingLicence: 'Führerschein Ihres Landes',
    powerOfAttorney: 'Vollmacht für den Betrieb und Farbkopie des Passes',
    familyPassports: 'Reisepass für jede Person, die mitkommt',
    marriageCertificate: 'Heiratsurkunde, wo nötig mit Übersetzung',
    birthCertificates: 'Geburtsurkunde für jedes Kind, wo nötig mit Übersetzung',
    familyPowerOfAttorney: 'eigene Vollmacht jedes Familienmitglieds für das beschleunigte Verfahren',
    note: 'Die Liste der deutschen Auslandsvertretung in Ihrem Land geht vor. Sehen Sie dort nach.',
  },
  costs: {
    title: 'Was es kostet',
    caption: 'Öffentliche Gebühren',
    what: 'Gebühr',
    amount: 'Betrag',
    payer: 'Wer zahlt',
    nationalVisa: 'Visum',
    nationalVisaMinor: 'Visum',
    residencePermit: 'Aufenthaltstitel',
    residencePermitMinor: 'Aufenthaltstitel',
    changeOfPurpose: 'Änderung des Aufenthaltstitels',
    fastTrack: 'Beschleunigtes Fachkräfteverfahren',
    provisionalCertificate: 'Fiktionsbescheinigung',
    stateRecognitionConfirmation: 'Digitale Auskunft der ZAB',
    degreeEvaluation: 'Zeugnisbewertung der ZAB',
    recognition: 'Anerkennung des Berufs',
    /** For whom a fee is due besides the person. */
    persons: {
      spouse: 'Ehepartner',
      children: (count: number) => (count === 1 ? '1 Kind' : `${String(count)} Kinder zusammen`),
    },
    total: 'Zusammen',
    familyLater: 'Zusätzlich für die Familie',
    payers: {
      employer: 'der Betrieb',
      candidate: 'Sie; viele Betriebe erstatten es',
      either: 'nach Absprache mit dem Betrieb',
    },
    note: 'Dazu kommen Übersetzungen, Beglaubigungen, Reise und vielleicht ein Sprachkurs. Fragen Sie den Betrieb, was er übernimmt.',
  },
  help: {
    title: 'Wen Sie fragen können',
    faireIntegration:
      'Faire Integration: kostenlose Beratung zu Arbeit und sozialen Rechten, auch wenn Sie noch im Ausland sind.',
    makeItInGermany: 'Make it in Germany: das Portal der Bundesregierung zu Arbeit und Visum.',
    recognition: 'Anerkennung in Deutschland: welche Stelle Ihren Abschluss prüft.',
    mission: 'Auslandsportal: das Visum online beantragen.',
  },
  frame: {
    page: (number: string, of: string) => `Seite ${number} von ${of}`,
    transliterated:
      'Umschrift: Namen aus einer anderen Schrift stehen hier in lateinischen Buchstaben. Die Originalschreibweise steht im Pass.',
    empty: 'noch zu ergänzen',
  },
};
export type CandidateSheetTexts = typeof sheet;
export default sheet;
