import { describe, expect, test } from 'vitest';
import { loadReference } from '#db/reference/reference';
import { occupationGroups } from '#flows/network/office';
import { districtsToChoose, officesFor } from '#flows/network/offices';

const reference = loadReference();
const directory = { postalCodes: reference.postalCodes, offices: reference.officeSeed.offices };
const delivery = [...reference.postalCodes.values()].filter(({ kind }) => kind === 'delivery');
/** Districts with several agencies among which the employer chooses. */
const withSeveralAgencies = new Set(['11000']);

function routed(postalCode: string, hints: Parameters<typeof officesFor>[2]) {
  const found = officesFor(directory, postalCode, hints);
  if (found.kind === 'unknown') throw new Error(postalCode);
  return found.offices;
}

describe('every delivery postal code', () => {
  test('is one of 8,202', () => {
    expect(delivery).toHaveLength(8202);
  });

  test.each([undefined, null, ...occupationGroups])(
    'leads to a coordination destination in its own Land and to one agency, or to a stated choice (group: %s)',
    (occupationGroup) => {
      const lost = delivery.flatMap(({ postalCode, places }) => {
        const toChoose = districtsToChoose({ places }).map(({ ags }) => ags);
        const districts =
          toChoose.length > 0 ? toChoose : places.slice(0, 1).map(({ district }) => district.ags);
        return districts.flatMap((district) => {
          const { coordination, employmentAgencies } = routed(postalCode, { district, occupationGroup });
          const state = reference.districts.get(district)?.state;
          const agencies = employmentAgencies.length;
          const isRouted =
            coordination.length > 0 &&
            coordination.every((office) => office.state === state) &&
            (agencies === 1 || (agencies > 1 && withSeveralAgencies.has(district)));
          return isRouted ? [] : [`${postalCode} ${district}`];
        });
      });
      expect(lost).toEqual([]);
    },
  );
});

test('Rheinland-Pfalz splits its offices by occupation, Bavaria without one nearby falls back on the Land', () => {
  const first = (postalCode: string, occupationGroup: 'health' | 'crafts' | 'stem' | null) =>
    routed(postalCode, { occupationGroup }).coordination.map(({ id }) => id)[0];
  expect(first('56068', 'health')).toBe('rkf-rp-gesundheit');
  expect(first('56068', 'crafts')).toBe('rkf-rp-handwerk');
  expect(first('56068', 'stem')).toBe('rkf-rp-mint');
  expect(first('56068', null)).toBe('fb-rp-wc');
  expect(first('80331', 'stem')).toBe('fb-by-zsef');
});
