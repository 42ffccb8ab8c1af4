import type { FactPath } from '../facts/facts';

export const checkSections = ['job', 'person', 'qualification', 'procedure'] as const;
export type CheckSection = (typeof checkSections)[number];

interface Page {
  /** Last part of the address: /check/<slug>, the same in both languages. */
  slug: string;
  section: CheckSection;
  /** The facts this page sets. Each fact belongs to one page only. */
  facts: readonly FactPath[];
}

/** The pages of the check in the order in which they are asked. */
export const checkPages = {
  workplace: { slug: 'arbeitsort', section: 'job', facts: ['job.postalCode'] },
  occupation: {
    slug: 'beruf',
    section: 'job',
    facts: ['job.isco08', 'job.kldb2010', 'job.regulatedProfession'],
  },
  employmentKind: {
    slug: 'beschaeftigung',
    section: 'job',
    facts: ['job.employmentKind', 'job.temporaryAgencyWork', 'job.domesticEmployment'],
  },
  jobLevel: { slug: 'anforderung', section: 'job', facts: ['job.qualifiedEmployment', 'job.graduateLevel'] },
  pay: {
    slug: 'gehalt',
    section: 'job',
    facts: ['job.annualGrossSalary', 'job.weeklyHours', 'job.conditionsComparable'],
  },
  contract: {
    slug: 'vertrag',
    section: 'job',
    facts: ['job.contractType', 'job.contractMonths', 'job.startDate'],
  },
  company: {
    slug: 'betrieb',
    section: 'job',
    facts: [
      'employer.collectivelyBound',
      'employer.paysCollectiveRate',
      'employer.sanctionedWithinFiveYears',
      'employer.insolventOrInactive',
    ],
  },
  shortTermWork: { slug: 'reisekosten', section: 'job', facts: ['job.employerPaysTravel'] },
  origin: { slug: 'herkunft', section: 'person', facts: ['person.nationalities', 'person.residenceCountry'] },
  status: { slug: 'aufenthalt', section: 'person', facts: ['person.currentStatus', 'person.statusSince'] },
  asylum: { slug: 'asylverfahren', section: 'person', facts: ['person.asylumApplication'] },
  recruitment: { slug: 'anwerbung', section: 'person', facts: ['employer.recruitsThrough'] },
  westernBalkans: {
    slug: 'westbalkan',
    section: 'person',
    facts: ['person.asylumBenefitsLast24Months', 'person.visaApplicationCountry'],
  },
  driving: { slug: 'fahrerlaubnis', section: 'person', facts: ['person.drivingLicenceAndQualification'] },
  group: { slug: 'konzern', section: 'person', facts: ['person.monthsInGroup'] },
  hosting: { slug: 'forschung', section: 'person', facts: ['person.hostingAgreement'] },
  qualificationKind: { slug: 'abschluss', section: 'qualification', facts: ['qualification.kind'] },
  qualification: {
    slug: 'ausbildung',
    section: 'qualification',
    facts: [
      'qualification.country',
      'qualification.awardedOn',
      'qualification.trainingYears',
      'qualification.stateRecognised',
      'qualification.level6Confirmed',
      'qualification.ahkCertificate',
    ],
  },
  recognition: {
    slug: 'anerkennung',
    section: 'qualification',
    facts: ['qualification.recognition', 'qualification.stateRecognitionConfirmed'],
  },
  licence: { slug: 'erlaubnis', section: 'qualification', facts: ['qualification.licence'] },
  experience: {
    slug: 'erfahrung',
    section: 'qualification',
    facts: [
      'experience.relevantMonthsLast5Years',
      'experience.ictMonthsLast7Years',
      'experience.graduateLevel',
    ],
  },
  age: { slug: 'alter', section: 'qualification', facts: ['person.aged45OrOver', 'person.adequatePension'] },
  german: { slug: 'deutsch', section: 'qualification', facts: ['person.germanLevel'] },
  partnership: {
    slug: 'nachqualifizierung',
    section: 'procedure',
    facts: [
      'qualification.fitsJob',
      'procedure.partnershipAgreement',
      'procedure.measureAgreed',
      'employer.suitableForTraining',
      'employer.careFacilityApproved',
    ],
  },
  procedure: {
    slug: 'verfahren',
    section: 'procedure',
    facts: ['procedure.applicationDate', 'procedure.missionWaitWeeks'],
  },
} as const satisfies Record<string, Page>;

export type CheckPageId = keyof typeof checkPages;
export const checkPageIds = Object.keys(checkPages) as CheckPageId[];
