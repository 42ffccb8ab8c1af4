/** A district (Kreis or kreisfreie Stadt) by its five-digit official key. */
export interface District {
  ags: string;
  /** Name for display; tells "Kassel" from "Landkreis Kassel". */
  name: string;
  /** ISO 3166-2 code of the Land. */
  state: string;
}

/** A place, or part of one, that a postal code names. */
export interface Place {
  name: string;
  district: Pick<District, 'ags' | 'name'>;
  /** ISO 3166-2 code of the Land. */
  state: string;
}

/** A German postal code. `postBox`: boxes and large recipients, no area and so no place of work. */
export interface PostalCode {
  postalCode: string;
  kind: 'delivery' | 'postBox';
  /** Never empty. For `postBox` the name is that of the district: the code itself names no place. */
  places: readonly Place[];
}
