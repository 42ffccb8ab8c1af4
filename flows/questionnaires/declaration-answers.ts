import { z } from 'zod';
import { calendarDateSchema } from '../facts/calendar';
import { contractTypes } from '../facts/enums';
import { longest } from '../facts/limits';
import type { DeclarationPageId } from './declaration-pages';
import { declarationPageIds } from './declaration-pages';

const line = z.string().min(1).max(longest.line);
const text = z.string().min(1).max(longest.message);
const yesNo = z.enum(['yes', 'no']);

/** The answers of the declaration that neither facts nor handoff know, each a field of the form. */
export const declarationValuesSchema = z.strictObject({
  procedure: z.enum(['title', 'preApproval', 'workPermit']).optional(),
  occasion: z.enum(['first', 'extension', 'employerChange']).optional(),
  firstNames: line.optional(),
  surname: line.optional(),
  birthDate: calendarDateSchema.optional(),
  sex: z.enum(['male', 'female', 'diverse']).optional(),
  residence: line.optional(),
  residenceSince: calendarDateSchema.optional(),
  firmName: line.optional(),
  firmStreet: line.optional(),
  firmPostalCode: line.optional(),
  firmPlace: line.optional(),
  contactName: line.optional(),
  contactPhone: line.optional(),
  contactEmail: line.optional(),
  contactFax: line.optional(),
  /** Betriebsnummer of the place of employment: eight digits. */
  companyNumber: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  recentlyFounded: yesNo.optional(),
  startDate: calendarDateSchema.optional(),
  contractType: z.enum(contractTypes).optional(),
  endDate: calendarDateSchema.optional(),
  hiredOut: yesNo.optional(),
  workplace: z.enum(['seat', 'changing', 'other']).optional(),
  workplaceAddress: line.optional(),
  jobTitle: line.optional(),
  jobDescription: text.optional(),
  qualificationName: line.optional(),
  qualificationPlace: line.optional(),
  qualificationProof: line.optional(),
  otherQualifications: text.optional(),
  licence: line.optional(),
  workingTime: z.enum(['fullTime', 'partTime', 'marginal']).optional(),
  weeklyHours: z.number().positive().max(80).optional(),
  overtime: yesNo.optional(),
  overtimeExtent: line.optional(),
  overtimeCompensation: line.optional(),
  leaveDays: z.number().int().positive().max(366).optional(),
  collectivelyBound: yesNo.optional(),
  collectivelyPaid: yesNo.optional(),
  collectiveAgreement: line.optional(),
  payGroup: line.optional(),
  payUnit: z.enum(['month', 'hour']).optional(),
  /** Gross, in whole cents. */
  payAmount: z.number().int().nonnegative().max(1_000_000_000).optional(),
  benefits: line.optional(),
  otherPay: line.optional(),
  insured: yesNo.optional(),
  notInsuredReasons: line.optional(),
  exemption: yesNo.optional(),
  exemptionProof: line.optional(),
});
export type DeclarationValues = z.output<typeof declarationValuesSchema>;
export type DeclarationField = keyof DeclarationValues;

/** What is answered for the declaration. Kept in the draft alone: no office ever gets it from us. */
export const declarationAnswersSchema = z.strictObject({
  values: declarationValuesSchema,
  /** Pages that were answered, be it with nothing. */
  answered: z.array(z.enum(declarationPageIds as [DeclarationPageId, ...DeclarationPageId[]])),
});
export type DeclarationAnswers = z.output<typeof declarationAnswersSchema>;

/** A declaration of which nothing is answered. */
export const noDeclaration: DeclarationAnswers = { values: {}, answered: [] };
