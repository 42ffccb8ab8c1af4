import type { CalendarDate } from '#flows/facts/calendar';
import type { PlanPictureView } from '~/components/plan/view';

/** A cell of a table: its text, or its text and small lines below it. */
export type Cell = string | readonly [string, ...string[]];

/** A line of a form. Without a value it is printed as an empty line and counted among the gaps. */
export interface Field {
  name: string;
  value: string | undefined;
  /** What is to be written here, or from where it is known; printed small. */
  hint?: string;
  /** What the value says, printed small below it. */
  aside?: string;
  /** Left to be written by hand on purpose (place and date of a signature): no gap. */
  isByHand?: boolean;
}

export interface CheckItem {
  text: string;
  isDone: boolean;
  hint?: string;
}

/** A part of a paper, as plain data: what stands in it, never how it is drawn. Texts are without markup. */
export type Block =
  /** A paper has one heading of level 1, its title (in a letter the subject); levels are never skipped. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'lead' | 'small' }
  /** A box: something to heed. Its title says what kind it is, so nothing hangs on the colour. */
  | { kind: 'notice'; tone: 'info' | 'warning'; title: string; lines: readonly string[] }
  /** Lines that belong together, as an address. */
  | { kind: 'lines'; lines: readonly string[]; align?: 'right' }
  | { kind: 'list'; items: readonly string[]; isNumbered?: boolean }
  | {
      kind: 'table';
      /** What the table shows; for people who cannot see it, and printed above it. */
      caption: string;
      head: readonly string[];
      /** The first cell of a row is its head. */
      rows: readonly (readonly Cell[])[];
      /** Shares of the width, one per column; equal where left out. */
      shares?: readonly number[];
    }
  | { kind: 'fields'; fields: readonly Field[] }
  | { kind: 'checklist'; items: readonly CheckItem[] }
  /** Lines to sign on, side by side: what stands below each. */
  | { kind: 'signatures'; labels: readonly string[] }
  /** The schedule of a plan, drawn. */
  | { kind: 'schedule'; picture: PlanPictureView; words: ScheduleWords }
  /** Addresses of sources, as links whose address can be read on paper. */
  | { kind: 'sources'; sources: readonly { text: string; href: string }[] }
  | { kind: 'pageBreak' };

/** Words of the legend of a schedule. */
export interface ScheduleWords {
  certain: string;
  uncertain: string;
  statutory: string;
  wished: string;
  critical: string;
  goesOn: string;
  today: string;
}

/** Words of the frame of a paper, in its language. */
export interface PaperWords {
  page: (number: string, of: string) => string;
  /** Stands at the end where a name in another script was transliterated. */
  transliterated: string;
  /** Read aloud in place of an empty line. */
  empty: string;
}

/** A paper ready to be printed: data from facts and words, never stored. */
export interface Paper {
  id: string;
  /** Language of the text, as BCP 47: a candidate's sheet may speak more than the product. */
  lang: string;
  title: string;
  /** What the paper is about, for the properties of the file. */
  subject: string;
  /** Without folder, with `.pdf`: says what it is. */
  fileName: string;
  /** The day of the paper; also the date of the file, so that the same input gives the same bytes. */
  date: CalendarDate;
  /** What stands at the foot of each page before the page number: date, draft or case, rule set. */
  foot: string;
  words: PaperWords;
  blocks: readonly Block[];
  /** What has still to be added, by name; empty where the paper can go out as it is. */
  missing: readonly string[];
}

/** The names of the fields without value, in the order in which they stand. */
export function gapsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'fields'
      ? block.fields
          .filter(({ value, isByHand }) => (value ?? '') === '' && isByHand !== true)
          .map(({ name }) => name)
      : [],
  );
}
