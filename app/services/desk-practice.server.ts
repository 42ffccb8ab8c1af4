import type { AppLoadContext } from '@remix-run/node';
import type { PracticeNoteContent } from '#db/repositories/practice-notes';
import { addYears } from '#flows/facts/calendar';
import { practiceTopics, type PracticeTopic } from '#flows/network/practice';
import { parseDate } from '~/forms/parse';
import { notOurForm, typedText } from './case-steps.server';
import type { Desk } from './desk.server';
import { calendarDateOf } from './format';
import { textOf } from './keep.server';

/** The note that an address or a form is about. */
export const NOTE_FIELD = 'notiz';
/** Asks for the question before a note is deleted, and in its form deletes it. */
export const REMOVE_FIELD = 'loeschen';
export const NOTE_DONE_FIELD = 'erledigt';
const LONGEST = { text: 2000, source: 300 };
const LONGEST_YEARS = 2;

export type NoteField = 'topic' | 'text' | 'source' | 'sourceDate' | 'expiresOn';
export type NoteComplaint = 'missing' | 'tooLong' | 'choose' | 'noDay' | 'pastDay' | 'tooLate' | 'future';

/** What somebody typed of a note that was not taken. */
export interface NoteProblem {
  id: number | undefined;
  typed: Readonly<Record<NoteField, string>>;
  fields: Readonly<Partial<Record<NoteField, NoteComplaint>>>;
}

function readNote(form: FormData, author: string, today: string) {
  const typed: Record<NoteField, string> = {
    topic: textOf(form, 'topic'),
    text: typedText(form, 'text').trim(),
    source: typedText(form, 'source').trim(),
    sourceDate: textOf(form, 'sourceDate').trim(),
    expiresOn: textOf(form, 'expiresOn').trim(),
  };
  const fields: Partial<Record<NoteField, NoteComplaint>> = {};
  for (const name of ['text', 'source'] as const) {
    if (typed[name] === '') fields[name] = 'missing';
    else if (typed[name].length > LONGEST[name]) fields[name] = 'tooLong';
  }
  if (!(practiceTopics as readonly string[]).includes(typed.topic)) fields.topic = 'choose';
  const sourceDate = parseDate(typed.sourceDate);
  if (sourceDate === undefined) fields.sourceDate = 'noDay';
  else if (sourceDate > today) fields.sourceDate = 'future';
  const expiresOn = parseDate(typed.expiresOn);
  if (expiresOn === undefined) fields.expiresOn = 'noDay';
  else if (expiresOn < today) fields.expiresOn = 'pastDay';
  else if (expiresOn > addYears(today, LONGEST_YEARS)) fields.expiresOn = 'tooLate';
  if (Object.keys(fields).length > 0 || sourceDate === undefined || expiresOn === undefined)
    return { typed, fields };
  const { text, source } = typed;
  const note: PracticeNoteContent = {
    topic: typed.topic as PracticeTopic,
    text,
    source,
    sourceDate,
    author,
    expiresOn,
  };
  return { note };
}

/** What became of a note. */
const noteDone = ['saved', 'removed'] as const;
export type NoteDone = (typeof noteDone)[number];

/** What the form before a page did, as its address says. */
export function noteDoneBefore(params: URLSearchParams): NoteDone | undefined {
  return noteDone.find((done) => params.get(NOTE_DONE_FIELD) === done);
}

/** Takes a form about a note of the office. Throws a 404 Response where it has no such note, a 400 Response for other forms. */
export async function takeNote(
  context: AppLoadContext,
  { scope, account }: Desk,
  form: FormData,
): Promise<{ done: NoteDone } | { problem: NoteProblem }> {
  const known = textOf(form, NOTE_FIELD);
  const id = known === '' ? undefined : Number(known);
  if (id !== undefined && !Number.isInteger(id)) throw notOurForm();
  const gone = () => new Response(null, { status: 404, statusText: 'Not Found' });
  if (textOf(form, REMOVE_FIELD) !== '' && id !== undefined) {
    if (!(await context.store.tx(({ practiceNotes }) => practiceNotes.remove(scope, id)))) throw gone();
    return { done: 'removed' };
  }
  const read = readNote(form, account.name, calendarDateOf(context.now()));
  if (read.note === undefined) return { problem: { id, typed: read.typed, fields: read.fields } };
  const { note } = read;
  const isSaved = await context.store.tx(async ({ practiceNotes }) => {
    if (id !== undefined) return practiceNotes.change(scope, id, note);
    await practiceNotes.add(scope, note, context.now());
    return true;
  });
  if (!isSaved) throw gone();
  return { done: 'saved' };
}
