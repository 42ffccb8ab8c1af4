import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

interface Limit {
  /** Attempts within the time. */
  attempts: number;
  minutes: number;
}

/**
 * Counts attempts by address. The function it gives counts one and says after how many seconds to come back, or null where
 * there is no need to. Kept in memory, so it counts for this process.
 */
export function limitAttempts({ attempts, minutes }: Limit): (address: string) => Promise<number | null> {
  const limiter = new RateLimiterMemory({ points: attempts, duration: minutes * 60 });
  return async (address) => {
    try {
      await limiter.consume(address);
      return null;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    }
  };
}
