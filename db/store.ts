import { join } from 'node:path';
import type { Repositories } from './repositories/repositories';

export type { Draft } from './repositories/repositories';

/** What the house remembers. */
export interface Store {
  /** Repositories outside any transaction; for reading. On SQLite they cannot write. */
  read: Repositories;
  /**
   * Runs `work` in one transaction; rolls back and rethrows where it throws. No network and no timers inside: on SQLite all
   * others wait. Not nestable: a nested call rejects.
   */
  tx<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result>;
  /** Waits for the transactions that are under way. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `file:PATH` for SQLite or `postgres://…` for PostgreSQL. */
  databaseUrl: string;
  /** Where the generated migrations stand, one folder per dialect; `db/migrations` under the current directory by default. */
  migrationsDirectory?: string;
}

/**
 * Opens the store and brings its tables up to date.
 * @throws Error where the address is of neither kind, the database cannot be reached, or a migration fails.
 */
export async function openStore({
  databaseUrl,
  migrationsDirectory = join(process.cwd(), 'db', 'migrations'),
}: StoreOptions): Promise<Store> {
  // each driver is loaded only where it is used
  if (/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    const { openPgStore } = await import('./store-pg');
    return openPgStore(databaseUrl, join(migrationsDirectory, 'pg'));
  }
  const path = /^file:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
  if (path) {
    const { openSqliteStore } = await import('./store-sqlite');
    return openSqliteStore(path, join(migrationsDirectory, 'sqlite'));
  }
  throw new Error('The database address must begin with "file:" (SQLite) or "postgres://" (PostgreSQL)');
}
