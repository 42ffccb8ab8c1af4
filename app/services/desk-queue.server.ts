import type { AppLoadContext } from '@remix-run/node';
import type { DeskFilter, DeskPlace, DeskRow, DeskSort } from '#db/repositories/desk';
import { deskSorts } from '#db/repositories/desk';
import { live } from '#flows/case/rights';
import { coordinationStates } from '#flows/case/states';
import type { CoordinationState } from '#flows/case/states';
import { addDays } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import type { Desk } from './desk.server';
import { calendarDateOf } from './format';
import { sheetFormats } from './sheet.server';

/** Fields of the filter, as they stand in addresses. */
export const queueFields = [
  'stand',
  'faellig',
  'land',
  'kreis',
  'gruppe',
  'ergebnis',
  'wer',
  'neues',
  'sortierung',
] as const;
export type QueueField = (typeof queueFields)[number];
/** What somebody chose; what is not chosen is missing. */
export type QueueChoice = Partial<Record<QueueField, string>>;

/** Says that an address holds a choice, be it none; without it the one that is remembered counts. */
export const CHOICE_FIELD = 'filter';
export const SEARCH_FIELD = 'suche';
const AFTER = 'nach';
const BEFORE = 'vor';
export const dues = ['overdue', 'today', 'week'] as const;
const PAGE = 25;
const WEEK = 7;
/** The name of the desk's choice among the preferences of an account. */
const PREFERENCE = 'desk';

const valid: Record<QueueField, (value: string) => boolean> = {
  stand: (value) => value === 'all' || (coordinationStates as readonly string[]).includes(value),
  faellig: (value) => (dues as readonly string[]).includes(value),
  land: (value) => /^DE-[A-Z]{2}$/.test(value),
  kreis: (value) => /^\d{5}$/.test(value),
  gruppe: (value) => /^\d{2}$/.test(value),
  ergebnis: (value) => /^[a-zA-Z\d]{1,40}$/.test(value),
  wer: (value) => value === 'me' || value === 'nobody',
  neues: (value) => value === '1',
  sortierung: (value) => (deskSorts as readonly string[]).includes(value),
};

function readChoice(given: (field: QueueField) => unknown): QueueChoice {
  const entries = queueFields.map((field) => [field, given(field)] as const);
  return Object.fromEntries(
    entries.filter(([field, value]) => typeof value === 'string' && valid[field](value)),
  );
}

const rememberedChoice = ({ account }: Desk) => {
  const remembered = (account.preferences?.[PREFERENCE] ?? {}) as Record<string, unknown>;
  return readChoice((field) => remembered[field]);
};

/** The choice of an address, or the one that the account made last. */
export function askedChoice(request: Request, desk: Desk): QueueChoice {
  const { searchParams } = new URL(request.url);
  if (!searchParams.has(CHOICE_FIELD)) return rememberedChoice(desk);
  return readChoice((field) => searchParams.get(field));
}

/** The same; a new one is remembered. */
export async function queueChoice(request: Request, desk: Desk, { store }: AppLoadContext) {
  const { account } = desk;
  const before = rememberedChoice(desk);
  const choice = askedChoice(request, desk);
  if (JSON.stringify(choice) !== JSON.stringify(before))
    await store.tx(({ staff }) =>
      staff.change(account.id, { preferences: { ...account.preferences, [PREFERENCE]: choice } }),
    );
  return choice;
}

/** The days that a choice of what is due stands for. */
export function dueDays(due: string | undefined, today: CalendarDate): DeskFilter['due'] {
  switch (due) {
    case 'overdue':
      return { to: addDays(today, -1) };
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: today, to: addDays(today, WEEK) };
    default:
      return undefined;
  }
}

function filterOf(choice: QueueChoice, accountId: string, today: CalendarDate): DeskFilter {
  const { stand, faellig, land, kreis, gruppe, ergebnis, wer, neues } = choice;
  // what came in about a case that has ended has to be seen too
  const usual = neues === undefined ? live : undefined;
  const states = stand === undefined ? usual : stand === 'all' ? undefined : [stand as CoordinationState];
  return {
    states,
    due: dueDays(faellig, today),
    land,
    district: kreis,
    occupationGroup: gruppe,
    verdict: ergebnis,
    assignee: wer === 'nobody' ? null : wer === 'me' ? accountId : undefined,
    news: neues !== undefined,
  };
}

