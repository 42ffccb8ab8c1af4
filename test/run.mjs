/**
 * `npm test`: everything that has to hold, saying what it does; first what only reads the code, side by side, then the tests. All
 * steps run even where one fails, so that one run shows all that is wrong. The last line counts what passed.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'fachkraeftelotse-test-'));
const reportOf = (name) => join(scratch, `${name}.json`);

const bin = (name) => join('node_modules', '.bin', name);
const vitest = (name, ...args) => [
  bin('vitest'),
  [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    name,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
    ...args,
  ],
];

/** A step that is no test runner counts as one test. */
const steps = [
  {
    name: 'types',
    run: [
      bin('tsc'),
      ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc.tsbuildinfo'],
    ],
  },
  { name: 'lint', run: [bin('eslint'), ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']] },
  { name: 'format', run: [bin('prettier'), ['--check', '--log-level', 'warn', '--cache', '.']] },
  {
    name: 'room rules',
    run: [bin('depcruise'), ['app', 'db', 'flows', '--config', '.dependency-cruiser.js']],
  },
  { name: 'dead code', run: [bin('knip'), []] },
  { name: 'unit', title: 'unit, property and integration tests', run: vitest('unit'), report: true },
  { name: 'browser', title: 'browser tests', run: vitest('browser'), report: true },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));

/** Ends with the code of the command. What it prints comes at once, or with its end where `isQuiet`. */
function execute([command, args], isQuiet) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** Test counts of a vitest run; where it wrote no report, the run itself is the one thing that failed. */
function countOf(name, failed) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
    const broken = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: failed ? Math.max(1, broken) : broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const begun = Date.now();
const total = { passed: 0, failed: 0 };
const broken = [];

async function take({ name, title = name, run, report }) {
  const start = Date.now();
  console.log(`\n[test] ${title} ...`);
  const failed = (await execute(run, !report)) !== 0;
  const count = report ? countOf(name, failed) : { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) broken.push(title);
  console.log(
    `[test] ${title}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
}

// what only reads the code keeps one processor busy each; the tests use all there are
await Promise.all(chosen.filter(({ report }) => !report).map(take));
for (const step of chosen.filter(({ report }) => report)) await take(step);
rmSync(scratch, { recursive: true, force: true });

console.log(
  `\n[test] ${((Date.now() - begun) / 1000).toFixed(0)} s in all${broken.length > 0 ? `; failed: ${broken.join(', ')}` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
