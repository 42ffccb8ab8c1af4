import { z } from 'zod';
import { routeIds } from '../law/ids';
import { documentIds } from './documents';
import { familyConditionIds } from './family';
import { followUpIds, followUpTimings } from './follow-ups';
import { actorIds, procedureIds, procedureReasonIds, stepIds, stepOfficeIds } from './ids';
import { issuedIds } from './step-papers';
import { natures } from '../law/parameters/durations';
import { fees } from '../law/parameters/fees';
import { sourceIds } from '../law/parameters/sources';

/*
 * The wire form of a plan: what `planToWire` gives and the API answers.
 */

const range = z.strictObject({ min: z.number(), max: z.number() });
const procedure = z.enum(procedureIds);
const step = z.enum(stepIds);

const paper = z.enum([...documentIds, ...issuedIds]);

const stepSchema = z.strictObject({
  id: step,
  actor: z.enum(actorIds),
  office: z.enum(stepOfficeIds).nullable(),
  provision: z.string().nullable(),
  after: z.array(step),
  weeks: z.strictObject({ ...range.shape, basis: z.enum(['published', 'stated', 'assumption']) }),
  statutory: z
    .strictObject({
      amount: z.number(),
      unit: z.enum(['days', 'weeks', 'months']),
      nature: z.enum(natures),
      provision: z.string(),
      begins: z.literal('entry').optional(),
    })
    .nullable(),
  startsFrom: z.string(),
  startsTo: z.string(),
  endsFrom: z.string(),
  endsTo: z.string(),
  latestStart: z.string().nullable(),
  slackDays: z.number().nullable(),
  isCritical: z.boolean(),
  // missing in packages from before steps named their papers
  needs: z.array(paper).optional(),
  handsOver: z.array(paper).optional(),
  sources: z
    .array(z.strictObject({ id: z.enum(sourceIds), address: z.string(), asOf: z.string().nullable() }))
    .optional(),
});

const feeSchema = z.strictObject({
  id: z.enum(Object.keys(fees) as [keyof typeof fees, ...(keyof typeof fees)[]]),
  for: z.enum(['worker', 'spouse', 'children']),
  count: z.number(),
  amount: range,
  payer: z.enum(['employer', 'candidate', 'either']),
  provision: z.string(),
});

const followUpSchema = z.strictObject({
  id: z.enum(followUpIds),
  who: z.enum(['employer', 'candidate', 'both']),
  provision: z.string(),
  timing: z.enum(followUpTimings),
  period: z.strictObject({ amount: z.number(), unit: z.enum(['weeks', 'months']) }).nullable(),
  date: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
});

export const wirePlanSchema = z.strictObject({
  route: z.enum(routeIds).nullable(),
  procedure,
  // missing in packages from before another procedure could be planned
  proposed: procedure.optional(),
  procedureReasons: z.array(z.strictObject({ id: z.enum(procedureReasonIds) })),
  alternatives: z.array(
    z.strictObject({ procedure, weeks: range, publicFees: range, employerSteps: z.number() }),
  ),
  steps: z.array(stepSchema),
  criticalPath: z.array(step),
  decisive: step.nullable(),
  earliestStart: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  wishedStart: z
    .strictObject({
      date: z.string(),
      verdict: z.enum(['holds', 'uncertain', 'breaks']),
      brokenBy: step.nullable(),
      helps: z.array(z.enum(['fastTrack', 'laterStart'])),
    })
    .nullable(),
  fees: z.strictObject({ items: z.array(feeSchema), total: range, optional: z.array(feeSchema) }),
  documents: z.array(z.strictObject({ id: z.enum(documentIds), side: z.enum(['employer', 'candidate']) })),
  followUps: z.array(followUpSchema),
  // missing in packages from before plans told of the family
  family: z.array(z.strictObject({ id: z.enum(familyConditionIds), provision: z.string() })).optional(),
});
