import { z } from 'zod';
import { calendarDateSchema } from './calendar';
import { countryCodeSchema } from './codes';

/** Section 1.1 of the contract: what the person holds at present. */
export const currentStatuses = [
  'none',
  'settlementPermit',
  'ukWithdrawalAgreement',
  'familyOfEuCitizen',
  'familyPermit',
  'blueCard',
  'skilledWorker',
  'otherEmployment',
  'researcher',
  'student',
  'apprentice',
  'recognition',
  'jobSeekerGraduate',
  'opportunityCard',
  'temporaryProtection',
  'recognisedRefugee',
  'otherHumanitarian',
  'asylumProcedure',
  'toleration',
  'schengenVisit',
  'blueCardOtherState',
  'longTermResidentOtherState',
] as const;
export type CurrentStatus = (typeof currentStatuses)[number];

/** Common European Framework of Reference, ascending. */
export const germanLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type GermanLevel = (typeof germanLevels)[number];

export const asylumStates = ['none', 'open', 'withdrawn', 'rejected'] as const;

/** Facts about the person who is to be hired. No name, no contact data. */
export const personSchema = z.strictObject({
  nationalities: z.array(countryCodeSchema).min(1).max(5).optional(),
  residenceCountry: countryCodeSchema.optional(),
  currentStatus: z.enum(currentStatuses).optional(),
  statusSince: calendarDateSchema.optional(),
  birthDate: calendarDateSchema.optional(),
  /** Stands in for the birth date, which the questionnaire does not ask for. */
  aged45OrOver: z.boolean().optional(),
  germanLevel: z.enum(germanLevels).optional(),
  /** Angemessene Altersversorgung, § 18 Abs. 2 Nr. 5 AufenthG. */
  adequatePension: z.boolean().optional(),
  /** § 26 Abs. 2 S. 4 BeschV. */
  asylumBenefitsLast24Months: z.boolean().optional(),
  visaApplicationCountry: countryCodeSchema.optional(),
  /** § 24a Abs. 1 BeschV. */
  drivingLicenceAndQualification: z.boolean().optional(),
  /** § 19 AufenthG: uninterrupted membership of the group of companies. */
  monthsInGroup: z.number().int().nonnegative().max(720).optional(),
  /** § 18d AufenthG. */
  hostingAgreement: z.boolean().optional(),
  asylumApplication: z
    .strictObject({ enteredOn: calendarDateSchema.optional(), state: z.enum(asylumStates) })
    .optional(),
});
