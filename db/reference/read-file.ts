import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Empty cells of the files mean "not known". */
export const emptyAsNull = z.string().transform((value) => (value === '' ? null : value));

/** Several values in one cell, parted by `|`. */
export const pipeList = z.string().transform((value) => (value === '' ? [] : value.split('|')));

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'does not fit';
}

function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8');
  } catch (error) {
    throw new Error(`Reference data: ${file} cannot be read from ${directory}`, { cause: error });
  }
}

/**
 * The rows of a CSV file with a header row, each checked by the schema.
 * @throws Error naming file and line (the header is line 1) where a row does not fit.
 */
export function readCsv<Schema extends z.ZodType>(
  directory: string,
  file: string,
  schema: Schema,
): z.output<Schema>[] {
  let records: string[][];
  const text = readText(directory, file);
  try {
    records = parse(text, { relax_column_count: false });
  } catch (error) {
    throw new Error(`Reference data: ${file} is no valid CSV: ${(error as Error).message}`, { cause: error });
  }
  const header = records.shift() ?? [];
  return records.map((cells, index) => {
    const row: Record<string, string> = {};
    for (let column = 0; column < header.length; column += 1) row[header[column] ?? ''] = cells[column] ?? '';
    const parsed = schema.safeParse(row);
    if (!parsed.success)
      throw new Error(`Reference data: ${file}, line ${index + 2}: ${firstIssue(parsed.error)}`);
    return parsed.data;
  });
}

/**
 * A JSON file checked by the schema.
 * @throws Error naming file and path where it does not fit.
 */
export function readJson<Schema extends z.ZodType>(
  directory: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const text = readText(directory, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`Reference data: ${file} is no valid JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`Reference data: ${file}, ${firstIssue(parsed.error)}`);
  return parsed.data;
}
