import type { DeclarationPageId } from '#flows/questionnaires/declaration-pages';
import type { PageTexts } from '~/forms/view';
import type { Lang } from '~/services/language';
import { declarationPages as de } from './de/declaration-pages';
import { declarationPages as en } from './en/declaration-pages';

const catalogues: Record<Lang, Readonly<Record<DeclarationPageId, PageTexts>>> = { de, en };

/** The words of the questions for the declaration. On the server only: a page sends those it shows. */
export function declarationPageTexts(lang: Lang): Readonly<Record<DeclarationPageId, PageTexts>> {
  return catalogues[lang];
}
