import { randomUUID } from 'node:crypto';
import { apply } from '#flows/case/apply';
import type { CaseEvent } from '#flows/case/events';
import type { CasePackage } from '#flows/case/case-package';
import { consentKinds } from '#flows/case/states';
import type { ConsentKind } from '#flows/case/states';
import type { PracticeTopic } from '#flows/network/practice';
import { refusalSince } from '~/components/case/consents-view.server';
import { seenBy } from '~/components/case/seen.server';
import { checklistView } from '~/components/papers/checklist-view.server';
import type { Offices } from '~/components/case/told.server';
import { openTasks } from '~/services/case-tasks.server';
import { openPackage, stateOf } from '~/services/cases.server';
import type { OpenedEvent } from '~/services/cases.server';
import type { PlannedCase } from '~/services/case-plan.server';
import { openPlan } from '~/services/desk-plan.server';
import { calendarDateOf, formatDate, formatInstant, formatVersion } from '~/services/format';
import { pathIn, type Lang } from '~/services/language';
import { tickedInCase } from '~/services/papers-ticked.server';
import { consentVersions } from '~/texts/consents';
import { deskTexts } from '~/texts/desk';
import { passedOnTexts } from '~/texts/passed-on.server';
import type { ContentView, DeskConsent, PapersView, TaskView } from './case-view';
import type { DeskPage } from './page.server';
import { documentsOf } from './documents.server';
import { plannedView } from '~/components/case-plan/view.server';
import { dueView } from './queue-view.server';
import { resultView } from './result-view.server';
import { deskLines, deskMessages } from './told.server';

const DUPLICATE_DAYS = 60;

async function tasksOf({ access, context, lang, names }: DeskPage): Promise<TaskView[]> {
  const { tasks: texts } = deskTexts(lang).page;
  const today = calendarDateOf(context.now());
  const opened = await openTasks(context, access.desk.scope, access.row);
  return opened.map(({ id, text, dueOn, doneAt, doneBy }) => ({
    id,
    text,
    due: dueOn === null ? undefined : dueView(dueOn, today, lang),
    done:
      doneAt === null
        ? undefined
        : texts.finishedBy(names.get(doneBy ?? '') ?? '', formatDate(calendarDateOf(doneAt), lang)),
  }));
}

async function consentsOf(
  { access: { row, desk }, context, lang }: DeskPage,
  events: readonly OpenedEvent[],
): Promise<DeskConsent[]> {
  const { consents: texts } = deskTexts(lang).page;
  const given = await context.store.read.cases.consents(row.id);
  const state = stateOf(row);
  const could = (event: CaseEvent) => 'state' in apply(state, event, desk.actor, state.since);
  const refused = refusalSince(events);
  const words = (kind: ConsentKind): string => {
    const last = given.filter((each) => each.kind === kind).at(-1);
    if (state.consents[kind] && last) {
      const { givenAt, textVersion, proof } = last;
      const told = texts.given(formatInstant(givenAt, lang), formatVersion(textVersion, lang));
      return proof === 'signedSheet' ? `${told}, ${texts.sheet}` : told;
    }
    if (kind === 'personData' && refused) return texts.refused(formatDate(calendarDateOf(refused.at), lang));
    if (last?.withdrawnAt) return texts.withdrawn(formatDate(calendarDateOf(last.withdrawnAt), lang));
    return texts.missing;
  };
  return consentKinds.map((kind) => ({
    kind,
    state: words(kind),
    isGiven: state.consents[kind],
    canWithdraw: could({ type: 'consentWithdrawn', kind }),
  }));
}

async function practiceOf({ access: { desk }, context, lang }: DeskPage): Promise<ContentView['practice']> {
  const { topics, meta } = deskTexts(lang).practice;
  const notes = await context.store.read.practiceNotes.valid(desk.scope, calendarDateOf(context.now()));
  return notes.map(({ id, topic, text, source, sourceDate, author, expiresOn }) => ({
    id,
    topic: topics[topic as PracticeTopic],
    text,
    meta: meta(source, formatDate(sourceDate, lang), author, formatDate(expiresOn, lang)),
  }));
}

