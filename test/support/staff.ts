import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Store } from '#db/store';
import type { StaffScope } from '#flows/network/staff';
import { staffKeyOf } from '~/server/case-work';
import { readSettings } from '~/server/settings';
import { hashPassword } from '~/services/passwords.server';
import { newRecoveryCodes, newTotpSecret, sealTotpSecret } from '~/services/second-factor.server';
import { openSession } from '~/services/staff-access.server';
import { CASE_SECRET } from './case-house';
import { Visitor } from './visitor';

type NewAccount = Parameters<Parameters<Parameters<Store['tx']>[0]>[0]['staff']['add']>[0];

async function add(
  store: Store,
  scope: StaffScope,
  account: Omit<NewAccount, 'role' | 'officeId' | 'agencyId'>,
) {
  const officeId = 'officeId' in scope ? scope.officeId : null;
  const agencyId = 'agencyId' in scope ? scope.agencyId : null;
  const whole = { ...account, role: scope.role, officeId, agencyId };
  await store.tx(({ staff }) => staff.add(whole, new Date()));
}

/** Adds an account that can sign in nowhere, and gives its id. */
export async function accountOf(store: Store, scope: StaffScope, name = 'Anna Adler'): Promise<string> {
  const id = randomUUID();
  await add(store, scope, { id, email: `${id}@staff.example`, name });
  return id;
}

export const PASSWORD = 'lampe wolke treppe sieben';

/** An account that signs in with password and app, with what somebody needs for it. */
export async function localAccount(store: Store, scope: StaffScope, name = 'Anna Adler') {
  const id = randomUUID();
  const email = `${id}@staff.example`;
  const secret = newTotpSecret();
  const log = { info: () => undefined };
  const key = staffKeyOf({ settings: readSettings({ CASE_SECRET }), log });
  const totpSecret = sealTotpSecret(key, id, secret);
  await add(store, scope, { id, email, name, passwordHash: await hashPassword(PASSWORD), totpSecret });
  const { codes, hashes } = newRecoveryCodes();
  await store.tx(({ staff }) => staff.setRecoveryCodes(id, hashes));
  return { id, email, secret, codes };
}

/** What the app shows now, or so many steps later. */
export function totpCode(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** The cookie of somebody who gave both factors, as name and value. */
export async function staffCookie(store: Store, staffId: string): Promise<[string, string]> {
  const session = { staffId, isComplete: true, client: 'Test' };
  const settings = { secureCookies: false } as Parameters<typeof openSession>[0]['settings'];
  const line = await openSession({ store, settings, now: () => new Date() }, session);
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  return [name, value];
}

/** A browser without scripts in which somebody of the staff is signed in. */
export async function signedIn(
  { url, store }: { url: string; store: Store },
  scope: StaffScope,
  name?: string,
): Promise<Visitor> {
  const visitor = new Visitor(url);
  const [cookie, value] = await staffCookie(store, await accountOf(store, scope, name));
  visitor.cookies.set(cookie, value);
  return visitor;
}
