import { execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT_MS = 60_000;
/** Linux counts the work of a process in hundredths of a second. */
const MS_PER_TICK = 10;

/** Waits until the process names its address; every server here prints one when it listens. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`A server did not start:\n${output}`)), START_LIMIT_MS);
    const read = (chunk) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`A server stopped:\n${output}`)));
  });
}

function stopped(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** Memory that a process holds now, shared libraries included. */
function megabytesOf(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;
}

/** Milliseconds that a process has worked so far: what others do on the machine meanwhile hardly counts. */
function workOf(pid) {
  if (!existsSync(`/proc/${String(pid)}/stat`)) return NaN;
  // behind the name, which may hold blanks: state is field 3, work of the process itself and for it fields 14 and 15
  const [, fields] = /\) (.*)$/s.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  const [user, system] = fields.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * MS_PER_TICK;
}

async function running(child, tidy = () => {}) {
  try {
    const url = await addressOf(child);
    child.removeAllListeners('exit');
    return {
      url,
      megabytes: () => megabytesOf(child.pid),
      worked: () => workOf(child.pid),
      stop: async () => {
        await stopped(child);
        tidy();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    tidy();
    throw error;
  }
}

/**
 * The built product as `npm start` runs it, without a limit and without a log, on the database given or on one of its own.
 */
export function startProduct({ databaseFile, environment = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fachkraeftelotse-bench-'));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const child = spawn(process.execPath, scripts.start.split(' ').slice(1), {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: `file:${databaseFile ?? join(folder, 'bench.sqlite')}`,
      SESSION_SECRET: 'only-for-the-bench-only-for-the-bench',
      API_RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...environment,
    },
  });
  return running(child, () => rmSync(folder, { recursive: true, force: true }));
}

/** node:http and nothing else. */
export function startBare() {
  return running(fork(new URL('./bare.mjs', import.meta.url), { silent: true }));
}

/** The smallest thing Remix can serve. */
export function startTrivialRemix() {
  const environment = { PATH: process.env.PATH, NODE_ENV: 'production' };
  return running(fork(new URL('./trivial-remix.mjs', import.meta.url), { silent: true, env: environment }));
}
