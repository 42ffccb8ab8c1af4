import type { CalendarDate } from '#flows/facts/calendar';
import type { FactPath, Facts } from '#flows/facts/facts';
import type { Assessment } from '#flows/law/assessment';
import type { legalDates } from '#flows/law/parameters/dates';
import type { ParameterId } from '#flows/law/parameters/parameters';
import type { Offices } from '#flows/network/offices';

export type LegalDateId = keyof typeof legalDates;

/** Which offices to show: those of a place, or why there are none. */
export type OfficesView =
  { kind: 'placeOfWork' | 'postBox'; offices: Offices } | { kind: 'unknown' } | { kind: 'notAsked' };

/** Everything the result page shows, as plain data from its loader. */
export interface ResultView {
  assessment: Assessment;
  facts: Facts;
  /** All figures of the law on the day of the assessment: sentences may name them. */
  figures: Readonly<Record<ParameterId, number>>;
  days: Readonly<Record<LegalDateId, CalendarDate>>;
  /** Names of the countries that occur in the facts, by alpha-2 code. */
  countries: Readonly<Record<string, string>>;
  /** Title of the occupation's ISCO-08 group. */
  occupation: string | null;
  offices: OfficesView;
  /** German address of the page that asks for a fact, for the facts this walk asks for. */
  pages: Readonly<Partial<Record<FactPath, string>>>;
  /** German address of the page still to be answered, or null when the check is complete. */
  continueAt: string | null;
}
