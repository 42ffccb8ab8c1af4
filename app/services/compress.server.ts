import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a packet is a packet. */
const WORTH_COMPRESSING_BYTES = 1400;
/** Dearer levels cost more time than they save on a page of some kilobytes. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

interface Compressed {
  body: Buffer;
  encoding: 'br' | 'gzip' | null;
}

function accepts(header: string | null, encoding: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [name, weight] = part.trim().split(';');
    return name?.trim() === encoding && weight?.replace(/\s/g, '') !== 'q=0';
  });
}

/** Compresses a whole page or answer once, in what the client accepts; small ones stay as they are. */
export async function compressText(text: string, acceptEncoding: string | null): Promise<Compressed> {
  const body = Buffer.from(text, 'utf8');
  if (body.byteLength < WORTH_COMPRESSING_BYTES) return { body, encoding: null };
  if (accepts(acceptEncoding, 'br')) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    };
    return { body: await brotli(body, { params }), encoding: 'br' };
  }
  if (accepts(acceptEncoding, 'gzip'))
    return { body: await zip(body, { level: GZIP_LEVEL }), encoding: 'gzip' };
  return { body, encoding: null };
}
