import type { Block } from './paper';

/** A heading of a level. */
export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph, as plain text or set apart. */
export function paragraph(text: string, tone?: 'lead' | 'small'): Block {
  return { kind: 'paragraph', text, ...(tone !== undefined && { tone }) };
}

/** A list with bullets. */
export function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** What stands above a translation that is not the text to sign; nothing above the text itself. */
export function translationNotice(language: { title: string; text: string } | undefined): Block[] {
  if (language === undefined) return [];
  return [{ kind: 'notice', tone: 'warning', title: language.title, lines: [language.text] }];
}
