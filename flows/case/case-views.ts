import { factCatalogue } from '../facts/catalogue';
import type { CasePackage } from './case-package';
import type { FieldPath, Partially } from './pick';
import { pick } from './pick';

/*
 * Who sees what of a package. Lists, not exceptions: a field that stands on no list is seen by nobody but the employer.
 */

/** A package of which parts are left out. */
export type PackageView = Partially<CasePackage>;
type PackagePath = FieldPath<CasePackage>;

/** For the coordination office: the firm, the job and the reasoning; of the person what the rules need, without identity. */
export const forCoordination: readonly PackagePath[] = [
  'format',
  'createdAt',
  'language',
  'routing.officeId',
  'routing.agencyId',
  'routing.state',
  'routing.district',
  'firm.name',
  'firm.street',
  'firm.postalCode',
  'firm.place',
  'firm.size',
  'firm.sector',
  'firm.contact.name',
  'firm.contact.email',
  'firm.contact.phone',
  'wishes',
  'message',
  'consents[].kind',
  'consents[].textVersion',
  'consents[].givenAt',
  'unknowns',
  'papers',
  'facts.employer.collectivelyBound',
  'facts.employer.paysCollectiveRate',
  'facts.employer.sanctionedWithinFiveYears',
  'facts.employer.insolventOrInactive',
  'facts.employer.suitableForTraining',
  'facts.employer.careFacilityApproved',
  'facts.employer.recruitsThrough',
  'facts.employer.size',
  'facts.job.postalCode',
  'facts.job.isco08',
  'facts.job.kldb2010',
  'facts.job.employmentKind',
  'facts.job.qualifiedEmployment',
  'facts.job.graduateLevel',
  'facts.job.regulatedProfession',
  'facts.job.annualGrossSalary',
  'facts.job.weeklyHours',
  'facts.job.contractType',
  'facts.job.contractMonths',
  'facts.job.startDate',
  'facts.job.temporaryAgencyWork',
  'facts.job.domesticEmployment',
  'facts.job.conditionsComparable',
  'facts.job.employerPaysTravel',
  'facts.person.nationalities',
  'facts.person.residenceCountry',
  'facts.person.currentStatus',
  'facts.person.statusSince',
  'facts.person.aged45OrOver',
  'facts.person.germanLevel',
  'facts.person.adequatePension',
  'facts.person.visaApplicationCountry',
  'facts.person.drivingLicenceAndQualification',
  'facts.person.monthsInGroup',
  'facts.person.hostingAgreement',
  'facts.qualification.kind',
  'facts.qualification.country',
  'facts.qualification.awardedOn',
  'facts.qualification.trainingYears',
  'facts.qualification.stateRecognised',
  'facts.qualification.stateRecognitionConfirmed',
  'facts.qualification.ahkCertificate',
  'facts.qualification.recognition',
  'facts.qualification.licence',
  'facts.qualification.level6Confirmed',
  'facts.qualification.fitsJob',
  'facts.experience.relevantMonthsLast5Years',
  'facts.experience.ictMonthsLast7Years',
  'facts.experience.graduateLevel',
  'facts.procedure.applicationDate',
  'facts.procedure.expectedIssueDate',
  'facts.procedure.partnershipAgreement',
  'facts.procedure.measureAgreed',
  'facts.procedure.missionWaitWeeks',
  'facts.procedure.visaApplicationPending',
  'facts.procedure.mustWorkOnArrival',
  'facts.procedure.accompanyingSpouse',
  'facts.procedure.accompanyingChildren',
  'assessment.asOf',
  'assessment.ruleSet.version',
  'assessment.ruleSet.lawAsOf',
  'assessment.access.verdict',
  'assessment.access.basis',
  'assessment.access.notes[].id',
  'assessment.recommended',
  'assessment.nextFacts',
  'assessment.routes[].id',
  'assessment.routes[].verdict',
  'assessment.routes[].entitlement',
  'assessment.routes[].basis',
  'assessment.routes[].baConsent',
  'assessment.routes[].provisional',
  'assessment.routes[].validityMonths',
  'assessment.routes[].missingFacts',
  'assessment.routes[].conditions',
  'assessment.routes[].notes',
  'assessment.routes[].requirements[].id',
  'assessment.routes[].requirements[].status',
  'assessment.routes[].requirements[].provision',
  'assessment.routes[].requirements[].facts',
  'assessment.routes[].requirements[].unit',
  'assessment.routes[].requirements[].required',
  'assessment.routes[].requirements[].actual',
  'assessment.routes[].requirements[].parameter',
  'assessment.routes[].requirements[].remedy.id',
  'assessment.routes[].requirements[].remedy.by',
  'assessment.routes[].requirements[].remedy.to',
  'assessment.routes[].requirements[].condition',
  'assessment.routes[].requirements[].missing',
  'assessment.warnings[].id',
  'assessment.warnings[].provision',
  'assessment.warnings[].severity',
  'assessment.warnings[].values',
  'assessment.duties[].id',
  'assessment.duties[].provision',
  'assessment.duties[].due',
  'assessment.assumptions[].fact',
  'assessment.parameters[].id',
  'assessment.parameters[].unit',
  'assessment.parameters[].value',
  'assessment.parameters[].validFrom',
  'assessment.parameters[].validTo',
  'assessment.parameters[].draft',
  'assessment.parameters[].source',
  'assessment.parameters[].lastKnownFor',
  'plan.route',
  'plan.procedure',
  'plan.procedureReasons[].id',
  'plan.earliestStart.from',
  'plan.earliestStart.to',
  'plan.decisive',
  'plan.wishedStart.date',
  'plan.wishedStart.verdict',
  'plan.steps[].id',
  'plan.steps[].actor',
  'plan.steps[].office',
  'plan.steps[].provision',
  'plan.steps[].startsFrom',
  'plan.steps[].endsTo',
  'plan.steps[].weeks.min',
  'plan.steps[].weeks.max',
  'plan.steps[].weeks.basis',
  'plan.steps[].statutory.amount',
  'plan.steps[].statutory.unit',
  'plan.steps[].statutory.nature',
  'plan.steps[].statutory.provision',
  'plan.steps[].needs',
  'plan.steps[].handsOver',
  'plan.steps[].sources[].id',
  'plan.steps[].sources[].address',
  'plan.steps[].sources[].asOf',
  'plan.fees.items[].id',
  'plan.fees.items[].for',
  'plan.fees.items[].count',
  'plan.fees.items[].amount.min',
  'plan.fees.items[].amount.max',
  'plan.fees.items[].payer',
  'plan.fees.items[].provision',
  'plan.fees.total.min',
  'plan.fees.total.max',
  'plan.fees.optional[].id',
  'plan.fees.optional[].for',
  'plan.fees.optional[].count',
  'plan.fees.optional[].amount.min',
  'plan.fees.optional[].amount.max',
  'plan.fees.optional[].payer',
  'plan.fees.optional[].provision',
  'plan.documents[].id',
  'plan.documents[].side',
  'plan.followUps[].id',
  'plan.followUps[].who',
  'plan.followUps[].provision',
  'plan.followUps[].timing',
  'plan.followUps[].period.amount',
  'plan.followUps[].period.unit',
  'plan.followUps[].date.from',
  'plan.followUps[].date.to',
  'plan.family[].id',
  'plan.family[].provision',
];

