import type { Lang } from '~/services/language';
import { declarationTexts } from '~/texts/declaration';
import { declarationSections, declarationTerms } from '~/texts/declaration-terms';
import { paperWords } from '~/texts/papers.server';
import { framed } from '../frame';
import type { Block, Field, Paper } from '../paper';
import { heading, paragraph } from '../parts';
import type { PaperSource } from '../source';
import { declarationSheet, type DeclarationRow } from './rows';

function fieldOf({ number, term, entry }: DeclarationRow, lang: Lang): Field {
  const texts = declarationTexts(lang);
  const german = declarationTerms[term];
  const own = texts.explained[term];
  const name = [number, own ?? german].filter((part) => part !== '').join(' ');
  const base = { name, ...(own !== undefined && { hint: german }) };
  if (typeof entry === 'object') {
    const { value, meaning } = entry;
    return { ...base, value, ...(meaning !== undefined && { aside: texts.meaning(meaning) }) };
  }
  if (entry === 'missing') return { ...base, value: undefined };
  if (entry === 'byHand') return { ...base, value: undefined, isByHand: true };
  return { ...base, value: texts[entry] };
}

/** The copy sheet for the Erklärung zum Beschäftigungsverhältnis (procedure sheet, section 4.1). */
export function declarationPaper(source: PaperSource): Paper {
  const { lang } = source;
  const texts = declarationTexts(lang);
  const { sections, findings } = declarationSheet(source);
  const checks: Block[] =
    findings.length === 0
      ? []
      : [
          {
            kind: 'notice',
            tone: 'warning',
            title: texts.checks,
            lines: findings.map((id) => texts.findings[id]),
          },
        ];
  return framed(source, {
    id: 'erklaerung',
    name: paperWords(lang).kinds.erklaerung.file,
    title: texts.title,
    subject: texts.subject,
    blocks: [
      heading(1, texts.title),
      paragraph(texts.intro),
      ...(texts.german === undefined ? [] : [paragraph(texts.german)]),
      paragraph(texts.edition, 'small'),
      ...checks,
      ...sections.flatMap(({ letter, rows }): Block[] => {
        const own = texts.explained[letter];
        const german = declarationSections[letter];
        return [
          heading(2, texts.section(letter, own === undefined ? german : `${own} (${german})`)),
          { kind: 'fields', fields: rows.map((row) => fieldOf(row, lang)) },
        ];
      }),
    ],
  });
}
