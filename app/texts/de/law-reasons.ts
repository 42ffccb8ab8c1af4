import type { RemedyId, RequirementId } from '#flows/law/ids';

/** What a reason names of this case, formatted for reading; what does not apply is absent. */
export interface ReasonValues {
  /** What is missing: "700 €", "3 Monate". */
  by?: string;
  /** What is asked for: "B1", "Forschung". */
  required?: string;
  /** The value as answered, unformatted: which of two reasons holds. */
  actual?: number | string;
  remedy?: RemedyId;
}

/** Why a way is closed, as it follows "weil". Requirements that are never plainly unmet have a reason all the same. */
export const reasons: Record<RequirementId, (values: ReasonValues) => string> = {
  employmentKind: ({ required }) =>
    required === undefined
      ? 'dafür eine andere Art von Beschäftigung nötig ist'
      : `dafür eine andere Art von Beschäftigung nötig ist (${required})`,
  qualifiedEmployment: () => 'die Stelle weder Ausbildung noch Studium verlangt',
  graduateLevelJob: () => 'die Stelle keinen Hochschulabschluss verlangt',
  degree: () => 'ein Hochschulabschluss fehlt',
  degreeRecent: () => 'der Abschluss zu lange zurückliegt',
  vocationalQualification: ({ actual }) =>
    actual === 'DE' ? 'der Abschluss aus Deutschland ist' : 'eine passende Berufsausbildung fehlt',
  recognition: ({ actual }) => {
    if (actual === 'rejected') return 'die Anerkennung abgelehnt wurde';
    return actual === 'partial'
      ? 'die Qualifikation erst teilweise anerkannt ist'
      : 'die Qualifikation schon anerkannt oder vergleichbar ist';
  },
  licence: () => 'die Berufsausübungserlaubnis fehlt',
  salaryThreshold: ({ by }) =>
    by === undefined
      ? 'das Gehalt unter der Schwelle liegt'
      : `das Gehalt ${by} im Jahr unter der Schwelle liegt`,
  occupationGroup: () => 'der Beruf nicht zu den Berufsgruppen gehört, die das Gesetz nennt',
  contractLength: ({ remedy }) => {
    if (remedy === 'lengthenContract') return 'der Vertrag zu kurz ist';
    return remedy === 'limitContract' ? 'der Vertrag unbefristet ist' : 'der Vertrag zu lang ist';
  },
  over45: ({ by }) =>
    by === undefined
      ? 'das Gehalt für eine Person dieses Alters zu niedrig ist'
      : `das Gehalt ${by} im Jahr unter dem Betrag für eine Person dieses Alters liegt`,
  noAgencyWork: () => 'es um Leiharbeit geht',
  domesticEmployment: () => 'der Vertrag nicht mit einem Betrieb in Deutschland besteht',
  conditionsComparable: () => 'die Arbeitsbedingungen schlechter sind als bei vergleichbaren Beschäftigten',
  employerReliability: () => 'gegen den Betrieb Bedenken bestehen',
  notExcluded: () => 'der jetzige Aufenthaltsstatus den Titel ausschließt',
  asylumLock: () => 'ein Asylantrag den Titel sperrt',
  experience: ({ by }) =>
    by === undefined ? 'die Berufserfahrung zu kurz ist' : `die Berufserfahrung um ${by} zu kurz ist`,
  experienceLevel: () => 'die Berufserfahrung nicht auf Hochschulniveau liegt',
  stateRecognised: () => 'der Abschluss im Ausbildungsstaat nicht staatlich anerkannt ist',
  stateRecognitionConfirmed: () => 'die staatliche Anerkennung des Abschlusses nicht bestätigt ist',
  nationality: () => 'dieser Weg nur für bestimmte andere Staatsangehörigkeiten gilt',
  placeOfApplication: ({ remedy }) =>
    remedy === 'applyFromAbroad'
      ? 'der Antrag vor der Einreise gestellt werden muss'
      : 'der Antrag in einem der Westbalkanstaaten gestellt werden muss',
  quota: () => 'kein Platz im Kontingent frei ist',
  noAsylumBenefits: () => 'die Wartezeit nach Asylbewerberleistungen noch läuft',
  germanLevel: ({ required }) =>
    required === undefined ? 'die Deutschkenntnisse fehlen' : `Deutsch auf der Stufe ${required} fehlt`,
  fitsJob: () => 'der Abschluss nicht zur Stelle passt',
  partnershipAgreement: () => 'die Vereinbarung mit der Person fehlt',
  employerSuitable: () => 'der Betrieb nicht für Ausbildung oder Nachqualifizierung geeignet ist',
  deficitNotice: ({ actual }) =>
    actual === 'rejected'
      ? 'die Anerkennung abgelehnt wurde'
      : 'die Qualifikation schon anerkannt oder vergleichbar ist',
  measureAgreed: () => 'keine Qualifizierungsmaßnahme vereinbart ist',
  monthsInGroup: ({ by }) =>
    by === undefined
      ? 'die Person der Unternehmensgruppe zu kurz angehört'
      : `die Person der Unternehmensgruppe um ${by} zu kurz angehört`,
  hostingAgreement: () => 'eine Aufnahmevereinbarung fehlt',
  collectivePay: () => 'der Betrieb nicht tarifgebunden ist oder nicht nach Tarif bezahlt',
  weeklyHours: ({ by }) =>
    by === undefined ? 'die Arbeitszeit zu kurz ist' : `die Arbeitszeit in der Woche um ${by} zu kurz ist`,
  employerPaysTravel: () => 'Sie die Reisekosten nicht übernehmen',
  drivingLicence: () => 'Fahrerlaubnis und Fahrerqualifikation fehlen',
  mobilityPeriod: ({ by }) =>
    by === undefined
      ? 'die Person noch zu kurz im anderen EU-Staat lebt'
      : `die Person im anderen EU-Staat um ${by} zu kurz lebt`,
  currentStatus: () => 'dieser Weg einen anderen Aufenthaltsstatus voraussetzt',
  changeOfPurpose: () => 'der Wechsel des Aufenthaltszwecks nicht erlaubt ist',
  subsidiarity: () => 'eine andere Blaue Karte schon offensteht',
  pointsAndLivelihood: () => 'Punkte, Sprache oder Lebensunterhalt fehlen',
};
