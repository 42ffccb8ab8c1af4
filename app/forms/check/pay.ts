import { choice, decimal, money } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

const MONTHS_A_YEAR = 12;
/** A hundred euros and ten million euros: outside them somebody has mistyped. */
const LEAST_CENTS = 10_000;
const MOST_CENTS = 1_000_000_000;
/** Whoever is paid less for an hour, trainees included, has typed what is paid in a month. No figure of the law. */
const LEAST_HOURLY_CENTS = 300;
const WEEKS_A_YEAR = 52;
const HOURS_WHERE_UNKNOWN = 20;

function looksLikeAMonth(amount: number, hours = HOURS_WHERE_UNKNOWN): boolean {
  return amount < LEAST_HOURLY_CENTS * hours * WEEKS_A_YEAR;
}

export const pay = definePage({
  id: 'pay',
  fields: {
    amount: money({ least: LEAST_CENTS, most: MOST_CENTS, unknownable: true }),
    period: choice(['year', 'month']),
    hours: decimal({ least: 1, most: 80, unknownable: true }),
    comparable: choice(yesNoUnknown),
  },
  check: ({ amount, period, hours }) =>
    amount !== undefined && period === 'year' && looksLikeAMonth(amount, hours)
      ? { field: 'period', error: 'range' }
      : undefined,
  toFacts: ({ amount, period, hours, comparable }) => ({
    'job.annualGrossSalary':
      amount === undefined ? undefined : amount * (period === 'month' ? MONTHS_A_YEAR : 1),
    'job.weeklyHours': hours,
    'job.conditionsComparable': asBoolean(comparable),
  }),
  fromFacts: ({ job }, write) => ({
    amount: write.money(job?.annualGrossSalary),
    period: 'year',
    hours: write.number(job?.weeklyHours),
    comparable: fromBoolean(job?.conditionsComparable),
  }),
});
