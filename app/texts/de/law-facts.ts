import type { FactPath, FactValue } from '#flows/facts/facts';

/** Facts whose value is one word of a fixed list. */
export type EnumFactPath = {
  [Path in FactPath]: FactValue<Path> extends string
    ? string extends FactValue<Path>
      ? never
      : Path
    : never;
}[FactPath];
type EnumWords = { [Path in EnumFactPath]: Record<FactValue<Path>, string> };

/** Who can answer a question that is still open. */
export const informantIds = [
  'you',
  'payroll',
  'employersAssociation',
  'candidate',
  'competentBody',
  'centralOffice',
  'mission',
  'immigrationOffice',
  'employerService',
  'coordinationOffice',
] as const;
export type InformantId = (typeof informantIds)[number];

export const informants: Record<InformantId, { name: string; how: string }> = {
  you: { name: 'Sie selbst', how: 'aus der Stellenbeschreibung, dem Vertrag oder Ihrer Planung' },
  payroll: {
    name: 'Ihre Lohnbuchhaltung oder Steuerberatung',
    how: 'aus den Lohnunterlagen oder dem Vertragsentwurf',
  },
  employersAssociation: {
    name: 'Ihr Arbeitgeberverband, Ihre Innung oder Kammer',
    how: 'dort ist bekannt, welcher Tarifvertrag für den Betrieb gilt',
  },
  candidate: { name: 'Die Person selbst', how: 'aus den eigenen Unterlagen' },
  competentBody: {
    name: 'Die zuständige Stelle für die Anerkennung',
    how: 'welche das ist, zeigt der Anerkennungs-Finder auf anerkennung-in-deutschland.de',
  },
  centralOffice: {
    name: 'Die Zentralstelle für ausländisches Bildungswesen (ZAB)',
    how: 'Auskunft in der Datenbank anabin, auf Antrag als Zeugnisbewertung oder Digitale Auskunft zur Berufsqualifikation',
  },
  mission: {
    name: 'Die deutsche Auslandsvertretung',
    how: 'Wartezeiten und Unterlagen stehen auf ihrer Internetseite',
  },
  immigrationOffice: {
    name: 'Die Ausländerbehörde',
    how: 'oder das Zusatzblatt zum Aufenthaltstitel der Person',
  },
  employerService: {
    name: 'Der Arbeitgeber-Service der Agentur für Arbeit',
    how: 'er kennt ortsübliche Bezahlung, Berufe und Kontingente',
  },
  coordinationOffice: {
    name: 'Die regionale Koordinierungsstelle',
    how: 'sie berät Betriebe kostenlos',
  },
};

