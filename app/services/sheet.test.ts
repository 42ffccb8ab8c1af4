import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { csvStream, workbook, type Sheet } from './sheet.server';

const hostile = [
  '=HYPERLINK("https://evil.example","Klick")',
  '+49 341 1234',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n =cmd|calc!A0',
  '\u00a0=1+1',
  '\uff1d1+1',
  'Ein "Zitat"; mit Semikolon\nund Zeilenende',
  '\u0000\u0001\u001b]Steuerzeichen',
  '\ud83d halbes Zeichen',
  'Nguyễn Thị Ánh, Łukasz, Мария, محمد, 王小明 👩🏽‍🔧',
  '<script>alert(1)</script> & ]]>',
  'A'.repeat(40_000),
];

const sheetOf = (texts: readonly string[], most = 1_000): Sheet<string> => ({
  title: 'Fälle',
  file: 'faelle',
  columns: [
    { head: 'Text', width: 20, value: (text) => text },
    { head: 'Tag', width: 12, isDay: true, value: () => '2027-03-01' },
    { head: 'Leer', width: 12, isDay: true, value: () => null },
  ],
  rows: texts,
  most,
  cut: 'Diese Liste ist gekürzt.',
});

async function csvOf(sheet: Sheet<string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of csvStream(sheet)) parts.push(Buffer.from(part as Buffer));
  return Buffer.concat(parts).toString('utf8');
}
const cellsOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });
async function rowsOf(sheet: Sheet<string>) {
  const [first] = await readWorkbook(await workbook(sheet));
  return first?.data ?? [];
}
/** What a spreadsheet takes for a formula, however it may fold or skip what stands before it. */
const isFormula = (cell: string) => /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);

describe('CSV', () => {
  test('begins with a byte order mark, has semicolons and lines that a German Excel opens', async () => {
    const csv = await csvOf(sheetOf(['Müller']));
    expect(csv).toBe('\ufeffText;Tag;Leer\r\nMüller;2027-03-01;\r\n');
  });

  test('no cell is a formula, and nothing else is lost', async () => {
    const [, ...rows] = cellsOf(await csvOf(sheetOf(hostile)));
    expect(rows).toHaveLength(hostile.length);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(rows.filter(([cell = '']) => isFormula(cell))).toEqual([]);
    expect(rows[0]?.[0]).toBe(`'${hostile[0] ?? ''}`);
    expect(rows[9]?.[0]).toBe(hostile[9]);
    expect(rows[12]?.[0]).toBe(hostile[12]);
  });

  test('whatever is written, a second reader finds the same cells, none of them a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), async (texts) => {
        const [, ...rows] = cellsOf(await csvOf(sheetOf(texts)));
        expect(rows).toHaveLength(texts.length);
        expect(rows.some(([cell = '']) => isFormula(cell))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('a list that is cut says so, and reads no further', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield await Promise.resolve(`Zeile ${String((taken += 1))}`);
    }
    const [, ...rows] = cellsOf(await csvOf({ ...sheetOf([], 10), rows: endless() }));
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toEqual(['Diese Liste ist gekürzt.', '', '']);
    expect(taken).toBe(11);
  });

  test('an error on the way breaks the file off instead of ending it as if it were whole', async () => {
    async function* failing() {
      yield await Promise.resolve('Zeile');
      throw new Error('gone');
    }
    await expect(csvOf({ ...sheetOf([]), rows: failing() })).rejects.toThrow('gone');
  });
});

describe('a workbook', () => {
  test('a second reader finds heads, text as text and days as days', async () => {
    const rows = await rowsOf(sheetOf(['Müller']));
    expect(rows).toEqual([
      ['Text', 'Tag', 'Leer'],
      ['Müller', new Date('2027-03-01T00:00:00Z'), null],
    ]);
  });

  test('no cell is a formula, and hostile text stays text', async () => {
    const file = await workbook(sheetOf(hostile));
    const sheet = Object.entries(unzipSync(new Uint8Array(file))).find(([name]) => /sheet1\.xml$/.test(name));
    expect(strFromU8(sheet?.[1] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    const [, ...rows] = await rowsOf(sheetOf(hostile));
    expect(rows).toHaveLength(hostile.length);
    expect(rows[0]?.[0]).toBe(hostile[0]);
    expect(rows[12]?.[0]).toBe(hostile[12]);
    expect(rows[13]?.[0]).toBe(hostile[13]);
    expect(String(rows[14]?.[0])).toHaveLength(32_000);
  });

  test('a list that is cut says so', async () => {
    const rows = await rowsOf(sheetOf(['eins', 'zwei', 'drei'], 2));
    expect(rows.map(([cell]) => cell)).toEqual(['Text', 'eins', 'zwei', 'Diese Liste ist gekürzt.']);
  });
});
