import fc from 'fast-check';
import type { Facts } from '#flows/facts/facts';
import { contractTypes, employmentKinds } from '#flows/facts/job';
import { recruitmentChannels } from '#flows/facts/employer';
import { asylumStates, currentStatuses, germanLevels } from '#flows/facts/person';
import { partnershipStates } from '#flows/facts/procedure';
import { licenceStates, qualificationKinds, recognitionStates } from '#flows/facts/qualification';

/** Codes and values on both sides of every border that the rules draw. */
const country = fc.constantFrom(
  'DE',
  'FR',
  'IS',
  'CH',
  'IN',
  'TR',
  'PH',
  'RS',
  'XK',
  'US',
  'AD',
  'GB',
  'NG',
  'GH',
);
const isco = fc.constantFrom(
  '2512',
  '1330',
  '3512',
  '2144',
  '2240',
  '3221',
  '5321',
  '7212',
  '8332',
  '9313',
  '5131',
);
const euros = fc.constantFrom(
  14_000,
  29_000,
  36_000,
  45_629.99,
  45_630,
  45_934.2,
  48_108.6,
  50_700,
  53_100,
  55_770,
  58_410,
  80_000,
);
const cents = euros.map((amount) => Math.round(amount * 100));
const date = fc.constantFrom(
  '2026-11-25',
  '2026-12-31',
  '2027-01-01',
  '2027-02-01',
  '2027-07-01',
  '2028-03-01',
);
const pastDate = fc.constantFrom(
  '2014-06-30',
  '2019-06-30',
  '2023-11-25',
  '2023-11-26',
  '2025-02-28',
  '2026-05-31',
);
const yesNo = fc.boolean();

const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });

/** Any subset of facts: each fact on its own present or absent. */
export const factsArbitrary: fc.Arbitrary<Facts> = some({
  employer: some({
    collectivelyBound: yesNo,
    paysCollectiveRate: yesNo,
    sanctionedWithinFiveYears: yesNo,
    insolventOrInactive: yesNo,
    suitableForTraining: yesNo,
    careFacilityApproved: yesNo,
    recruitsThrough: fc.constantFrom(...recruitmentChannels),
  }),
  job: some({
    isco08: isco,
    employmentKind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('standard' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...employmentKinds) },
    ),
    qualifiedEmployment: yesNo,
    graduateLevel: yesNo,
    regulatedProfession: yesNo,
    annualGrossSalary: cents,
    weeklyHours: fc.constantFrom(20, 29.5, 30, 40),
    contractType: fc.constantFrom(...contractTypes),
    contractMonths: fc.constantFrom(3, 5, 6, 8, 9, 24, 60),
    startDate: date,
    temporaryAgencyWork: yesNo,
    domesticEmployment: yesNo,
    conditionsComparable: yesNo,
    employerPaysTravel: yesNo,
  }),
  person: some({
    nationalities: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
    residenceCountry: country,
    currentStatus: fc.constantFrom(...currentStatuses),
    statusSince: pastDate,
    birthDate: fc.constantFrom('1976-03-03', '1981-11-25', '1981-12-15', '1984-02-29', '1993-05-05'),
    aged45OrOver: yesNo,
    germanLevel: fc.constantFrom(...germanLevels),
    adequatePension: yesNo,
    asylumBenefitsLast24Months: yesNo,
    visaApplicationCountry: country,
    drivingLicenceAndQualification: yesNo,
    monthsInGroup: fc.constantFrom(0, 5, 6, 18),
    hostingAgreement: yesNo,
    asylumApplication: fc.record(
      { state: fc.constantFrom(...asylumStates), enteredOn: fc.constantFrom('2023-03-28', '2023-03-29') },
      { requiredKeys: ['state'] },
    ),
  }),
  qualification: some({
    kind: fc.constantFrom(...qualificationKinds),
    country,
    awardedOn: pastDate,
    trainingYears: fc.constantFrom(1, 1.5, 2, 3),
    stateRecognised: yesNo,
    stateRecognitionConfirmed: yesNo,
    ahkCertificate: yesNo,
    recognition: fc.constantFrom(...recognitionStates),
    licence: fc.constantFrom(...licenceStates),
    level6Confirmed: yesNo,
    fitsJob: yesNo,
  }),
  experience: some({
    relevantMonthsLast5Years: fc.constantFrom(0, 23, 24, 60),
    ictMonthsLast7Years: fc.constantFrom(0, 35, 36, 84),
    graduateLevel: yesNo,
  }),
  procedure: some({
    applicationDate: date,
    expectedIssueDate: date,
    partnershipAgreement: fc.constantFrom(...partnershipStates),
    measureAgreed: yesNo,
  }),
});
