import type { Lang } from './language';
import { commonTexts } from '~/texts/common';

/** The title of a page for the browser; "Fehler:" first where the page came back with complaints. */
export function pageTitle(lang: Lang, words: string | undefined, refused = false): { title: string }[] {
  const texts = commonTexts(lang);
  const prefix = refused ? `${texts.form.errorPrefix} ` : '';
  return [{ title: `${prefix}${words ?? texts.claim} – ${texts.product}` }];
}
