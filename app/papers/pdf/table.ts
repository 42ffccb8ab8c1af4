import type { Block, Cell } from '../paper';
import { colours, page, styles, textWidth } from './look';
import type { Style } from './look';
import type { Sheet, Struct } from './sheet';
import type { Line } from './typesetter';

type Table = Extract<Block, { kind: 'table' }>;

const PADDING = 3;
/** So much of the first row stands below the head. */
const FIRST_ROW = 44;
/** Room that caption, head and first row of a usual table take. */
export const TABLE_BEGINS = 92;
const GUTTER = 5;
/** A word that is wider than this share of the line may be cut. */
const WIDEST_KEPT = 0.3;

interface Column {
  x: number;
  width: number;
}

/** The widest word of a column, so that none of usual length has to be cut. */
function widestWord(sheet: Sheet, { head, rows }: Table, index: number): number {
  const words = (text: string, style: Style) =>
    text.split(/[\s/-]+/).map((word) => sheet.width(word, style) + GUTTER);
  const texts = rows.flatMap((cells) => {
    const cell = cells[index] ?? '';
    const [text, ...small] = typeof cell === 'string' ? [cell] : cell;
    const style = index === 0 ? styles.cellStrong : styles.cell;
    return [...words(text, style), ...small.flatMap((each) => words(each, styles.cellSmall))];
  });
  const widest = Math.max(...words(head[index] ?? '', styles.cellStrong), ...texts);
  return Math.min(widest, WIDEST_KEPT * textWidth);
}

/** The columns by their shares; one that would cut a word takes what it needs from those that have room. */
function columnsOf(sheet: Sheet, table: Table): Column[] {
  const parts = table.head.map((_, index) => table.shares?.[index] ?? 1);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const asked = parts.map((part, index) => {
    const width = (part / whole) * textWidth;
    return { width, spare: width - widestWord(sheet, table, index) };
  });
  const lacking = asked.reduce((sum, { spare }) => sum + Math.max(-spare, 0), 0);
  const room = asked.reduce((sum, { spare }) => sum + Math.max(spare, 0), 0);
  const given = room === 0 ? 0 : Math.min(lacking / room, 1);
  const taken = lacking === 0 ? 0 : Math.min(room / lacking, 1);
  let x: number = page.left;
  return asked.map(({ width, spare }) => {
    const column = { x, width: width - spare * (spare > 0 ? given : taken) };
    x += column.width;
    return column;
  });
}

function cellLines(sheet: Sheet, cell: Cell, { width }: Column, isHead: boolean): Line[] {
  const [text, ...small] = typeof cell === 'string' ? [cell] : cell;
  const room = width - GUTTER;
  return [
    ...sheet.lines(text, isHead ? styles.cellStrong : styles.cell, room),
    ...small.flatMap((each) => sheet.lines(each, styles.cellSmall, room)),
  ];
}

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { style }) => sum + style.leading, 0);

function rule(sheet: Sheet, y: number, colour: string, width: number): void {
  sheet.doc.moveTo(page.left, y).lineTo(page.left + textWidth, y);
  sheet.doc.lineWidth(width).strokeColor(colour).stroke();
}

/** A row whose cells are cut where the page ends, so that one of any length is printed whole. */
function setRow(
  sheet: Sheet,
  cells: readonly Line[][],
  columns: readonly Column[],
  elements: readonly [Struct, string][],
): void {
  const whole = Math.max(...cells.map(heightOf)) + 2 * PADDING;
  const fitsOnePage = whole <= sheet.bottom - page.top - 40;
  sheet.need(fitsOnePage ? whole : 3 * styles.cell.leading);
  let rest = cells.map((lines) => [...lines]);
  while (rest.some((lines) => lines.length > 0)) {
    const top = sheet.y + PADDING;
    const room = sheet.bottom - top - PADDING;
    const shown = rest.map((lines) => lines.slice(0, sheet.fitting(lines, room)));
    shown.forEach((lines, index) => {
      const [element, type] = elements[index] as [Struct, string];
      if (lines.length === 0) return;
      sheet.content(element, type, () => {
        sheet.write(lines, (columns[index] as Column).x, top);
      });
    });
    sheet.y = top + Math.max(...shown.map(heightOf)) + PADDING;
    rest = rest.map((lines, index) => lines.slice(shown[index]?.length ?? 0));
    if (rest.some((lines) => lines.length > 0)) sheet.turn();
  }
  sheet.artifact(() => {
    rule(sheet, sheet.y, colours.rule, 0.5);
  });
}

/** A table with its caption above, its head repeated on every page. */
export function drawTable(sheet: Sheet, table: Table): void {
  const columns = columnsOf(sheet, table);
  const element = sheet.struct('Table');
  const caption = sheet.lines(table.caption, styles.strong, textWidth);
  const head = table.head.map((text, index) => cellLines(sheet, text, columns[index] as Column, true));
  const headHeight = Math.max(...head.map(heightOf)) + 2 * PADDING;
  sheet.space(6);
  sheet.need(heightOf(caption) + headHeight + FIRST_ROW);
  if (table.caption !== '')
    sheet.flow(sheet.struct('Caption', element), 'Caption', caption, { x: page.left });
  const band = () => {
    sheet.doc.rect(page.left - 4, sheet.y, textWidth + 8, headHeight).fill(colours.band);
  };
  const words = () => {
    head.forEach((lines, index) => {
      sheet.write(lines, (columns[index] as Column).x, sheet.y + PADDING);
    });
  };
  sheet.space(3);
  sheet.artifact(band);
  const row = sheet.struct('TR', sheet.struct('THead', element));
  head.forEach((lines, index) => {
    const cell = sheet.struct('TH', row, { scope: 'Column' });
    sheet.content(cell, 'TH', () => {
      sheet.write(lines, (columns[index] as Column).x, sheet.y + PADDING);
    });
  });
  sheet.y += headHeight;
  sheet.onNewPage = () => {
    // read aloud once only
    sheet.artifact(() => {
      band();
      words();
    }, 'Pagination');
    sheet.y += headHeight;
  };
  const body = sheet.struct('TBody', element);
  for (const cells of table.rows) {
    const rowElement = sheet.struct('TR', body);
    const elements = cells.map((_, index): [Struct, string] =>
      index === 0
        ? [sheet.struct('TH', rowElement, { scope: 'Row' }), 'TH']
        : [sheet.struct('TD', rowElement), 'TD'],
    );
    const lines = cells.map((cell, index) => cellLines(sheet, cell, columns[index] as Column, index === 0));
    setRow(sheet, lines, columns, elements);
  }
  sheet.onNewPage = undefined;
  sheet.space(8);
}
