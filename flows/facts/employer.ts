import { z } from 'zod';
import { employerSizes, recruitmentChannels } from './enums';

export { employerSizes, recruitmentChannels };

/** Facts about the employer (Arbeitgeber). */
export const employerSchema = z.strictObject({
  /** Bound by a collective agreement (tarifgebunden). */
  collectivelyBound: z.boolean().optional(),
  /** Employs the person on the terms of that agreement. */
  paysCollectiveRate: z.boolean().optional(),
  /** § 40 Abs. 2 Nr. 3, Abs. 3 Nr. 1 AufenthG. */
  sanctionedWithinFiveYears: z.boolean().optional(),
  /** § 40 Abs. 3 Nr. 2–7 AufenthG. */
  insolventOrInactive: z.boolean().optional(),
  /** Able to train or re-train (§ 16d Abs. 3 S. 1 Nr. 4 AufenthG). */
  suitableForTraining: z.boolean().optional(),
  /** Care facility approved under § 72 SGB XI (§ 16d Abs. 3 S. 3 AufenthG). */
  careFacilityApproved: z.boolean().optional(),
  recruitsThrough: z.enum(recruitmentChannels).optional(),
  /** EU SME definition by headcount. */
  size: z.enum(employerSizes).optional(),
});
