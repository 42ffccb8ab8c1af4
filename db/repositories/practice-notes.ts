import { and, asc, desc, eq, gte } from 'drizzle-orm';
import type { CalendarDate } from '../../flows/facts/calendar';
import type { PracticeTopic } from '../../flows/network/practice';
import type { Database, Tables } from './database';
import type { DeskScope } from './desk';

/** How something is handled in practice, as an office noted it. */
export type PracticeNote = Omit<Tables['practiceNotes']['$inferSelect'], 'officeId'>;

/** What somebody writes down of it. */
export interface PracticeNoteContent {
  topic: PracticeTopic;
  text: string;
  source: string;
  sourceDate: CalendarDate;
  author: string;
  expiresOn: CalendarDate;
}

export interface PracticeNoteRepository {
  /** Of the office, by topic and the latest source first; also those that have expired. */
  list(scope: DeskScope): Promise<PracticeNote[]>;
  /** The same that are still to be shown on a day. */
  valid(scope: DeskScope, today: CalendarDate): Promise<PracticeNote[]>;
  find(scope: DeskScope, id: number): Promise<PracticeNote | null>;
  add(scope: DeskScope, note: PracticeNoteContent, now: Date): Promise<void>;
  /** False where the office has no such note. */
  change(scope: DeskScope, id: number, note: PracticeNoteContent): Promise<boolean>;
  /** False where the office has no such note. */
  remove(scope: DeskScope, id: number): Promise<boolean>;
}

/** Practice notes over either dialect. */
export function practiceNoteRepository(
  database: Database,
  { practiceNotes }: Pick<Tables, 'practiceNotes'>,
): PracticeNoteRepository {
  const { officeId, ...columns } = {
    id: practiceNotes.id,
    officeId: practiceNotes.officeId,
    topic: practiceNotes.topic,
    text: practiceNotes.text,
    source: practiceNotes.source,
    sourceDate: practiceNotes.sourceDate,
    author: practiceNotes.author,
    createdAt: practiceNotes.createdAt,
    expiresOn: practiceNotes.expiresOn,
  };
  type Condition = ReturnType<typeof eq>;
  const of = (scope: DeskScope, ...more: Condition[]) =>
    database
      .select(columns)
      .from(practiceNotes)
      .where(and(eq(officeId, scope.officeId), ...more))
      .orderBy(asc(practiceNotes.topic), desc(practiceNotes.sourceDate), asc(practiceNotes.id));
  const own = (scope: DeskScope, id: number) => and(eq(practiceNotes.id, id), eq(officeId, scope.officeId));

  return {
    list: (scope) => of(scope),
    valid: (scope, today) => of(scope, gte(practiceNotes.expiresOn, today)),

    async find(scope, id) {
      const [note] = await of(scope, eq(practiceNotes.id, id));
      return note ?? null;
    },

    async add(scope, note, now) {
      await database.insert(practiceNotes).values({ ...note, ...scope, createdAt: now });
    },

    async change(scope, id, note) {
      const changed = await database
        .update(practiceNotes)
        .set(note)
        .where(own(scope, id))
        .returning({ id: practiceNotes.id });
      return changed.length > 0;
    },

    async remove(scope, id) {
      const removed = await database
        .delete(practiceNotes)
        .where(own(scope, id))
        .returning({ id: practiceNotes.id });
      return removed.length > 0;
    },
  };
}
