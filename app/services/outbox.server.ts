import type { Logger } from 'pino';
import type { OutboxItem } from '#db/repositories/outbox';
import type { Store } from '#db/store';
import { Undeliverable } from './mail.server';

/** A worker that dies loses its claim after so long. */
const CLAIM_MS = 60_000;
const BATCH = 10;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
/** With the pauses between them about two days. */
const MOST_ATTEMPTS = 12;

/** How things of each kind are sent. */
export type Carriers = Readonly<Record<string, (item: OutboxItem) => Promise<void>>>;

export interface OutboxHouse {
  store: Store;
  now: () => Date;
  log: Logger;
  carriers: Carriers;
  /** How long others leave alone what this worker has taken, in milliseconds. */
  claimMs?: number;
}

/** When to try again after so many attempts; null: give up. */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  return new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 4 ** (attempts - 1), LONGEST_PAUSE_MS));
}

async function send({ store, now, log, carriers }: OutboxHouse, item: OutboxItem): Promise<void> {
  const { id, kind, attempts } = item;
  try {
    const carry = carriers[kind];
    if (carry === undefined) throw new Undeliverable(`nothing carries ${kind}`);
    await carry(item);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    const again = error instanceof Undeliverable ? null : nextTry(attempts, now());
    await store.tx(({ outbox }) => outbox.failed(id, reason, again, now()));
    log[again === null ? 'error' : 'warn'](
      { outbox: id, kind, attempts, reason, again },
      'could not be sent',
    );
    return;
  }
  await store.tx(({ outbox }) => outbox.sent(id, now()));
}

/**
 * Sends all that is due. At least once: a crash after sending and before the note of it sends again when the claim has run out,
 * under the same Message-ID.
 */
export async function sendOutbox(house: OutboxHouse): Promise<void> {
  const { store, now, claimMs = CLAIM_MS } = house;
  // looking first keeps an idle worker from writing
  while (await store.read.outbox.isWaiting(now())) {
    const until = new Date(now().getTime() + claimMs);
    const claimed = await store.tx(({ outbox }) => outbox.claim(now(), until, BATCH));
    if (claimed.length === 0) return;
    for (const item of claimed) await send(house, item);
  }
}
