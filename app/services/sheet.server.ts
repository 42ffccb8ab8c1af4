import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { stringify } from 'csv-stringify';
import writeWorkbook from 'write-excel-file/node';

/** A column of a list for a spreadsheet. Days are ISO calendar dates. */
export interface SheetColumn<Row> {
  head: string;
  /** In characters, of the column in a workbook. */
  width: number;
  isDay?: boolean;
  /** Null leaves the cell empty. */
  value: (row: Row) => string | null;
}

/** A list for a spreadsheet; rows may come one after the other. */
export interface Sheet<Row> {
  /** Of the workbook's only sheet, at most 31 characters. */
  title: string;
  /** Without its ending. */
  file: string;
  columns: readonly SheetColumn<Row>[];
  rows: AsyncIterable<Row> | Iterable<Row>;
  /** No row is written beyond so many (`mostRows`); the last line then says so. */
  most: number;
  cut: string;
}

export const sheetFormats = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/**
 * Rows of the longest list. CSV is written while it is read; a workbook is made at once, and nobody else is served meanwhile: some
 * 300 ms for a thousand rows of fifteen columns.
 */
export const mostRows: Record<SheetFormat, number> = { csv: 20_000, xlsx: 1_000 };

/** A cell of a workbook takes 32,767 characters. */
const MOST_CHARACTERS = 32_000;
/** Characters that XML does not have: control characters but tab and line ends, halves of pairs. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it may stand in a cell; without white space before it, behind which a formula would hide. */
function cellText(text: string | null): string {
  return (text ?? '').replace(UNPRINTABLE, '').trim().slice(0, MOST_CHARACTERS);
}

/** The cells of each row; where the list is cut, a last line of one cell that says so. */
async function* lines<Row>({ rows, columns, most, cut }: Sheet<Row>): AsyncGenerator<string[]> {
  let count = 0;
  for await (const row of rows) {
    if (count === most) {
      yield [cut, ...columns.slice(1).map(() => '')];
      return;
    }
    count += 1;
    yield columns.map(({ value }) => cellText(value(row)));
  }
}

/**
 * As CSV for spreadsheets: with byte order mark and semicolons, as a German Excel opens it by a double click. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it. Written while rows come.
 */
export function csvStream<Row>(sheet: Sheet<Row>): Readable {
  const written = stringify({
    bom: true,
    delimiter: ';',
    header: true,
    columns: sheet.columns.map(({ head }, index) => ({ key: String(index), header: head })),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  const source = Readable.from(lines(sheet));
  source.on('error', (error) => written.destroy(error));
  return source.pipe(written);
}

/**
 * As a workbook: days are days, all else is text, and no cell is a formula. The whole list is held while it is written, see `mostRows`.
 */
export async function workbook<Row>(sheet: Sheet<Row>): Promise<Buffer> {
  const { columns, title } = sheet;
  const head = columns.map(({ head: value }) => ({ value, fontWeight: 'bold' as const }));
  const body = [];
  for await (const line of lines(sheet))
    body.push(
      line.map((value, index) => {
        if (value === '') return null;
        const isDay = columns[index]?.isDay === true && /^\d{4}-\d{2}-\d{2}$/.test(value);
        return isDay
          ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' }
          : { value, type: String };
      }),
    );
  const options = { sheet: title, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeWorkbook([head, ...body], options).toBuffer();
}

const types: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A list as a file to keep. */
export async function sheetResponse<Row>(sheet: Sheet<Row>, format: SheetFormat): Promise<Response> {
  const body =
    format === 'csv'
      ? createReadableStreamFromReadable(csvStream(sheet))
      : new Uint8Array(await workbook(sheet));
  return new Response(body, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${sheet.file}.${format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
