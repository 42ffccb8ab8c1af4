import type { AppLoadContext } from '@remix-run/node';
import type { Desk } from '~/services/desk.server';
import { staffHead } from '~/services/staff-head.server';
import type { DeskHead } from './desk-frame';

/** The head of the pages of the desk. Two reads. */
export async function deskHead({ account, scope }: Desk, context: AppLoadContext): Promise<DeskHead> {
  const offered = await context.store.read.desk.offered(scope);
  return { staff: await staffHead(account, context), offered: offered.length };
}
