import { problem } from './problem';

const LARGEST_BODY_BYTES = 64 * 1024;
/** Up to here a body that is too large is read and dropped, so that the client gets to see the answer. */
const PATIENCE_BYTES = 1024 * 1024;

const tooLarge = () => problem(413, `A body may have at most ${String(LARGEST_BODY_BYTES)} bytes.`);

async function readText(request: Request): Promise<string | Response> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY_BYTES) return tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > PATIENCE_BYTES) break;
      if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
    }
  }
  if (size > LARGEST_BODY_BYTES) return tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return problem(400, 'The body is no valid UTF-8.');
  }
}

/** The JSON of a request, or the problem to answer: 415, 413 or 400. */
export async function readJson(request: Request): Promise<{ json: unknown } | { refused: Response }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return { refused: problem(415, 'Send the body as application/json.') };
  }
  const text = await readText(request);
  if (text instanceof Response) return { refused: text };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { refused: problem(400, 'The body is no valid JSON.') };
  }
}
