/**
 * The smallest Remix page: one route without a loader, about 4.5 KB of HTML, served by @remix-run/express from a build written
 * by hand, streamed and compressed chunk by chunk. That is what remix-serve does, but for its log of requests.
 */
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import { createRequestHandler } from '@remix-run/express';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { Links, Meta, Outlet, RemixServer, Scripts } from '@remix-run/react';
import express from 'express';
import { createElement as h } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

const { Response } = globalThis;
const SENTENCE = 'A page that says nothing in particular, and says it at some length. ';
const PARAGRAPHS = 10;

const root = {
  default: () =>
    h(
      'html',
      { lang: 'en' },
      h('head', null, h('meta', { charSet: 'utf-8' }), h(Meta), h(Links)),
      h('body', null, h(Outlet), h(Scripts)),
    ),
};
const page = {
  default: () =>
    h(
      'main',
      null,
      h('h1', null, 'Trivial'),
      Array.from({ length: PARAGRAPHS }, (_, index) =>
        h('p', { key: index }, `${String(index)}: ${SENTENCE.repeat(4)}`),
      ),
    ),
};

/** As in the entry that Remix brings along, with the compression that remix-serve puts before it. */
function handleRequest(request, status, headers, context) {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        const compressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
        const body = compressed ? createGzip() : new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        if (compressed) headers.set('Content-Encoding', 'gzip');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

const inManifest = (id, extra) => ({
  id,
  module: `/assets/${id}.js`,
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  ...extra,
});

const build = {
  mode: 'production',
  isSpaMode: false,
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: 'root', path: '', module: root },
    page: { id: 'page', parentId: 'root', index: true, module: page },
  },
  assets: {
    version: 'bench',
    url: '/assets/manifest.js',
    entry: { module: '/assets/entry.js', imports: [] },
    routes: {
      root: inManifest('root', { path: '' }),
      page: inManifest('page', { parentId: 'root', index: true }),
    },
  },
};

const app = express();
app.disable('x-powered-by');
app.all('*', createRequestHandler({ build, mode: 'production' }));
const server = app.listen(0, () => console.log(`http://localhost:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
