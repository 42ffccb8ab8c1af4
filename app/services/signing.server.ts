import { createHmac, timingSafeEqual } from 'node:crypto';

/** Message authentication code of a text for one purpose; codes of different purposes never match. */
export function sign(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${text}`).digest('base64url');
}

/** Whether a code belongs to the text, in a time that does not tell how much of it fits. */
export function isSignature(secret: string, purpose: string, text: string, code: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, text));
  const given = Buffer.from(code);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
