import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { problemBody } from '~/services/api/problem';

const WINDOW_SECONDS = 60;

/** The API is open to every origin: it carries no cookie and stores nothing. */
export const openToOtherOrigins: RequestHandler = (request, response, next) => {
  response.set('Access-Control-Allow-Origin', '*');
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  response.set('Access-Control-Expose-Headers', 'Retry-After');
  if (request.method !== 'OPTIONS') {
    next();
    return;
  }
  response.set({
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '86400',
  });
  response.status(204).end();
};

/** At most so many requests a minute and address; 0 means no limit. Kept in memory, so it counts for this process. */
export function limitRate(requestsPerMinute: number): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: WINDOW_SECONDS });
  return (request, response, next) => {
    limiter.consume(request.ip ?? 'unknown').then(
      () => next(),
      (reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) return next(reason);
        const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        response
          .status(429)
          .set('Retry-After', String(seconds))
          .type('application/problem+json')
          .send(JSON.stringify(problemBody(429, `Try again in ${String(seconds)} seconds.`)));
      },
    );
  };
}
