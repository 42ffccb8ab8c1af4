import type { AppLoadContext } from '@remix-run/node';
import type { StaffAccount, StaffFilter } from '#db/repositories/staff';
import { staffRoles, type StaffRole } from '#flows/network/staff';
import { dayInWords } from './keep.server';
import type { Lang } from './language';
import { mailLink } from './staff-invitations.server';

/** Who may look after accounts. */
export const TEAM_ROLES = [
  'officeAdministrator',
  'systemAdministrator',
] as const satisfies readonly StaffRole[];

/** Which accounts somebody looks after: those of the own office, or all. Throws where none. */
export function reachOf({ role, officeId }: StaffAccount): StaffFilter {
  if (role === 'systemAdministrator') return {};
  if (role === 'officeAdministrator' && officeId !== null) return { officeId };
  throw new Error(`The role ${role} looks after no accounts`);
}

/** The roles to which somebody may invite. */
export function invitableRoles({ role }: StaffAccount): readonly StaffRole[] {
  return role === 'systemAdministrator' ? staffRoles : ['adviser', 'officeAdministrator'];
}

/** An account as the list shows it. */
export interface TeamMember {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  place: string | null;
  state: 'active' | 'disabled' | 'waitsForLink';
  isOidc: boolean;
  isSelf: boolean;
}

export interface TeamInvitation {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  place: string | null;
  until: string;
}

/** Coordination offices and agencies to choose from, by name. */
export async function placeOptions({ store }: Pick<AppLoadContext, 'store'>) {
  const [offices, agencies] = await Promise.all(
    (['coordination', 'employmentAgency'] as const).map(async (kind) => {
      const found = await store.read.offices.list(kind);
      const options = found.map(({ id, name }) => ({ value: id, label: name }));
      return options.sort((one, other) => one.label.localeCompare(other.label, 'de'));
    }),
  );
  return { offices: offices ?? [], agencies: agencies ?? [] };
}

/** Narrows all accounts to those of one office or agency; somebody's own reach is never widened. */
async function narrowed(reach: StaffFilter, place: string, { store }: AppLoadContext): Promise<StaffFilter> {
  if (reach.officeId !== undefined || place === '') return reach;
  const office = await store.read.offices.find(place);
  return office?.kind === 'employmentAgency' ? { agencyId: place } : { officeId: place };
}

function stateOf({ disabledAt, passwordHash, oidcSubject }: StaffAccount): TeamMember['state'] {
  if (disabledAt !== null) return 'disabled';
  return passwordHash === null && oidcSubject === null ? 'waitsForLink' : 'active';
}

/** Accounts and open invitations that somebody looks after, of one office or agency where `place` names it. */
export async function teamView(self: StaffAccount, context: AppLoadContext, lang: Lang, place: string) {
  const { store, now } = context;
  const of = await narrowed(reachOf(self), place, context);
  const [accounts, open, offices] = await Promise.all([
    store.read.staff.list(of),
    store.read.staffInvitations.listOpen(of, now()),
    store.read.offices.list(),
  ]);
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  const nameOf = ({ officeId, agencyId }: Pick<StaffAccount, 'officeId' | 'agencyId'>) => {
    const id = officeId ?? agencyId;
    return id === null ? null : (names.get(id) ?? id);
  };
  const members = accounts.map((account): TeamMember => ({
    id: account.id,
    name: account.name,
    email: account.email,
    role: account.role,
    place: nameOf(account),
    state: stateOf(account),
    isOidc: account.oidcSubject !== null && account.passwordHash === null,
    isSelf: account.id === self.id,
  }));
  const addresses = new Set(accounts.map(({ email }) => email));
  // links to accounts that are there are nobody's invitation
  const invitations = open
    .filter(({ email }) => !addresses.has(email))
    .map((invitation): TeamInvitation => ({
      id: invitation.id,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      place: nameOf(invitation),
      until: dayInWords(invitation.expiresAt, lang),
    }));
  return { members, invitations };
}

/** What can be done about an account or an invitation, as forms name it. */
export const teamSteps = ['withdrawn', 'disabled', 'enabled', 'reset'] as const;
export type TeamStep = (typeof teamSteps)[number];

/** Does it where the account or invitation is one that somebody looks after. */
export async function teamStep(
  self: StaffAccount,
  { store, now }: AppLoadContext,
  { step, id, lang }: { step: TeamStep; id: string; lang: Lang },
): Promise<'done' | 'gone' | 'self'> {
  const of = reachOf(self);
  if (id === self.id) return 'self';
  const isDone = await store.tx(async (repositories) => {
    const { staff, staffSessions, staffInvitations } = repositories;
    if (step === 'withdrawn') return staffInvitations.remove(of, id);
    if (step === 'enabled') return staff.changeWithin(of, id, { disabledAt: null });
    const change = step === 'disabled' ? { disabledAt: now() } : { passwordHash: null, totpSecret: null };
    if (!(await staff.changeWithin(of, id, change))) return false;
    await staffSessions.removeOthers(id, null);
    const account = await staff.find(id);
    if (step !== 'reset' || account === null) return true;
    await staff.setRecoveryCodes(id, []);
    await staffInvitations.removeOpenFor(account.email);
    await mailLink(repositories, account, { mail: 'reset', invitedBy: self.id, lang, now: now() });
    return true;
  });
  return isDone ? 'done' : 'gone';
}
