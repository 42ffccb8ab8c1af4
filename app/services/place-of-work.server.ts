import type { AppLoadContext } from '@remix-run/node';
import { officesFor } from '#flows/network/offices';

/** Where a postal code leads: its places, and the agencies of a district or of all its districts. One read. */
export async function placeOfWork(
  { reference, store }: Pick<AppLoadContext, 'reference' | 'store'>,
  postalCode: string | undefined,
  district?: string,
) {
  const offices = await store.read.offices.list('employmentAgency');
  const directory = { postalCodes: reference.postalCodes, offices };
  const found = officesFor(directory, postalCode ?? '', { district });
  if (found.kind === 'unknown') return { places: [], agencies: [] };
  return { places: found.offices.places, agencies: found.offices.employmentAgencies };
}
