import type { CalendarDate } from '../../facts/calendar';
import { contributionCeilingFamily } from './contribution-ceiling';
import type { DatedParameter, DatedValue } from './dated';
import { valueOn } from './dated';
import { limitsFamily } from './limits';
import { minimumWageFamily } from './minimum-wage';
import { termsFamily } from './terms';

/** Every dated figure of the law. */
export const parameters = {
  ...contributionCeilingFamily,
  ...minimumWageFamily,
  ...termsFamily,
  ...limitsFamily,
} satisfies Record<string, DatedParameter>;

export type ParameterId = keyof typeof parameters;
export const parameterIds = Object.keys(parameters) as ParameterId[];

/** The value of a parameter on a date (see `valueOn` for dates outside all periods). */
export function parameterOn(id: ParameterId, date: CalendarDate): DatedValue {
  return valueOn(parameters[id], date);
}
