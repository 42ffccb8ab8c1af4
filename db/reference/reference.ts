import { join } from 'node:path';
import { readCountries, readCountryGroups } from './countries';
import { buildOccupationIndex } from './occupations/index';
import type { OccupationIndex } from './occupations/types';
import { readOfficeSeed } from './offices';
import { readDistricts, readPostalCodes, readStates } from './places';
import { readRegulatedProfessions } from './regulated-professions';
import type { Reference } from './types';

export type { Reference, RegulationForm } from './types';

/** Where the files stand, seen from the root of the project: the same from source and from the built server. */
const defaultDirectory = (): string => join(process.cwd(), 'db', 'reference');

/** The occupations are read when they are first asked for: they take most of the time and the memory. */
function lazily(build: () => OccupationIndex): OccupationIndex {
  let index: OccupationIndex | undefined;
  const get = (): OccupationIndex => (index ??= build());
  return {
    search: (query, options) => get().search(query, options),
    iscoTitle: (code, lang) => get().iscoTitle(code, lang),
    kldbTitle: (code) => get().kldbTitle(code),
  };
}

/**
 * Reads all reference data into memory; call it once, at start. Sources, licences and gaps: `db/reference/README.md`.
 * @param directory the folder `db/reference`; by default that of the current directory.
 * @throws Error, naming file and row, where a file is missing or does not fit.
 */
export function loadReference(directory = defaultDirectory()): Reference {
  const files = join(directory, 'files');
  const districts = readDistricts(files);
  const countries = readCountries(files);
  const regulatedProfessions = readRegulatedProfessions(files);
  return {
    postalCodes: readPostalCodes(files, districts),
    districts,
    states: readStates(files),
    countries,
    countryGroups: readCountryGroups(files, countries),
    regulatedProfessions,
    officeSeed: readOfficeSeed(files),
    occupations: lazily(() => buildOccupationIndex(directory, regulatedProfessions)),
  };
}
