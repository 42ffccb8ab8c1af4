import { isConfirmed, type OccupationGroup, type Office, type OfficeKind } from './office';
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
  /** Absent: occupation not known, every group's office is named. Null: an occupation of none of the groups. */
  occupationGroup?: OccupationGroup | null | undefined;
}

/** The answer of `GET /api/v1/offices` (contract, section 6). */
export interface Offices {
  postalCode: string;
  places: readonly Place[];
  coordination: Office[];
  employmentAgencies: Office[];
  /** Null where the Land has no central office, and where the postal code lies in several Länder and none was chosen. */
  immigrationCentral: Office | null;
  faireIntegration: Office[];
  recognitionAdvice: Office[];
}

/** `postBox`: a valid code, but no place of work; the offices are those of its district. */
export type OfficesResult = { kind: 'placeOfWork' | 'postBox'; offices: Offices } | { kind: 'unknown' };

/** The districts and Länder in question. */
interface Area {
  districts: ReadonlySet<string>;
  states: ReadonlySet<string>;
}

function areaOf(places: readonly Place[]): Area {
  return {
    districts: new Set(places.map((place) => place.district.ags)),
    states: new Set(places.map((place) => place.state)),
  };
}

function competentIn(area: Area, office: Office): boolean {
  const inState = office.state === null || area.states.has(office.state);
  return (
    inState &&
    (office.districts.length === 0 || office.districts.some((district) => area.districts.has(district)))
  );
}

function serves(group: RoutingHints['occupationGroup'], office: Office): boolean {
  return office.occupationGroup === null || group === undefined || office.occupationGroup === group;
}

/** Statuses of entries known only from a funding round that ended before 2023. */
const formerStatuses: ReadonlySet<string> = new Set(['earlier-round', 'name-change-confirmed']);

function isLikelyReachable(office: Office): boolean {
  const contact = office.phone ?? office.email ?? office.website ?? office.address;
  return contact !== null && !formerStatuses.has(office.status);
}

/** The office of the smallest area first; then those that can be reached. */
function byNearness(one: Office, other: Office): number {
  const size = (office: Office): number => office.districts.length || Number.MAX_SAFE_INTEGER;
  return size(one) - size(other) || Number(isLikelyReachable(other)) - Number(isLikelyReachable(one));
}

/**
 * The coordination offices of one Land. Where none of them can be expected to answer, the advisory point of the Land and
 * the programme's network stand behind them, so that nobody is left without a destination.
 */
function coordinationIn(state: string, candidates: readonly Office[]): Office[] {
  const inState = candidates.filter((office) => office.state === state);
  const tier = (wanted: Office['tier']): Office[] => inState.filter((office) => office.tier === wanted);
  const offices = tier('office').sort(byNearness);
  if (offices.some(isLikelyReachable)) return offices;
  return [...offices, ...tier('landAdvice').sort(byNearness), ...tier('network').sort(byNearness)];
}

/**
 * The offices for a place of work (Ort der Betriebsstätte, § 31 Abs. 4 AufenthV; never the seat of the firm).
 * An unknown postal code is a value; nothing throws. A postal code in several districts answers for all of them unless
 * `hints.district` names one. Berlin answers its three agencies: no source says which borough belongs to which.
 */
export function officesFor(
  directory: NetworkDirectory,
  postalCode: string,
  hints: RoutingHints = {},
): OfficesResult {
  const found = directory.postalCodes.get(postalCode);
  if (!found) return { kind: 'unknown' };

  const chosen = found.places.filter((place) => place.district.ags === hints.district);
  const area = areaOf(chosen.length > 0 ? chosen : found.places);
  const competent = directory.offices.filter((office) => competentIn(area, office));
  const ofKind = (kind: OfficeKind): Office[] => competent.filter((office) => office.kind === kind);
  const coordination = ofKind('coordination').filter((office) => serves(hints.occupationGroup, office));
  // two Länder with two different rules: naming either would be a guess
  const central = area.states.size === 1 ? ofKind('immigrationCentral')[0] : undefined;

  return {
    kind: found.kind === 'postBox' ? 'postBox' : 'placeOfWork',
    offices: {
      postalCode,
      places: found.places,
      coordination: [...area.states].flatMap((state) => coordinationIn(state, coordination)),
      employmentAgencies: ofKind('employmentAgency'),
      immigrationCentral: central ?? null,
      faireIntegration: ofKind('faireIntegration').sort(
        (one, other) => Number(isConfirmed(other)) - Number(isConfirmed(one)),
      ),
      // the Land's own before those for all of Germany
      recognitionAdvice: ofKind('recognitionAdvice').sort(
        (one, other) => Number(one.state === null) - Number(other.state === null),
      ),
    },
  };
}

/**
 * The immigration offices known by name in a Land without a central one; mostly empty, as the lists name few. There the
 * Ausländerbehörde of the district is competent.
 */
export function localImmigrationOffices(directory: NetworkDirectory, places: readonly Place[]): Office[] {
  const area = areaOf(places);
  return directory.offices.filter(
    (office) => office.kind === 'immigrationLocal' && competentIn(area, office),
  );
}

/** The districts among which the user has to choose; empty where the postal code leaves no doubt. */
export function districtsToChoose(offices: Pick<Offices, 'places'>): Place['district'][] {
  const districts = new Map(offices.places.map((place) => [place.district.ags, place.district]));
  return districts.size > 1 ? [...districts.values()] : [];
}
