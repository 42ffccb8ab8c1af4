import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { DeskRow } from '#db/repositories/desk';
import { nothingDue } from '#db/repositories/tasks';
import { caseNumbersFrom, readCaseNumber } from '#flows/case/case-number';
import { live } from '#flows/case/rights';
import { daysBetween } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import type { AccessVerdict } from '#flows/law/assessment';
import { routeIds, type RouteId } from '#flows/law/ids';
import { wordsIn } from '~/components/result/words';
import type { Desk } from '~/services/desk.server';
import { dueDays, queueFields, queuePath, readQueue, sheetPaths } from '~/services/desk-queue.server';
import type { dues, QueueChoice, QueueField } from '~/services/desk-queue.server';
import { filterView } from './queue-filter.server';
import { calendarDateOf, formatDate, formatNumber } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import { casePlanTexts } from '~/texts/case-plan';
import { mostRows } from '~/services/sheet.server';
import { deskTexts } from '~/texts/desk';
import { planTexts } from '~/texts/plan';
import type { CountLink, DueView, QueueRow, QueueView } from './view';

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
export function namesOfStaff({
  desk,
  context,
}: Pick<Page, 'desk' | 'context'>): Promise<ReadonlyMap<string, string>> {
  return context.store.read.staff.names(desk.scope);
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
    step:
      row.stepDue !== null && row.stepDueOn === row.dueOn && row.dueOn < today
        ? casePlanTexts(lang).desk.overdueStep(planTexts(lang).steps[row.stepDue].name)
        : undefined,
    verdict: row.verdict === null ? undefined : verdictWords(row.verdict, lang),
    adviser:
      row.assignee === null
        ? undefined
        : row.assignee === desk.account.id
          ? queue.table.me
          : (names.get(row.assignee) ?? ''),
    isNew: row.newsAt !== null,
    isFlipped: row.flippedAt !== null,
  };
}

/** No number above it is counted out: who has more cases than that looks for some of them, not at how many there are. */
const MOST_COUNTED = 1_000;

/** A number of cases in words. Of a sum of which a part was not counted out, it is the least that it can be. */
function countWords(parts: readonly number[], lang: Lang): string {
  const least = parts.reduce((sum, part) => sum + Math.min(part, MOST_COUNTED), 0);
  const words = formatNumber(least, lang);
  return parts.some((part) => part > MOST_COUNTED) ? deskTexts(lang).queue.counts.more(words) : words;
}

/** A part of a choice; undefined for what must not be chosen. */
type Asked = { readonly [Field in QueueField]?: string | undefined };

/** The choice with a part of it taken on, or off again where it was on; all else that is chosen stays. */
function toggled(choice: QueueChoice, asked: Asked, lang: Lang): Pick<CountLink, 'href' | 'isCurrent'> {
  const isOn = (field: QueueField) => choice[field] === asked[field];
  const parts = queueFields.filter((field) => field in asked);
  const isCurrent = parts.every(isOn);
  const kept = queueFields.flatMap((field) => {
    const value = !(field in asked) ? choice[field] : isCurrent ? undefined : asked[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { href: pathIn(lang, queuePath(Object.fromEntries(kept))), isCurrent };
}

async function countLinks(choice: QueueChoice, { desk, context, lang }: Page): Promise<CountLink[]> {
  const { life, queue } = deskTexts(lang);
  const today = calendarDateOf(context.now());
  const { read } = context.store;
  const counts = await read.desk.counts(desk.scope, desk.account.id, MOST_COUNTED);
  const running = counts.filter(({ coordination }) => live.includes(coordination));
  const due = async (name: (typeof dues)[number]) => {
    const days = dueDays(name, today);
    return [days === undefined ? 0 : await read.desk.countDue(desk.scope, days, MOST_COUNTED)];
  };
  const link = (label: string, parts: readonly number[], asked: Asked, isUrgent = false): CountLink => ({
    label,
    count: countWords(parts, lang),
    ...toggled(choice, asked, lang),
    isUrgent: isUrgent && parts.some((part) => part > 0),
  });
  const of = (whose: 'all' | 'mine' | 'nobody') => running.map((count) => count[whose]);
  return [
    link(queue.counts.open, of('all'), { stand: undefined, neues: undefined }),
    link(queue.counts.news, [await read.desk.countNews(desk.scope, MOST_COUNTED)], { neues: '1' }),
    link(queue.counts.overdue, await due('overdue'), { faellig: 'overdue' }, true),
    link(queue.counts.today, await due('today'), { faellig: 'today' }),
    link(queue.counts.week, await due('week'), { faellig: 'week' }),
    link(queue.counts.mine, of('mine'), { wer: 'me' }),
    link(queue.counts.nobody, of('nobody'), { wer: 'nobody' }),
    ...counts.flatMap(({ coordination, all }) =>
      all === 0 ? [] : [link(life.states[coordination].name, [all], { stand: coordination })],
    ),
  ];
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
    filter: filterView(choice, office?.state ?? null, { reference: context.reference, lang }),
    pages: {
      before: local(part.before),
      after: local(part.after),
      first: part.isFirst ? undefined : pathIn(lang, part.first),
    },
    sheets: {
      lists: sheetPaths(choice).map(({ list, files }) => ({
        list,
        files: files.map(({ format, path }) => ({ format, href: pathIn(lang, path) })),
      })),
      most: { csv: formatNumber(mostRows.csv, lang), xlsx: formatNumber(mostRows.xlsx, lang) },
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
  const year = Number(calendarDateOf(context.now()).slice(0, 4));
  const meant = await Promise.all(caseNumbersFrom(typed, year).map((each) => cases.find(desk.scope, each)));
  const own = meant.filter((row) => row !== null);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0) return { number: only.number, rows: [], hasMore: false };
  const found = own.length > 0 ? own : await cases.searchFirm(desk.scope, typed, MOST_FOUND + 1);
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
