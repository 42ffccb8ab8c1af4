import { and, eq, lte } from 'drizzle-orm';
import type { Database, Dialect, Tables } from './database';
import type { Draft, DraftRepository } from './repositories';

/** Drafts over either dialect. */
export function draftRepository(database: Database, { drafts }: Tables, dialect: Dialect): DraftRepository {
  async function find(id: string): Promise<Draft | null> {
    const [draft] = await database.select().from(drafts).where(eq(drafts.id, id)).limit(1);
    return draft ?? null;
  }

  return {
    find,

    async create(draft) {
      const [created] = await database
        .insert(drafts)
        .values({ ...draft, version: 1 })
        .onConflictDoNothing()
        .returning();
      return created ?? { stale: true, current: await find(draft.id) };
    },

    async save({ id, version, ...change }) {
      const [saved] = await database
        .update(drafts)
        .set({ ...change, version: version + 1 })
        .where(and(eq(drafts.id, id), eq(drafts.version, version)))
        .returning();
      return saved ?? { stale: true, current: await find(id) };
    },

    async delete(id) {
      const deleted = await database.delete(drafts).where(eq(drafts.id, id)).returning({ id: drafts.id });
      if (deleted.length > 0) dialect.contentErased();
      return deleted.length > 0;
    },

    async deleteExpired(now) {
      const deleted = await database
        .delete(drafts)
        .where(lte(drafts.expiresAt, now))
        .returning({ id: drafts.id });
      if (deleted.length > 0) dialect.contentErased();
      return deleted.length;
    },
  };
}
