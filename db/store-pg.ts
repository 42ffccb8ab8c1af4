import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { refuseNesting, runUnnested } from './no-nesting';
import type { Database, Dialect } from './repositories/database';
import { makeRepositories } from './repositories/repositories';
import * as tables from './schema/pg';
import type { Store } from './store';

/** PostgreSQL clears deleted rows by itself (autovacuum); nothing to do at the moment of deletion. */
const dialect: Dialect = {
  contentErased: () => undefined,
  unindexed: (column) => sql`${column}`,
  contains: (column, part) => sql`strpos(${column}, ${part}) > 0`,
};

/** Any number; it only has to be the same in all processes. */
const migrationLock = 4_528_301;

/** The store over any driver of PostgreSQL, already migrated. */
export function storeOver(database: Database, close: () => Promise<void>): Store {
  return {
    read: makeRepositories(database, tables, dialect),
    // async, so that a nested call rejects as it does on SQLite
    async tx(work) {
      refuseNesting();
      return database.transaction((transaction) =>
        runUnnested(() => work(makeRepositories(transaction, tables, dialect))),
      );
    },
    close,
  };
}

/** The store on a PostgreSQL server. Processes that start together migrate one after the other. */
export async function openPgStore(databaseUrl: string, migrationsFolder: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    const client = await pool.connect();
    try {
      const migrating = drizzle(client);
      await migrating.execute(sql`select pg_advisory_lock(${migrationLock})`);
      try {
        await migrate(migrating, { migrationsFolder });
      } finally {
        await migrating.execute(sql`select pg_advisory_unlock(${migrationLock})`);
      }
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return storeOver(drizzle(pool), () => pool.end());
}
