import type { AppLoadContext } from '@remix-run/node';
import type { CasePackage } from '#flows/case/case-package';
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

/** The agencies of the place of work that the consent to share covers: the one it names, or all where it names none. */
export async function agenciesToShareWith(
  context: Pick<AppLoadContext, 'reference' | 'store'>,
  { routing: { agencyId, district }, facts }: Pick<CasePackage, 'routing' | 'facts'>,
) {
  const { agencies } = await placeOfWork(context, facts.job?.postalCode, district);
  return agencyId === null ? agencies : agencies.filter(({ id }) => id === agencyId);
}
