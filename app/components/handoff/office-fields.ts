/** Fields of the search for an office. */
export const OFFICE_QUERY = 'suche';
export const OFFICE_STATE = 'land';

/** What a search for an office was for. */
export interface OfficeSearchView {
  query: string;
  state: string;
  /** The Länder to choose from. */
  states: readonly { value: string; label: string }[];
}

/** An office to choose, with what it is. */
export interface OfficeOption {
  id: string;
  name: string;
  hint: string;
}

/** Offices that belong together. */
export interface OfficeGroup {
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: 'de';
  offices: readonly OfficeOption[];
}
