import type { DatedParameter, Period } from './dated';

const blueCardLaw = '2023-11-18';

function lasting(value: number, validFrom: string, source: string): DatedParameter {
  return { unit: 'number', periods: [{ value, validFrom, validTo: null, source }] };
}

/** First day from which this product judges; rules older than that are shown from here on. */
const start = '2023-01-01';

const titleTailMonths: readonly [Period, ...Period[]] = [
  { value: 3, validFrom: start, validTo: '2026-08-11', source: '§ 18 Abs. 4 AufenthG (alte Fassung)' },
  { value: 6, validFrom: '2026-08-12', validTo: null, source: '§ 18 Abs. 4 AufenthG' },
];

const waitInFacility: readonly [Period, ...Period[]] = [
  { value: 6, validFrom: start, validTo: '2026-06-11', source: '§ 61 Abs. 1 AsylG (alte Fassung)' },
  { value: 3, validFrom: '2026-06-12', validTo: null, source: '§ 61 Abs. 1 AsylG' },
];

/** Ages, durations and hours. Unit: as the name says (years, months, weeks, hours, days). */
export const termsFamily = {
  over45AgeYears: lasting(45, start, '§ 18 Abs. 2 Nr. 5 AufenthG; § 1 Abs. 2 BeschV'),
  graduateWindowYears: lasting(3, blueCardLaw, '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG'),
  blueCardContractMonths: lasting(6, blueCardLaw, '§ 18g Abs. 3 AufenthG'),
  blueCardItExperienceMonths: lasting(36, blueCardLaw, '§ 18g Abs. 2 Nr. 3 AufenthG'),
  blueCardMobilityMonths: lasting(12, blueCardLaw, '§ 18i Abs. 1 AufenthG'),
  blueCardMobilityRepeatedMonths: lasting(6, blueCardLaw, '§ 18i Abs. 3 AufenthG'),
  blueCardMobilityDegreeMonths: lasting(24, blueCardLaw, '§ 18i Abs. 1 S. 2 AufenthG'),
  blueCardJobChangeMonths: lasting(12, blueCardLaw, '§ 18g Abs. 4 AufenthG'),
  experiencedMonths: lasting(24, '2024-03-01', '§ 6 Abs. 1 S. 1 Nr. 1 BeschV'),
  qualifiedTrainingYears: lasting(
    2,
    start,
    '§ 2 Abs. 12a AufenthG; § 6 Abs. 1 BeschV; § 16d Abs. 3 AufenthG',
  ),
  titleMaxMonths: lasting(48, start, '§ 18 Abs. 4 AufenthG'),
  titleTailMonths: { unit: 'number', periods: titleTailMonths } satisfies DatedParameter,
  partnershipFirstMonths: lasting(12, '2024-03-01', '§ 16d Abs. 3 S. 5 AufenthG'),
  measureFirstMonths: lasting(24, '2024-03-01', '§ 16d Abs. 1 S. 3 AufenthG'),
  partnershipMaxMonths: lasting(36, '2024-03-01', '§ 16d Abs. 3 S. 5 AufenthG'),
  measureMaxMonths: lasting(36, '2024-03-01', '§ 16d Abs. 1 S. 3 AufenthG'),
  driverTrainingMonths: lasting(15, '2024-03-01', '§ 24a Abs. 2 BeschV'),
  intraCorporateMonthsInGroup: lasting(6, start, '§ 19 Abs. 2 S. 1 Nr. 2 AufenthG'),
  intraCorporateMaxMonths: lasting(36, start, '§ 19 Abs. 4 AufenthG'),
  shortTermMaxMonths: lasting(8, '2024-03-01', '§ 15d BeschV'),
  shortTermWeeklyHours: lasting(30, '2024-03-01', '§ 15d BeschV'),
  opportunityCardMonths: lasting(12, '2024-06-01', '§ 20a Abs. 5 AufenthG'),
  opportunityCardWeeklyHours: lasting(20, '2024-06-01', '§ 20a Abs. 2 AufenthG'),
  westernBalkansBenefitMonths: lasting(24, start, '§ 26 Abs. 2 S. 4 BeschV'),
  studentWorkdaysYear: lasting(140, '2024-03-01', '§ 16b Abs. 3 AufenthG'),
  asylumWaitMonthsFacility: { unit: 'number', periods: waitInFacility } satisfies DatedParameter,
  employerReportWeeks: lasting(4, start, '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG'),
  employeeReportWeeks: lasting(2, start, '§ 82 Abs. 6 AufenthG'),
  afterJobValidityMonths: lasting(6, '2026-08-12', '§ 18 Abs. 5 AufenthG'),
  federalAgencyAnswerMonths: lasting(1, start, '§ 39 Abs. 4 AufenthG'),
  settlementBlueCardMonths: lasting(27, blueCardLaw, '§ 18c Abs. 2 S. 1 AufenthG'),
  settlementBlueCardB1Months: lasting(21, blueCardLaw, '§ 18c Abs. 2 S. 3 AufenthG'),
  settlementSkilledMonths: lasting(36, start, '§ 18c Abs. 1 S. 1 AufenthG'),
  settlementSkilledGermanMonths: lasting(24, start, '§ 18c Abs. 1 S. 2 AufenthG'),
  settlementMonths: lasting(60, start, '§ 9 Abs. 2 S. 1 Nr. 1, 3 AufenthG'),
  settlementSpouseMonths: lasting(36, start, '§ 9 Abs. 3a AufenthG'),
  settlementSpouseWeeklyHours: lasting(20, start, '§ 9 Abs. 3a S. 1 Nr. 3 AufenthG'),
  consentDeemedWeeks: lasting(2, start, '§ 36 Abs. 2 BeschV'),
  consentDeemedFastTrackWeeks: lasting(1, start, '§ 36 Abs. 2 BeschV'),
};
