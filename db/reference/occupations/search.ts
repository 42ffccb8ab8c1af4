import type { Reference } from '../types';
import type { Language, OccupationMatch, OccupationTitle, SearchOptions } from './types';

/** Occupations for what somebody typed, best first, without duplicates. An empty query gives none. */
export function searchOccupations(
  reference: Reference,
  query: string,
  options: SearchOptions = {},
): OccupationMatch[] {
  return reference.occupations.search(query, options);
}

/** The ISCO-08 group of 1 to 4 digits with its title, or null. Source: ESCO classification. */
export function occupationByIsco(
  reference: Reference,
  code: string,
  lang: Language = 'de',
): OccupationTitle | null {
  const title = reference.occupations.iscoTitle(code, lang);
  return title === null ? null : { code, title };
}

/** The KldB 2010 position of 1 to 5 digits with its German title, or null. Source: BA, KldB 2010 revision 2020. */
export function occupationByKldb(reference: Reference, code: string): OccupationTitle | null {
  const title = reference.occupations.kldbTitle(code);
  return title === null ? null : { code, title };
}
