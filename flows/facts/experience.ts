import { z } from 'zod';

/** Professional experience. */
export const experienceSchema = z.strictObject({
  /** § 6 Abs. 1 S. 1 Nr. 1 BeschV. */
  relevantMonthsLast5Years: z.number().int().nonnegative().max(60).optional(),
  /** ISCO groups 133 and 25, § 18g Abs. 2 Nr. 3 AufenthG. */
  ictMonthsLast7Years: z.number().int().nonnegative().max(84).optional(),
  /** At graduate level, § 18g Abs. 2 AufenthG. */
  graduateLevel: z.boolean().optional(),
});
