import { z } from 'zod';
import type { District, Place, PostalCode } from '../../flows/network/places';
import { readCsv } from './read-file';
import type { State } from './types';

const ags = z.string().regex(/^\d{5}$/);
const postalCode = z.string().regex(/^\d{5}$/);
const stateCode = z.string().regex(/^DE-[A-Z]{2}$/);

const stateRow = z.object({ land_iso: stateCode, name: z.string().min(1) });
const districtRow = z.object({ ags, name: z.string().min(1), anzeige: z.string().min(1), land_iso: stateCode });
const postalCodeRow = z.object({
  plz: postalCode,
  ort: z.string(),
  kreis_ags: ags,
  art: z.enum(['zustellung', 'sonstige']),
});
const extraRow = z.object({ plz: postalCode, gemeinde: z.string().min(1), kreis_ags: ags });

/** The sixteen Länder. Source: Destatis. */
export function readStates(directory: string): Map<string, State> {
  return new Map(
    readCsv(directory, 'bundeslaender.csv', stateRow).map((row) => [
      row.land_iso,
      { code: row.land_iso, name: row.name },
    ]),
  );
}

/** The 400 districts of 2023-11-30. Source: Destatis, GV100AD. */
export function readDistricts(directory: string): Map<string, District> {
  return new Map(
    readCsv(directory, 'kreise.csv', districtRow).map((row) => [
      row.ags,
      // "Landkreis Kassel", but not "Landkreis Saale-Orla-Kreis"
      { ags: row.ags, name: /kreis/i.test(row.name) ? row.name : row.anzeige, state: row.land_iso },
    ]),
  );
}

interface Draft {
  kind: PostalCode['kind'];
  places: Place[];
}

/**
 * All postal codes with their places. Sources: GeoNames, and OpenStreetMap for pairs of code and district that it lacks.
 * @throws Error where a row names a district that the districts do not have.
 */
export function readPostalCodes(
  directory: string,
  districts: ReadonlyMap<string, District>,
): Map<string, PostalCode> {
  const drafts = new Map<string, Draft>();
  const districtOf = (key: string, file: string, code: string): District => {
    const district = districts.get(key);
    if (!district) throw new Error(`Reference data: ${file}, ${code}: district ${key} is not in kreise.csv`);
    return district;
  };
  // one object per district and file, not one per row
  const references = new Map<string, Place['district']>();
  const add = (code: string, kind: PostalCode['kind'], name: string, district: District): void => {
    let draft = drafts.get(code);
    if (!draft) drafts.set(code, (draft = { kind, places: [] }));
    let reference = references.get(district.ags);
    if (!reference) references.set(district.ags, (reference = { ags: district.ags, name: district.name }));
    if (draft.places.some((place) => place.name === name && place.district.ags === district.ags)) return;
    draft.places.push({ name, district: reference, state: district.state });
  };

  for (const row of readCsv(directory, 'plz.csv', postalCodeRow)) {
    const district = districtOf(row.kreis_ags, 'plz.csv', row.plz);
    add(row.plz, row.art === 'sonstige' ? 'postBox' : 'delivery', row.ort || district.name, district);
  }
  for (const row of readCsv(directory, 'plz-kreis-zusatz-osm.csv', extraRow)) {
    add(row.plz, 'delivery', row.gemeinde, districtOf(row.kreis_ags, 'plz-kreis-zusatz-osm.csv', row.plz));
  }
  return new Map([...drafts].map(([code, draft]) => [code, { postalCode: code, ...draft }]));
}
