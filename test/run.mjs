/**
 * `npm test`: everything that has to hold, one step after the other, saying what it does. All steps run even where one
 * fails, so that one run shows all that is wrong. The last line counts what passed.
 */
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

function execute([command, args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
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
for (const { name, title = name, run, report } of chosen) {
  const start = Date.now();
  console.log(`\n[test] ${title} ...`);
  const failed = (await execute(run)) !== 0;
  const count = report ? countOf(name, failed) : { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) broken.push(title);
  console.log(
    `[test] ${title}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
}
rmSync(scratch, { recursive: true, force: true });

console.log(
  `\n[test] ${((Date.now() - begun) / 1000).toFixed(0)} s in all${broken.length > 0 ? `; failed: ${broken.join(', ')}` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
