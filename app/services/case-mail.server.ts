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
import { messageIdOf, NO_ADDRESS, Undeliverable } from './mail.server';
import type { SendMail } from './mail.server';
import { addressesOf, addressOfAssignee, networkAddresses } from './office-addresses.server';

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
  /** The network's coordination; it stands in where an office or agency cannot be written to. */
  networkEmail: string | undefined;
  /** Sender; only its domain is used, for the Message-ID. */
  from: string;
}

/** Mails whose link lets in whoever has it. */
const entering: ReadonlySet<CaseMailId> = new Set<CaseMailId>(['received', 'signInLink', 'candidateLink']);

interface Addressed {
  /** Each gets a message of its own. */
  to: string[];
  lang: Lang;
  standsIn?: boolean;
}

async function addressedTo(house: MailHouse, row: CaseRow, recipient: Recipient): Promise<Addressed> {
  const { store, networkEmail } = house;
  if ('id' in recipient) {
    const isResponsible = recipient.to === 'office' && recipient.id === row.officeId;
    const worker = isResponsible ? await addressOfAssignee(store, row) : undefined;
    if (worker !== undefined) return { to: [worker], lang: 'de' };
    const office = await store.read.offices.find(recipient.id);
    const to = office === null ? [] : await addressesOf(store, office);
    if (to.length > 0) return { to, lang: 'de' };
    return { to: await networkAddresses(store, networkEmail), lang: 'de', standsIn: true };
  }
  if (recipient.to === 'networkCoordination')
    return { to: await networkAddresses(store, networkEmail), lang: 'de' };
  const handed = await openPackage(house, row);
  const contact =
    recipient.to === 'employer'
      ? { email: handed?.firm.contact.email, lang: row.language === 'en' ? ('en' as const) : ('de' as const) }
      : { email: handed?.person?.email, lang: handed?.person?.language ?? 'en' };
  return { to: contact.email === undefined ? [] : [contact.email], lang: contact.lang };
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
  const { to, lang, standsIn = false } = await addressedTo(house, row, recipient);
  // news about a decision that was made on paper: there is nobody to write to
  if (to.length === 0 && mail === 'newsForCandidate') return;
  if (to.length === 0) throw new Undeliverable(NO_ADDRESS);
  const path = await pathOf(house, row, mail, recipient);
  const fields = { caseNumber: row.number, link: `${house.address}${pathIn(lang, path)}` };
  const { subject, text } = caseMailTexts(mail, lang);
  for (const address of to) {
    await house.sendMail({
      to: address,
      subject: subject(fields),
      text: standsIn ? `${caseMailStandsIn(lang)}\n\n${text(fields)}` : text(fields),
      messageId: messageIdOf(to.length === 1 ? idempotencyKey : `${idempotencyKey}:${address}`, house.from),
    });
  }
}
