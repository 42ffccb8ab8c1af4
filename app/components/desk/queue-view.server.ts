import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { deskSorts, type DeskCount, type DeskRow } from '#db/repositories/desk';
import { nothingDue } from '#db/repositories/tasks';
import { readCaseNumber } from '#flows/case/case-number';
import { live } from '#flows/case/rights';
import { coordinationStates } from '#flows/case/states';
import { daysBetween } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import type { AccessVerdict } from '#flows/law/assessment';
import { routeIds, type RouteId } from '#flows/law/ids';
import { wordsIn } from '~/components/result/words';
import type { Desk } from '~/services/desk.server';
import { CHOICE_FIELD, dueDays, dues, queueFields, queuePath, readQueue } from '~/services/desk-queue.server';
import type { QueueChoice, QueueField } from '~/services/desk-queue.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import { deskTexts } from '~/texts/desk';
import type { CountLink, DueView, FilterView, QueueRow, QueueView } from './view';

interface Page {
  desk: Desk;
  context: AppLoadContext;
  lang: Lang;
}

/** What a verdict is called: the recommended way, or what access says where there is none. */
export function verdictWords(verdict: string, lang: Lang): string {
  if ((routeIds as readonly string[]).includes(verdict))
    return wordsIn(lang).law.routes[verdict as RouteId].short;
  return deskTexts(lang).queue.access[verdict as AccessVerdict];
}

/** When something is due, with how urgent that is. */
export function dueView(dueOn: CalendarDate, today: CalendarDate, lang: Lang): DueView {
  const { table } = deskTexts(lang).queue;
  if (dueOn === nothingDue) return { kind: 'none', words: table.notDue };
  if (dueOn === today) return { kind: 'today', words: table.dueToday };
  if (dueOn < today) return { kind: 'overdue', words: table.overdue(daysBetween(dueOn, today)) };
  return { kind: 'later', words: table.dueIn(formatDate(dueOn, lang)) };
}

/** The names of the accounts of an office by their ids. */
export async function namesOfStaff({
  desk,
  context,
}: Pick<Page, 'desk' | 'context'>): Promise<ReadonlyMap<string, string>> {
  const accounts = await context.store.read.staff.list(desk.scope);
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

function rowView(row: DeskRow, names: ReadonlyMap<string, string>, { desk, context, lang }: Page): QueueRow {
  const { life, queue } = deskTexts(lang);
  const today = calendarDateOf(context.now());
  const { occupations } = context.reference;
  const title = row.isco08 === null ? null : occupations.iscoTitle(row.isco08, lang);
  return {
    number: row.number,
    href: pathIn(lang, `/stelle/${row.number}`),
    firm: row.firmName,
    occupation: title ?? queue.table.unknown,
    state: life.states[row.coordination].name,
    turn: life.turns[row.nextActor],
    isOurs: row.nextActor === 'office' && row.coordination !== 'deletionRequested',
    since: queue.table.since(daysBetween(calendarDateOf(row.waitingSince), today)),
    due: dueView(row.dueOn, today, lang),
    verdict: row.verdict === null ? undefined : verdictWords(row.verdict, lang),
    adviser:
      row.assignee === null
        ? undefined
        : row.assignee === desk.account.id
          ? queue.table.me
          : (names.get(row.assignee) ?? ''),
    isFlipped: row.flippedAt !== null,
  };
}

type Counts = readonly DeskCount[];
const total = (counts: Counts, fits: (count: DeskCount) => boolean) =>
  counts.filter(fits).reduce((sum, { count }) => sum + count, 0);
const isLive = ({ coordination }: DeskCount) => live.includes(coordination);

async function countLinks(choice: QueueChoice, { desk, context, lang }: Page): Promise<CountLink[]> {
  const { life, queue } = deskTexts(lang);
  const today = calendarDateOf(context.now());
  const { read } = context.store;
  const counts = await read.desk.counts(desk.scope, desk.account.id);
  const due = async (name: (typeof dues)[number]) => {
    const days = dueDays(name, today);
    return days === undefined ? 0 : read.desk.countDue(desk.scope, days);
  };
  const link = (label: string, count: number, asked: QueueChoice, isUrgent = false): CountLink => ({
    label,
    count,
    href: pathIn(lang, queuePath({ ...asked, ...(choice.sortierung && { sortierung: choice.sortierung }) })),
    isCurrent: queueFields.every((field) => field === 'sortierung' || choice[field] === asked[field]),
    isUrgent: isUrgent && count > 0,
  });
  return [
    link(queue.counts.open, total(counts, isLive), {}),
    link(queue.counts.overdue, await due('overdue'), { faellig: 'overdue' }, true),
    link(queue.counts.today, await due('today'), { faellig: 'today' }),
    link(queue.counts.week, await due('week'), { faellig: 'week' }),
    link(
      queue.counts.mine,
      total(counts, (count) => isLive(count) && count.by === 'me'),
      { wer: 'me' },
    ),
    link(
      queue.counts.nobody,
      total(counts, (count) => isLive(count) && count.by === 'nobody'),
      { wer: 'nobody' },
    ),
    ...coordinationStates.flatMap((state) => {
      const count = total(counts, ({ coordination }) => coordination === state);
      return count === 0 ? [] : [link(life.states[state].name, count, { stand: state })];
    }),
  ];
}

function filterView(choice: QueueChoice, homeLand: string | null, { context, lang }: Page): FilterView {
  const { life, queue } = deskTexts(lang);
  const { filters } = queue;
  const { states, districts, occupations } = context.reference;
  const land = choice.land ?? homeLand;
  const words = wordsIn(lang);
  const byLabel = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, lang);
  const groups = Array.from({ length: 90 }, (_, index) => String(index + 10)).flatMap((value) => {
    const label = occupations.iscoTitle(value, lang);
    return label === null ? [] : [{ value, label: `${value} ${label}` }];
  });
  const options: Record<QueueField, { label: string; options: { value: string; label: string }[] }> = {
    stand: {
      label: filters.state,
      options: [
        { value: '', label: filters.open },
        { value: 'all', label: filters.all },
        ...coordinationStates.map((value) => ({ value, label: life.states[value].name })),
      ],
    },
    faellig: { label: filters.due, options: dues.map((value) => ({ value, label: filters.dues[value] })) },
    land: {
      label: filters.land,
      options: [...states.values()].map(({ code, name }) => ({ value: code, label: name })).sort(byLabel),
    },
    kreis: {
      label: filters.district,
      options: [...districts.values()]
        .filter(({ ags, state }) => state === land || ags === choice.kreis)
        .map(({ ags, name }) => ({ value: ags, label: name }))
        .sort(byLabel),
    },
    gruppe: { label: filters.group, options: groups },
    ergebnis: {
      label: filters.verdict,
      options: [
        ...routeIds.map((value) => ({ value, label: words.law.routes[value].short })),
        ...Object.entries(queue.access).map(([value, label]) => ({ value, label })),
      ],
    },
    wer: {
      label: filters.who,
      options: (['me', 'nobody'] as const).map((value) => ({ value, label: filters.whos[value] })),
    },
    sortierung: {
      label: filters.sort,
      options: deskSorts.map((value) => ({ value, label: filters.sorts[value] })),
    },
  };
  const withAny = new Set<QueueField>(['faellig', 'land', 'kreis', 'gruppe', 'ergebnis', 'wer']);
  const fields = queueFields.map((name) => ({
    name,
    label: options[name].label,
    value: choice[name] ?? (name === 'sortierung' ? 'due' : ''),
    options: withAny.has(name)
      ? [{ value: '', label: filters.any }, ...options[name].options]
      : options[name].options,
  }));
  const active = fields.flatMap(({ name, label, value, options: all }) =>
    name === 'sortierung' || choice[name] === undefined
      ? []
      : [`${label}: ${all.find((option) => option.value === value)?.label ?? value}`],
  );
  return { fields, active, marker: CHOICE_FIELD, reset: pathIn(lang, queuePath({})) };
}

