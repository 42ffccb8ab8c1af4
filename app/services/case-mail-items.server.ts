import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CaseRow } from '#db/repositories/cases';
import type { LinkToken } from '#db/repositories/link-tokens';
import type { OutboxItem } from '#db/repositories/outbox';
import { noticeIds } from '#flows/case/notices';
import type { Notice } from '#flows/case/notices';

/** Kind of outbox items that are mails about a case. */
export const CASE_MAIL = 'caseMail';

/**
 * What the outbox holds of such a mail: whom it goes to and what it is. Addresses are not in it: they are looked up when it is
 * sent, from what holds then.
 */
export const caseMailSchema = z.strictObject({
  caseId: z.string(),
  mail: z.enum([...noticeIds, 'signInLink', 'candidateLink']),
  recipient: z.union([
    z.strictObject({ to: z.enum(['employer', 'candidate', 'networkCoordination']) }),
    z.strictObject({ to: z.enum(['office', 'agency']), id: z.string() }),
  ]),
});

type NewItem = Pick<OutboxItem, 'idempotencyKey' | 'kind' | 'payload'>;

function item(idempotencyKey: string, payload: z.input<typeof caseMailSchema>): NewItem {
  return { idempotencyKey, kind: CASE_MAIL, payload };
}

/** A notice of the event that made this version of the case. */
export function noticeItem({ id, version }: CaseRow, { id: mail, recipient }: Notice): NewItem {
  const whom = 'id' in recipient ? `${recipient.to}:${recipient.id}` : recipient.to;
  return item(`case:${id}:${String(version)}:${mail}:${whom}`, { caseId: id, mail, recipient });
}

/** A link that lets somebody in, as often as it is asked for. */
export function linkItem({ id }: CaseRow, role: LinkToken['role']): NewItem {
  return item(`link:${randomUUID()}`, {
    caseId: id,
    mail: role === 'candidate' ? 'candidateLink' : 'signInLink',
    recipient: { to: role },
  });
}
