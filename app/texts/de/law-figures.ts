import type { ParameterId } from '#flows/law/parameters/parameters';

/** How often something is counted, with its unit. The number comes formatted; `one` tells the singular. */
export type Counted = (count: string, one: boolean) => string;

/** What a figure counts; decides how it is written. */
export const figureUnitIds = [
  'moneyPerYear',
  'moneyPerHour',
  'money',
  'years',
  'months',
  'weeks',
  'hours',
  'weeklyHours',
  'daysPerYear',
  'places',
] as const;
export type FigureUnitId = (typeof figureUnitIds)[number];

export const figureUnits: Record<FigureUnitId, Counted> = {
  moneyPerYear: (amount) => `${amount} im Jahr`,
  moneyPerHour: (amount) => `${amount} je Stunde`,
  money: (amount) => amount,
  years: (count, one) => (one ? `${count} Jahr` : `${count} Jahre`),
  months: (count, one) => (one ? `${count} Monat` : `${count} Monate`),
  weeks: (count, one) => (one ? `${count} Woche` : `${count} Wochen`),
  hours: (count, one) => (one ? `${count} Stunde` : `${count} Stunden`),
  weeklyHours: (count, one) => (one ? `${count} Stunde in der Woche` : `${count} Stunden in der Woche`),
  daysPerYear: (count, one) => (one ? `${count} Tag im Jahr` : `${count} Tage im Jahr`),
  places: (count) => `${count} Zustimmungen im Jahr`,
};

/** What each dated figure of the law is called. */
export const figureNames: Record<ParameterId, string> = {
  contributionCeiling: 'Beitragsbemessungsgrenze der allgemeinen Rentenversicherung',
  blueCardRegular: 'Gehaltsschwelle der Blauen Karte (Regelfall)',
  blueCardReduced: 'Niedrigere Gehaltsschwelle der Blauen Karte',
  experienced: 'Gehaltsschwelle bei Berufserfahrung',
  over45: 'Mindestgehalt ab der Altersgrenze',
  minimumWageHour: 'Gesetzlicher Mindestlohn',
  over45AgeYears: 'Altersgrenze für das höhere Mindestgehalt',
  graduateWindowYears: 'Blaue Karte nach frischem Abschluss: Frist seit dem Abschluss',
  blueCardContractMonths: 'Blaue Karte: Mindestdauer des Vertrags',
  blueCardItExperienceMonths: 'Blaue Karte für IT-Fachleute: Mindesterfahrung',
  blueCardMobilityMonths: 'Umzug mit der Blauen Karte: Mindestzeit im anderen EU-Staat',
  blueCardMobilityRepeatedMonths: 'Umzug mit der Blauen Karte: Mindestzeit beim erneuten Umzug',
  blueCardMobilityDegreeMonths: 'Umzug mit der Blauen Karte: Abschluss gilt als nachgewiesen ab',
  blueCardJobChangeMonths: 'Blaue Karte: Zeit, in der ein Arbeitsplatzwechsel geprüft werden kann',
  experiencedMonths: 'Berufserfahrung: Mindestdauer',
  qualifiedTrainingYears: 'Qualifizierte Ausbildung: Mindestdauer',
  titleMaxMonths: 'Aufenthaltstitel: höchste Geltungsdauer',
  titleTailMonths: 'Aufenthaltstitel bei befristetem Vertrag: zusätzliche Geltungsdauer',
  partnershipFirstMonths: 'Anerkennungspartnerschaft: Dauer der ersten Erteilung',
  measureFirstMonths: 'Anpassungsqualifizierung: Dauer der ersten Erteilung',
  partnershipMaxMonths: 'Anerkennungspartnerschaft: Höchstdauer',
  measureMaxMonths: 'Anpassungsqualifizierung: Höchstdauer',
  driverTrainingMonths: 'Berufskraftfahrer: Frist für Fahrerlaubnis und Qualifikation',
  intraCorporateMonthsInGroup: 'Versetzung im Konzern: Mindestzugehörigkeit',
  intraCorporateMaxMonths: 'Versetzung im Konzern: Höchstdauer',
  shortTermMaxMonths: 'Kurzzeitige Beschäftigung: Höchstdauer',
  shortTermWeeklyHours: 'Kurzzeitige Beschäftigung: Mindestumfang',
  opportunityCardMonths: 'Chancenkarte: Dauer der ersten Erteilung',
  opportunityCardWeeklyHours: 'Chancenkarte: erlaubte Beschäftigung',
  westernBalkansBenefitMonths: 'Westbalkanregelung: Zeit ohne Asylbewerberleistungen',
  studentWorkdaysYear: 'Studierende: Arbeitstagekonto',
  asylumWaitMonthsFacility: 'Asylverfahren: Wartezeit in der Aufnahmeeinrichtung',
  employerReportWeeks: 'Frist des Arbeitgebers für die Meldung des vorzeitigen Endes',
  employeeReportWeeks: 'Frist der beschäftigten Person für die Meldung des vorzeitigen Endes',
  afterJobValidityMonths: 'Aufenthaltstitel nach vorzeitigem Ende: verbleibende Geltungsdauer',
  federalAgencyAnswerMonths: 'Frist für Auskünfte an die Bundesagentur für Arbeit',
  settlementBlueCardMonths:
    'Niederlassungserlaubnis mit Blauer Karte und Deutsch A1: Beschäftigung mit Beiträgen',
  settlementBlueCardB1Months:
    'Niederlassungserlaubnis mit Blauer Karte und Deutsch B1: Beschäftigung mit Beiträgen',
  settlementSkilledMonths: 'Niederlassungserlaubnis für Fachkräfte: Zeit mit Titel und Beiträgen',
  settlementSkilledGermanMonths:
    'Niederlassungserlaubnis für Fachkräfte mit deutschem Abschluss: Zeit mit Titel und Beiträgen',
  settlementMonths: 'Niederlassungserlaubnis im Übrigen: Zeit mit Titel und Beiträgen',
  settlementSpouseMonths:
    'Niederlassungserlaubnis für Ehepartner von Fachkräften: Zeit mit Aufenthaltserlaubnis',
  settlementSpouseWeeklyHours:
    'Niederlassungserlaubnis für Ehepartner von Fachkräften: Beschäftigung mindestens',
  consentDeemedWeeks: 'Zustimmung der Bundesagentur für Arbeit gilt als erteilt nach',
  consentDeemedFastTrackWeeks: 'Zustimmung im beschleunigten Verfahren gilt als erteilt nach',
  westernBalkansQuota: 'Westbalkanregelung: Kontingent',
  shortTermQuota: 'Kurzzeitige Beschäftigung: Kontingent',
  fineIllegalEmployment: 'Höchstes Bußgeld für Beschäftigung ohne Erlaubnis',
  fineReport: 'Höchstes Bußgeld für eine versäumte Meldung',
};
