import { createHash, randomBytes } from 'node:crypto';
import type { CaseRow } from '#db/repositories/cases';
import type { LinkToken } from '#db/repositories/link-tokens';
import { linkItem } from './case-mail-items.server';
import type { CaseHouse } from './cases.server';

/** People abroad do not wait for their mail; the employer has just asked for it. */
const LINK_MINUTES = { employer: 30, candidate: 7 * 24 * 60 } as const;
const TOKEN_BYTES = 32;

type LinkHouse = Pick<CaseHouse, 'store' | 'now'>;

/** The store never sees a token, so that its file alone opens no case. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Has a link sent that lets employer or candidate in, to the address known from the handoff and no other. */
export function requestLink({ store, now }: LinkHouse, row: CaseRow, role: LinkToken['role']): Promise<void> {
  return store.tx(({ outbox }) => outbox.add(linkItem(row, role), now()));
}

/** Makes the token of a link, good for one use: within 30 minutes for the employer, seven days for the candidate. */
export async function newToken(
  { store, now }: LinkHouse,
  caseId: string,
  role: LinkToken['role'],
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(now().getTime() + LINK_MINUTES[role] * 60_000);
  await store.tx(({ linkTokens }) => linkTokens.add({ hash: hashOf(token), caseId, role, expiresAt }));
  return token;
}

/** Spends a link: the case it opens and for whom, or null where it is unknown, used or expired. */
export function spendLink(
  { store, now }: LinkHouse,
  token: string,
): Promise<Pick<LinkToken, 'caseId' | 'role'> | null> {
  return store.tx(({ linkTokens }) => linkTokens.use(hashOf(token), now()));
}
