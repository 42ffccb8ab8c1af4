/**
 * Runs before `npm start` and `npm test`: installs packages where the lock file has changed and builds where a
 * source has. Uses nothing but Node itself, because nothing else may be there yet.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LEAST_NODE = [20, 19];
const SOURCES = [
  'app',
  'db',
  'flows',
  'public',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
];

function say(text) {
  console.log(`[ensure] ${text}`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Node ${LEAST_NODE.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
  process.exit(1);
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (path.includes('.')) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function digest(paths, ...salts) {
  const hash = createHash('sha256');
  for (const salt of salts) hash.update(salt);
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isCurrent(marker, expected) {
  const file = join(root, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === expected;
}

function mark(marker, value) {
  mkdirSync(dirname(join(root, marker)), { recursive: true });
  writeFileSync(join(root, marker), value);
}

function npm(...args) {
  // On Windows npm is a script and needs a shell; the arguments are ours, not a user's.
  execFileSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function install() {
  const wanted = digest(
    ['package.json', 'package-lock.json'],
    process.version.split('.')[0],
    process.platform,
    process.arch,
  );
  if (isCurrent('node_modules/.installed', wanted)) return;
  say('packages are missing or have changed: installing (about a minute; better-sqlite3 may be compiled)');
  const start = Date.now();
  npm('ci', '--include=dev');
  mark('node_modules/.installed', wanted);
  say(`installed in ${seconds(start)}`);
}

function build() {
  const wanted = digest(SOURCES.flatMap(filesBelow));
  if (isCurrent('build/.built', wanted)) return;
  say('sources have changed: building');
  const start = Date.now();
  npm('run', 'build');
  mark('build/.built', wanted);
  say(`built in ${seconds(start)}`);
}

try {
  requireNode();
  install();
  build();
} catch (error) {
  // npm has already printed what went wrong; a stack of ours would only hide it.
  console.error(`[ensure] stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
