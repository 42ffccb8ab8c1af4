import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { openStore, type Store } from './store';
import { storeOver } from './store-pg';

/** A database to run contract tests on. */
export interface Ground {
  name: string;
  open: () => Promise<Store>;
  /** Runs a statement past the repositories, as somebody with the database's password could. */
  raw: (statement: string) => Promise<unknown>;
  /** PGlite has one connection: a read beside an open transaction would wait for ever. */
  readsBeside: boolean;
}

async function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function sqliteGround(name: string): Ground {
  const file = join(mkdtempSync(join(tmpdir(), `${name}-`)), 'deep', 'store.sqlite');
  return {
    name: 'better-sqlite3',
    open: () => openStore({ databaseUrl: `file:${file}` }),
    async raw(statement) {
      const { default: Sqlite } = await import('better-sqlite3');
      const connection = new Sqlite(file);
      try {
        connection.exec(statement);
      } finally {
        connection.close();
      }
    },
    readsBeside: true,
  };
}

function pgliteGround(): Ground {
  let client: PGlite;
  return {
    name: 'PGlite',
    async open() {
      client = new PGlite();
      const database = drizzle(client);
      await migrate(database, { migrationsFolder: 'db/migrations/pg' });
      return storeOver(database, () => client.close());
    },
    raw: (statement) => client.exec(statement),
    readsBeside: false,
  };
}

/** A database of its own beside the one named, so that test files do not disturb each other. */
function serverGround(serverUrl: string, name: string): Ground {
  const url = new URL(serverUrl);
  const own = `fachkraeftelotse_test_${name}`;
  url.pathname = `/${own}`;
  return {
    name: 'PostgreSQL server',
    async open() {
      await onServer(serverUrl, async (client) => {
        await client.query(`drop database if exists ${own}`);
        await client.query(`create database ${own}`);
      });
      return openStore({ databaseUrl: url.href });
    },
    raw: (statement) => onServer(url.href, (client) => client.query(statement)),
    readsBeside: true,
  };
}

/**
 * The databases on which contract tests run: SQLite, PGlite, and the server that `TEST_PG_URL` names.
 * @param name of the test file; in lower case letters.
 */
export function grounds(name: string): Ground[] {
  const serverUrl = process.env['TEST_PG_URL'];
  return [
    sqliteGround(name),
    pgliteGround(),
    ...(serverUrl === undefined ? [] : [serverGround(serverUrl, name)]),
  ];
}
