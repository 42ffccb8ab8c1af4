import { z } from 'zod';

/** An amount of money in whole euro cents. */
export type Cents = number;

/** 999,999,999.99 euros: far above any salary, and safe to compute with. */
const MAX_EUROS = 999_999_999.99;

/** Euros with at most two decimals, as a number, to whole cents. */
export function toCents(euros: number): Cents {
  return Math.round(euros * 100);
}

/** Whole cents to euros as a number with at most two decimals. */
export function toEuros(cents: Cents): number {
  return cents / 100;
}

/** Euros on the wire (JSON number, at most two decimals), whole cents inside. */
export const moneySchema = z.codec(
  z
    .number()
    .nonnegative()
    .max(MAX_EUROS)
    .refine((euros) => Math.abs(euros * 100 - Math.round(euros * 100)) < 1e-6, {
      error: 'at most two decimals',
    }),
  z.number().int(),
  { decode: toCents, encode: toEuros },
);
