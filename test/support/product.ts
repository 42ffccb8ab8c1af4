import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const START_LIMIT_MS = 60_000;
const ENTRY = 'build/server/index.js';

/** The built product, running on a free port with a database of its own. */
export interface Product {
  url: string;
  databaseFile: string;
  stop: () => Promise<void>;
  /** Ends the process as a power cut would, and leaves the files. */
  crash: () => Promise<void>;
}

/**
 * Starts the built server as `npm start` does, on a new database or on the one given. Throws with its output where it does not
 * come up.
 */
export async function startProduct(
  environment: Record<string, string> = {},
  databaseFile = join(mkdtempSync(join(tmpdir(), 'fachkraeftelotse-')), 'test.sqlite'),
): Promise<Product> {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: run npm test, which builds first.`);
  const child = spawn(process.execPath, [ENTRY], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: `file:${databaseFile}`,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only',
      API_RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...environment,
    },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${output}`)), START_LIMIT_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The server stopped:\n${output}`)));
  });
  return {
    url,
    databaseFile,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      rmSync(dirname(databaseFile), { recursive: true, force: true });
    },
    crash: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
