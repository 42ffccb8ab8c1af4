import { z } from 'zod';
import { calendarDateSchema } from './calendar';
import { partnershipStates } from './enums';

export { partnershipStates };

/** Facts about the procedure. */
export const procedureSchema = z.strictObject({
  applicationDate: calendarDateSchema.optional(),
  expectedIssueDate: calendarDateSchema.optional(),
  /** Agreement on the recognition partnership, § 16d Abs. 3 S. 1 Nr. 3 AufenthG. */
  partnershipAgreement: z.enum(partnershipStates).optional(),
  /** Adaptation measure arranged after a partial notice, § 16d Abs. 1 AufenthG. */
  measureAgreed: z.boolean().optional(),
  /** Waiting time for an appointment at the mission abroad. */
  missionWaitWeeks: z.number().int().nonnegative().max(260).optional(),
  visaApplicationPending: z.boolean().optional(),
  /** Cannot wait for the card after an entry without visa. */
  mustWorkOnArrival: z.boolean().optional(),
  accompanyingSpouse: z.boolean().optional(),
  accompanyingChildren: z.number().int().nonnegative().max(20).optional(),
});
