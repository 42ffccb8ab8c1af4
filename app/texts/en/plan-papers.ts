import type { PlanTexts } from '../de/plan';

export const documents: PlanTexts['documents'] = {
  employmentContract: 'Employment contract or binding offer',
  employmentDeclaration: 'Declaration on the employment',
  jobDescription: 'Job description',
  companyData: 'Data of the firm with its number (Betriebsnummer)',
  signatoryAuthority: 'Proof of who may sign for the firm',
  collectiveAgreement: 'Collective agreement and pay group',
  fastTrackAgreement: 'Agreement under section 81a Residence Act',
  employerAssurance: 'Assurance that the person has authorised you',
  partnershipAgreement: 'Agreement on the recognition partnership',
  suitabilityProof: 'Proof that the firm can train or re-train',
  qualificationPlan: 'Plan of the qualification measure',
  trainingContract: 'Training contract, registered by the chamber',
  informationLetter45c: 'Letter under section 45c Residence Act',
  passport: 'Passport, not older than ten years, two free pages',
  visaApplication: 'Visa application with declaration',
  photo: 'biometric photo',
  curriculumVitae: 'Curriculum vitae',
  healthInsurance: 'Proof of health insurance',
  qualificationProof: 'Certificates and degrees',
  translations: 'Translations into German',
  degreeEvaluation: 'Statement of comparability or printout from anabin',
  stateRecognitionConfirmation: 'Digitale Auskunft of the ZAB',
  recognitionNotice: 'Notice of recognition',
  licence: 'Licence to practise, or its promise',
  experienceProof: 'Proofs of work experience',
  languageCertificate: 'Language certificate',
  pensionProof: 'Proof of old-age provision',
  drivingLicence: 'Driving licence of the home state',
  powerOfAttorney: 'Power of attorney for your firm and colour copy of the passport',
  familyPassports: 'Passport for each person who comes along',
  marriageCertificate: 'Marriage certificate, with translation where needed',
  birthCertificates: 'Birth certificate for each child, with translation where needed',
  familyPowerOfAttorney: 'a power of attorney of each family member for the fast track',
};

export const issued: PlanTexts['issued'] = {
  baPreApproval: 'Advance consent of the Federal Employment Agency',
  advanceApproval: 'Advance approval of the immigration office',
  acceptedVisaApplication: 'Accepted visa application, with fingerprints and photo',
  baConsent: 'Consent of the Federal Employment Agency',
  nationalVisa: 'National visa in the passport',
  titleCopy: 'Copy of the title in your files',
  landlordConfirmation: 'Confirmation by whoever lets the flat',
  registrationCertificate: 'Certificate of registration',
  provisionalCertificate:
    'Certificate of the application (Fiktionsbescheinigung), where the title is not granted at once',
  residenceTitle: 'Electronic residence title (card)',
  measureCertificate: 'Proof of the qualification measure',
  recognitionDecision: 'Decision on equivalence',
};

/** Where durations and provisions were read. */
export const sources: PlanTexts['sources'] = {
  statutes: 'Federal law',
  zab: 'Central Office for Foreign Education (ZAB)',
  federalPortal: 'Make it in Germany',
  missionSeoul: 'German embassy in Seoul',
  missionCairo: 'German embassy in Cairo',
  reportOnRecognitionVisa: 'Report from legal practice',
  berlin: 'Report on the Business Immigration Service Berlin',
  hamburg: 'NDR on Hamburg',
};

/** What those who come along need. */
export const family: PlanTexts['family'] = {
  spouseOfAge: 'Both spouses must be of age.',
  marriageBefore:
    'The marriage must exist when the title is granted, and the stay be expected to last more than a year; otherwise the spouse can follow only later.',
  spouseGerman: 'The spouse must be able to communicate in German in a simple way (A1).',
  spouseGermanWaived: 'The spouse needs no German.',
  livingSpace: 'Sufficient living space is checked.',
  livingSpaceWaived: 'Living space is not checked for spouse and minor children.',
  childrenUnmarried: 'Children must be minors and unmarried.',
  childrenGermanWaived: 'Adolescents who follow later need no proof of German either.',
  livelihood:
    'The livelihood of all must be secured, health insurance included; contributions of the family count.',
  mayWork: 'Those who come along as family may work.',
};
