import type { Facts } from '#flows/facts/facts';
import { withFact } from '#flows/facts/facts';
import type { FactPath, FactValue } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { contractTypes, employmentKinds } from '#flows/facts/job';
import { germanLevels } from '#flows/facts/person';
import { partnershipStates } from '#flows/facts/procedure';
import { licenceStates, qualificationKinds, recognitionStates } from '#flows/facts/qualification';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkPages } from '#flows/questionnaires/check-pages';

/** One answer to a page; the empty one is "Weiß ich nicht". */
export type Answer = readonly (readonly [FactPath, FactValue<FactPath> | undefined])[];

const each = <Path extends FactPath>(path: Path, values: readonly FactValue<Path>[]): Answer[] =>
  values.map((value) => [[path, value]]);
const yesNo = [true, false] as const;

/** Answers that stand for all others: one on each side of every border that the law draws. */
export const answersOf: Record<CheckPageId, readonly Answer[]> = {
  workplace: [[['job.postalCode', '80331']], []],
  occupation: [
    [
      ['job.isco08', '2512'],
      ['job.regulatedProfession', false],
    ],
    [
      ['job.isco08', '3221'],
      ['job.regulatedProfession', true],
    ],
    [
      ['job.isco08', '7412'],
      ['job.regulatedProfession', false],
    ],
    [
      ['job.isco08', '2421'],
      ['job.regulatedProfession', false],
    ],
    [],
  ],
  employmentKind: [
    ...each('job.employmentKind', employmentKinds),
    [
      ['job.employmentKind', 'standard'],
      ['job.temporaryAgencyWork', true],
    ],
    [
      ['job.employmentKind', 'standard'],
      ['job.domesticEmployment', false],
    ],
  ],
  jobLevel: [
    [
      ['job.qualifiedEmployment', true],
      ['job.graduateLevel', true],
    ],
    [
      ['job.qualifiedEmployment', true],
      ['job.graduateLevel', false],
    ],
    [
      ['job.qualifiedEmployment', false],
      ['job.graduateLevel', false],
    ],
    [],
  ],
  pay: [
    [
      ['job.annualGrossSalary', 62_000_00],
      ['job.weeklyHours', 40],
    ],
    [
      ['job.annualGrossSalary', 46_000_00],
      ['job.weeklyHours', 40],
    ],
    [
      ['job.annualGrossSalary', 36_000_00],
      ['job.weeklyHours', 38],
    ],
    [
      ['job.annualGrossSalary', 20_000_00],
      ['job.weeklyHours', 40],
    ],
    [],
  ],
  contract: [
    [
      ['job.contractType', 'permanent'],
      ['job.startDate', '2027-07-01'],
    ],
    [
      ['job.contractType', contractTypes[1]],
      ['job.contractMonths', 6],
      ['job.startDate', '2027-01-15'],
    ],
    [],
  ],
  company: [
    [
      ['employer.collectivelyBound', true],
      ['employer.paysCollectiveRate', true],
    ],
    [['employer.collectivelyBound', false]],
    [
      ['employer.collectivelyBound', false],
      ['employer.sanctionedWithinFiveYears', true],
    ],
    [],
  ],
  shortTermWork: [...each('job.employerPaysTravel', yesNo), []],
  origin: [
    [
      ['person.nationalities', ['IN']],
      ['person.residenceCountry', 'IN'],
    ],
    [
      ['person.nationalities', ['RS']],
      ['person.residenceCountry', 'RS'],
    ],
    [
      ['person.nationalities', ['RS']],
      ['person.residenceCountry', 'AT'],
    ],
    [
      ['person.nationalities', ['US']],
      ['person.residenceCountry', 'US'],
    ],
    [
      ['person.nationalities', ['GH']],
      ['person.residenceCountry', 'GH'],
    ],
    [
      ['person.nationalities', ['SY']],
      ['person.residenceCountry', 'DE'],
    ],
    [
      ['person.nationalities', ['FR']],
      ['person.residenceCountry', 'FR'],
    ],
    [],
  ],
  status: [
    [
      ['person.currentStatus', 'blueCardOtherState'],
      ['person.statusSince', '2024-01-01'],
    ],
    [['person.currentStatus', 'longTermResidentOtherState']],
    [['person.currentStatus', 'student']],
    [['person.currentStatus', 'toleration']],
    [['person.currentStatus', 'settlementPermit']],
    [['person.currentStatus', 'none']],
    [],
  ],
  asylum: [
    [['person.asylumApplication', { state: 'none' }]],
    [['person.asylumApplication', { state: 'withdrawn', enteredOn: '2022-10-10' }]],
    [['person.asylumApplication', { state: 'rejected' }]],
  ],
  recruitment: each('employer.recruitsThrough', ['own', 'candidateApplied']),
  westernBalkans: [
    [
      ['person.asylumBenefitsLast24Months', false],
      ['person.visaApplicationCountry', 'RS'],
    ],
    [['person.asylumBenefitsLast24Months', true]],
    [],
  ],
  driving: [...each('person.drivingLicenceAndQualification', yesNo), []],
  group: [...each('person.monthsInGroup', [3, 12]), []],
  hosting: [...each('person.hostingAgreement', yesNo), []],
  qualificationKind: [...each('qualification.kind', qualificationKinds), []],
  qualification: [
    [
      ['qualification.country', 'IN'],
      ['qualification.awardedOn', '2016-07-15'],
      ['qualification.trainingYears', 3],
      ['qualification.stateRecognised', true],
    ],
    [
      ['qualification.country', 'DE'],
      ['qualification.awardedOn', '2025-07-15'],
      ['qualification.trainingYears', 3],
    ],
    [
      ['qualification.country', 'IN'],
      ['qualification.trainingYears', 1],
      ['qualification.stateRecognised', false],
    ],
    [],
  ],
  recognition: [...each('qualification.recognition', recognitionStates), []],
  licence: [...each('qualification.licence', licenceStates), []],
  experience: [
    [
      ['experience.relevantMonthsLast5Years', 40],
      ['experience.ictMonthsLast7Years', 40],
      ['experience.graduateLevel', true],
    ],
    [
      ['experience.relevantMonthsLast5Years', 0],
      ['experience.ictMonthsLast7Years', 0],
    ],
    [],
  ],
  age: [
    [['person.aged45OrOver', false]],
    [
      ['person.aged45OrOver', true],
      ['person.adequatePension', false],
    ],
    [
      ['person.aged45OrOver', true],
      ['person.adequatePension', true],
    ],
    [],
  ],
  german: [...each('person.germanLevel', [germanLevels[0], germanLevels[2], germanLevels[4]]), []],
  partnership: [
    ...partnershipStates.map((state): Answer => [
      ['procedure.partnershipAgreement', state],
      ['qualification.fitsJob', true],
      ['employer.suitableForTraining', true],
      ['procedure.measureAgreed', true],
      ['employer.careFacilityApproved', true],
    ]),
    [['qualification.fitsJob', false]],
    [],
  ],
  procedure: [
    [
      ['procedure.missionWaitWeeks', 20],
      ['procedure.applicationDate', '2027-01-10'],
    ],
    [],
  ],
};

/** The facts of an answer on top of others, the page's own facts replaced. */
export function give(facts: Facts, page: CheckPageId, answer: Answer): Facts {
  const cleared = checkPages[page].facts.reduce<Facts>(
    (left, path) => withFact(left, path, undefined),
    facts,
  );
  return answer.reduce((given, [path, value]) => withFact(given, path, value), cleared);
}

/** Everything of an assessment that a reader would notice, as one string. */
export function reading(facts: Facts, asOf: string): string {
  const { access, routes, recommended, warnings, duties } = assess(facts, { asOf });
  return JSON.stringify([
    access.verdict,
    recommended,
    routes.map(({ requirements, verdict }) => [verdict, requirements.map(({ status }) => status)]),
    warnings,
    duties,
  ]);
}
