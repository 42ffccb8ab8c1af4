/**
 * `npm run bench:cases -- --cases 1000000 --out FILE`: writes a SQLite database with so many invented cases, for the bench or
 * to look at. Says how far it is.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

export const CASES = 1_000_000;

/** Where the bench keeps a database with so many cases. */
export const fileOf = (count) => `./data/bench-${String(count)}.sqlite`;

/** What makes the cases and signs people in, compiled. */
export const deskModules = () =>
  bundle('desk', { cases: 'test/bench/cases.ts', staff: 'test/support/staff.ts', store: 'db/store.ts' });

const terminal = process.stdout.isTTY === true;

/** One line that is written over where it can be; else a line every ten seconds at most. */
function progress() {
  let last = 0;
  return (line) => {
    if (terminal) return void process.stdout.write(`\r\u001b[K${line}`);
    if (Date.now() - last < 10_000) return;
    last = Date.now();
    console.log(`... ${line}`);
  };
}

/** Makes the file where it is missing. It appears under its name only when it is whole. */
export async function casesFile({ makeCases }, { count, file }) {
  if (existsSync(file)) return false;
  const part = `${file}.part`;
  const remove = () => ['', '-wal', '-shm'].forEach((end) => rmSync(`${part}${end}`, { force: true }));
  remove();
  const begun = Date.now();
  try {
    await makeCases({ file: part, count, today: new Date() }, progress());
    renameSync(part, file);
  } finally {
    remove();
  }
  if (terminal) process.stdout.write('\n');
  console.log(`${file}: ${String(count)} cases in ${String(Math.round((Date.now() - begun) / 1_000))} s`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: String(CASES) }, out: { type: 'string' } },
  });
  const count = Number(values.cases);
  if (!Number.isInteger(count) || count < 1) throw new Error('--cases takes a whole number from 1');
  const file = values.out ?? fileOf(count);
  const made = await casesFile(await deskModules(), { count, file });
  if (!made) console.log(`${file} is there already: delete it to have it made anew.`);
}
