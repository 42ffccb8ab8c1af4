import type { Lang } from '~/services/language';
import { useLang } from '~/services/language';
import { network as de } from './de/network';
import type { NetworkTexts } from './de/network';
import { network as en } from './en/network';

const catalogues: Record<Lang, NetworkTexts> = { de, en };

/** The words of the pages of the network's coordination. */
export function networkTexts(lang: Lang): NetworkTexts {
  return catalogues[lang];
}

/** The same in the language being shown. */
export function useNetworkTexts(): NetworkTexts {
  return catalogues[useLang()];
}
