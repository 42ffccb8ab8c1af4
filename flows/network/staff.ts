import { z } from 'zod';

/** What an account may do; every account has one role. */
export const staffRoles = [
  'adviser',
  'officeAdministrator',
  'agencyStaff',
  'networkCoordinator',
  'systemAdministrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** In whose name somebody works: a coordination office, an agency (Agentur für Arbeit), or neither. */
export const staffScopeSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['adviser', 'officeAdministrator']), officeId: z.string().min(1) }),
  z.strictObject({ role: z.literal('agencyStaff'), agencyId: z.string().min(1) }),
  z.strictObject({ role: z.enum(['networkCoordinator', 'systemAdministrator']) }),
]);
export type StaffScope = z.output<typeof staffScopeSchema>;
