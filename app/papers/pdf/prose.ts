import type { Block } from '../paper';
import { colours, page, styles, textWidth } from './look';
import type { Sheet } from './sheet';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const headings = { 1: styles.h1, 2: styles.h2, 3: styles.h3, 4: styles.h4 } as const;
const before = { 1: 0, 2: 16, 3: 11, 4: 8 } as const;
const after = { 1: 8, 2: 5, 3: 3, 4: 2 } as const;
/** A heading takes so much of what follows along to the next page. */
const WITH_HEADING = 46;
const DEEPEST_BOOKMARK = 3;
const INDENT = 16;
const PADDING = 6;

/** `follows`: the least height of what stands below, which goes to the next page with its heading. */
export function drawHeading(sheet: Sheet, { level, text }: Of<'heading'>, follows = WITH_HEADING): void {
  const lines = sheet.lines(text, headings[level], textWidth);
  sheet.space(before[level]);
  sheet.need(lines.length * headings[level].leading + follows);
  if (level <= DEEPEST_BOOKMARK) sheet.bookmark(text, level);
  const type = `H${String(level)}`;
  sheet.flow(sheet.struct(type), type, lines, { x: page.left });
  sheet.space(after[level]);
}

export function drawParagraph(sheet: Sheet, { text, tone }: Of<'paragraph'>): void {
  const style = tone === undefined ? styles.body : styles[tone];
  sheet.flow(sheet.struct('P'), 'P', sheet.lines(text, style, textWidth), { x: page.left });
  sheet.space(6);
}

export function drawLines(sheet: Sheet, { lines, align }: Of<'lines'>): void {
  const all = lines.flatMap((line) => sheet.lines(line, styles.body, textWidth));
  const x =
    align === 'right'
      ? (line: (typeof all)[number]) => page.left + textWidth - sheet.width(line.text, line.style)
      : page.left;
  sheet.flow(sheet.struct('P'), 'P', all, { x });
  sheet.space(6);
}

/** A box with a bar at its side; title and lines are read as what they are, a note. */
export function drawNotice(sheet: Sheet, { tone, title, lines }: Of<'notice'>): void {
  const width = textWidth - 2 * INDENT;
  const [bar, band] =
    tone === 'warning' ? [colours.warning, colours.warningBand] : [colours.accent, colours.band];
  // bands lie edge to edge: what is drawn later must not cover what is written already
  const behind = (above: number, below: number) => (top: number, height: number) => {
    sheet.doc.rect(page.left, top - above, textWidth, above + height + below).fill(band);
    sheet.doc.rect(page.left, top - above, 3, above + height + below).fill(bar);
  };
  const body = lines.map((line) => sheet.lines(line, styles.body, width));
  const head = sheet.lines(title, styles.strong, width);
  sheet.space(9);
  sheet.need((head.length + Math.min(body.flat().length, 6)) * styles.body.leading + 12);
  const note = sheet.struct('Div');
  const paragraphs = [head, ...body].filter((paragraph) => paragraph.length > 0);
  paragraphs.forEach((paragraph, index) => {
    const below = index === paragraphs.length - 1 ? PADDING : 0;
    sheet.flow(sheet.struct('P', note), 'P', paragraph, {
      x: page.left + INDENT,
      behind: behind(index === 0 ? PADDING : 0, below),
    });
  });
  sheet.space(13);
}

export function drawList(sheet: Sheet, { items, isNumbered = false }: Of<'list'>): void {
  const list = sheet.struct('L');
  items.forEach((text, index) => {
    const mark = isNumbered ? `${String(index + 1)}.` : '•';
    const lines = sheet.lines(text, styles.body, textWidth - INDENT - 4);
    sheet.need(Math.min(lines.length, 3) * styles.body.leading);
    const item = sheet.struct('LI', list);
    sheet.content(sheet.struct('Lbl', item), 'Lbl', () => {
      sheet.write([{ text: mark, style: styles.body }], page.left + 3, sheet.y);
    });
    sheet.flow(sheet.struct('LBody', item), 'LBody', lines, { x: page.left + INDENT + 4 });
    sheet.space(2.5);
  });
  sheet.space(5);
}

/** Addresses that can be clicked and, on paper, typed. */
export function drawSources(sheet: Sheet, { sources }: Of<'sources'>): void {
  const list = sheet.struct('L');
  for (const { text, href } of sources) {
    const words = text === href ? [] : sheet.lines(text, styles.small, textWidth);
    const lines = sheet.lines(href, { ...styles.small, colour: colours.accent }, textWidth);
    sheet.need((words.length + lines.length) * styles.small.leading);
    const body = sheet.struct('LBody', sheet.struct('LI', list));
    if (words.length > 0) sheet.flow(body, 'LBody', words, { x: page.left });
    const link = sheet.struct('Link', body);
    const top = sheet.y;
    sheet.flow(link, 'Link', lines, { x: page.left });
    const width = Math.max(...lines.map((line) => sheet.width(line.text, line.style)));
    sheet.doc.link(page.left, top, width, sheet.y - top, href, {
      structParent: link,
      Contents: new String(text),
    } as object);
    link.end();
    sheet.space(words.length > 0 ? 4 : 0.5);
  }
  sheet.space(5);
}
