import { z } from 'zod';
import { calendarDateSchema } from '#flows/facts/calendar';
import { factPaths } from '#flows/facts/catalogue';
import { factsSchema } from '#flows/facts/facts';
import {
  conditionIds,
  dutyIds,
  noteIds,
  remedyIds,
  requirementIds,
  routeIds,
  warningIds,
} from '#flows/law/ids';
import { parameterIds } from '#flows/law/parameters/parameters';
import { officeSchema } from '#flows/network/office';

/** Body of `POST /api/v1/assessments`. */
export const assessmentRequestSchema = z.strictObject({
  asOf: calendarDateSchema.optional().describe('Date as of which to judge; today in Berlin by default'),
  facts: factsSchema,
});

const factPathSchema = z.enum(factPaths);
const parameterIdSchema = z.enum(parameterIds);
const numberOrText = z.union([z.number(), z.string()]);
const baConsentSchema = z.enum(['none', 'consent', 'consentPriority', 'workPermit']);

const requirementSchema = z.strictObject({
  id: z.enum(requirementIds),
  status: z.enum(['met', 'unmet', 'toProve', 'unknown']),
  provision: z.string(),
  facts: z.array(factPathSchema),
  unit: z.enum(['eurosPerYear', 'months', 'hoursPerWeek', 'years', 'level', 'codes', 'date']).optional(),
  required: numberOrText.optional(),
  actual: numberOrText.optional(),
  parameter: parameterIdSchema.optional(),
  remedy: z
    .strictObject({ id: z.enum(remedyIds), by: z.number().optional(), to: z.string().optional() })
    .optional(),
  condition: z.enum(conditionIds).optional(),
  missing: z.array(factPathSchema).optional(),
});

const routeSchema = z.strictObject({
  id: z.enum(routeIds),
  verdict: z.enum(['open', 'openIf', 'unknown', 'notOpen']),
  entitlement: z.enum(['claim', 'rule', 'discretion']),
  basis: z.array(z.string()),
  baConsent: baConsentSchema,
  provisional: z.boolean(),
  validityMonths: z.number().nullable(),
  requirements: z.array(requirementSchema),
  missingFacts: z.array(factPathSchema),
  conditions: z.array(z.enum(conditionIds)),
  notes: z.array(z.enum(noteIds)),
});

const periodSchema = {
  value: z.number(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  draft: z.boolean(),
  source: z.string(),
};
const wireUnit = z.enum(['euros', 'number']);

/** Answer of `POST /api/v1/assessments`. */
export const assessmentResponseSchema = z.strictObject({
  asOf: z.string(),
  ruleSet: z.strictObject({ version: z.string(), lawAsOf: z.string() }),
  access: z.strictObject({
    verdict: z.enum(['free', 'permitted', 'limited', 'titleRequired', 'unknown']),
    basis: z.array(z.string()),
    notes: z.array(z.strictObject({ id: z.enum(noteIds) })),
  }),
  routes: z.array(routeSchema),
  recommended: z.enum(routeIds).nullable(),
  nextFacts: z.array(factPathSchema),
  warnings: z.array(
    z.strictObject({
      id: z.enum(warningIds),
      provision: z.string(),
      severity: z.enum(['stop', 'warn', 'info']),
      values: z.record(z.string(), numberOrText).optional(),
    }),
  ),
  duties: z.array(
    z.strictObject({
      id: z.enum(dutyIds),
      provision: z.string(),
      due: z.enum(['beforeStart', 'firstWorkingDay', 'withinFourWeeks', 'onRequest', 'always']),
    }),
  ),
  assumptions: z.array(z.strictObject({ fact: factPathSchema, value: z.unknown() })),
  parameters: z.array(
    z.strictObject({
      id: parameterIdSchema,
      unit: wireUnit,
      ...periodSchema,
      lastKnownFor: z.number().optional(),
    }),
  ),
});

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
