import type { RequestHandler } from 'msw';

/**
 * The outside HTTP services that the product talks to, as MSW handlers. It talks to none yet: reference data are files, and
 * links are followed by people, not by the server. A service that is added gets its handler here.
 */
export const handlers: RequestHandler[] = [];
