import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { DeskScope } from '#db/repositories/desk';
import type { StaffAccount } from '#db/repositories/staff';
import { allowed } from '#flows/case/apply';
import { readCaseNumber } from '#flows/case/case-number';
import type { CaseEventType } from '#flows/case/events';
import { stateOf } from './cases.server';
import type { Actor } from './cases.server';
import { NOT_AT_DESK } from './refusal';
import { actorOfStaff, requireStaff } from './staff-access.server';

/** Somebody at the desk of an office. */
export interface Desk {
  account: StaffAccount;
  scope: DeskScope;
  actor: Actor;
}

/** Who works at a desk. Throws a redirect to the sign-in, or a 403 Response for other roles. */
export async function requireDesk(request: Request, context: AppLoadContext): Promise<Desk> {
  const { account } = await requireStaff(request, context, ['adviser', 'officeAdministrator']);
  const actor = actorOfStaff(account);
  if (!('officeId' in actor)) throw new Error('An account of an office without its office');
  return { account, scope: { officeId: actor.officeId }, actor };
}

/** A case as somebody at the desk may have it. */
export interface DeskCaseAccess {
  desk: Desk;
  row: CaseRow;
  /** Whether the office has the case, or another one offers it. */
  side: 'responsible' | 'receiving';
}

/** The case of a page. Throws a 404 Response where it is none of the office, whether or not there is one. */
export async function openDeskCase(
  request: Request,
  context: AppLoadContext,
  typed: string | undefined,
): Promise<DeskCaseAccess> {
  const desk = await requireDesk(request, context);
  const number = readCaseNumber(typed ?? '') ?? '';
  const cases = context.store.read.desk;
  const own = await cases.find(desk.scope, number);
  if (own !== null) return { desk, row: own, side: 'responsible' };
  const offered = await cases.findOffered(desk.scope, number);
  if (offered !== null) return { desk, row: offered, side: 'receiving' };
  throw new Response(NOT_AT_DESK, { status: 404, statusText: 'Not Found' });
}

/** Whether the office may read what a case contains. */
export function isReadable({
  context,
  coordination,
  sealedKey,
}: Pick<CaseRow, 'context' | 'coordination' | 'sealedKey'>): boolean {
  return context.consents.coordination && coordination !== 'erased' && sealedKey !== null;
}

/** What somebody at the desk could do with a case now. */
export function allowedAtDesk(row: CaseRow, actor: Actor): ReadonlySet<CaseEventType> {
  return new Set(allowed(stateOf(row), actor));
}
