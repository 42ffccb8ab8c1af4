import type { FactPath } from './facts';

/** What the absence of a fact means (contract, section 1). */
export type FactKind = 'asked' | 'proof' | 'assumed';

/**
 * How close a fact comes to the person. Views of other offices list the classes and fields they may show;
 * `office` says nothing about anybody, `job` describes firm and work, `person` describes the candidate,
 * `sensitive` tells of asylum, social benefits or sanctions.
 */
export type PrivacyClass = 'office' | 'job' | 'person' | 'sensitive';

interface FactEntry {
  kind: FactKind;
  privacy: PrivacyClass;
}

const asked = (privacy: PrivacyClass): FactEntry => ({ kind: 'asked', privacy });
const proof = (privacy: PrivacyClass): FactEntry => ({ kind: 'proof', privacy });
const assumed = (privacy: PrivacyClass): FactEntry => ({ kind: 'assumed', privacy });

/** Every fact with its kind and privacy class. A fact without an entry does not compile. */
export const factCatalogue: Record<FactPath, FactEntry> = {
  'employer.collectivelyBound': asked('job'),
  'employer.paysCollectiveRate': asked('job'),
  'employer.sanctionedWithinFiveYears': assumed('sensitive'),
  'employer.insolventOrInactive': assumed('sensitive'),
  'employer.suitableForTraining': proof('job'),
  'employer.careFacilityApproved': assumed('job'),
  'employer.recruitsThrough': assumed('job'),
  'employer.size': asked('job'),
  'job.postalCode': asked('office'),
  'job.isco08': asked('job'),
  'job.kldb2010': asked('job'),
  'job.employmentKind': assumed('job'),
  'job.qualifiedEmployment': asked('job'),
  'job.graduateLevel': asked('job'),
  'job.regulatedProfession': asked('job'),
  'job.annualGrossSalary': asked('job'),
  'job.weeklyHours': asked('job'),
  'job.contractType': asked('job'),
  'job.contractMonths': asked('job'),
  'job.startDate': asked('job'),
  'job.temporaryAgencyWork': assumed('job'),
  'job.domesticEmployment': assumed('job'),
  'job.conditionsComparable': assumed('job'),
  'job.employerPaysTravel': asked('job'),
  'person.nationalities': asked('person'),
  'person.residenceCountry': asked('person'),
  'person.currentStatus': asked('person'),
  'person.statusSince': asked('person'),
  'person.birthDate': asked('person'),
  'person.aged45OrOver': asked('person'),
  'person.germanLevel': asked('person'),
  'person.adequatePension': proof('person'),
  'person.asylumBenefitsLast24Months': asked('sensitive'),
  'person.visaApplicationCountry': assumed('person'),
  'person.drivingLicenceAndQualification': proof('person'),
  'person.monthsInGroup': asked('person'),
  'person.hostingAgreement': asked('person'),
  'person.asylumApplication': assumed('sensitive'),
  'qualification.kind': asked('person'),
  'qualification.country': asked('person'),
  'qualification.awardedOn': asked('person'),
  'qualification.trainingYears': asked('person'),
  'qualification.stateRecognised': asked('person'),
  'qualification.stateRecognitionConfirmed': proof('person'),
  'qualification.ahkCertificate': assumed('person'),
  'qualification.recognition': asked('person'),
  'qualification.licence': asked('person'),
  'qualification.level6Confirmed': proof('person'),
  'qualification.fitsJob': asked('person'),
  'experience.relevantMonthsLast5Years': asked('person'),
  'experience.ictMonthsLast7Years': asked('person'),
  'experience.graduateLevel': proof('person'),
  'procedure.applicationDate': assumed('person'),
  'procedure.expectedIssueDate': assumed('person'),
  'procedure.partnershipAgreement': asked('job'),
  'procedure.measureAgreed': proof('person'),
  'procedure.missionWaitWeeks': asked('person'),
  'procedure.visaApplicationPending': assumed('person'),
  'procedure.mustWorkOnArrival': assumed('person'),
  'procedure.accompanyingSpouse': assumed('person'),
  'procedure.accompanyingChildren': assumed('person'),
};

/** All paths, in the order of the contract. */
export const factPaths = Object.keys(factCatalogue) as FactPath[];
