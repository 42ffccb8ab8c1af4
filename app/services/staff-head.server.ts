import type { AppLoadContext } from '@remix-run/node';
import type { StaffAccount } from '#db/repositories/staff';
import type { StaffRole } from '#flows/network/staff';

/** Who is signed in, as the head of a staff page shows it. */
export interface StaffHead {
  name: string;
  role: StaffRole;
  /** Name of the office or agency; null where the role belongs to none. */
  place: string | null;
  csrf: string;
}

type Placed = Pick<StaffAccount, 'officeId' | 'agencyId'>;

/** The name of the office or agency of an account; null where it belongs to none. One read where it does. */
export async function staffPlace(
  { officeId, agencyId }: Placed,
  { store }: Pick<AppLoadContext, 'store'>,
): Promise<string | null> {
  const id = officeId ?? agencyId;
  return id === null ? null : ((await store.read.offices.find(id))?.name ?? id);
}

/** The head of a staff page. */
export async function staffHead(
  account: Placed & Pick<StaffAccount, 'name' | 'role'>,
  context: Pick<AppLoadContext, 'store' | 'csrfToken'>,
): Promise<StaffHead> {
  const { name, role } = account;
  return { name, role, place: await staffPlace(account, context), csrf: context.csrfToken() };
}

/** The page on which each role begins. */
export const homeOf: Readonly<Record<StaffRole, string>> = {
  adviser: '/stelle',
  officeAdministrator: '/stelle',
  agencyStaff: '/ags',
  networkCoordinator: '/netz',
  systemAdministrator: '/verwaltung',
};
