import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The secret of a setting: the one given, else the one kept in `file`, which is made on the first start so that nothing
 * is lost with a restart and no set-up is needed. `tell` is called with one line where a file was made.
 */
export function keptSecret(
  setting: string,
  given: string | undefined,
  file: string,
  tell: (line: string) => void,
): string {
  if (given !== undefined) return given;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, secret, { mode: 0o600 });
  tell(`${setting} is not set: made one and keep it in ${file}`);
  return secret;
}
