import { z } from 'zod';
import { calendarDateSchema } from './calendar';
import { isco08Schema, kldb2010Schema, postalCodeSchema } from './codes';
import { moneySchema } from './money';
import { contractTypes, employmentKinds } from './enums';

export { contractTypes, employmentKinds };
export type { EmploymentKind } from './enums';

/** Facts about the job (Stelle). */
export const jobSchema = z.strictObject({
  /** Place of work; decides the competent offices, never a title. */
  postalCode: postalCodeSchema.optional(),
  isco08: isco08Schema.optional(),
  kldb2010: kldb2010Schema.optional(),
  employmentKind: z.enum(employmentKinds).optional(),
  /** Qualifizierte Beschäftigung, § 2 Abs. 12b AufenthG. */
  qualifiedEmployment: z.boolean().optional(),
  /** Adequate to a degree (der Qualifikation angemessen, § 18g Abs. 1 AufenthG). */
  graduateLevel: z.boolean().optional(),
  regulatedProfession: z.boolean().optional(),
  /** Contractually guaranteed cash pay of a year. */
  annualGrossSalary: moneySchema.optional(),
  weeklyHours: z.number().positive().max(80).optional(),
  contractType: z.enum(contractTypes).optional(),
  contractMonths: z.number().int().positive().max(600).optional(),
  startDate: calendarDateSchema.optional(),
  /** Arbeitnehmerüberlassung, § 40 Abs. 1 Nr. 2 AufenthG. */
  temporaryAgencyWork: z.boolean().optional(),
  /** Inländisches Beschäftigungsverhältnis, § 39 Abs. 2 AufenthG. */
  domesticEmployment: z.boolean().optional(),
  /** Conditions not worse than for comparable domestic staff, § 39 Abs. 2 Nr. 1 AufenthG. */
  conditionsComparable: z.boolean().optional(),
  /** § 15d BeschV. */
  employerPaysTravel: z.boolean().optional(),
});
