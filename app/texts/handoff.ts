import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { handoff as de, type HandoffTexts } from './de/handoff';
import { handoff as en } from './en/handoff';

const catalogues: Record<Lang, HandoffTexts> = { de, en };

/** The words of the handoff in one language. */
export function handoffTexts(lang: Lang): HandoffTexts {
  return catalogues[lang];
}

/** The words of the handoff in the language being shown. */
export function useHandoffTexts(): HandoffTexts {
  return catalogues[useLang()];
}
