import type { CalendarDate } from '../../facts/calendar';

/** Days on which a rule begins, ends or changes sides. */
export const legalDates = {
  /** § 10 Abs. 3 S. 5 AufenthG: entry before this day. */
  trackChangeEntryBefore: '2023-03-29',
  /** § 45c AufenthG in force from this day. */
  faireIntegrationDutyFrom: '2026-01-01',
  /** § 2 UkraineAufenthFGV: permits under temporary protection continue until this day. */
  temporaryProtectionUntil: '2027-03-04',
} as const satisfies Record<string, CalendarDate>;
