import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ID_LABEL = 'fachkraeftelotse draft id 1';
const KEY_LABEL = 'fachkraeftelotse draft key 1';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A code holds 128 random bits, so it needs no slow hash; different labels give independent values. */
function derive(code: string, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', code, '', label, KEY_BYTES));
}

/** Under which id the store keeps the draft of a code. Neither code nor key can be told from it. */
export function draftIdOf(code: string): string {
  return derive(code, ID_LABEL).toString('hex');
}

/** Sealed content belongs to one draft and one version: an older one or another draft's does not open in its place. */
function belonging(code: string, version: number): Buffer {
  return Buffer.from(`${draftIdOf(code)}:${String(version)}`);
}

/** Encrypts what a draft holds with the key of its code: nonce, tag and ciphertext, as base64url. */
export function seal(code: string, version: number, content: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, derive(code, KEY_LABEL), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(belonging(code, version));
  const text = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

/** The content of a draft, or null where it was changed, cut off, or sealed for another code or version. */
export function unseal(code: string, version: number, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length < TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, derive(code, KEY_LABEL), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(belonging(code, version));
  decipher.setAuthTag(tag);
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
