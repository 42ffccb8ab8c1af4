import type { AppLoadContext } from '@remix-run/node';
import { readCaseNumber } from '#flows/case/case-number';
import { limitAttempts } from './attempts.server';
import type { CaseAccess } from './case-access.server';
import { requestLink } from './case-links.server';
import { openPackage } from './cases.server';

const countRequest = limitAttempts({ attempts: 10, minutes: 10 });
/** Nobody can fill another's mailbox: so many links go out for one case. */
const countMail = limitAttempts({ attempts: 3, minutes: 15 });

type Role = CaseAccess['role'];

async function send(context: AppLoadContext, number: string, role: Role): Promise<void> {
  const row = await context.store.read.cases.findByNumber(number);
  const handed = row && (await openPackage(context, row));
  if (row === null || handed === null) return;
  if (role === 'candidate' && handed.person?.email === undefined) return;
  if ((await countMail(`${row.id} ${role}`)) !== null) return;
  await requestLink(context, row, role);
}

export type LinkRequest = { kind: 'sent' } | { kind: 'invalid' } | { kind: 'tooMany'; minutes: number };

/**
 * Has a link sent to who is known by that number. The answer is the same, and as quick, whether or not there is such a case:
 * it does not wait for what is done about it.
 */
export async function askForLink(
  context: AppLoadContext,
  { typed, role }: { typed: string; role: Role },
): Promise<LinkRequest> {
  const number = readCaseNumber(typed);
  if (number === null) return { kind: 'invalid' };
  const wait = await countRequest(context.clientAddress);
  if (wait !== null) return { kind: 'tooMany', minutes: Math.ceil(wait / 60) };
  send(context, number, role).catch((error: unknown) => {
    context.log.error({ err: error, requestId: context.requestId }, 'a link could not be requested');
  });
  return { kind: 'sent' };
}
