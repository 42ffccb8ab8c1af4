/**
 * `npm run bench`: how fast the law, the questionnaire and the pages are, in one run on one machine. Absolute figures
 * belong to the machine; what can be compared are the ratios. Everything runs on this machine's loopback address.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { measureLaw } from './law.mjs';
import { measurePages } from './pages.mjs';

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

execFileSync(process.execPath, ['app/server/ensure.mjs'], { stdio: 'inherit' });
console.log(`Node ${process.versions.node}, ${cpus().length} cores\n`);

const { assessments, replay } = await measureLaw();
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
        `replay of the longest of ${replay.walks} walks (${replay.pages} pages)`,
        `${show(replay.milliseconds)} ms`,
        `under ${show(replay.aim)} ms`,
        `${show(replay.milliseconds / replay.aim)} x`,
      ],
    ],
  ),
);

console.log(
  `One assessment costs as much as copying its facts by JSON ${show(assessments.copies)} times, one replay as much as ` +
    `${show((replay.milliseconds * assessments.perSecond) / 1_000)} assessments.\n`,
);

const { rounds, megabytes } = await measurePages((line) => console.log(`... ${line}`));
const line = ({ name, bytes, result, bare }, trivial) => [
  name,
  String(bytes),
  show(result.perSecond),
  show(result.p50),
  show(result.p99),
  bare ? `1 / ${show(bare.perSecond / result.perSecond)}` : '',
  `${show(result.perSecond / trivial)} x`,
];
for (const { connections, pages, trivialFirst, trivialLast } of rounds) {
  const trivial = (trivialFirst.perSecond + trivialLast.perSecond) / 2;
  const trivialLines = [
    { name: 'trivial Remix page, first', bytes: trivialFirst.bytes, result: trivialFirst },
    { name: 'trivial Remix page, last', bytes: trivialLast.bytes, result: trivialLast },
  ];
  const heading = `${String(connections)} ${connections === 1 ? 'connection' : 'connections'}`;
  console.log('');
  console.log(
    table(
      [heading, 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'of bare HTTP', 'of trivial Remix'],
      [...pages, ...trivialLines].map((row) => line(row, trivial)),
    ),
  );
  const drift = Math.abs(trivialFirst.perSecond - trivialLast.perSecond) / trivial;
  console.log(
    `\nThe trivial page was measured first and last: ${show(drift * 100)} % apart. Trust no smaller difference.`,
  );
}
console.log(`\nThe product holds ${show(megabytes)} MB of memory after all that.`);
