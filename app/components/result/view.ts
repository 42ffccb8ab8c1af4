import type { CalendarDate } from '#flows/facts/calendar';
import type { FactPath } from '#flows/facts/facts';
import type { PayPictureView } from '~/components/explore/picture';
import type { Assessment } from '#flows/law/assessment';
import type { WayOut } from '#flows/law/changes';
import type { RouteId } from '#flows/law/ids';
import type { legalDates } from '#flows/law/parameters/dates';
import type { ParameterId } from '#flows/law/parameters/parameters';
import type { Office } from '#flows/network/office';
import type { Offices } from '#flows/network/offices';

export type LegalDateId = keyof typeof legalDates;

/** The kinds of offices in the order in which they are shown. */
export type OfficeGroupId = Exclude<keyof Offices, 'postalCode' | 'places'>;

export interface OfficeView extends Pick<
  Office,
  'id' | 'name' | 'address' | 'phone' | 'email' | 'website' | 'asOf'
> {
  /** Whether the entry may be shown without asking to check it. */
  confirmed: boolean;
}

export interface OfficeGroup {
  id: OfficeGroupId;
  offices: readonly OfficeView[];
}

/** The offices of a place, or why there are none. */
export type OfficesView =
  | {
      kind: 'placeOfWork' | 'postBox';
      /** Postal code and names of the places. */
      postalCode: string;
      places: readonly string[];
      /** The postal code lies in several districts: offices of all of them are shown. */
      several: boolean;
      groups: readonly OfficeGroup[];
    }
  | { kind: 'unknown' }
  | { kind: 'notAsked' };

/** Everything the result page shows, as plain data from its loader. */
export interface ResultView {
  assessment: Assessment;
  /** What would open the closed ways. */
  waysOut: Readonly<Partial<Record<RouteId, WayOut>>>;
  /** Pay against thresholds; null where none counts. */
  picture: PayPictureView | null;
  /** The facts this walk has told, by path. */
  facts: Readonly<Partial<Record<FactPath, unknown>>>;
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
