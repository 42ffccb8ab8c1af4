import type { Office } from '../../flows/network/office';
import type { District, PostalCode } from '../../flows/network/places';
import type { OccupationIndex } from './occupations/types';

/** A Land. */
export interface State {
  /** ISO 3166-2 code, as in `DE-BY`. */
  code: string;
  name: string;
}

/** A country with its names; `XK` (Kosovo) is user-assigned, not ISO. */
export interface Country {
  alpha2: string;
  nameDe: string;
  nameEn: string;
  /** Search variants, German and English. */
  alternatives: readonly string[];
}

/** A group of countries that the law names. */
export interface CountryGroup {
  id: string;
  nameDe: string;
  members: readonly string[];
  /** The provision that names the group. */
  basis: string;
}

export type RegulationForm =
  | 'activity'
  | 'title'
  | 'activity_and_title'
  | 'self_employment'
  | 'public_service'
  | 'public_office'
  | 'function';

/** An entry of the working list of regulated professions (not exhaustive; Germany has more than 440). */
export interface RegulatedProfession {
  id: string;
  nameDe: string;
  nameEn: string;
  level: 'federal' | 'state';
  group: string;
  form: RegulationForm;
  /** Whether an employee must not do the core work before the permit. */
  employeeBlocked: boolean;
  legalBasis: string;
  authority: string;
  procedure: string | null;
  languageLevel: string | null;
  note: string | null;
  source: string;
  verification: string;
}

/** Everything that only a release changes, read once at start. */
export interface Reference {
  postalCodes: ReadonlyMap<string, PostalCode>;
  /** By five-digit key. */
  districts: ReadonlyMap<string, District>;
  /** By ISO 3166-2 code. */
  states: ReadonlyMap<string, State>;
  /** By alpha-2 code, in the order of the German names. */
  countries: ReadonlyMap<string, Country>;
  /** By id, as in `westbalkan`. */
  countryGroups: ReadonlyMap<string, CountryGroup>;
  regulatedProfessions: ReadonlyMap<string, RegulatedProfession>;
  /** The offices that the store is seeded with; people edit the copy in the store. */
  officeSeed: { offices: readonly Office[]; /** Hash of the content. */ hash: string };
  occupations: OccupationIndex;
}
