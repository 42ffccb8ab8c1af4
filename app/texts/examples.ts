import type { Lang } from '~/services/language';
import { examples as de } from './de/examples';
import { examples as en } from './en/examples';

const catalogues: Record<Lang, typeof de> = { de, en };

/** The words of the worked examples in one language. */
export const exampleTexts = (lang: Lang): typeof de => catalogues[lang];
