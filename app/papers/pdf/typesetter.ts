import { runOf, wordsOf } from './fonts';
import type { Weight } from './fonts';
import type { Style } from './look';

/** A line of text ready to be set. */
export interface Line {
  text: string;
  style: Style;
}

/** A line with its place: left edge and height of its base line, in points from the top left corner of the page. */
export interface Placed extends Line {
  x: number;
  base: number;
}

/** The parts of pdfkit that its types keep to themselves. */
interface Inner {
  _font: {
    id: string;
    /** The letters of a text by their numbers in this file, in hexadecimal; takes them into the file. */
    encode: (text: string) => readonly [letters: readonly string[], places: unknown];
    ref: () => unknown;
  };
}

const rounded = (value: number) => String(Math.round(value * 1_000) / 1_000);

/** A colour as the operator of PDF has it: three shares from 0 to 1. */
function shares(colour: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${parts.map(rounded).join(' ')} rg`;
}

const colours = new Map<string, string>();
function fill(colour: string): string {
  const known = colours.get(colour) ?? shares(colour);
  colours.set(colour, known);
  return known;
}

/** A font in a document: the letters that the file has of it already, and words as pieces of the operator TJ. */
interface Known {
  letters: Map<number, string>;
  words: Map<string, string>;
}

const nothing = (): Known => ({ letters: new Map(), words: new Map() });

/**
 * Writes lines into a document. pdfkit shapes each line three times and sets font, colour and direction anew for it, which was half the
 * work of a paper; here a word is put together once for a document, and lines that belong together are written at one go.
 */
export class Typesetter {
  private readonly known: Record<Weight, Known> = { regular: nothing(), bold: nothing() };

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** Sets lines, in the order given. Their texts have no line breaks. */
  set(lines: readonly Placed[]): void {
    let written = '';
    let last: Style | undefined;
    const flush = () => {
      if (written !== '') this.doc.addContent(`BT\n${written}ET`);
      [written, last] = ['', undefined];
    };
    for (const line of lines) {
      const { text, style, x, base } = line;
      if (text === '') continue;
      const words = wordsOf(text);
      if (words.some((word) => !runOf(style.weight, word).isPlain)) {
        flush();
        this.leave(line);
        continue;
      }
      const pieces = words.map((word) => this.pieces(word, style.weight)).join('');
      if (style !== last)
        written += `/${this.fontOn(style.weight)} ${rounded(style.size)} Tf ${fill(style.colour)}\n`;
      // pages of pdfkit count from the top, so letters are turned over
      written += `1 0 0 -1 ${rounded(x)} ${rounded(base)} Tm [${pieces}] TJ\n`;
      last = style;
    }
    flush();
  }

  /** Letters with marks above or below that the font has not as one: pdfkit places each. */
  private leave({ text, style, x, base }: Placed): void {
    this.doc
      .font(style.weight)
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(text, x, base, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** The name of a font, announced to the page that it is used on. */
  private fontOn(weight: Weight): string {
    const font = this.fontOf(weight);
    const { fonts } = this.doc.page as unknown as { fonts: Record<string, unknown> };
    fonts[font.id] ??= font.ref();
    return font.id;
  }

  private fontOf(weight: Weight): Inner['_font'] {
    return (this.doc.font(weight) as unknown as Inner)._font;
  }

  private pieces(word: string, weight: Weight): string {
    const { words, letters: inFile } = this.known[weight];
    const done = words.get(word);
    if (done !== undefined) return done;
    const { letters, pulls } = runOf(weight, word);
    if (letters.some((letter) => !inFile.has(letter))) {
      const [taken] = this.fontOf(weight).encode(word);
      letters.forEach((letter, index) => inFile.set(letter, taken[index] ?? ''));
    }
    let pieces = '';
    let from = 0;
    letters.forEach((_, index) => {
      const pull = pulls[index] ?? 0;
      if (pull === 0 && index < letters.length - 1) return;
      const hex = letters
        .slice(from, index + 1)
        .map((letter) => inFile.get(letter))
        .join('');
      pieces += pull === 0 ? `<${hex}>` : `<${hex}>${rounded(pull)} `;
      from = index + 1;
    });
    words.set(word, pieces);
    return pieces;
  }
}
