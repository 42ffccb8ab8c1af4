import { createHash, randomBytes } from 'node:crypto';
import { base32crockford } from '@scure/base';
import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';
import { seal, unseal } from './sealing.server';

const ISSUER = 'Fachkräftelotse';
/** What every app for such codes understands (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Codes of the step before and after count too: clocks differ, and typing takes time. */
const WINDOW = 1;
const SECRET_BYTES = 20;

const RECOVERY_CODES = 10;
/** 80 bits, in four groups of four symbols. */
const RECOVERY_BYTES = 10;
const RECOVERY_SYMBOLS = 16;

const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212]/gu;

/** A new secret for an app, as base32. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

function totpOf(secret: string, email = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label: email, secret: Secret.fromBase32(secret), ...KIND });
}

/** A QR code as the squares that are dark: a path in a drawing of `size` by `size`. */
export interface QrPicture {
  size: number;
  path: string;
}

/** What somebody needs to enter a secret in an app. */
export interface SecretView {
  /** In groups of four. */
  secret: string;
  /** The same for an app on the same device. */
  link: string;
  picture: QrPicture;
}

/** A secret as it is shown, once, to set up an app. */
export function secretView(secret: string, email: string): SecretView {
  const link = totpOf(secret, email).toString();
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret, link, picture: { size, path } };
}

/** What was typed as a second factor. */
export type TypedCode = { totp: string } | { recovery: string } | null;

/** Reads a code as people type it: six digits of the app, or a recovery code; null where it is neither. */
export function readSecondFactor(text: string): TypedCode {
  const symbols = text.replace(BETWEEN, '').toUpperCase();
  if (/^\d{6}$/.test(symbols)) return { totp: symbols };
  const recovery = symbols.replace(/O/g, '0').replace(/[IL]/g, '1');
  return recovery.length === RECOVERY_SYMBOLS && /^[0-9A-Z]+$/.test(recovery) ? { recovery } : null;
}

/** The time step to which a code belongs, so that it can be spent; null where it fits none around now. */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: KIND.period, timestamp }) + delta;
}

/** The secret of an account as it is stored; it opens for that account only. */
export function sealTotpSecret(staffKey: Buffer, staffId: string, secret: string): string {
  return seal(staffKey, `totp ${staffId}`, secret);
}

/** The secret of an account. Throws where the key is another one. */
export function openTotpSecret(staffKey: Buffer, staffId: string, sealed: string): string {
  const secret = unseal(staffKey, `totp ${staffId}`, sealed);
  if (secret === null)
    throw new Error('The second factor of an account does not open: is CASE_SECRET another one?');
  return secret;
}

/** What the store holds of a recovery code. With 80 random bits it needs no slow hash. */
export function recoveryHash(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** New recovery codes: as people get them, and what is kept. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const plain = Array.from({ length: RECOVERY_CODES }, () =>
    base32crockford.encode(randomBytes(RECOVERY_BYTES)),
  );
  return {
    codes: plain.map((code) => code.match(/.{4}/g)?.join('-') ?? code),
    hashes: plain.map(recoveryHash),
  };
}
