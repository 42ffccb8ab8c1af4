import type { CheckPageId } from '#flows/questionnaires/check-pages';
import type { PageTexts } from '~/forms/view';
import type { Lang } from '~/services/language';
import { check as de } from './de/check';
import { check as en } from './en/check';

const catalogues: Record<Lang, Readonly<Record<CheckPageId, PageTexts>>> = { de, en };

/** The words of the question pages. On the server only: a page sends those it shows. */
export function checkTexts(lang: Lang): Readonly<Record<CheckPageId, PageTexts>> {
  return catalogues[lang];
}
