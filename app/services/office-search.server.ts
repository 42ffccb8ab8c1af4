import type { Reference } from '#db/reference/reference';
import type { Office } from '#flows/network/office';
import type { OfficeSearchView } from '~/components/handoff/office-fields';
import { OFFICE_QUERY, OFFICE_STATE } from '~/components/handoff/office-fields';
import { normaliseName } from '~/forms/parse';

/** What a page is asked to search for, with the Länder to choose from. */
export function officeSearch(request: Request, { states }: Pick<Reference, 'states'>): OfficeSearchView {
  const { searchParams } = new URL(request.url);
  return {
    query: searchParams.get(OFFICE_QUERY) ?? '',
    state: searchParams.get(OFFICE_STATE) ?? '',
    states: [...states.values()].map(({ code, name }) => ({ value: code, label: name })),
  };
}

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
