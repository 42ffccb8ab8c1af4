import type { RegulationForm } from '../types';

export type Language = 'de' | 'en';

/** Level of requirement: the fifth digit of the KldB 2010. */
export type SkillLevel = 'helper' | 'skilled' | 'specialist' | 'expert';

export type OccupationSource = 'synonym' | 'auxco' | 'kldb' | 'esco' | 'isco';

/** A hit of the occupation search (contract, section 7). */
export interface OccupationMatch {
  title: string;
  /** The title as it was found. */
  matched: string;
  /** Every code that the sources give, most usual first. */
  isco08: string[];
  kldb2010: string | null;
  skillLevel: SkillLevel | null;
  /** A suggestion that the person confirms; never a legal test. */
  regulated: boolean | 'unsure';
  /** The entry of the list of regulated professions that the suggestion rests on, where there is one. */
  regulation?: { profession: string; form: RegulationForm };
  source: OccupationSource;
}

export interface SearchOptions {
  /** At most so many results; 10 by default. */
  limit?: number;
  /** Language of `title`; German by default. */
  lang?: Language;
}

/** An occupation by its code. */
export interface OccupationTitle {
  code: string;
  title: string;
}

/** The occupation data as the search and the look-ups see them. */
export interface OccupationIndex {
  search(query: string, options: SearchOptions): OccupationMatch[];
  /** Title of an ISCO-08 group (1 to 4 digits), or null. */
  iscoTitle(code: string, lang: Language): string | null;
  /** Title of a KldB 2010 position (1 to 5 digits), German only, or null. */
  kldbTitle(code: string): string | null;
}
