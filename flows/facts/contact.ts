import { z } from 'zod';
import { postalCodeSchema } from './codes';
import { employerSizes, wishes } from './enums';
import { longest } from './limits';

/*
 * Who asks and for whom. No rule reads any of it; it is told to an office, and only with consent.
 */

const line = z.string().min(1).max(longest.line);
const phone = z.string().min(3).max(longest.phone);
const email = z.email().max(longest.email);

/** Whom an office may ask at the firm. */
export const contactSchema = z.strictObject({ name: line, email, phone: phone.optional() });

/** The firm, without a contact. */
export const firmSchema = z.strictObject({
  name: line,
  street: line.optional(),
  postalCode: postalCodeSchema,
  place: line,
  size: z.enum(employerSizes).optional(),
  sector: line.optional(),
});

/**
 * Employers may add who the person is where the help they chose needs it. Nobody but the employer sees it before the person has
 * agreed; until then the person is "Person A".
 */
export const namedPersonSchema = z.strictObject({
  name: line.optional(),
  email: email.optional(),
  phone: phone.optional(),
  /** In which the person is written to. */
  language: z.enum(['de', 'en']).optional(),
});

/** What is asked for, one thing at least. */
export const wishesSchema = z.array(z.enum(wishes)).min(1);
export const messageSchema = z.string().min(1).max(longest.message);
