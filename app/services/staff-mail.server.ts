import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OutboxItem } from '#db/repositories/outbox';
import type { StaffInvitation } from '#db/repositories/staff-invitations';
import type { Store } from '#db/store';
import { staffMailTexts, type StaffMailId } from '~/texts/staff-mail.server';
import { formatInstant } from './format';
import { languages, pathIn, type Lang } from './language';
import { messageIdOf, type SendMail } from './mail.server';
import { sign } from './signing.server';

/** Kind of outbox items that are mails to the staff. */
export const STAFF_MAIL = 'staffMail';

/** What the outbox holds of such a mail: the address is looked up when it is sent. */
export const staffMailSchema = z.strictObject({
  invitation: z.string(),
  mail: z.enum(['invitation', 'reset', 'newPassword']),
  lang: z.enum(languages),
});

/** The mail with the link of an invitation. */
export function staffMailItem(
  { id }: Pick<StaffInvitation, 'id'>,
  mail: StaffMailId,
  lang: Lang,
): Pick<OutboxItem, 'idempotencyKey' | 'kind' | 'payload'> {
  return { idempotencyKey: `staff:${id}`, kind: STAFF_MAIL, payload: { invitation: id, mail, lang } };
}

/** What the store holds of the token in a link, so that its file alone opens nothing. */
export function invitationHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The link of an invitation, made when it is written. It is the same when the mail is written again after a crash, so that the
 * mail that arrived first works.
 */
export async function linkOf(
  { store, staffKey, address }: { store: Store; staffKey: Buffer; address: string },
  { id }: Pick<StaffInvitation, 'id'>,
  lang: Lang,
): Promise<string> {
  const token = sign(staffKey.toString('base64url'), 'invitation', id);
  await store.tx(({ staffInvitations }) => staffInvitations.setHash(id, invitationHash(token)));
  return `${address}${pathIn(lang, `/einladung/${token}`)}`;
}

interface StaffMailHouse {
  store: Store;
  staffKey: Buffer;
  sendMail: SendMail;
  /** Public address without a trailing slash. */
  address: string;
  /** Sender; only its domain is used, for the Message-ID. */
  from: string;
  now: () => Date;
}

/** Sends a mail to somebody of the staff. Nothing where the invitation was withdrawn, used or ran out meanwhile. */
export async function sendStaffMail(
  house: StaffMailHouse,
  { idempotencyKey, payload }: OutboxItem,
): Promise<void> {
  const { invitation: id, mail, lang } = staffMailSchema.parse(payload);
  const invitation = await house.store.read.staffInvitations.find(id);
  if (invitation === null || invitation.usedAt !== null || invitation.expiresAt <= house.now()) return;
  const { subject, text } = staffMailTexts(mail, lang);
  const link = await linkOf(house, invitation, lang);
  const officeId = invitation.officeId ?? invitation.agencyId;
  const office = officeId === null ? null : await house.store.read.offices.find(officeId);
  await house.sendMail({
    to: invitation.email,
    subject,
    text: text({ link, until: formatInstant(invitation.expiresAt, lang), place: office?.name }),
    messageId: messageIdOf(idempotencyKey, house.from),
  });
}
