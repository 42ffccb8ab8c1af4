import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { openedViews } from '#flows/case/events';
import { act } from './cases.server';
import type { Actor } from './cases.server';

/** Reloading a page is no new look at the data. */
const ONE_LOOK_MS = 60 * 60_000;

/** Notes that an account looked at the contents of a case, once an hour; gives the case as it stands then. */
export async function noteOpened(
  context: AppLoadContext,
  row: CaseRow,
  actor: Actor,
  view: (typeof openedViews)[number],
): Promise<CaseRow> {
  const since = context.now().getTime() - ONE_LOOK_MS;
  const events = await context.store.read.cases.events(row.id);
  const isNoted = events.some(
    ({ type, actor: by, at }) => type === 'opened' && by === actor.id && at.getTime() > since,
  );
  if (isNoted) return row;
  const acted = await act(context, row, { type: 'opened', view }, actor);
  if ('row' in acted) return acted.row;
  // a case on its way to the end is looked at without a note; somebody who was quicker leads to the next look
  return 'stale' in acted ? (acted.current ?? row) : row;
}
