import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConfirmed, type Office, type OfficeKind } from './office';
import {
  districtsToChoose,
  localImmigrationOffices,
  officesFor,
  type NetworkDirectory,
  type Offices,
} from './offices';
import { occupationGroupOf } from './occupation-group';
import type { Place, PostalCode } from './places';

const place = (name: string, ags: string, state: string): Place => ({ name, district: { ags, name }, state });
const code = (postalCode: string, kind: PostalCode['kind'], ...places: Place[]): [string, PostalCode] => [
  postalCode,
  { postalCode, kind, places },
];
const office = (id: string, kind: OfficeKind, change: Partial<Office> = {}): Office => ({
  id,
  kind,
  name: id,
  carrier: null,
  state: 'DE-AA',
  districts: [],
  region: null,
  occupationGroup: null,
  tier: kind === 'coordination' ? 'office' : null,
  competence: null,
  address: null,
  phone: null,
  email: null,
  website: null,
  status: 'active-2025',
  source: 'test',
  asOf: null,
  note: null,
  ...change,
});
const reachable = { website: 'https://example.org' };

const postalCodes = new Map([
  code('10000', 'delivery', place('Amt', '01001', 'DE-AA')),
  code('10001', 'postBox', place('Amt', '01001', 'DE-AA')),
  code('20000', 'delivery', place('Berg', '02001', 'DE-BB')),
  code('30000', 'delivery', place('Amt', '01002', 'DE-AA'), place('Berg', '02001', 'DE-BB')),
]);

function ask(offices: Office[], postalCode: string, hints: Parameters<typeof officesFor>[2] = {}): Offices {
  const directory: NetworkDirectory = { postalCodes, offices };
  const result = officesFor(directory, postalCode, hints);
  if (result.kind === 'unknown') throw new Error(`${postalCode} is not known`);
  return result.offices;
}
const ids = (offices: readonly Office[]): string[] => offices.map(({ id }) => id);

describe('postal codes', () => {
  it('that nobody has are a value', () => {
    expect(officesFor({ postalCodes, offices: [] }, '99999')).toEqual({ kind: 'unknown' });
  });

  it('of a box are told apart from a place of work', () => {
    expect(officesFor({ postalCodes, offices: [] }, '10001').kind).toBe('postBox');
    expect(officesFor({ postalCodes, offices: [] }, '10000').kind).toBe('placeOfWork');
  });

  it('in two districts answer for both, until one is chosen', () => {
    const agencies = [
      office('one', 'employmentAgency', { state: null, districts: ['01001', '01002'] }),
      office('two', 'employmentAgency', { state: null, districts: ['02001'] }),
    ];
    const both = ask(agencies, '30000');
    expect(ids(both.employmentAgencies)).toEqual(['one', 'two']);
    expect(districtsToChoose(both).map(({ ags }) => ags)).toEqual(['01002', '02001']);
    expect(districtsToChoose(ask(agencies, '10000'))).toEqual([]);
    expect(ids(ask(agencies, '30000', { district: '02001' }).employmentAgencies)).toEqual(['two']);
    expect(ids(ask(agencies, '30000', { district: '09999' }).employmentAgencies)).toEqual(['one', 'two']);
  });
});

describe('coordination', () => {
  it('names the offices of the Land only', () => {
    const offices = [
      office('a', 'coordination', reachable),
      office('b', 'coordination', { ...reachable, state: 'DE-BB' }),
    ];
    expect(ids(ask(offices, '10000').coordination)).toEqual(['a']);
    expect(ids(ask(offices, '30000').coordination)).toEqual(['a', 'b']);
  });

  it('puts the office of the smallest area first and leaves out other districts', () => {
    const offices = [
      office('land', 'coordination', reachable),
      office('region', 'coordination', { ...reachable, districts: ['01001', '01002'] }),
      office('town', 'coordination', { ...reachable, districts: ['01001'] }),
      office('elsewhere', 'coordination', { ...reachable, districts: ['01009'] }),
    ];
    expect(ids(ask(offices, '10000').coordination)).toEqual(['town', 'region', 'land']);
  });

  it('falls back on the advice of the Land, then the network, where there is no office to reach', () => {
    const fallback = [
      office('network', 'coordination', { tier: 'network' }),
      office('advice', 'coordination', { tier: 'landAdvice' }),
    ];
    expect(ids(ask(fallback, '10000').coordination)).toEqual(['advice', 'network']);
    const former = office('former', 'coordination', { ...reachable, status: 'earlier-round' });
    expect(ids(ask([...fallback, former], '10000').coordination)).toEqual(['former', 'advice', 'network']);
    const silent = office('silent', 'coordination');
    expect(ids(ask([...fallback, silent], '10000').coordination)).toEqual(['silent', 'advice', 'network']);
    const working = office('working', 'coordination', reachable);
    expect(ids(ask([...fallback, working], '10000').coordination)).toEqual(['working']);
  });

  it('splits by occupation where the Land does', () => {
    const offices = [
      office('health', 'coordination', { ...reachable, occupationGroup: 'health' }),
      office('crafts', 'coordination', { ...reachable, occupationGroup: 'crafts' }),
      office('advice', 'coordination', { tier: 'landAdvice' }),
    ];
    const of = (isco08: string | undefined) =>
      ids(ask(offices, '10000', { occupationGroup: occupationGroupOf(isco08) }).coordination);
    expect(of('3221')).toEqual(['health']);
    expect(of('7411')).toEqual(['crafts']);
    expect(of('5120')).toEqual(['advice']);
    expect(of(undefined)).toEqual(['health', 'crafts']);
  });
});

describe('the other offices', () => {
  it('name no central immigration office where two Länder are in question', () => {
    const offices = [
      office('a', 'immigrationCentral'),
      office('b', 'immigrationLocal', { state: 'DE-BB', districts: ['02001'] }),
    ];
    expect(ask(offices, '10000').immigrationCentral?.id).toBe('a');
    expect(ask(offices, '20000').immigrationCentral).toBeNull();
    expect(ask(offices, '30000').immigrationCentral).toBeNull();
    expect(ask(offices, '30000', { district: '01002' }).immigrationCentral?.id).toBe('a');
    const directory = { postalCodes, offices };
    expect(ids(localImmigrationOffices(directory, ask(offices, '20000').places))).toEqual(['b']);
  });

  it('put what was confirmed and what is near first', () => {
    const offices = [
      office('old', 'faireIntegration', { status: 'pre-2026-unverified' }),
      office('checked', 'faireIntegration', { status: 'verified-2026' }),
      office('all of Germany', 'recognitionAdvice', { state: null }),
      office('the Land', 'recognitionAdvice'),
    ];
    const answer = ask(offices, '10000');
    expect(ids(answer.faireIntegration)).toEqual(['checked', 'old']);
    expect(answer.faireIntegration.map(isConfirmed)).toEqual([true, false]);
    expect(ids(answer.recognitionAdvice)).toEqual(['the Land', 'all of Germany']);
  });
});

it('bears any text as postal code and district', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (postalCode, district) => {
      officesFor({ postalCodes, offices: [] }, postalCode, { district });
    }),
  );
});
