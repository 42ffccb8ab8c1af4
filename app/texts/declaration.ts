import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { declaration as de } from './de/declaration';
import type { DeclarationTexts } from './de/declaration';
import { declaration as en } from './en/declaration';

const catalogues: Record<Lang, DeclarationTexts> = { de, en };

/** The words of the declaration. */
export function declarationTexts(lang: Lang): DeclarationTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useDeclarationTexts(): DeclarationTexts {
  return catalogues[useLang()];
}
