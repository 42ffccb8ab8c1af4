import type { MailFields } from '#flows/case/case-views';
import type { NoticeId } from '#flows/case/notices';
import type { Lang } from '~/services/language';
import { caseMail as de, standsIn as deStandsIn } from './de/case-mail';
import { caseMail as en, standsIn as enStandsIn } from './en/case-mail';

/** What mails about cases are there: the notices, and the link that lets somebody in. */
export type CaseMailId = NoticeId | 'signInLink' | 'candidateLink';

interface MailTexts {
  subject: (fields: MailFields) => string;
  text: (fields: MailFields) => string;
}
export type CaseMailTexts = Readonly<Record<CaseMailId, MailTexts>>;

const catalogues: Record<Lang, CaseMailTexts> = { de, en };

/** The words of a mail, in one language. */
export function caseMailTexts(id: CaseMailId, lang: Lang): MailTexts {
  return catalogues[lang][id];
}

/** The first words of a mail that the network's coordination gets in place of an office or agency without an address. */
export function caseMailStandsIn(lang: Lang): string {
  return { de: deStandsIn, en: enStandsIn }[lang];
}