/** What the coordination office sees besides, once the person has agreed. */
export const withPersonalData: readonly PackagePath[] = [
  'person.name',
  'person.email',
  'person.phone',
  'person.language',
  'facts.person.birthDate',
  'facts.person.asylumBenefitsLast24Months',
  'facts.person.asylumApplication.state',
  'facts.person.asylumApplication.enteredOn',
];

/** For the Arbeitgeber-Service: the vacancy and the recommended way; nothing about the person. */
export const forAgency: readonly PackagePath[] = [
  'createdAt',
  'firm.name',
  'firm.postalCode',
  'firm.place',
  'firm.size',
  'firm.sector',
  'firm.contact.name',
  'firm.contact.email',
  'firm.contact.phone',
  'wishes',
  'facts.job.postalCode',
  'facts.job.isco08',
  'facts.job.kldb2010',
  'facts.job.annualGrossSalary',
  'facts.job.weeklyHours',
  'facts.job.contractType',
  'facts.job.contractMonths',
  'facts.job.startDate',
  'assessment.asOf',
  'assessment.ruleSet.version',
  'assessment.recommended',
  'assessment.routes[].id',
  'assessment.routes[].verdict',
  'assessment.routes[].baConsent',
];

/** All that a mail may say about a case: no field of the package is among it. */
export interface MailFields {
  caseNumber: string;
  link: string;
}
/** The same as a list. */
export const forMail: readonly (keyof MailFields)[] = ['caseNumber', 'link'];

type Row = CasePackage['assessment']['routes'][number]['requirements'][number];

/** A finding that rests on asylum or social benefits of the person tells of them. */
function tellsOfThePerson({ facts }: Row): boolean {
  return facts.some((path) => path.startsWith('person.') && factCatalogue[path].privacy === 'sensitive');
}

/** Whether the consent of the person shows findings that are hidden before. */
export function hidesFindings({ assessment }: CasePackage): boolean {
  return assessment.routes.some(({ requirements }) => requirements.some(tellsOfThePerson));
}

/** The package as the coordination office sees it. */
export function coordinationView(given: CasePackage, { personData }: { personData: boolean }): PackageView {
  if (personData) return pick(given, [...forCoordination, ...withPersonalData]);
  const { assessment } = given;
  const routes = assessment.routes.map((route) => ({
    ...route,
    requirements: route.requirements.filter((row) => !tellsOfThePerson(row)),
  }));
  return pick({ ...given, assessment: { ...assessment, routes } }, forCoordination);
}

/** The summary for the Arbeitgeber-Service: of the ways, the recommended one only. */
export function agencyView(given: CasePackage): PackageView {
  const { assessment } = given;
  const routes = assessment.routes.filter(({ id }) => id === assessment.recommended);
  return pick({ ...given, assessment: { ...assessment, routes } }, forAgency);
}