async function duplicatesOf({ access: { desk, row }, context, lang }: DeskPage) {
  const { duplicates: texts } = deskTexts(lang).page;
  const { states } = deskTexts(lang).life;
  const found = await context.store.read.desk.duplicates(desk.scope, row, DUPLICATE_DAYS);
  return found.map(({ number, createdAt, coordination }) => ({
    href: pathIn(lang, `/stelle/${number}`),
    words: texts.item(number, formatDate(calendarDateOf(createdAt), lang), states[coordination].name),
  }));
}

function papersView(
  given: CasePackage,
  events: readonly OpenedEvent[],
  planned: PlannedCase | null,
  lang: Lang,
): PapersView {
  const ticked = tickedInCase(given, events);
  const { sides } = checklistView(planned?.plan.documents ?? [], ticked, lang);
  const namesOf = (items: (typeof sides)[number]['items'], isDone: boolean) =>
    items.filter((item) => item.isDone === isDone).map(({ name }) => name);
  return {
    missing: sides
      .map(({ side, items }) => ({ side, names: namesOf(items, false) }))
      .filter(({ names }) => names.length > 0),
    done: sides.flatMap(({ items }) => namesOf(items, true)),
  };
}

/** What the office may read of a case; null where it holds nothing any more. */
export async function contentView(
  page: DeskPage,
  events: readonly OpenedEvent[],
  offices: Offices,
): Promise<ContentView | null> {
  const { access, context, lang, names, can } = page;
  const { row, desk } = access;
  const given = await openPackage(context, row);
  if (given === null) return null;
  const reader = { officeId: desk.scope.officeId, names, offices, lang };
  const blocks = seenBy('coordination', given, { row, context, lang, offices });
  const titles = passedOnTexts(lang).blocks;
  const short: readonly string[] = [titles.firm, titles.request, titles.job, titles.person, titles.identity];
  const isShort = ({ title }: (typeof blocks)[number]) => short.includes(title);
  // the ways stand in the result
  const isWays = ({ title }: (typeof blocks)[number]) =>
    title === titles.ways(given.assessment.routes.length);
  const lines = deskLines(events, reader);
  const notes = new Set(events.filter(({ type }) => type === 'noteAdded').map(({ seq }) => seq));
  const tasks = await tasksOf(page);
  const planned = await openPlan(context, row, events, given);
  const version = consentVersions.personData;
  const sheet: CaseEvent = {
    type: 'consentGiven',
    kind: 'personData',
    textVersion: version,
    proof: 'signedSheet',
  };
  const state = stateOf(row);
  const canFile = given.person !== undefined && 'state' in apply(state, sheet, desk.actor, state.since);
  return {
    summary: blocks.filter(isShort).map((block) => ({ ...block, isLong: false })),
    all: blocks
      .filter((block) => !isShort(block) && !isWays(block))
      .map((block) => ({ ...block, isLong: true })),
    person: given.person === undefined ? 'none' : row.context.consents.personData ? 'shown' : 'masked',
    result: resultView(given, events, {
      row,
      context,
      lang,
      names,
      canCorrect: can.has('requirementOverridden'),
    }),
    messages: deskMessages(events, row.context, reader),
    notes: lines.filter(({ seq }) => notes.has(seq)).reverse(),
    plan: planned && (await plannedView(planned, row, context, { lang, reader: 'office' })),
    tasks: tasks.filter(({ done }) => done === undefined),
    finished: tasks.filter(({ done }) => done !== undefined),
    papers: papersView(given, events, planned, lang),
    documents: documentsOf(page, events),
    consents: await consentsOf(page, events),
    sheet: canFile ? { version, words: formatVersion(version, lang) } : undefined,
    practice: await practiceOf(page),
    duplicates: await duplicatesOf(page),
    question: randomUUID(),
    asksPerson: given.person?.email !== undefined,
  };
}
