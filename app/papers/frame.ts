import { formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { paperWords } from '~/texts/papers.server';
import type { Block, Paper, PaperWords } from './paper';
import { gapsOf } from './paper';
import type { PaperSource } from './source';

type Content = Pick<Paper, 'id' | 'title' | 'subject' | 'blocks'> & {
  /** Begins the name of the file; letters without diacritics, digits and hyphens. */
  name: string;
  /** What is missing beside the empty fields. */
  missing?: readonly string[];
};

/** What stands at the foot of each page. */
export function footOf({ lang, asOf, result, caseNumber }: PaperSource, isIncomplete: boolean): string {
  const { foot } = paperWords(lang);
  return [
    foot.asOf(formatDate(asOf, lang)),
    caseNumber === undefined ? foot.draft : foot.ofCase(caseNumber),
    foot.ruleSet(result.assessment.ruleSet.version),
    ...(isIncomplete ? [foot.incomplete] : []),
  ].join(' · ');
}

/** What is still to be added, on a page of its own: the paper before it can go out when the lines are filled in. */
export function missingBlocks(lang: Lang, missing: readonly string[]): Block[] {
  const { title, intro } = paperWords(lang).missing;
  if (missing.length === 0) return [];
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: intro },
    { kind: 'checklist', items: missing.map((text) => ({ text, isDone: false })) },
  ];
}

/** A paper in the language of its source, with foot, name of the file and list of what is missing. */
export function framed(source: PaperSource, { name, missing: other = [], ...content }: Content): Paper {
  const { lang, asOf, caseNumber } = source;
  const words: PaperWords = paperWords(lang);
  const missing = [...other, ...gapsOf(content.blocks)];
  return {
    ...content,
    lang,
    date: asOf,
    fileName: `${[name, caseNumber, asOf].filter((part) => part !== undefined).join('-')}.pdf`,
    foot: footOf(source, missing.length > 0),
    words,
    missing,
    blocks: [...content.blocks, ...missingBlocks(lang, missing)],
  };
}
