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

/** The head of a staff page. One read where the role belongs to an office. */
export async function staffHead(
  { name, role, officeId, agencyId }: StaffAccount,
  { store, csrfToken }: Pick<AppLoadContext, 'store' | 'csrfToken'>,
): Promise<StaffHead> {
  const id = officeId ?? agencyId;
  const place = id === null ? null : await store.read.offices.find(id);
  return { name, role, place: place?.name ?? id, csrf: csrfToken() };
}

/** The page on which each role begins. */
export const homeOf: Readonly<Record<StaffRole, string>> = {
  adviser: '/stelle',
  officeAdministrator: '/stelle',
  agencyStaff: '/ags',
  networkCoordinator: '/netz',
  systemAdministrator: '/verwaltung',
};
