import { z } from 'zod';
import { calendarDateSchema } from './calendar';
import { countryCodeSchema } from './codes';
import { asylumStates, currentStatuses, germanLevels } from './enums';

export { asylumStates, currentStatuses, germanLevels };
export type { CurrentStatus, GermanLevel } from './enums';

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
