import { AsyncLocalStorage } from 'node:async_hooks';

const inTransaction = new AsyncLocalStorage<true>();

/**
 * Runs the work of a transaction, and throws where that work opens another one: on SQLite it would wait for itself for
 * ever, on PostgreSQL it would be a second transaction that does not see the first.
 */
export function runUnnested<Result>(work: () => Promise<Result>): Promise<Result> {
  return inTransaction.run(true, work);
}

/** @throws Error inside the work of a transaction. */
export function refuseNesting(): void {
  if (inTransaction.getStore()) throw new Error('A transaction was opened inside another one');
}
