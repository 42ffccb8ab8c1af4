import type { Repositories } from './repositories/repositories';

/** What the house remembers. */
export interface Store {
  /** Repositories outside any transaction; for reading. */
  read: Repositories;
  /** Runs `work` in one transaction; rolls back and rethrows where it throws. Not nestable: a nested call throws. */
  tx<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `file:PATH` for SQLite or `postgres://…` for PostgreSQL. */
  databaseUrl: string;
  /** Where the generated migrations stand; `db/migrations` under the current directory by default. */
  migrationsDirectory?: string;
}

/** Opens the store and brings its tables up to date. */
export function openStore(options: StoreOptions): Promise<Store> {
  return Promise.reject(new Error(`no store for ${options.databaseUrl} yet`));
}