/** The queue of an office as an address asks for it. */
export async function queueView(request: Request, choice: QueueChoice, page: Page): Promise<QueueView> {
  const { desk, context, lang } = page;
  const part = await readQueue(request, { choice, ...page });
  const names = await namesOfStaff(page);
  const office = await context.store.read.offices.find(desk.scope.officeId);
  const counts = await countLinks(choice, page);
  const local = (address: string | undefined) => address && pathIn(lang, address);
  return {
    rows: part.rows.map((row) => rowView(row, names, page)),
    counts,
    filter: filterView(choice, office?.state ?? null, page),
    pages: {
      before: local(part.before),
      after: local(part.after),
      first: part.isFirst ? undefined : pathIn(lang, part.first),
    },
  };
}

const MOST_FOUND = 50;

/** What a search finds: a case by its number, which is led to, or cases by a part of the firm's name. */
export async function searchView(typed: string, page: Page) {
  const { desk, context } = page;
  const number = readCaseNumber(typed);
  const cases = context.store.read.desk;
  if (number !== null) {
    const found = (await cases.find(desk.scope, number)) ?? (await cases.findOffered(desk.scope, number));
    return { number: found === null ? undefined : number, rows: [], hasMore: false };
  }
  const found = await cases.searchFirm(desk.scope, typed.trim(), MOST_FOUND + 1);
  const names = await namesOfStaff(page);
  return {
    number: undefined,
    rows: found.slice(0, MOST_FOUND).map((row) => rowView(row, names, page)),
    hasMore: found.length > MOST_FOUND,
  };
}

/** Cases that others offer: nothing of firm or person. */
export async function offeredView({ desk, context, lang }: Page) {
  const rows = await context.store.read.desk.offered(desk.scope);
  const offices = new Map(
    (await context.store.read.offices.list('coordination')).map(({ id, name }) => [id, name]),
  );
  const { queue } = deskTexts(lang);
  const { occupations, districts } = context.reference;
  const today = calendarDateOf(context.now());
  return rows.map((row: CaseRow) => ({
    number: row.number,
    href: pathIn(lang, `/stelle/${row.number}`),
    from: offices.get(row.officeId) ?? '',
    place: districts.get(row.district)?.name ?? '',
    occupation: (row.isco08 !== null && occupations.iscoTitle(row.isco08, lang)) || queue.table.unknown,
    verdict: verdictWords(row.verdict, lang),
    since: queue.table.since(daysBetween(calendarDateOf(row.waitingSince), today)),
  }));
}
export type OfferedRow = Awaited<ReturnType<typeof offeredView>>[number];
