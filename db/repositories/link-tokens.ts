import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Database, Tables } from './database';

/** A link that was mailed: whom it lets in where. */
export interface LinkToken {
  /** SHA-256 of what stands in the link. */
  hash: string;
  caseId: string;
  role: 'employer' | 'candidate';
  expiresAt: Date;
}

export interface LinkTokenRepository {
  add(token: LinkToken): Promise<void>;
  /** Spends a link: whom it lets in, or null where it is unknown, spent or expired. */
  use(hash: string, now: Date): Promise<Pick<LinkToken, 'caseId' | 'role'> | null>;
  /** How many were deleted. */
  deleteExpired(now: Date): Promise<number>;
}

/** Mailed links over either dialect. */
export function linkTokenRepository(database: Database, { linkTokens }: Tables): LinkTokenRepository {
  return {
    async add(token) {
      await database.insert(linkTokens).values(token);
    },

    async use(hash, now) {
      const [used] = await database
        .update(linkTokens)
        .set({ usedAt: now })
        .where(and(eq(linkTokens.hash, hash), isNull(linkTokens.usedAt), gt(linkTokens.expiresAt, now)))
        .returning({ caseId: linkTokens.caseId, role: linkTokens.role });
      return used ?? null;
    },

    async deleteExpired(now) {
      const rows = await database
        .delete(linkTokens)
        .where(lte(linkTokens.expiresAt, now))
        .returning({ hash: linkTokens.hash });
      return rows.length;
    },
  };
}