/** What a fact is called where the result shows "Ihre Angabe". */
export const factLabels: Record<FactPath, string> = {
  'employer.collectivelyBound': 'Tarifbindung des Betriebs',
  'employer.paysCollectiveRate': 'Bezahlung nach diesem Tarif',
  'employer.sanctionedWithinFiveYears': 'Sanktionen in den letzten fünf Jahren',
  'employer.insolventOrInactive': 'Insolvenz oder keine Geschäftstätigkeit',
  'employer.suitableForTraining': 'Eignung des Betriebs für Ausbildung oder Nachqualifizierung',
  'employer.careFacilityApproved': 'Zulassung als Pflegeeinrichtung (§ 72 SGB XI)',
  'employer.recruitsThrough': 'Weg der Anwerbung',
  'employer.size': 'Größe des Betriebs',
  'job.postalCode': 'Postleitzahl des Arbeitsorts',
  'job.isco08': 'Beruf (ISCO-08)',
  'job.kldb2010': 'Beruf (KldB 2010)',
  'job.employmentKind': 'Art der Beschäftigung',
  'job.qualifiedEmployment': 'Bedarf an Ausbildung oder Studium für die Stelle',
  'job.graduateLevel': 'Bedarf an einem Studium für die Stelle',
  'job.regulatedProfession': 'Reglementierung des Berufs',
  'job.annualGrossSalary': 'Bruttogehalt',
  'job.weeklyHours': 'Wochenstunden',
  'job.contractType': 'Art des Vertrags',
  'job.contractMonths': 'Dauer des Vertrags',
  'job.startDate': 'Beginn der Beschäftigung',
  'job.temporaryAgencyWork': 'Leiharbeit',
  'job.domesticEmployment': 'Arbeitsvertrag mit einem Betrieb in Deutschland',
  'job.conditionsComparable': 'Bedingungen wie bei vergleichbaren Beschäftigten',
  'job.employerPaysTravel': 'Übernahme der Reisekosten',
  'person.nationalities': 'Staatsangehörigkeit',
  'person.residenceCountry': 'Wohnland',
  'person.currentStatus': 'Jetziger Aufenthaltsstatus',
  'person.statusSince': 'Beginn des Aufenthaltsstatus',
  'person.birthDate': 'Geburtsdatum',
  'person.aged45OrOver': 'Alter von 45 Jahren oder mehr',
  'person.germanLevel': 'Deutschkenntnisse',
  'person.adequatePension': 'Nachweis der angemessenen Altersversorgung',
  'person.asylumBenefitsLast24Months': 'Asylbewerberleistungen in den letzten 24 Monaten',
  'person.visaApplicationCountry': 'Land, in dem das Visum beantragt wird',
  'person.drivingLicenceAndQualification': 'Fahrerlaubnis und Fahrerqualifikation',
  'person.monthsInGroup': 'Zeit in der Unternehmensgruppe',
  'person.hostingAgreement': 'Aufnahmevereinbarung',
  'person.asylumApplication': 'Asylantrag',
  'qualification.kind': 'Art des Abschlusses',
  'qualification.country': 'Land des Abschlusses',
  'qualification.awardedOn': 'Datum des Abschlusses',
  'qualification.trainingYears': 'Dauer der Ausbildung',
  'qualification.stateRecognised': 'Anerkennung durch den Ausbildungsstaat',
  'qualification.stateRecognitionConfirmed': 'Bestätigung der staatlichen Anerkennung (ZAB)',
  'qualification.ahkCertificate': 'Abschluss einer deutschen Auslandshandelskammer',
  'qualification.recognition': 'Stand der Anerkennung',
  'qualification.licence': 'Berufsausübungserlaubnis',
  'qualification.level6Confirmed': 'Nachweis von Niveau und Dauer der höheren Berufsbildung',
  'qualification.fitsJob': 'Eignung des Abschlusses für die Stelle',
  'experience.relevantMonthsLast5Years': 'Berufserfahrung in den letzten fünf Jahren',
  'experience.ictMonthsLast7Years': 'IT-Berufserfahrung in den letzten sieben Jahren',
  'experience.graduateLevel': 'Erfahrung auf Hochschulniveau',
  'procedure.applicationDate': 'Tag des Antrags',
  'procedure.expectedIssueDate': 'Voraussichtlicher Tag der Erteilung',
  'procedure.partnershipAgreement': 'Vereinbarung zur Anerkennungspartnerschaft',
  'procedure.measureAgreed': 'Vereinbarung einer Qualifizierungsmaßnahme',
  'procedure.missionWaitWeeks': 'Wartezeit bei der Auslandsvertretung',
  'procedure.visaApplicationPending': 'Laufender Visumantrag',
  'procedure.mustWorkOnArrival': 'Arbeitsbeginn gleich nach der Einreise',
  'procedure.accompanyingSpouse': 'Mitreisende Ehepartnerin oder mitreisender Ehepartner',
  'procedure.accompanyingChildren': 'Mitreisende Kinder',
};

