import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseRole } from '../../flows/case/states';

/** An event as it is stored, without its place in the chain. */
export interface EventRecord {
  at: Date;
  type: string;
  role: CaseRole;
  /** Id of the account or link by which it was done. */
  actor: string;
  /** The office or agency in whose name; null for all others. */
  party: string | null;
  /** The part that may stand in the open. */
  open: Record<string, unknown>;
  /** The rest, sealed; null where there is none. */
  sealed: string | null;
}

/** An event in the chain of its case. */
export interface ChainedEvent extends EventRecord {
  caseId: string;
  /** From 1. */
  seq: number;
  prevHash: string;
  hash: string;
}

/** SHA-256 in hex of a JSON value in its canonical form (RFC 8785). */
export function digestOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error('Only JSON has a digest');
  return createHash('sha256').update(canonical).digest('hex');
}

/** What the first event of a case is chained to. */
export const noHash = '0'.repeat(64);

/** The hash of an event: over everything that is stored of it, and over the hash of the event before. */
export function hashOf({ at, ...event }: Omit<ChainedEvent, 'hash'>): string {
  const { caseId, seq, type, role, actor, party, open, sealed, prevHash } = event;
  return digestOf({ caseId, seq, at: at.toISOString(), type, role, actor, party, open, sealed, prevHash });
}
