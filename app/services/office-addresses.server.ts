import type { StaffAccount, StaffFilter } from '#db/repositories/staff';
import type { Store } from '#db/store';
import type { Office } from '#flows/network/office';

async function inUse(store: Store, of: StaffFilter): Promise<StaffAccount[]> {
  return (await store.read.staff.list(of)).filter(({ disabledAt }) => disabledAt === null);
}

const mailOf = ({ email }: StaffAccount) => email;

/**
 * Where an office or agency reads its mail: at the address in the directory, else all who work for it here do. Empty where
 * nobody of it can be written to.
 */
export async function addressesOf(
  store: Store,
  { id, kind, email }: Pick<Office, 'id' | 'kind' | 'email'>,
): Promise<string[]> {
  if (email !== null) return [email];
  return (await inUse(store, kind === 'employmentAgency' ? { agencyId: id } : { officeId: id })).map(mailOf);
}

/** Where the network's coordination reads its mail: at the address it was set up with, else its accounts do. */
export async function networkAddresses(store: Store, configured: string | undefined): Promise<string[]> {
  if (configured !== undefined) return [configured];
  return (await inUse(store, {})).filter(({ role }) => role === 'networkCoordinator').map(mailOf);
}

/** The address of whoever works on a case for its office; undefined where nobody does. */
export async function addressOfAssignee(
  store: Store,
  { officeId, assignee }: { officeId: string; assignee: string | null },
): Promise<string | undefined> {
  if (assignee === null) return undefined;
  return (await inUse(store, { officeId })).find(({ id }) => id === assignee)?.email;
}
