import { z } from 'zod';
import { contactSchema, firmSchema, messageSchema, namedPersonSchema, wishesSchema } from '../facts/contact';
import type { HandoffPageId } from './handoff-pages';
import { handoffPageIds } from './handoff-pages';

const id = z.string().min(1).max(100);
const district = z.string().regex(/^\d{5}$/);

/** What is answered before a handoff: one part for each page. Kept in the draft, and like it by nobody but its code. */
export const handoffAnswersSchema = z.strictObject({
  /** Five-digit key of the district, where the postal code of the place of work lies in several. */
  district: district.optional(),
  /** The coordination office, with what it was offered for: another place of work may need another one. */
  office: z.strictObject({ id, routing: z.string().max(40) }).optional(),
  /** The agency, where a district has several; null where the employer cannot tell. */
  agency: z.strictObject({ id: id.nullable(), district }).optional(),
  firm: firmSchema.optional(),
  contact: contactSchema.optional(),
  wishes: wishesSchema.optional(),
  person: namedPersonSchema.optional(),
  message: messageSchema.optional(),
  /** Pages that were answered, be it with nothing. */
  answered: z.array(z.enum(handoffPageIds as [HandoffPageId, ...HandoffPageId[]])),
});
export type HandoffAnswers = z.output<typeof handoffAnswersSchema>;

/** A handoff of which nothing is answered. */
export const noHandoff: HandoffAnswers = { answered: [] };
