import { and, asc, eq, inArray, isNotNull, isNull, min, sql } from 'drizzle-orm';
import type { CalendarDate } from '../../flows/facts/calendar';
import type { OfficeWork } from './cases';
import type { Database, Tables } from './database';
import type { DeskScope } from './desk';

/** The day on which nothing is ever due: behind all others. */
export const nothingDue: CalendarDate = '9999-12-31';

/** A task of an office in a case; its text is sealed. */
export type Task = Tables['caseTasks']['$inferSelect'];

/** A task to write down. */
export interface NewTask {
  sealed: string;
  dueOn: CalendarDate | null;
  createdBy: string;
  createdAt: Date;
  /** Whether a task that is open says the same: what is sent twice is written down once. */
  isSame: (open: Task) => boolean;
}

export interface TaskRepository {
  /** Of a case of the office: open ones first, those that are due first. */
  list(scope: DeskScope, caseId: string): Promise<Task[]>;
  /** The open ones of some cases, those that are due first; of cases of the office only. */
  open(scope: DeskScope, caseIds: readonly string[]): Promise<Task[]>;
  /** False where the case is not the office's. */
  add(scope: DeskScope, caseId: string, task: NewTask, work: OfficeWork): Promise<boolean>;
  /** False where there is no such task that is open in a case of the office. */
  finish(
    scope: DeskScope,
    caseId: string,
    done: { id: number; doneBy: string; doneAt: Date },
    work: OfficeWork,
  ): Promise<boolean>;
}

/** The day on which something is due in a case: the answer of its office, a step of its plan, or the first of its tasks. One read. */
export async function dueOnOf(
  database: Database,
  { caseTasks }: Pick<Tables, 'caseTasks'>,
  caseId: string,
  { answerBy, stepDueOn, isLive }: OfficeWork,
): Promise<CalendarDate> {
  if (!isLive) return nothingDue;
  const [row] = await database
    .select({ first: min(caseTasks.dueOn) })
    .from(caseTasks)
    .where(and(eq(caseTasks.caseId, caseId), isNull(caseTasks.doneAt), isNotNull(caseTasks.dueOn)));
  return [answerBy, stepDueOn, row?.first].reduce<CalendarDate>(
    (first, day) => (day && day < first ? day : first),
    nothingDue,
  );
}

/** Tasks over either dialect. */
export function taskRepository(
  database: Database,
  tables: Pick<Tables, 'cases' | 'caseTasks'>,
): TaskRepository {
  const { cases, caseTasks } = tables;

  async function isOwn({ officeId }: DeskScope, caseId: string): Promise<boolean> {
    const rows = await database
      .select({ id: cases.id })
      .from(cases)
      .where(and(eq(cases.id, caseId), eq(cases.officeId, officeId)));
    return rows.length > 0;
  }
  /** The same, and until the transaction ends nobody else writes a task of the case. */
  async function lockOwn({ officeId }: DeskScope, caseId: string): Promise<boolean> {
    const rows = await database
      .update(cases)
      .set({ dueOn: sql`${cases.dueOn}` })
      .where(and(eq(cases.id, caseId), eq(cases.officeId, officeId)))
      .returning({ id: cases.id });
    return rows.length > 0;
  }
  async function keepDue(caseId: string, work: OfficeWork): Promise<void> {
    const dueOn = await dueOnOf(database, tables, caseId, work);
    await database.update(cases).set({ dueOn }).where(eq(cases.id, caseId));
  }

  return {
    async list(scope, caseId) {
      if (!(await isOwn(scope, caseId))) return [];
      return database
        .select()
        .from(caseTasks)
        .where(eq(caseTasks.caseId, caseId))
        .orderBy(
          sql`case when ${caseTasks.doneAt} is null then 0 else 1 end`,
          sql`coalesce(${caseTasks.dueOn}, ${nothingDue})`,
          asc(caseTasks.id),
        );
    },

    async open({ officeId }, caseIds) {
      const rows = await database
        .select({ task: caseTasks })
        .from(caseTasks)
        .innerJoin(cases, eq(cases.id, caseTasks.caseId))
        .where(
          and(
            inArray(caseTasks.caseId, [...caseIds]),
            isNull(caseTasks.doneAt),
            eq(cases.officeId, officeId),
          ),
        )
        .orderBy(sql`coalesce(${caseTasks.dueOn}, ${nothingDue})`, asc(caseTasks.id));
      return rows.map(({ task }) => task);
    },

    async add(scope, caseId, { isSame, ...task }, work) {
      if (!(await lockOwn(scope, caseId))) return false;
      const open = await database
        .select()
        .from(caseTasks)
        .where(and(eq(caseTasks.caseId, caseId), isNull(caseTasks.doneAt)));
      if (open.some(isSame)) return true;
      await database.insert(caseTasks).values({ ...task, caseId });
      await keepDue(caseId, work);
      return true;
    },

    async finish(scope, caseId, { id, doneBy, doneAt }, work) {
      if (!(await isOwn(scope, caseId))) return false;
      const done = await database
        .update(caseTasks)
        .set({ doneBy, doneAt })
        .where(and(eq(caseTasks.id, id), eq(caseTasks.caseId, caseId), isNull(caseTasks.doneAt)))
        .returning({ id: caseTasks.id });
      if (done.length === 0) return false;
      await keepDue(caseId, work);
      return true;
    },
  };
}
