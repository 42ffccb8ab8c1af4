import { and, asc, eq, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Database, Tables } from './database';

/** Something to send. */
export interface OutboxItem {
  id: number;
  idempotencyKey: string;
  kind: string;
  payload: Record<string, unknown>;
  /** Counts the one under way. */
  attempts: number;
}

export interface DeadLetter extends OutboxItem {
  deadAt: Date;
  lastError: string;
}

export interface OutboxRepository {
  /** Leaves something to be sent; nothing where the key was used before. */
  add(item: Pick<OutboxItem, 'idempotencyKey' | 'kind' | 'payload'>, now: Date): Promise<void>;
  /** Whether a worker would find something. */
  isWaiting(now: Date): Promise<boolean>;
  /** Takes what is due, so that no other worker does before `until`. */
  claim(now: Date, until: Date, limit: number): Promise<OutboxItem[]>;
  sent(id: number, now: Date): Promise<void>;
  /** Did not work: to be tried again at a time, or given up where that is null. */
  failed(id: number, error: string, nextTryAt: Date | null, now: Date): Promise<void>;
  /** What was given up, oldest first. */
  dead(limit: number): Promise<DeadLetter[]>;
  /** Has a dead letter tried again. */
  revive(id: number, now: Date): Promise<void>;
  /** How many were deleted: those sent before a time. */
  deleteSent(before: Date): Promise<number>;
}

/** The outbox over either dialect. */
export function outboxRepository(database: Database, { outbox }: Tables): OutboxRepository {
  const isDue = (now: Date) =>
    and(
      isNull(outbox.sentAt),
      isNull(outbox.deadAt),
      lte(outbox.nextTryAt, now),
      or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now)),
    );
  const item = {
    id: outbox.id,
    idempotencyKey: outbox.idempotencyKey,
    kind: outbox.kind,
    payload: outbox.payload,
    attempts: outbox.attempts,
  };
  const due = (now: Date, limit: number) =>
    database
      .select(item)
      .from(outbox)
      .where(isDue(now))
      .orderBy(asc(outbox.nextTryAt), asc(outbox.id))
      .limit(limit);

  return {
    async add(entry, now) {
      await database
        .insert(outbox)
        .values({ ...entry, nextTryAt: now, createdAt: now })
        .onConflictDoNothing({ target: outbox.idempotencyKey });
    },

    isWaiting: async (now) => (await due(now, 1)).length > 0,

    async claim(now, until, limit) {
      const claimed: OutboxItem[] = [];
      for (const { id, attempts } of await due(now, limit)) {
        // asked again here, so that of two workers on PostgreSQL one gets the row
        const [row] = await database
          .update(outbox)
          .set({ claimedUntil: until, attempts: attempts + 1 })
          .where(and(eq(outbox.id, id), isDue(now)))
          .returning(item);
        if (row) claimed.push(row);
      }
      return claimed;
    },

    async sent(id, now) {
      await database
        .update(outbox)
        .set({ sentAt: now, claimedUntil: null, lastError: null })
        .where(eq(outbox.id, id));
    },

    async failed(id, lastError, nextTryAt, now) {
      const next = nextTryAt === null ? { deadAt: now } : { nextTryAt };
      await database
        .update(outbox)
        .set({ ...next, lastError, claimedUntil: null })
        .where(and(eq(outbox.id, id), isNull(outbox.sentAt)));
    },

    async dead(limit) {
      const rows = await database
        .select({ ...item, deadAt: outbox.deadAt, lastError: outbox.lastError })
        .from(outbox)
        .where(isNotNull(outbox.deadAt))
        .orderBy(asc(outbox.id))
        .limit(limit);
      return rows.flatMap(({ deadAt, lastError, ...row }) =>
        deadAt === null ? [] : [{ ...row, deadAt, lastError: lastError ?? '' }],
      );
    },

    async revive(id, now) {
      await database
        .update(outbox)
        .set({ deadAt: null, attempts: 0, nextTryAt: now })
        .where(and(eq(outbox.id, id), isNotNull(outbox.deadAt)));
    },

    async deleteSent(before) {
      const rows = await database
        .delete(outbox)
        .where(and(isNotNull(outbox.sentAt), lte(outbox.sentAt, before)))
        .returning({ id: outbox.id });
      return rows.length;
    },
  };
}
