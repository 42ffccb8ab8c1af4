import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import type { StaffAccount } from '#db/repositories/staff';
import type { OfficeKind } from '#flows/network/office';
import type { StaffScope } from '#flows/network/staff';
import { textOf } from './keep.server';
import type { Lang } from './language';
import { LONGEST_NAME } from './staff-enrolment.server';
import { invite } from './staff-invitations.server';
import { invitableRoles } from './staff-team.server';

export type InviteComplaints = Partial<
  Record<'name', 'missing' | 'long'> &
    Record<'email', 'email' | 'known'> &
    Record<'role' | 'office' | 'agency', true>
>;

/** A form about an invitation as it was typed. */
export interface TypedInvitation {
  name: string;
  email: string;
  role: string;
  office: string;
  agency: string;
}

/** Reads that form. */
export function typedInvitation(form: FormData): TypedInvitation {
  const text = (name: string) => textOf(form, name).trim();
  return {
    name: text('name'),
    email: text('email'),
    role: text('role'),
    office: text('office'),
    agency: text('agency'),
  };
}

const emailSchema = z.email();

/** Whom a role works for, from what was typed and who invites; null where that is missing or not known. */
async function scopeOf(
  self: StaffAccount,
  { role, office, agency }: TypedInvitation,
  { store }: AppLoadContext,
): Promise<StaffScope | null> {
  if (!invitableRoles(self).some((invitable) => invitable === role)) return null;
  const isKnown = async (id: string, kind: OfficeKind) => (await store.read.offices.find(id))?.kind === kind;
  if (role === 'agencyStaff')
    return (await isKnown(agency, 'employmentAgency')) ? { role, agencyId: agency } : null;
  if (role === 'adviser' || role === 'officeAdministrator') {
    if (self.officeId !== null) return { role, officeId: self.officeId };
    return (await isKnown(office, 'coordination')) ? { role, officeId: office } : null;
  }
  return role === 'networkCoordinator' || role === 'systemAdministrator' ? { role } : null;
}

/** Invites by what was typed; gives what is wrong with it, or null. */
export async function inviteByForm(
  self: StaffAccount,
  context: AppLoadContext,
  typed: TypedInvitation,
  lang: Lang,
): Promise<InviteComplaints | null> {
  const complaints: InviteComplaints = {};
  if (typed.name === '') complaints.name = 'missing';
  else if (typed.name.length > LONGEST_NAME) complaints.name = 'long';
  if (!emailSchema.safeParse(typed.email).success) complaints.email = 'email';
  const scope = await scopeOf(self, typed, context);
  if (scope === null) {
    const isRole = invitableRoles(self).some((role) => role === typed.role);
    complaints[isRole ? (typed.role === 'agencyStaff' ? 'agency' : 'office') : 'role'] = true;
  }
  if (scope === null || Object.keys(complaints).length > 0) return complaints;
  const isInvited = await invite(context, { ...typed, scope }, self, lang);
  return isInvited ? null : { email: 'known' };
}
