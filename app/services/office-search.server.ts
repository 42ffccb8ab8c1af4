import type { Reference } from '#db/reference/reference';
import type { Office } from '#flows/network/office';
import { normaliseName } from '~/forms/parse';

/** Offices of one Land. */
interface OfficesOfState {
  /** Of the Land. */
  name: string;
  offices: Office[];
}

/**
 * The offices of a Land that have all words of a search somewhere in name, operator, address, districts or Land; all of them
 * where nothing is searched. Länder in alphabetical order, without those in which nothing is found.
 */
export function findOffices(
  offices: readonly Office[],
  { query, state }: { query: string; state: string },
  { states, districts }: Pick<Reference, 'states' | 'districts'>,
): OfficesOfState[] {
  const words = query.split(/\s+/).map(normaliseName).filter(Boolean);
  const fits = ({ name, carrier, address, state: land, districts: keys }: Office) => {
    const served = keys.map((key) => districts.get(key)?.name);
    const text = [name, carrier, address, states.get(land ?? '')?.name, ...served]
      .map((part) => normaliseName(part ?? ''))
      .join(' ');
    return words.every((word) => text.includes(word));
  };
  return [...states.values()]
    .filter(({ code }) => state === '' || code === state)
    .map(({ code, name }) => ({
      name,
      offices: offices.filter((office) => office.state === code && fits(office)),
    }))
    .filter((group) => group.offices.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, 'de'));
}
