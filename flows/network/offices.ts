import type { OccupationGroup, Office } from './office';
import type { Place, PostalCode } from './places';

/** What the routing rules read: the postal codes of the reference data, the offices of the store. */
export interface NetworkDirectory {
  postalCodes: ReadonlyMap<string, PostalCode>;
  offices: readonly Office[];
}

/** What narrows the answer, where it is known. */
export interface RoutingHints {
  /** Five-digit key of the district, where a postal code lies in several and the user has chosen. */
  district?: string | undefined;
  occupationGroup?: OccupationGroup | null | undefined;
}

/** The answer of `GET /api/v1/offices` (contract, section 6). */
export interface Offices {
  postalCode: string;
  places: readonly Place[];
  coordination: Office[];
  employmentAgencies: Office[];
  /** Null where the Land has no central office, and where the postal code lies in several Länder. */
  immigrationCentral: Office | null;
  faireIntegration: Office[];
  recognitionAdvice: Office[];
}

/** `postBox`: a valid code, but no place of work; the offices are those of its district. */
export type OfficesResult = { kind: 'placeOfWork' | 'postBox'; offices: Offices } | { kind: 'unknown' };

/** The offices for a place of work. An unknown postal code is a value; nothing throws. */
export function officesFor(directory: NetworkDirectory, postalCode: string, hints: RoutingHints = {}): OfficesResult {
  const found = directory.postalCodes.get(postalCode);
  if (!found) return { kind: 'unknown' };
  void hints;
  return {
    kind: found.kind === 'postBox' ? 'postBox' : 'placeOfWork',
    offices: {
      postalCode,
      places: found.places,
      coordination: [],
      employmentAgencies: [],
      immigrationCentral: null,
      faireIntegration: [],
      recognitionAdvice: [],
    },
  };
}
