import type { HouseContext } from './context';

const HOUR_MS = 3_600_000;

/**
 * Deletes expired drafts now and then again after every interval, an hour by default, so that no operator has to think of it.
 * Gives the way to stop.
 */
export function keepClean(
  { store, log, now }: Pick<HouseContext, 'store' | 'log' | 'now'>,
  intervalMs = HOUR_MS,
): () => void {
  const clean = async () => {
    try {
      const removed = await store.tx((repositories) => repositories.drafts.deleteExpired(now()));
      if (removed > 0) log.info({ removed }, 'expired drafts removed');
    } catch (error) {
      log.error({ err: error }, 'expired drafts could not be removed');
    }
  };
  void clean();
  const timer = setInterval(() => void clean(), intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