const sortOf = ({ sortierung }: QueueChoice) => (sortierung as DeskSort | undefined) ?? 'due';

/** What a place is called in addresses. */
function placeName(
  row: Pick<DeskRow, 'id' | 'dueOn' | 'createdAt' | 'waitingSince'>,
  sort: DeskSort,
): string {
  const key = {
    due: row.dueOn,
    newest: row.createdAt.toISOString(),
    waiting: row.waitingSince.toISOString(),
  };
  return `${key[sort]}_${row.id}`;
}

function readPlace(params: URLSearchParams, sort: DeskSort): DeskPlace | undefined {
  const direction = params.has(AFTER) ? 'after' : 'before';
  const [, key, id] =
    /^([\dTZ:.-]{10,24})_(.+)$/.exec(params.get(direction === 'after' ? AFTER : BEFORE) ?? '') ?? [];
  if (key === undefined || id === undefined) return undefined;
  if (sort === 'due') return /^\d{4}-\d{2}-\d{2}$/.test(key) ? { key, id, direction } : undefined;
  const instant = new Date(key);
  return Number.isNaN(instant.getTime()) ? undefined : { key: instant, id, direction };
}

/** The address of the queue, or of another page about it, with a choice. */
export function queuePath(choice: QueueChoice, more: Record<string, string> = {}, page = '/stelle'): string {
  const params = new URLSearchParams({ [CHOICE_FIELD]: '1', ...choice, ...more });
  return `${page}?${params.toString()}`;
}

/** The part of the queue that an address asks for, with the addresses of the parts around it. */
export async function readQueue(
  request: Request,
  { choice, desk, context }: { choice: QueueChoice; desk: Desk; context: AppLoadContext },
) {
  const sort = sortOf(choice);
  const today = calendarDateOf(context.now());
  const place = readPlace(new URL(request.url).searchParams, sort);
  const page = await context.store.read.desk.queue(desk.scope, {
    filter: filterOf(choice, desk.account.id, today),
    sort,
    place,
    limit: PAGE,
  });
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  return {
    rows: page.rows,
    before: page.hasBefore && first ? queuePath(choice, { [BEFORE]: placeName(first, sort) }) : undefined,
    after: page.hasAfter && last ? queuePath(choice, { [AFTER]: placeName(last, sort) }) : undefined,
    isFirst: place === undefined,
    first: queuePath(choice),
  };
}

/** Lists of a choice for spreadsheets, as they are called in addresses. */
const sheetNames = { faelle: 'cases', aufgaben: 'tasks' } as const;
const sheetAddresses = Object.keys(sheetNames) as (keyof typeof sheetNames)[];

/** The list and format that an address asks for; null for all else. */
export function sheetFile(file = '') {
  const name = sheetAddresses.find((each) => file.startsWith(`${each}.`));
  const format = sheetFormats.find((each) => file.endsWith(`.${each}`));
  if (name === undefined || format === undefined || file !== `${name}.${format}`) return null;
  return { list: sheetNames[name], format };
}

/** The addresses of all lists of a choice. */
export function sheetPaths(choice: QueueChoice) {
  return sheetAddresses.map((name) => ({
    list: sheetNames[name],
    files: sheetFormats.map((format) => ({
      format,
      path: queuePath(choice, {}, `/stelle/tabelle/${name}.${format}`),
    })),
  }));
}

/** Rows of the queue that are read at once for a list of all of them. */
const READ_AT_ONCE = 500;

/** All that a choice fits, in its order, some hundred rows at a time. */
export async function* queueParts(
  choice: QueueChoice,
  { desk, context }: { desk: Desk; context: AppLoadContext },
): AsyncGenerator<DeskRow[]> {
  const sort = sortOf(choice);
  const filter = filterOf(choice, desk.account.id, calendarDateOf(context.now()));
  for (let place: DeskPlace | undefined; ;) {
    const query = { filter, sort, limit: READ_AT_ONCE, ...(place && { place }) };
    const { rows, hasAfter } = await context.store.read.desk.queue(desk.scope, query);
    yield rows;
    const last = rows.at(-1);
    if (!hasAfter || last === undefined) return;
    const key = { due: last.dueOn, newest: last.createdAt, waiting: last.waitingSince }[sort];
    place = { key, id: last.id, direction: 'after' };
  }
}
