import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { refuseNesting, runUnnested } from './no-nesting';
import type { Database, Dialect, Tables } from './repositories/database';
import { makeRepositories } from './repositories/repositories';
import * as sqliteTables from './schema/sqlite';
import type { Store } from './store';

const tables = sqliteTables as unknown as Tables;
const over = (connection: Sqlite.Database): Database => drizzle(connection) as unknown as Database;

/** How long another process may hold the lock before an attempt to write gives up, in milliseconds. */
const lockTimeout = 5000;

/** Memory for pages that were read, in KiB: a queue of very many cases walks more than SQLite's usual 2 MB. */
const readerCache = 32_768;

function openWriter(path: string): Sqlite.Database {
  mkdirSync(dirname(path), { recursive: true });
  const writer = new Sqlite(path, { timeout: lockTimeout });
  writer.pragma('journal_mode = WAL');
  // a posted answer survives a power cut, not only a crash of the process
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  // what is deleted is overwritten with zeros
  writer.pragma('secure_delete = ON');
  return writer;
}

/**
 * The store on a SQLite file, which is created where it is missing. One connection writes, one transaction at a time; a
 * second, read-only one reads beside it and never sees what is not committed.
 */
export function openSqliteStore(path: string, migrationsFolder: string): Store {
  const writer = openWriter(path);
  migrate(drizzle(writer), { migrationsFolder });
  // a migration may have dropped answers, which the write-ahead log would still hold
  writer.pragma('wal_checkpoint(TRUNCATE)');
  const reader = new Sqlite(path, { readonly: true, timeout: lockTimeout });
  reader.pragma(`cache_size = -${String(readerCache)}`);

  let erased = false;
  const dialect: Dialect = {
    contentErased: () => void (erased = true),
    unindexed: (column) => sql`+${column}`,
    contains: (column, part) => sql`instr(${column}, ${part}) > 0`,
  };
  const writing = makeRepositories(over(writer), tables, dialect);
  let last: Promise<unknown> = Promise.resolve();

  async function transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    erased = false;
    writer.exec('BEGIN IMMEDIATE');
    let result: Result;
    try {
      result = await runUnnested(work);
      writer.exec('COMMIT');
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    }
    // the write-ahead log still holds what was deleted; cutting it off fails, without harm, where another process reads
    if (erased) writer.pragma('wal_checkpoint(TRUNCATE)');
    return result;
  }

  return {
    read: makeRepositories(over(reader), tables, dialect),
    async tx(work) {
      refuseNesting();
      const turn = last.then(() => transaction(() => work(writing)));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}
