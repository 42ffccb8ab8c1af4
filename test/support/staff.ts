import { randomUUID } from 'node:crypto';
import type { Store } from '#db/store';
import type { StaffScope } from '#flows/network/staff';
import { openSession } from '~/services/staff-access.server';
import { Visitor } from './visitor';

/** Adds an account that can sign in nowhere, and gives its id. */
export async function accountOf(store: Store, scope: StaffScope, name = 'Anna Adler'): Promise<string> {
  const id = randomUUID();
  const officeId = 'officeId' in scope ? scope.officeId : null;
  const agencyId = 'agencyId' in scope ? scope.agencyId : null;
  await store.tx(({ staff }) =>
    staff.add({ id, email: `${id}@staff.example`, name, role: scope.role, officeId, agencyId }, new Date()),
  );
  return id;
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
