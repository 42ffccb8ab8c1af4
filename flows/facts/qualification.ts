import { z } from 'zod';
import { calendarDateSchema } from './calendar';
import { countryCodeSchema } from './codes';
import { licenceStates, qualificationKinds, recognitionStates } from './enums';

export { licenceStates, qualificationKinds, recognitionStates };

/** The one qualification the hire relies on. */
export const qualificationSchema = z.strictObject({
  kind: z.enum(qualificationKinds).optional(),
  country: countryCodeSchema.optional(),
  awardedOn: calendarDateSchema.optional(),
  trainingYears: z.number().nonnegative().max(15).optional(),
  /** State-recognised in the country of training. */
  stateRecognised: z.boolean().optional(),
  /** Confirmed by a competent German body (ZAB). */
  stateRecognitionConfirmed: z.boolean().optional(),
  /** Certificate of a German chamber abroad, § 6 Abs. 1 Nr. 3 c BeschV. */
  ahkCertificate: z.boolean().optional(),
  recognition: z.enum(recognitionStates).optional(),
  /** Berufsausübungserlaubnis, § 18 Abs. 2 Nr. 3 AufenthG. */
  licence: z.enum(licenceStates).optional(),
  /** ISCED 2011 / EQF level 6 and three years shown, § 18g Abs. 1 S. 5 AufenthG. */
  level6Confirmed: z.boolean().optional(),
  /** Enables for the job; same occupational group (§ 2a BeschV). */
  fitsJob: z.boolean().optional(),
});
