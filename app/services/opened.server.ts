import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { act } from './cases.server';
import type { Actor } from './cases.server';

/** Reloading a page is no new look at the data. */
const ONE_LOOK_MS = 60 * 60_000;
/**
 * Of an agency the employer is promised to see every opening. What the same account loads again within a minute is one: a form that
 * came back with a complaint, the page after an answer, a page that is loaded anew to be printed.
 */
const ONE_AGENCY_LOOK_MS = 60_000;

/** Notes that an account of an office looked at the contents of a case, once an hour; gives the case as it stands then. */
export async function noteOpened(context: AppLoadContext, row: CaseRow, actor: Actor): Promise<CaseRow> {
  const since = context.now().getTime() - ONE_LOOK_MS;
  const events = await context.store.read.cases.events(row.id);
  const isNoted = events.some(
    ({ type, actor: by, at }) => type === 'opened' && by === actor.id && at.getTime() > since,
  );
  if (isNoted) return row;
  const acted = await act(context, row, { type: 'opened', view: 'case' }, actor);
  if ('row' in acted) return acted.row;
  // a case on its way to the end is looked at without a note; somebody who was quicker leads to the next look
  return 'stale' in acted ? (acted.current ?? row) : row;
}

/**
 * Notes that an account of an agency opens the summary of a case; gives the case as it stands then. Nothing is shown without the
 * note: null where it cannot be made, because the sharing has just ended.
 */
export async function noteSummaryOpened(
  context: AppLoadContext,
  row: CaseRow,
  actor: Actor,
): Promise<CaseRow | null> {
  const since = context.now().getTime() - ONE_AGENCY_LOOK_MS;
  let read: CaseRow | null = row;
  while (read !== null) {
    const events = await context.store.read.cases.events(read.id);
    // what is shared anew is opened anew
    const shared = events.findLastIndex(({ type }) => type === 'sharedWithAgency');
    const isNoted = events
      .slice(shared)
      .some(({ type, actor: by, at }) => type === 'opened' && by === actor.id && at.getTime() > since);
    if (isNoted) return read;
    const acted = await act(context, read, { type: 'opened', view: 'agencySummary' }, actor);
    if ('row' in acted) return acted.row;
    if ('refused' in acted) return null;
    read = acted.current;
  }
  return null;
}
