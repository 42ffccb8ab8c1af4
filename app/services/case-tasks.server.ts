import type { CaseRow } from '#db/repositories/cases';
import type { DeskScope } from '#db/repositories/desk';
import type { Task } from '#db/repositories/tasks';
import type { CalendarDate } from '#flows/facts/calendar';
import { keyOf, officeWork, stateOf } from './cases.server';
import type { CaseHouse } from './cases.server';
import { seal, unseal } from './sealing.server';
import { workCalendar } from './working-days';

const sealOf = (caseId: string) => `case ${caseId} task`;

/** A task as the office reads it. */
export type OpenedTask = Omit<Task, 'sealed' | 'caseId'> & { text: string };

/** The tasks of an office in a case; none where its contents cannot be read any more. */
export async function openTasks(
  { store, caseKey }: Pick<CaseHouse, 'store' | 'caseKey'>,
  scope: DeskScope,
  row: CaseRow,
): Promise<OpenedTask[]> {
  const key = keyOf(row, caseKey);
  if (key === null) return [];
  const tasks = await store.read.tasks.list(scope, row.id);
  return tasks.map((task) => opened(key, task));
}

function opened(key: Buffer, { sealed, caseId, ...task }: Task): OpenedTask {
  return { ...task, text: unseal(key, sealOf(caseId), sealed) ?? '' };
}

/** The open tasks of an office in some of its cases, with the case of each; none where its contents cannot be read any more. */
export async function openTasksOf<Row extends Pick<CaseRow, 'id' | 'sealedKey'>>(
  { store, caseKey }: Pick<CaseHouse, 'store' | 'caseKey'>,
  scope: DeskScope,
  rows: readonly Row[],
): Promise<{ row: Row; task: OpenedTask }[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const tasks = await store.read.tasks.open(scope, [...byId.keys()]);
  return tasks.flatMap((task) => {
    const row = byId.get(task.caseId);
    const key = row && keyOf(row, caseKey);
    return row && key ? [{ row, task: opened(key, task) }] : [];
  });
}

/**
 * Writes a task down; false where the case is not the office's or cannot be read any more. Sent twice, it is written down once: an
 * account has no second open task of the same words for the same day.
 */
export async function addTask(
  { store, caseKey, now }: CaseHouse,
  scope: DeskScope,
  row: CaseRow,
  { text, dueOn, createdBy }: { text: string; dueOn: CalendarDate | null; createdBy: string },
): Promise<boolean> {
  const key = keyOf(row, caseKey);
  if (key === null) return false;
  const work = officeWork(stateOf(row), await workCalendar(row.land), row.stepDueOn);
  const isSame = (open: Task) =>
    open.createdBy === createdBy && open.dueOn === dueOn && unseal(key, sealOf(row.id), open.sealed) === text;
  const task = { sealed: seal(key, sealOf(row.id), text), dueOn, createdBy, createdAt: now(), isSame };
  return store.tx(({ tasks }) => tasks.add(scope, row.id, task, work));
}

/** Ends a task; false where it is not one of the office's that is open. */
export async function finishTask(
  { store, now }: CaseHouse,
  scope: DeskScope,
  row: CaseRow,
  { id, doneBy }: { id: number; doneBy: string },
): Promise<boolean> {
  const work = officeWork(stateOf(row), await workCalendar(row.land), row.stepDueOn);
  return store.tx(({ tasks }) => tasks.finish(scope, row.id, { id, doneBy, doneAt: now() }, work));
}
