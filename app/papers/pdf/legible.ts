import anyAscii from 'any-ascii';
import type { Paper } from '../paper';
import { hasGlyph } from './fonts';

/** Control characters but line breaks, half characters, and marks that turn the direction of writing: never wanted. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cs}\p{Cf}]/gu;
const LETTER = /\p{L}/u;
/** A letter of a script that has no capitals, such as Arabic or Chinese; those of Georgian are not for names. */
const CAPITALLESS = /[\p{Lo}\p{Script=Georgian}]/u;
const WITHIN_WORD = /[\p{L}\p{M}]$/u;

/** A character in Latin letters; with a capital where it begins a word, for it is names that come in other scripts. */
function transliterated(character: string, before: string): string {
  const read = anyAscii(character);
  const begins = CAPITALLESS.test(character) && !WITHIN_WORD.test(before);
  return begins ? read.charAt(0).toUpperCase() + read.slice(1) : read;
}

/** A text as it can be printed, and whether letters of another script had to be transliterated for it. */
export function legible(text: string): { text: string; isTransliterated: boolean } {
  let isTransliterated = false;
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .replace(INVISIBLE, '');
  const printed = clean.replace(/\P{ASCII}/gu, (character, offset: number) => {
    if (hasGlyph(character.codePointAt(0) ?? 0)) return character;
    isTransliterated ||= LETTER.test(character);
    return transliterated(character, clean.slice(Math.max(0, offset - 2), offset));
  });
  return { text: printed, isTransliterated };
}

/** All texts of plain data changed alike. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item as unknown, change)]);
  return Object.fromEntries(entries) as Value;
}

/** A paper of which every letter can be printed; says at its end where something was transliterated. */
export function legiblePaper(paper: Paper): Paper {
  let isTransliterated = false;
  const change = (text: string) => {
    const read = legible(text);
    isTransliterated ||= read.isTransliterated;
    return read.text;
  };
  const { blocks, ...frame } = paper;
  const printed = { ...mapTexts(frame, change), words: paper.words, blocks: mapTexts(blocks, change) };
  if (!isTransliterated) return printed;
  return {
    ...printed,
    blocks: [...printed.blocks, { kind: 'paragraph', text: paper.words.transliterated, tone: 'small' }],
  };
}
