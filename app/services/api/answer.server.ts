import { compressText } from '../compress.server';

/** A JSON answer, compressed where the client accepts it. */
export async function answerJson(request: Request, value: unknown): Promise<Response> {
  const { body, encoding } = await compressText(
    JSON.stringify(value),
    request.headers.get('accept-encoding'),
  );
  const headers = new Headers({ 'Content-Type': 'application/json; charset=utf-8', Vary: 'Accept-Encoding' });
  if (encoding !== null) headers.set('Content-Encoding', encoding);
  return new Response(new Uint8Array(body), { headers });
}
