/**
 * `npm run bench`: how fast the law, the questionnaire, the pages and the desk are, in one run on one machine. Absolute figures
 * belong to the machine; what can be compared are the ratios. Everything runs on this machine's loopback address.
 * `npm run bench -- desk --cases 50000`: one part alone (law, papers, pages, desk), the desk over fewer cases than a million.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { DESK_AIM_MS, measureDesk } from './desk.mjs';
import { measureLaw } from './law.mjs';
import { CASES } from './make-cases.mjs';
import { measurePages } from './pages.mjs';
import { measurePapers } from './papers.mjs';

process.env.NODE_ENV = 'production';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const show = (value) => number.format(value);

function table(headings, rows) {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const write = (line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ');
  return [write(headings), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(write)].join(
    '\n',
  );
}

const say = (line) => console.log(`... ${line}`);

async function showLaw() {
  const { assessments, plans, replay } = await measureLaw();
  console.log(
    table(
      ['what', 'measured', 'aim', 'of the aim'],
      [
        [
          `assessments over ${assessments.cases} vignettes, one core`,
          `${show(assessments.perSecond)} a second`,
          `${show(assessments.aim)} a second`,
          `${show(assessments.perSecond / assessments.aim)} x`,
        ],
        [
          `plans of the ${plans.cases} vignettes with steps`,
          `${show(plans.milliseconds)} ms`,
          `under ${show(plans.aim)} ms`,
          `${show(plans.milliseconds / plans.aim)} x`,
        ],
        [
          `replay of the longest of ${replay.walks} walks (${replay.pages} pages)`,
          `${show(replay.milliseconds)} ms`,
          `under ${show(replay.aim)} ms`,
          `${show(replay.milliseconds / replay.aim)} x`,
        ],
      ],
    ),
  );

  console.log(
    `One assessment costs as much as copying its facts by JSON ${show(assessments.copies)} times, one plan ${show(plans.copies)} times, one replay as much as ` +
      `${show((replay.milliseconds * assessments.perSecond) / 1_000)} assessments.\n`,
  );
}

const line = ({ name, bytes, result, bare }, trivial) => [
  name,
  String(bytes),
  show(result.perSecond),
  show(result.p50),
  show(result.p99),
  bare ? `1 / ${show(bare.perSecond / result.perSecond)}` : '',
  `${show(result.perSecond / trivial)} x`,
];
/** What the trivial page gave, measured first and last, to compare others with. */
function beside(first, last) {
  const trivial = (first.perSecond + last.perSecond) / 2;
  const apart = Math.abs(first.perSecond - last.perSecond) / trivial;
  return {
    trivial,
    lines: [
      { name: 'trivial Remix page, first', bytes: first.bytes, result: first },
      { name: 'trivial Remix page, last', bytes: last.bytes, result: last },
    ],
    drift: `\nThe trivial page was measured first and last: ${show(apart * 100)} % apart. Trust no smaller difference.`,
  };
}

async function showPages() {
  const { rounds, megabytes } = await measurePages(say);
  for (const { connections, pages, trivialFirst, trivialLast } of rounds) {
    const { trivial, lines, drift } = beside(trivialFirst, trivialLast);
    const heading = `${String(connections)} ${connections === 1 ? 'connection' : 'connections'}`;
    console.log('');
    console.log(
      table(
        [heading, 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'of bare HTTP', 'of trivial Remix'],
        [...pages, ...lines].map((row) => line(row, trivial)),
      ),
    );
    console.log(drift);
  }
  console.log(`\nThe product holds ${show(megabytes)} MB of memory after all that.`);
}

async function showDesk(count) {
  const { all, size, connections, pages, trivialFirst, trivialLast, megabytes } = await measureDesk(
    count,
    say,
  );
  const { trivial, lines, drift } = beside(trivialFirst, trivialLast);
  console.log(`\n${show(all)} cases, ${show(size)} of them of the office that asks\n`);
  console.log(
    table(
      [
        `${String(connections)} connections`,
        'bytes',
        'requests/s',
        'p50 ms',
        'p99 ms',
        `p99 under ${String(DESK_AIM_MS)}`,
        'work ms',
        'of trivial Remix',
      ],
      [...pages, ...lines].map(({ name, bytes, result, work }) => [
        name,
        String(bytes),
        show(result.perSecond),
        show(result.p50),
        show(result.p99),
        result.p99 < DESK_AIM_MS ? 'yes' : `no, ${show(result.p99 / DESK_AIM_MS)} x`,
        work === undefined ? '' : show(work),
        `${show(result.perSecond / trivial)} x`,
      ]),
    ),
  );
  console.log(drift);
  console.log(`The product holds ${show(megabytes)} MB of memory after all that.\n`);
}

async function showPapers() {
  const { papers, many, memory } = await measurePapers(say);
  console.log(
    table(
      ['paper as PDF', 'bytes', 'work ms', 'aim', 'of the aim'],
      papers.map(({ id, bytes, milliseconds, aim }) => [
        id,
        String(bytes),
        show(milliseconds),
        `under ${show(aim)}`,
        `${show(milliseconds / aim)} x`,
      ]),
    ),
  );
  console.log(
    `\nMemory in use before, during and after ${show(many)} more plans: ${memory.map(show).join(', ')} MB.\n`,
  );
}

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: String(CASES) } },
  allowPositionals: true,
});
const wants = (part) => positionals.length === 0 || positionals.includes(part);

execFileSync(process.execPath, ['app/server/ensure.mjs'], { stdio: 'inherit' });
console.log(`Node ${process.versions.node}, ${cpus().length} cores\n`);
if (wants('law')) await showLaw();
if (wants('papers')) await showPapers();
if (wants('pages')) await showPages();
if (wants('desk')) await showDesk(Number(values.cases));
