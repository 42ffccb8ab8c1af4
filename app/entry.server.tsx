import { Writable } from 'node:stream';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { loggablePath } from './server/log-path';
import { compressText } from './services/compress.server';
import { NonceProvider } from './services/nonce';
import { RequestIdProvider } from './services/request-id';

/** The page as one string, complete with the data for hydration, which React's `renderToString` would not wait for. */
function renderPage(
  element: ReactElement,
  nonce: string,
  onError: (error: unknown) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        // React leaves a zero byte where a letter of several bytes meets the end of one of its chunks (facebook/react#24985)
        resolve(Buffer.concat(chunks).toString('utf8').replaceAll('\0', ''));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(element, {
      nonce,
      onAllReady: () => pipe(sink),
      onShellError: reject,
      onError,
    });
  });
}

/** Renders once and compresses once, the same way for every client (docs/decisions/0005). */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  let failed = false;
  const page = await renderPage(
    <NonceProvider value={context.nonce}>
      <RequestIdProvider value={context.requestId}>
        <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
      </RequestIdProvider>
    </NonceProvider>,
    context.nonce,
    (error) => {
      failed = true;
      context.log.error({ err: error, requestId: context.requestId }, 'rendering failed');
    },
  );
  const { body, encoding } = await compressText(page, request.headers.get('accept-encoding'));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.append('Vary', 'Accept-Encoding');
  headers.set('Content-Length', String(body.byteLength));
  if (encoding !== null) headers.set('Content-Encoding', encoding);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache');
  return new Response(new Uint8Array(body), { status: failed ? 500 : status, headers });
}

/** Logs what a loader or action did not expect; a request that the client broke off is no error. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const path = loggablePath(new URL(request.url).pathname);
  context.log.error({ err: error, requestId: context.requestId, path }, 'request failed');
}
