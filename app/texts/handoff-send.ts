import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { handoffSend as de, type HandoffSendTexts } from './de/handoff-send';
import { handoffSend as en } from './en/handoff-send';

const catalogues: Record<Lang, HandoffSendTexts> = { de, en };

/** The words of preview and receipt. Both pages send no script, so both languages may stand together. */
export function handoffSendTexts(lang: Lang): HandoffSendTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useHandoffSendTexts(): HandoffSendTexts {
  return catalogues[useLang()];
}
