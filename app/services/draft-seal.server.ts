import { keyFor, seal as sealWith, unseal as unsealWith } from './sealing.server';

/** A code holds 128 random bits, so it needs no slow hash; different purposes give independent values. */
const ID_PURPOSE = 'fachkraeftelotse draft id 1';
const KEY_PURPOSE = 'fachkraeftelotse draft key 1';

/** Under which id the store keeps the draft of a code. Neither code nor key can be told from it. */
export function draftIdOf(code: string): string {
  return keyFor(code, ID_PURPOSE).toString('hex');
}

/** Sealed content belongs to one draft and one version: an older one or another draft's does not open in its place. */
function belonging(code: string, version: number): string {
  return `${draftIdOf(code)}:${String(version)}`;
}

/** Encrypts what a draft holds with the key of its code, as base64url. */
export function seal(code: string, version: number, content: string): string {
  return sealWith(keyFor(code, KEY_PURPOSE), belonging(code, version), content);
}

/** The content of a draft, or null where it was changed, cut off, or sealed for another code or version. */
export function unseal(code: string, version: number, sealed: string): string | null {
  return unsealWith(keyFor(code, KEY_PURPOSE), belonging(code, version), sealed);
}