/** The words for every value of every list. */
export const factValues: EnumWords = {
  'employer.recruitsThrough': {
    own: 'selbst gesucht',
    agencyAbroad: 'über eine private Agentur im Ausland',
    federalAgency: 'über die Bundesagentur für Arbeit',
    candidateApplied: 'die Person hat sich von sich aus beworben',
  },
  'employer.size': {
    micro: 'Kleinstbetrieb',
    small: 'Kleinbetrieb',
    medium: 'mittlerer Betrieb',
    large: 'Großbetrieb',
  },
  'job.employmentKind': {
    standard: 'gewöhnliches Arbeitsverhältnis',
    executive: 'leitende Stellung oder Geschäftsführung',
    companySpecialist: 'Fachkraft mit besonderem Unternehmenswissen',
    intraCorporateTransfer: 'Versetzung innerhalb des Konzerns',
    research: 'Forschung',
    apprenticeship: 'Berufsausbildung',
    driver: 'Berufskraftfahrerin oder Berufskraftfahrer',
    careAssistant: 'Pflegehilfskraft',
  },
  'job.contractType': { permanent: 'unbefristet', fixedTerm: 'befristet' },
  'person.currentStatus': {
    none: 'kein Aufenthaltstitel',
    settlementPermit: 'Niederlassungserlaubnis oder Erlaubnis zum Daueraufenthalt-EU',
    ukWithdrawalAgreement: 'Rechte aus dem Brexit-Austrittsabkommen (Aufenthaltsdokument-GB)',
    familyOfEuCitizen: 'Familienangehörige von EU-Bürgern (Aufenthaltskarte)',
    familyPermit: 'Aufenthaltserlaubnis aus familiären Gründen',
    blueCard: 'Blaue Karte EU',
    skilledWorker: 'Aufenthaltserlaubnis als Fachkraft (§ 18a oder § 18b)',
    otherEmployment: 'Aufenthaltserlaubnis zur sonstigen Beschäftigung (§ 19c)',
    researcher: 'Aufenthaltserlaubnis zur Forschung (§ 18d)',
    student: 'Aufenthaltserlaubnis zum Studium (§ 16b)',
    apprentice: 'Aufenthaltserlaubnis zur Ausbildung (§ 16a)',
    recognition: 'Aufenthaltserlaubnis zur Anerkennung (§ 16d)',
    jobSeekerGraduate: 'Aufenthaltserlaubnis zur Arbeitsuche nach Abschluss in Deutschland (§ 20)',
    opportunityCard: 'Chancenkarte (§ 20a)',
    temporaryProtection: 'vorübergehender Schutz (§ 24, zum Beispiel Ukraine)',
    recognisedRefugee: 'anerkannte Flüchtlinge und subsidiär Schutzberechtigte (§ 25 Abs. 1, 2)',
    otherHumanitarian: 'anderer humanitärer Aufenthaltstitel',
    asylumProcedure: 'Aufenthaltsgestattung (Asylverfahren)',
    toleration: 'Duldung',
    schengenVisit: 'Besuch mit Schengen-Visum oder visumfrei',
    blueCardOtherState: 'Blaue Karte eines anderen EU-Staats',
    longTermResidentOtherState: 'Daueraufenthalt-EU eines anderen EU-Staats',
  },
  'person.germanLevel': {
    none: 'keine nachgewiesenen Deutschkenntnisse',
    A1: 'A1',
    A2: 'A2',
    B1: 'B1',
    B2: 'B2',
    C1: 'C1',
    C2: 'C2',
  },
  'qualification.kind': {
    academic: 'Hochschulabschluss',
    tertiaryVocational: 'höhere Berufsbildung (Meister, Techniker, Fachwirt)',
    vocational: 'Berufsausbildung',
    assistant: 'geregelte Helfer- oder Assistenzausbildung',
    none: 'kein Berufsabschluss',
  },
  'qualification.recognition': {
    notStarted: 'noch nicht beantragt',
    pending: 'beantragt, noch nicht entschieden',
    full: 'voll anerkannt (gleichwertig)',
    partial: 'teilweise anerkannt',
    rejected: 'abgelehnt',
    comparable: 'mit einem deutschen Abschluss vergleichbar (anabin, ZAB)',
  },
  'qualification.licence': { none: 'noch keine', promised: 'zugesagt', granted: 'erteilt' },
  'procedure.partnershipAgreement': {
    signed: 'unterschrieben',
    willing: 'noch nicht, aber bereit dazu',
    no: 'nein',
  },
};

/** State of an asylum application, the one fact that is no single value. */
export const asylumStates = {
  none: 'kein Asylantrag',
  open: 'Asylverfahren läuft',
  withdrawn: 'Asylantrag zurückgenommen',
  rejected: 'Asylantrag abgelehnt',
  /** "eingereist am 3. Mai 2022" */
  enteredOn: (day: string) => `eingereist am ${day}`,
};
