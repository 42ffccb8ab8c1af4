import type { Lang } from '~/services/language';
import { staffMail as de } from './de/staff-mail';
import { staffMail as en } from './en/staff-mail';

export type StaffMailId = keyof typeof de;

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of a mail to the staff, in one language. */
export function staffMailTexts(id: StaffMailId, lang: Lang): (typeof de)[StaffMailId] {
  return catalogues[lang][id];
}
