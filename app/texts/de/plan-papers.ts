import type { SourceId } from '#flows/law/parameters/sources';
import type { DocumentId } from '#flows/plan/documents';
import type { FamilyConditionId } from '#flows/plan/family';
import type { IssuedId } from '#flows/plan/step-papers';

/** Papers that somebody has to bring together. */
export const documents: Record<DocumentId, string> = {
  employmentContract: 'Arbeitsvertrag oder verbindliches Angebot',
  employmentDeclaration: 'Erklärung zum Beschäftigungsverhältnis',
  jobDescription: 'Stellenbeschreibung',
  companyData: 'Angaben zum Betrieb mit Betriebsnummer',
  signatoryAuthority: 'Nachweis, wer für den Betrieb unterschreiben darf',
  collectiveAgreement: 'Tarifvertrag und Entgeltgruppe',
  fastTrackAgreement: 'Vereinbarung nach § 81a AufenthG',
  employerAssurance: 'Versicherung, dass die Person Sie bevollmächtigt hat',
  partnershipAgreement: 'Vereinbarung zur Anerkennungspartnerschaft',
  suitabilityProof: 'Nachweis, dass der Betrieb ausbilden oder nachqualifizieren kann',
  qualificationPlan: 'Plan der Qualifizierung',
  trainingContract: 'Ausbildungsvertrag, bei der Kammer eingetragen',
  informationLetter45c: 'Hinweisschreiben nach § 45c AufenthG',
  passport: 'Reisepass, höchstens zehn Jahre alt, zwei freie Seiten',
  visaApplication: 'Visumantrag mit Erklärung',
  photo: 'biometrisches Foto',
  curriculumVitae: 'Lebenslauf',
  healthInsurance: 'Nachweis der Krankenversicherung',
  qualificationProof: 'Zeugnisse und Abschlüsse',
  translations: 'Übersetzungen ins Deutsche',
  degreeEvaluation: 'Zeugnisbewertung der ZAB oder Ausdruck aus anabin',
  stateRecognitionConfirmation: 'Digitale Auskunft der ZAB',
  recognitionNotice: 'Bescheid über die Anerkennung',
  licence: 'Erlaubnis zur Berufsausübung oder Zusage',
  experienceProof: 'Nachweise der Berufserfahrung',
  languageCertificate: 'Sprachzertifikat',
  pensionProof: 'Nachweis der Altersversorgung',
  drivingLicence: 'Führerschein des Herkunftsstaates',
  powerOfAttorney: 'Vollmacht für Ihren Betrieb und Farbkopie des Passes',
  familyPassports: 'Reisepass für jede Person, die mitkommt',
  marriageCertificate: 'Heiratsurkunde, wo nötig mit Übersetzung',
  birthCertificates: 'Geburtsurkunde für jedes Kind, wo nötig mit Übersetzung',
  familyPowerOfAttorney: 'eigene Vollmacht jedes Familienmitglieds für das beschleunigte Verfahren',
};

/** Papers that come about on the way. */
export const issued: Record<IssuedId, string> = {
  baPreApproval: 'Vorabzustimmung der Bundesagentur für Arbeit',
  advanceApproval: 'Vorabzustimmung der Ausländerbehörde',
  acceptedVisaApplication: 'angenommener Visumantrag, mit Fingerabdrücken und Foto',
  baConsent: 'Zustimmung der Bundesagentur für Arbeit',
  nationalVisa: 'nationales Visum im Pass',
  titleCopy: 'Kopie des Titels in Ihren Akten',
  landlordConfirmation: 'Bestätigung der Person, die die Wohnung vermietet',
  registrationCertificate: 'Meldebestätigung',
  provisionalCertificate:
    'Bescheinigung über den Antrag (Fiktionsbescheinigung), wenn der Titel nicht sofort erteilt wird',
  residenceTitle: 'elektronischer Aufenthaltstitel (Karte)',
  measureCertificate: 'Nachweis der Qualifizierung',
  recognitionDecision: 'Bescheid über die Gleichwertigkeit',
};

/** Where durations and provisions were read. */
export const sources: Record<SourceId, string> = {
  statutes: 'Bundesgesetze',
  zab: 'Zentralstelle für ausländisches Bildungswesen',
  federalPortal: 'Make it in Germany',
  missionSeoul: 'Deutsche Botschaft Seoul',
  missionCairo: 'Deutsche Botschaft Kairo',
  reportOnRecognitionVisa: 'Bericht aus der Beratung',
  berlin: 'Bericht über den Business Immigration Service Berlin',
  hamburg: 'NDR über Hamburg',
};

/** What those who come along need. */
export const family: Record<FamilyConditionId, string> = {
  spouseOfAge: 'Beide Ehepartner müssen volljährig sein.',
  marriageBefore:
    'Die Ehe muss bestehen, wenn der Titel erteilt wird, und der Aufenthalt voraussichtlich länger als ein Jahr dauern; sonst kann der Ehepartner erst später nachkommen.',
  spouseGerman: 'Der Ehepartner muss sich auf einfache Art auf Deutsch verständigen können (A1).',
  spouseGermanWaived: 'Der Ehepartner braucht keine Deutschkenntnisse.',
  livingSpace: 'Ausreichender Wohnraum wird geprüft.',
  livingSpaceWaived: 'Wohnraum wird bei Ehepartner und minderjährigen Kindern nicht geprüft.',
  childrenUnmarried: 'Kinder müssen minderjährig und ledig sein.',
  childrenGermanWaived: 'Auch Jugendliche, die später nachkommen, brauchen keinen Nachweis über Deutsch.',
  livelihood:
    'Der Lebensunterhalt aller muss gesichert sein, einschließlich Krankenversicherung; Beiträge der Familie zählen mit.',
  mayWork: 'Wer als Familie mitkommt, darf arbeiten.',
};
