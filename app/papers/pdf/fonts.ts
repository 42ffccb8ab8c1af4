import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font, GlyphRun } from 'fontkit';
import { LRUCache } from 'lru-cache';

export type Weight = 'regular' | 'bold';

/** Fira Sans, the type of the pages, whole: Latin with all diacritics, Greek, Cyrillic. Its licence is the OFL. */
const files: Record<Weight, string> = {
  regular: '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  bold: '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
};

/** Words whose shapes are kept: papers say the same words over and over, and shaping one costs half a millisecond. */
const KEPT_WORDS = 10_000;
const LONGEST_KEPT = 60;

/** A font that remembers how words are set. What it gives may be changed by whoever asks, and pdfkit does change it. */
function remembering(font: Font): Font {
  const runs = new LRUCache<string, GlyphRun>({ max: KEPT_WORDS });
  const layout = (text: string, ...rest: unknown[]): GlyphRun => {
    const shape = () => (font.layout as (...given: unknown[]) => GlyphRun).call(font, text, ...rest);
    if (text.length > LONGEST_KEPT || rest.some((each) => each !== undefined)) return shape();
    const run = runs.get(text) ?? shape();
    runs.set(text, run);
    const positions = run.positions.map((position) => ({ ...position }));
    return Object.create(run, { positions: { value: positions } }) as GlyphRun;
  };
  return Object.create(font, { layout: { value: layout } }) as Font;
}

/** Letters joined into one (ﬁ, ﬂ …): they are read as the letters they are made of. */
const isJoined = (codePoint: number) => codePoint >= 0xfb00 && codePoint <= 0xfb06;

/**
 * Has every letter known by its own character. A font gives each glyph the characters with which it is first asked for, and keeps them:
 * a glyph that is first opened as a part of another one ("g" in "ğ", "." in ":") would have none for the life of the process, and
 * whoever reads a paper aloud or copies from it would get another letter. Where characters share a glyph, the lowest counts.
 */
function named(font: Font): Font {
  for (const codePoint of font.characterSet.toSorted((one, other) => one - other))
    if (!isJoined(codePoint)) font.glyphForCodePoint(codePoint);
  return font;
}

const opened = new Map<Weight, Font>();

/** A font, read once for the life of the process. */
export function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(files[weight]);
  const font = remembering(named(create(readFileSync(path)) as Font));
  opened.set(weight, font);
  return font;
}

/** A word in letters of a font: their numbers in it, and by how much each pulls the next one nearer (thousandths of the size). */
export interface Run {
  letters: readonly number[];
  pulls: readonly number[];
  /** In units of the size: at ten points it is ten times as wide. */
  width: number;
  /** Whether each letter stands on the line behind the one before it; false for marks that are set above or below. */
  isPlain: boolean;
}

const runs: Record<Weight, LRUCache<string, Run>> = {
  regular: new LRUCache({ max: KEPT_WORDS }),
  bold: new LRUCache({ max: KEPT_WORDS }),
};

/** A word as it is set; a text with spaces is cut into words before, as pdfkit does. */
export function runOf(weight: Weight, word: string): Run {
  const known = runs[weight].get(word);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const { glyphs, positions, advanceWidth } = font.layout(word);
  const run = {
    letters: glyphs.map(({ id }) => id),
    pulls: positions.map(
      ({ xAdvance }, index) => (((glyphs[index]?.advanceWidth ?? 0) - xAdvance) * 1_000) / font.unitsPerEm,
    ),
    width: advanceWidth / font.unitsPerEm,
    isPlain: positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0),
  };
  if (word.length <= LONGEST_KEPT) runs[weight].set(word, run);
  return run;
}

/** The words of a text, each with the space behind it. */
export function wordsOf(text: string): string[] {
  return text.includes(' ') ? text.split(/(?<= )/) : [text];
}

/** The width of a text in units of its size. */
export function widthOf(weight: Weight, text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + runOf(weight, word).width, 0);
}

/** Whether a character can be printed. */
export function hasGlyph(codePoint: number): boolean {
  return fontOf('regular').hasGlyphForCodePoint(codePoint);
}
