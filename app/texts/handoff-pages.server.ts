import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import type { PageTexts } from '~/forms/view';
import type { Lang } from '~/services/language';
import { handoffPages as de } from './de/handoff-pages';
import { handoffPages as en } from './en/handoff-pages';

const catalogues: Record<Lang, Readonly<Record<HandoffPageId, PageTexts>>> = { de, en };

/** The words of the pages of the handoff. On the server only: a page sends those it shows. */
export function handoffPageTexts(lang: Lang): Readonly<Record<HandoffPageId, PageTexts>> {
  return catalogues[lang];
}
