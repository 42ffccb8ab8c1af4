import { z } from 'zod';
import { contactSchema, firmSchema, messageSchema, namedPersonSchema, wishesSchema } from '../facts/contact';
import { factsSchema } from '../facts/facts';
import { documentIds } from '../plan/documents';
import { factPathSchema, wireAssessmentSchema } from '../law/wire-schema';
import { wirePlanSchema } from '../plan/wire-schema';

const instant = z.iso.datetime({ precision: 3 });

const consentSchema = z.strictObject({
  kind: z.enum(['coordination', 'agency', 'personData']),
  /** Which wording was shown. */
  textVersion: z.string().min(1).max(40),
  givenAt: instant,
});

/**
 * What a handoff freezes: the answers, what the rules made of them, who asks and for what. Money in euros, times in UTC, days in
 * Europe/Berlin. A revision after an answer or a correction is a further package; none is ever changed.
 */
export const casePackageSchema = z.strictObject({
  format: z.literal('fachkraeftelotse/case-package/1'),
  createdAt: instant,
  /** Language of the employer. */
  language: z.enum(['de', 'en']),
  /** Where it goes and by which place. */
  routing: z.strictObject({
    officeId: z.string().min(1),
    agencyId: z.string().min(1).nullable(),
    /** ISO 3166-2 code of the Land of the place of work. */
    state: z.string().regex(/^DE-[A-Z]{2}$/),
    /** Five-digit key of the district of the place of work. */
    district: z.string().regex(/^\d{5}$/),
  }),
  firm: firmSchema.extend({ contact: contactSchema }),
  wishes: wishesSchema,
  message: messageSchema.optional(),
  person: namedPersonSchema.optional(),
  facts: factsSchema,
  assessment: wireAssessmentSchema,
  /** Facts that are not known and could still change the outcome. */
  unknowns: z.array(factPathSchema),
  /** Papers of the plan that were at hand at the handoff. */
  papers: z.array(z.enum(documentIds)).optional(),
  /** What to do, in which order, when and at what cost; missing in packages from before there were plans. */
  plan: wirePlanSchema.optional(),
  consents: z.array(consentSchema).min(1),
});

/** The package as it is stored and passed on. */
export type CasePackage = z.input<typeof casePackageSchema>;

/** The package in what comes from outside. Throws a ZodError where it does not fit. */
export function readPackage(value: unknown): CasePackage {
  casePackageSchema.parse(value);
  return value as CasePackage;
}

/** The published JSON Schema of the package. */
export function packageJsonSchema() {
  return { title: 'Fachkräftelotse case package', ...z.toJSONSchema(casePackageSchema, { io: 'input' }) };
}
