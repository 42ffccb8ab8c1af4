import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  localImmigrationOffices,
  officesFor,
  type NetworkDirectory,
  type Offices,
} from '../../flows/network/offices';
import { loadReference, type Reference } from './reference';

let reference: Reference;
let directory: NetworkDirectory;
beforeAll(() => {
  reference = loadReference();
  directory = { postalCodes: reference.postalCodes, offices: reference.officeSeed.offices };
});

function at(postalCode: string, hints: Parameters<typeof officesFor>[2] = {}): Offices {
  const result = officesFor(directory, postalCode, hints);
  if (result.kind === 'unknown') throw new Error(`${postalCode} is not known`);
  return result.offices;
}
const ids = (offices: readonly { id: string }[]): string[] => offices.map(({ id }) => id);

describe('the reference data', () => {
  it('are complete', () => {
    const kinds = [...reference.postalCodes.values()].map((code) => code.kind);
    expect(kinds.filter((kind) => kind === 'delivery')).toHaveLength(8202);
    expect(kinds.filter((kind) => kind === 'postBox')).toHaveLength(2625);
    expect(reference.districts.size).toBe(400);
    expect(reference.states.size).toBe(16);
    expect(reference.countries.size).toBe(250);
    expect(reference.countryGroups.get('beschv_38_anlage')?.members).toHaveLength(55);
    expect(reference.regulatedProfessions.size).toBe(131);
    expect(reference.officeSeed.offices.filter(({ kind }) => kind === 'employmentAgency')).toHaveLength(150);
  });

  it('name every country in both languages, Kosovo too', () => {
    expect(reference.countries.get('XK')).toMatchObject({ nameDe: 'Kosovo', nameEn: 'Kosovo' });
    expect(reference.countries.get('TR')?.nameEn).toBe('Türkiye');
  });

  it('name offices only in districts and Länder that exist', () => {
    for (const office of reference.officeSeed.offices) {
      for (const district of office.districts)
        expect(reference.districts.has(district), office.id).toBe(true);
      if (office.state !== null) expect(reference.states.has(office.state), office.id).toBe(true);
    }
  });
});

describe('the offices for a place of work', () => {
  it(
    'lead every postal code to a place, an agency and a coordination destination',
    { timeout: 30_000 },
    () => {
      const incomplete = [...reference.postalCodes.values()].filter(({ postalCode, kind }) => {
        const result = officesFor(directory, postalCode);
        if (result.kind !== (kind === 'postBox' ? 'postBox' : 'placeOfWork')) return true;
        const { places, employmentAgencies, coordination, faireIntegration, recognitionAdvice } =
          result.offices;
        const lists = [places, employmentAgencies, coordination, faireIntegration, recognitionAdvice];
        return lists.some((list) => list.length === 0) || places.some((place) => place.name === '');
      });
      expect(incomplete).toEqual([]);
    },
  );

  it('have a coordination destination for every occupation, also outside the groups of the Land', () => {
    for (const group of ['health', 'crafts', 'stem', null] as const) {
      for (const code of ['55116', '80331', '20095', '01067', '66111']) {
        expect(at(code, { occupationGroup: group }).coordination.length, `${code} ${group}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  it('are those of München', () => {
    const answer = at('80331');
    expect(answer.places).toEqual([
      { name: 'München', district: { ags: '09162', name: 'München' }, state: 'DE-BY' },
    ]);
    expect(answer.employmentAgencies.map(({ name }) => name)).toEqual(['Agentur für Arbeit München']);
    expect(answer.immigrationCentral?.id).toBe('immigration-by');
    // the former office of Augsburg is not for München
    expect(ids(answer.coordination)).toEqual(['fb-by-zsef']);
  });

  it('offer the three agencies of Berlin', () => {
    expect(ids(at('10115').employmentAgencies)).toHaveLength(3);
    expect(ids(at('10115').coordination)[0]).toBe('fb-be-bis');
  });

  it('cross a border between Länder where the agency does', () => {
    const answer = at('27711');
    expect(answer.places[0]?.state).toBe('DE-NI');
    expect(answer.employmentAgencies.map(({ name }) => name)).toEqual([
      'Agentur für Arbeit Bremen-Bremerhaven',
    ]);
    expect(answer.immigrationCentral?.id).toBe('immigration-ni');
  });

  it('name Zwickau its own office and the nearest Faire Integration that was verified', () => {
    const answer = at('08056');
    expect(ids(answer.coordination)).toEqual(['rkf-sn-zwickau', 'rkf-sn-chemnitz']);
    expect(answer.immigrationCentral).toBeNull();
    expect(answer.faireIntegration[0]).toMatchObject({ id: 'fi-sn-dresden', status: 'verified-2026' });
  });

  it('go by occupation in Rheinland-Pfalz', () => {
    expect(ids(at('55116', { occupationGroup: 'health' }).coordination)).toEqual([
      'rkf-rp-gesundheit',
      'fb-rp-wc',
    ]);
    expect(ids(at('55116', { occupationGroup: null }).coordination)).toEqual(['fb-rp-wc']);
  });

  it('name the local immigration office of the city of Bremen, not of Bremerhaven', () => {
    const local = (code: string) => ids(localImmigrationOffices(directory, at(code).places));
    expect(local('28195')).toEqual(['immigration-hb']);
    expect(local('27568')).toEqual([]);
  });

  it('ask where a code lies in two Länder', () => {
    const answer = at('12529');
    expect(new Set(answer.places.map(({ state }) => state)).size).toBe(2);
    expect(answer.immigrationCentral).toBeNull();
    expect(at('12529', { district: '11000' }).immigrationCentral?.id).toBe('immigration-be');
  });

  it('do not know codes that Germany has not', () => {
    for (const code of ['00000', '99999', '1234', 'abcde', '']) {
      expect(officesFor(directory, code)).toEqual({ kind: 'unknown' });
    }
  });
});

describe('a file that does not fit', () => {
  const copy = mkdtempSync(join(tmpdir(), 'reference-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  function changed(file: string, change: (text: string) => string): () => Reference {
    cpSync('db/reference', copy, { recursive: true });
    const path = join(copy, 'files', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return () => loadReference(copy);
  }

  it('is named with the line', { timeout: 30_000 }, () => {
    expect(changed('plz.csv', (text) => text.replace('01053,', '1053,'))).toThrow(/plz\.csv, line 2: plz/);
    expect(changed('kreise.csv', (text) => text.replace(',DE-SH,', ',SH,'))).toThrow(
      /kreise\.csv, line 2: land_iso/,
    );
    expect(changed('countries.json', (text) => text.replace('"AF"', '"Af"'))).toThrow(
      /countries\.json, countries\.0\.alpha2/,
    );
    expect(changed('plz.csv', (text) => text.replace(',14612,', ',99999,'))).toThrow(
      /district 99999 is not in kreise\.csv/,
    );
  });

  it('is named where it is missing', () => {
    expect(() => loadReference(join(copy, 'nowhere'))).toThrow(/kreise\.csv cannot be read/);
  });
});
