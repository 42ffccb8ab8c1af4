import { z } from 'zod';
import { factPaths } from '../facts/catalogue';
import {
  conditionIds,
  dutyIds,
  noteIds,
  remedyIds,
  requirementIds,
  requirementStatuses,
  routeIds,
  warningIds,
} from './ids';
import { parameterIds } from './parameters/parameters';

/*
 * The wire form of an assessment: what `assessmentToWire` gives, the API answers and the package of a case freezes.
 */

export const factPathSchema = z.enum(factPaths);
export const parameterIdSchema = z.enum(parameterIds);
const numberOrText = z.union([z.number(), z.string()]);
export const baConsentSchema = z.enum(['none', 'consent', 'consentPriority', 'workPermit']);

const requirementSchema = z.strictObject({
  id: z.enum(requirementIds),
  status: z.enum(requirementStatuses),
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

export const periodSchema = {
  value: z.number(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  draft: z.boolean(),
  source: z.string(),
};
export const wireUnit = z.enum(['euros', 'number']);

/** An assessment on the wire: money in euros. */
export const wireAssessmentSchema = z.strictObject({
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
