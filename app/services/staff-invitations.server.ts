import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { StaffAccount } from '#db/repositories/staff';
import type { StaffInvitation } from '#db/repositories/staff-invitations';
import type { Repositories } from '#db/repositories/repositories';
import type { StaffScope } from '#flows/network/staff';
import { limitAttempts } from './attempts.server';
import type { Lang } from './language';
import { invitationHash, staffMailItem } from './staff-mail.server';

const INVITATION_MS = 7 * 86_400_000;
const NEW_PASSWORD_MS = 30 * 60_000;

const countRequest = limitAttempts({ attempts: 10, minutes: 10 });
/** Nobody can fill another's mailbox. */
const countMail = limitAttempts({ attempts: 3, minutes: 15 });

type House = Pick<AppLoadContext, 'store' | 'now'>;
type NewInvitation = Parameters<Repositories['staffInvitations']['add']>[0];

/** Office and agency of a scope as the tables have them. */
function placeOf(scope: StaffScope): Pick<StaffInvitation, 'role' | 'officeId' | 'agencyId'> {
  return {
    role: scope.role,
    officeId: 'officeId' in scope ? scope.officeId : null,
    agencyId: 'agencyId' in scope ? scope.agencyId : null,
  };
}

/** An invitation that is good for seven days. */
export function newInvitation(
  { email, name, scope }: { email: string; name: string; scope: StaffScope },
  invitedBy: string | null,
  now: Date,
): NewInvitation {
  const expiresAt = new Date(now.getTime() + INVITATION_MS);
  const whom = { email: email.trim().toLowerCase(), name: name.trim() };
  return { id: randomUUID(), ...whom, ...placeOf(scope), invitedBy, createdAt: now, expiresAt };
}

/** Invites somebody by mail; false where the address has an account. */
export function invite(
  { store, now }: House,
  who: Parameters<typeof newInvitation>[0],
  invitedBy: StaffAccount,
  lang: Lang,
): Promise<boolean> {
  const invitation = newInvitation(who, invitedBy.id, now());
  return store.tx(async ({ staff, staffInvitations, outbox }) => {
    if ((await staff.findByEmail(invitation.email)) !== null) return false;
    await staffInvitations.removeOpenFor(invitation.email);
    await staffInvitations.add(invitation);
    await outbox.add(staffMailItem(invitation, 'invitation', lang), now());
    return true;
  });
}

/** Leaves a link to an account that is there: for a new password, or for all of its sign-in. */
export async function mailLink(
  { staffInvitations, outbox }: Pick<Repositories, 'staffInvitations' | 'outbox'>,
  { email, name, role, officeId, agencyId }: StaffAccount,
  { mail, invitedBy, lang, now }: { mail: 'reset' | 'newPassword'; invitedBy: string; lang: Lang; now: Date },
): Promise<void> {
  const expiresAt = new Date(now.getTime() + (mail === 'reset' ? INVITATION_MS : NEW_PASSWORD_MS));
  const link = {
    id: randomUUID(),
    email,
    name,
    role,
    officeId,
    agencyId,
    invitedBy,
    createdAt: now,
    expiresAt,
  };
  await staffInvitations.add(link);
  await outbox.add(staffMailItem(link, mail, lang), now);
}

async function sendNewPassword({ store, now }: AppLoadContext, email: string, lang: Lang): Promise<void> {
  const account = await store.read.staff.findByEmail(email);
  if (account === null || account.disabledAt !== null || account.passwordHash === null) return;
  if ((await countMail(account.id)) !== null) return;
  await store.tx((repositories) =>
    mailLink(repositories, account, { mail: 'newPassword', invitedBy: account.id, lang, now: now() }),
  );
}

/**
 * Has a link for a new password sent. The answer is the same, and as quick, whether or not there is such an account: it does not
 * wait for what is done about it. Gives after how many minutes to come back, or null.
 */
export async function requestNewPassword(
  context: AppLoadContext,
  email: string,
  lang: Lang,
): Promise<number | null> {
  const wait = await countRequest(context.clientAddress);
  if (wait !== null) return Math.ceil(wait / 60);
  sendNewPassword(context, email.trim().toLowerCase(), lang).catch((error: unknown) => {
    context.log.error({ err: error, requestId: context.requestId }, 'a link could not be requested');
  });
  return null;
}

/** What a link is for: a new account, all of the sign-in of one that is there, or its password alone. */
export interface OpenInvitation {
  purpose: 'account' | 'reset' | 'password';
  invitation: StaffInvitation;
  account: StaffAccount | null;
}

/** What the link with this token opens; null where it is unknown, spent or too old, or its account disabled. */
export async function openInvitation({ store, now }: House, token: string): Promise<OpenInvitation | null> {
  const invitation = await store.read.staffInvitations.findOpen(invitationHash(token), now());
  if (invitation === null) return null;
  const account = await store.read.staff.findByEmail(invitation.email);
  if (account === null) return { purpose: 'account', invitation, account };
  if (account.disabledAt !== null) return null;
  return { purpose: account.totpSecret === null ? 'reset' : 'password', invitation, account };
}
