import type { Lang } from '~/services/language';
import { mail as de } from './de/mail';
import { mail as en } from './en/mail';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of the mails that the house sends. */
export function mailTexts(lang: Lang): typeof de {
  return catalogues[lang];
}
