import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** Argon2id, the package's own algorithm, with what OWASP asks for at least (Password Storage Cheat Sheet): 19 MiB, two passes. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Fewest characters of a password; there is no other rule about what it is made of. */
export const LEAST_PASSWORD = 12;
/** A longer one is no safer, only slower. */
const LONGEST_PASSWORD = 256;

/** Why a password is not taken. */
export type PasswordComplaint = 'short' | 'long' | 'email';

/** The same letters may come from keyboards as different code points. */
const inOneForm = (password: string) => password.normalize('NFKC');

/** What stands against a new password for this account; null where nothing does. */
export function passwordComplaint(password: string, email: string): PasswordComplaint | null {
  const { length } = [...inOneForm(password)];
  if (length < LEAST_PASSWORD) return 'short';
  if (length > LONGEST_PASSWORD) return 'long';
  return inOneForm(password).trim().toLowerCase() === email ? 'email' : null;
}

/** What is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(inOneForm(password), PARAMETERS);
}

let nobodys: Promise<string> | undefined;

/**
 * Whether it is the password behind a hash. Takes as long where there is no hash, so that the time does not tell of which
 * addresses there are accounts.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('base64url'));
  const given = inOneForm(password).slice(0, 2 * LONGEST_PASSWORD);
  const fits = await verify(kept ?? (await nobodys), given);
  return fits && kept !== null;
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism, outputLen } = parseOptions(kept);
  const used = { memoryCost, timeCost, parallelism, outputLen };
  return (Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[]).some(
    (name) => used[name] !== PARAMETERS[name],
  );
}
