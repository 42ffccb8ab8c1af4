import { declarationSheet, type DeclarationRow } from '~/papers/declaration/rows';
import type { PaperSource } from '~/papers/source';
import { declarationTexts } from '~/texts/declaration';
import { declarationSections, declarationTerms } from '~/texts/declaration-terms';

export interface SheetRow {
  key: string;
  number: string;
  /** As printed on the form. */
  german: string;
  /** In the language of the page, where that is not the language of the form. */
  own: string | undefined;
  /** To be copied; undefined where there is nothing to copy. */
  value: string | undefined;
  /** What the value says, where it is in another language than the page. */
  meaning: string | undefined;
  /** Why there is nothing to copy. */
  instead: string | undefined;
  isMissing: boolean;
}

/** The copy sheet of a source, in the words of its language. The form is German, and so are fields and entries. */
export function sheetView(source: PaperSource) {
  const texts = declarationTexts(source.lang);
  const { sections, findings } = declarationSheet(source);
  const row = ({ number, term, entry }: DeclarationRow): SheetRow => ({
    key: `${number} ${term}`,
    number,
    german: declarationTerms[term],
    own: texts.explained[term],
    value: typeof entry === 'object' ? entry.value : undefined,
    meaning:
      typeof entry === 'object' && entry.meaning !== undefined ? texts.meaning(entry.meaning) : undefined,
    instead: typeof entry === 'object' ? undefined : texts[entry],
    isMissing: entry === 'missing',
  });
  const shown = sections.map(({ letter, rows }) => ({
    letter,
    german: declarationSections[letter],
    own: texts.explained[letter],
    rows: rows.map(row),
  }));
  return {
    sections: shown,
    gaps: shown.flatMap(({ rows }) =>
      rows
        .filter(({ isMissing }) => isMissing)
        .map(({ number, german, own }) =>
          `${number} ${own === undefined ? german : `${own} (${german})`}`.trim(),
        ),
    ),
    findings: findings.map((id) => texts.findings[id]),
  };
}
export type SheetView = ReturnType<typeof sheetView>;
