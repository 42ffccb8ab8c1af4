import { randomBytes, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';
import * as build from 'virtual:remix/server-build';
import { csrfSession } from '~/services/csrf.server';
import { limitRate, openToOtherOrigins } from './api-guard';
import type { HouseContext } from './context';
import { loggablePath } from './log-path';
import { leadMalformedAddressesNowhere, refuseForeignRequests, refuseLargeBodies } from './guards';

const CLIENT_DIRECTORY = 'build/client';

/** What lives as long as the server does. */
export type House = Pick<
  HouseContext,
  'store' | 'reference' | 'settings' | 'now' | 'log' | 'secret' | 'caseKey' | 'staffKey' | 'sendMail'
>;

interface Locals {
  nonce: string;
  requestId: string;
}

function localsOf(response: Response): Locals {
  return response.locals as Locals;
}

function identify(_request: Request, response: Response, next: NextFunction): void {
  const locals: Locals = { nonce: randomBytes(16).toString('base64'), requestId: randomUUID() };
  Object.assign(response.locals, locals);
  response.setHeader('X-Request-Id', locals.requestId);
  next();
}

/** One line a request, without query, address or cookie: those could tell of a person. */
function logRequests(log: House['log']) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const begun = process.hrtime.bigint();
    const { method, path } = request;
    response.on('finish', () => {
      const milliseconds = Number((process.hrtime.bigint() - begun) / 1000n) / 1000;
      log.info({
        requestId: localsOf(response).requestId,
        method,
        path: loggablePath(path),
        status: response.statusCode,
        milliseconds,
      });
    });
    next();
  };
}

function securityHeaders(secure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          "'strict-dynamic'",
          (_request, response) => `'nonce-${localsOf(response as Response).nonce}'`,
        ],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** A file that is gone, as after a build under a running server, is not found; it does not end the server. */
function staticFiles() {
  return expressStaticGzip(CLIENT_DIRECTORY, {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    serveStatic: {
      redirect: false,
      setHeaders(response: ServerResponse, path: string) {
        const hashed = path.includes(`${sep}assets${sep}`);
        response.setHeader(
          'Cache-Control',
          hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        );
      },
    },
  });
}

/** The whole HTTP side of the house: headers, static files, guards, then Remix. */
export function createApp(house: House): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', house.settings.trustedProxies);
  app.use(identify);
  app.use(securityHeaders(house.settings.secureCookies));
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.use(leadMalformedAddressesNowhere);
  app.use(staticFiles());
  app.use(logRequests(house.log));
  app.use('/api/', openToOtherOrigins, limitRate(house.settings.apiRateLimit));
  app.use(refuseForeignRequests(house.settings.baseUrl));
  app.use(refuseLargeBodies);
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: process.env.NODE_ENV,
      getLoadContext: (request, response) => ({
        ...house,
        ...localsOf(response),
        clientAddress: request.ip ?? 'unknown',
        csrfToken: csrfSession(house, request.headers.cookie, (cookie) => {
          response.append('Set-Cookie', cookie);
        }),
      }),
    }),
  );
  return app;
}
