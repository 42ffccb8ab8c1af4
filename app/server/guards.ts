import type { NextFunction, Request, Response } from 'express';
import { languageOf, pathIn } from '~/services/language';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const LARGEST_FORM_BYTES = 64 * 1024;

/** The API is open to other origins, carries no cookie, and answers for itself. */
function isApi(request: Request): boolean {
  return request.path.startsWith('/api/');
}

function isOwnOrigin(request: Request, baseUrl: string | undefined): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (baseUrl !== undefined) return origin === new URL(baseUrl).origin;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}

/** Lets a changing request through only where the browser says that it comes from our own pages. */
export function refuseForeignRequests(baseUrl: string | undefined) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (SAFE_METHODS.has(request.method) || isApi(request) || isOwnOrigin(request, baseUrl)) next();
    else
      response.status(403).type('text/plain').send('403 Forbidden: this request came from another site.\n');
  };
}

/** No form of ours is larger than 64 KiB; a body of unknown length is none of ours. */
export function refuseLargeBodies(request: Request, response: Response, next: NextFunction): void {
  if (SAFE_METHODS.has(request.method) || isApi(request)) {
    next();
    return;
  }
  const length = request.get('content-length');
  if (length === undefined) response.status(411).type('text/plain').send('411 Length Required\n');
  else if (Number(length) > LARGEST_FORM_BYTES)
    response.status(413).type('text/plain').send('413 Content Too Large\n');
  else next();
}

/** No route has this address. */
const NOWHERE = '/404';

/** An address that cannot be decoded leads to our own page for unknown addresses instead of the server's bare one. */
export function leadMalformedAddressesNowhere(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  try {
    decodeURIComponent(request.path);
  } catch {
    request.url = pathIn(languageOf(request.path), NOWHERE);
  }
  next();
}
