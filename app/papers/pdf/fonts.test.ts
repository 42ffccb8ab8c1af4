import { expect, test } from 'vitest';
import { fontOf } from './fonts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
/** Latin with its diacritics, Greek, Cyrillic, and the signs of German and English texts. */
const letters = [
  ...range(0x21, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0x17f),
  ...range(0x386, 0x3ce),
  ...range(0x400, 0x45f),
  ...'–—„“”‘’…€',
];

test.each(['regular', 'bold'] as const)(
  'a letter stays what it is in the %s type, even if one was drawn before of which it is a part',
  (weight) => {
    const font = fontOf(weight);
    const printed = letters.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    expect(printed.length).toBeGreaterThan(400);
    // composed letters first: drawing "ğ" opens "g", ":" opens "."
    for (const letter of [...printed].reverse()) expect(font.layout(letter).glyphs[0]?.path).toBeDefined();
    for (const letter of printed) {
      const read = font.layout(letter).glyphs.flatMap(({ codePoints }) => codePoints);
      expect(String.fromCodePoint(...read).normalize('NFKC'), letter).toBe(letter.normalize('NFKC'));
    }
    const ligature = font.layout('fi').glyphs.flatMap(({ codePoints }) => codePoints);
    expect(String.fromCodePoint(...ligature)).toBe('fi');
  },
);
