import { randomBytes } from 'node:crypto';
import { base32crockford } from '@scure/base';

/** 128 random bits are 26 symbols; two symbols that check them make it seven groups of four. */
const RANDOM_BYTES = 16;
const RANDOM_SYMBOLS = 26;
const GROUP = 4;
/** How long a code is without its hyphens. */
export const CODE_SYMBOLS = 28;

/**
 * The largest prime that two symbols (32 · 32) can hold. Because it is a prime above 32, the remainder changes with every
 * single wrong symbol and with every two neighbours that changed places.
 */
const MODULUS = 1021n;

/** What people put between the symbols, hyphens of all kinds and what cannot be seen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212]/gu;
/** Crockford's symbols, with the look-alikes already replaced: no I, L, O, U. */
const SYMBOLS_ONLY = /^[0-9A-HJKMNP-TV-Z]*$/;

function codeOf(random: Uint8Array): string {
  const rest = Number(BigInt(`0x${Buffer.from(random).toString('hex')}`) % MODULUS);
  // ten bits, left-aligned in two bytes, are the first two of the symbols written for these
  const check = base32crockford.encode(Uint8Array.of(rest >> 2, (rest & 3) << 6)).slice(0, 2);
  return base32crockford.encode(random) + check;
}

/** A new resume code: 28 symbols without hyphens, the form in which the house handles codes. */
export function newCode(): string {
  return codeOf(randomBytes(RANDOM_BYTES));
}

/** The code for people: groups of four with hyphens. */
export function writeCode(code: string): string {
  return code.match(new RegExp(`.{${String(GROUP)}}`, 'g'))?.join('-') ?? code;
}

/** What can be wrong with a typed code, before anything is looked up. */
export type CodeComplaint = 'empty' | 'length' | 'symbol' | 'typo';

/**
 * Reads a code as people type it: case, blanks and hyphens do not matter, O counts as 0, I and L as 1, and a whole link
 * with the code at its end will do.
 */
export function readCode(text: string): { code: string } | { complaint: CodeComplaint; symbols: number } {
  const symbols = text
    .slice(text.lastIndexOf('#') + 1)
    .replace(BETWEEN, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const refuse = (complaint: CodeComplaint) => ({ complaint, symbols: symbols.length });
  if (symbols === '') return refuse('empty');
  if (!SYMBOLS_ONLY.test(symbols)) return refuse('symbol');
  if (symbols.length !== CODE_SYMBOLS) return refuse('length');
  try {
    const code = codeOf(base32crockford.decode(symbols.slice(0, RANDOM_SYMBOLS)));
    return code === symbols ? { code } : refuse('typo');
  } catch {
    // the last symbol of the random part has two bits that are always zero
    return refuse('typo');
  }
}
