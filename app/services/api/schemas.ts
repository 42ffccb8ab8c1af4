import { z } from 'zod';
import { calendarDateSchema } from '#flows/facts/calendar';
import { factsSchema } from '#flows/facts/facts';
import { requirementIds, routeIds } from '#flows/law/ids';
import {
  baConsentSchema,
  factPathSchema,
  parameterIdSchema,
  periodSchema,
  wireAssessmentSchema,
  wireUnit,
} from '#flows/law/wire-schema';
import { officeSchema } from '#flows/network/office';
import { wirePlanSchema } from '#flows/plan/wire-schema';

/** Body of `POST /api/v1/assessments`. */
export const assessmentRequestSchema = z.strictObject({
  asOf: calendarDateSchema.optional().describe('Date as of which to judge; today in Berlin by default'),
  facts: factsSchema,
});

/** Answer of `POST /api/v1/assessments`. */
export const assessmentResponseSchema = wireAssessmentSchema;

/** Body of `POST /api/v1/plans`. */
export const planRequestSchema = assessmentRequestSchema.extend({
  route: z.enum(routeIds).optional().describe('The route to plan; the recommended one by default'),
});

/** Answer of `POST /api/v1/plans`. */
export const planResponseSchema = wirePlanSchema;

/** Answer of `GET /api/v1/offices`. */
export const officesResponseSchema = z.strictObject({
  postalCode: z.string(),
  places: z.array(
    z.strictObject({
      name: z.string(),
      district: z.strictObject({ ags: z.string(), name: z.string() }),
      state: z.string(),
    }),
  ),
  coordination: z.array(officeSchema),
  employmentAgencies: z.array(officeSchema),
  immigrationCentral: officeSchema.nullable(),
  faireIntegration: z.array(officeSchema),
  recognitionAdvice: z.array(officeSchema),
});

/** Answer of `GET /api/v1/occupations`. */
export const occupationsResponseSchema = z.strictObject({
  query: z.string(),
  results: z.array(
    z.strictObject({
      title: z.string(),
      matched: z.string(),
      isco08: z.array(z.string()),
      kldb2010: z.string().nullable(),
      skillLevel: z.enum(['helper', 'skilled', 'specialist', 'expert']).nullable(),
      regulated: z.union([z.boolean(), z.literal('unsure')]),
      regulation: z.strictObject({ profession: z.string(), form: z.string() }).optional(),
      source: z.string(),
    }),
  ),
});

/** Answer of `GET /api/v1/law`. */
export const lawResponseSchema = z.strictObject({
  ruleSet: z.strictObject({ version: z.string(), lawAsOf: z.string(), releasedOn: z.string() }),
  parameters: z.array(
    z.strictObject({
      id: parameterIdSchema,
      unit: wireUnit,
      periods: z.array(z.strictObject(periodSchema)),
    }),
  ),
  titles: z.array(
    z.strictObject({
      id: z.enum(routeIds),
      basis: z.array(z.string()),
      entitlement: z.enum(['claim', 'rule', 'discretion']),
      variants: z.array(
        z.strictObject({
          baConsent: baConsentSchema,
          requirements: z.array(
            z.strictObject({
              id: z.enum(requirementIds),
              provision: z.string(),
              facts: z.array(factPathSchema),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A problem (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
