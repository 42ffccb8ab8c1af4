import type { Reference } from './types';

export type { Country, CountryGroup, Reference, RegulatedProfession, RegulationForm, State } from './types';

/** Reads all reference data into memory. Throws, naming file and row, where a file does not fit. */
export function loadReference(directory = 'db/reference'): Reference {
  throw new Error(`reference data of ${directory} are not read yet`);
}
