import type { CaseRow } from '#db/repositories/cases';
import type { OutboxItem } from '#db/repositories/outbox';
import type { Recipient } from '#flows/case/notices';
import { caseMailStandsIn, caseMailTexts } from '~/texts/case-mail.server';
import type { CaseMailId } from '~/texts/case-mail.server';
import { newToken } from './case-links.server';
import { caseMailSchema } from './case-mail-items.server';
import { openPackage } from './cases.server';
import type { CaseHouse } from './cases.server';
import { pathIn } from './language';
import type { Lang } from './language';
import { messageIdOf, Undeliverable } from './mail.server';
import type { SendMail } from './mail.server';

/** The pages that mails lead to. */
const pages: Record<Recipient['to'], (number: string) => string> = {
  employer: (number) => `/fall/${number}`,
  candidate: (number) => `/person/${number}`,
  office: (number) => `/stelle/${number}`,
  networkCoordination: (number) => `/netz/${number}`,
  agency: (number) => `/ags/${number}`,
};

export interface MailHouse extends CaseHouse {
  sendMail: SendMail;
  /** Public address without a trailing slash. */
  address: string;
  /** Where an office or agency has no address of its own. */
  networkEmail: string | undefined;
  /** Sender; only its domain is used, for the Message-ID. */
  from: string;
}

/** Mails whose link lets in whoever has it. */
const entering: ReadonlySet<CaseMailId> = new Set<CaseMailId>(['received', 'signInLink', 'candidateLink']);

async function recipientOf(
  house: MailHouse,
  row: CaseRow,
  recipient: Recipient,
): Promise<{ to: string | undefined; lang: Lang; standsIn?: boolean }> {
  if ('id' in recipient) {
    const { email = null } = (await house.store.read.offices.find(recipient.id)) ?? {};
    return { to: email ?? house.networkEmail, lang: 'de', standsIn: email === null };
  }
  if (recipient.to === 'networkCoordination') return { to: house.networkEmail, lang: 'de' };
  const handed = await openPackage(house, row);
  return recipient.to === 'employer'
    ? { to: handed?.firm.contact.email, lang: row.language === 'en' ? 'en' : 'de' }
    : { to: handed?.person?.email, lang: handed?.person?.language ?? 'en' };
}

/** Where the mail leads; a link that lets somebody in gets its token only now, so that its time begins with the mail. */
async function pathOf(house: MailHouse, row: CaseRow, mail: CaseMailId, { to }: Recipient): Promise<string> {
  if (!entering.has(mail)) return pages[to](row.number);
  return `/zugang/${await newToken(house, row.id, to === 'candidate' ? 'candidate' : 'employer')}`;
}

/** Sends a mail about a case. Nothing where the case was erased meanwhile; Undeliverable where nobody's address is known. */
export async function sendCaseMail(house: MailHouse, { idempotencyKey, payload }: OutboxItem): Promise<void> {
  const { caseId, mail, recipient } = caseMailSchema.parse(payload);
  const row = await house.store.read.cases.find(caseId);
  if (row === null || row.sealedKey === null) return;
  const { to, lang, standsIn = false } = await recipientOf(house, row, recipient);
  // news about a decision that was made on paper: there is nobody to write to
  if (to === undefined && mail === 'newsForCandidate') return;
  if (to === undefined) throw new Undeliverable(`no address of ${recipient.to}`);
  const path = await pathOf(house, row, mail, recipient);
  const fields = { caseNumber: row.number, link: `${house.address}${pathIn(lang, path)}` };
  const { subject, text } = caseMailTexts(mail, lang);
  await house.sendMail({
    to,
    subject: subject(fields),
    text: standsIn ? `${caseMailStandsIn(lang)}\n\n${text(fields)}` : text(fields),
    messageId: messageIdOf(idempotencyKey, house.from),
  });
}
