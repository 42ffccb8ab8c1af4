import type { AppLoadContext } from '@remix-run/node';
import type { DeskRow } from '#db/repositories/desk';
import { nothingDue } from '#db/repositories/tasks';
import { openTasksOf, type OpenedTask } from '~/services/case-tasks.server';
import { queueParts, type QueueChoice } from '~/services/desk-queue.server';
import { isReadable, type Desk } from '~/services/desk.server';
import { calendarDateOf, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { mostRows } from '~/services/sheet.server';
import type { Sheet, SheetColumn, SheetFormat } from '~/services/sheet.server';
import { deskTexts } from '~/texts/desk';
import { namesOfStaff, verdictWords } from './queue-view.server';

type SheetList = 'cases' | 'tasks';

interface About {
  desk: Desk;
  context: AppLoadContext;
  lang: Lang;
}
type Names = ReadonlyMap<string, string>;

const dayOrNone = (day: string | null) => (day === nothingDue ? null : day);

/*
 * What is not listed here stands in no file: nothing of the person, no contact, no message, no note. A row is as the queue shows it,
 * so firm, occupation and result are missing where the consent was withdrawn.
 */

function caseColumns({ context, lang }: About, names: Names): SheetColumn<DeskRow>[] {
  const { life, queue, sheets } = deskTexts(lang);
  const { occupations, states, districts } = context.reference;
  const { table } = queue;
  const yes = (isSo: boolean) => (isSo ? sheets.cases.yes : null);
  return [
    { head: table.number, width: 16, value: ({ number }) => number },
    { head: table.firm, width: 32, value: ({ firmName }) => firmName },
    { head: sheets.cases.due, width: 14, isDay: true, value: ({ dueOn }) => dayOrNone(dueOn) },
    { head: table.state, width: 24, value: ({ coordination }) => life.states[coordination].name },
    { head: table.turn, width: 24, value: ({ nextActor }) => life.turns[nextActor] },
    {
      head: sheets.cases.waiting,
      width: 14,
      isDay: true,
      value: ({ waitingSince }) => calendarDateOf(waitingSince),
    },
    {
      head: table.occupation,
      width: 36,
      value: ({ isco08 }) => (isco08 === null ? null : occupations.iscoTitle(isco08, lang)),
    },
    { head: sheets.cases.code, width: 10, value: ({ isco08 }) => isco08 },
    {
      head: table.verdict,
      width: 32,
      value: ({ verdict }) => (verdict === null ? null : verdictWords(verdict, lang)),
    },
    {
      head: table.adviser,
      width: 24,
      value: ({ assignee }) => (assignee === null ? null : (names.get(assignee) ?? null)),
    },
    { head: sheets.cases.land, width: 22, value: ({ land }) => states.get(land)?.name ?? null },
    {
      head: sheets.cases.district,
      width: 24,
      value: ({ district }) => districts.get(district)?.name ?? null,
    },
    {
      head: sheets.cases.created,
      width: 14,
      isDay: true,
      value: ({ createdAt }) => calendarDateOf(createdAt),
    },
    { head: sheets.cases.news, width: 14, value: ({ newsAt }) => yes(newsAt !== null) },
    { head: sheets.cases.flipped, width: 14, value: ({ flippedAt }) => yes(flippedAt !== null) },
  ];
}

interface TaskRow {
  row: DeskRow;
  task: OpenedTask;
}

function taskColumns({ lang }: About, names: Names): SheetColumn<TaskRow>[] {
  const { life, queue, sheets } = deskTexts(lang);
  const { table } = queue;
  return [
    { head: table.number, width: 16, value: ({ row }) => row.number },
    { head: table.firm, width: 32, value: ({ row }) => row.firmName },
    { head: sheets.tasks.task, width: 60, value: ({ task }) => task.text },
    { head: sheets.tasks.due, width: 14, isDay: true, value: ({ task }) => task.dueOn },
    { head: sheets.tasks.by, width: 24, value: ({ task }) => names.get(task.createdBy) ?? null },
    { head: sheets.tasks.on, width: 14, isDay: true, value: ({ task }) => calendarDateOf(task.createdAt) },
    { head: table.state, width: 24, value: ({ row }) => life.states[row.coordination].name },
    {
      head: table.adviser,
      width: 24,
      value: ({ row }) => (row.assignee === null ? null : (names.get(row.assignee) ?? null)),
    },
  ];
}

async function* caseRows(choice: QueueChoice, about: About): AsyncGenerator<DeskRow> {
  for await (const part of queueParts(choice, about)) yield* part;
}

async function* taskRows(choice: QueueChoice, about: About): AsyncGenerator<TaskRow> {
  for await (const part of queueParts(choice, about))
    yield* await openTasksOf(about.context, about.desk.scope, part.filter(isReadable));
}

/** What hands a list to whoever writes it, whatever its rows are. */
type Take<Result> = <Row>(sheet: Sheet<Row>) => Result;

/** A list of the office for a spreadsheet: the cases of a choice, or their open tasks. */
export async function deskSheet<Result>(
  { list, format }: { list: SheetList; format: SheetFormat },
  { choice, about, take }: { choice: QueueChoice; about: About; take: Take<Result> },
): Promise<Result> {
  const { lang, context } = about;
  const { sheets } = deskTexts(lang);
  const names = await namesOfStaff(about);
  const { title, file } = sheets[list];
  const around = {
    title,
    file: `${file}-${calendarDateOf(context.now())}`,
    most: mostRows[format],
    cut: sheets.cut[format](formatNumber(mostRows[format], lang)),
  };
  return list === 'cases'
    ? take({ ...around, columns: caseColumns(about, names), rows: caseRows(choice, about) })
    : take({ ...around, columns: taskColumns(about, names), rows: taskRows(choice, about) });
}
