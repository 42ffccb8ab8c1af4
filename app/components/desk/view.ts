import type { QueueField } from '~/services/desk-queue.server';

/** When something is due, in words and by how urgent it is. */
export interface DueView {
  kind: 'overdue' | 'today' | 'later' | 'none';
  words: string;
}

/** A case in the queue. */
export interface QueueRow {
  number: string;
  href: string;
  /** Null where it must not be seen any more. */
  firm: string | null;
  occupation: string;
  state: string;
  turn: string;
  /** Whether the office has to do something. */
  isOurs: boolean;
  since: string;
  due: DueView;
  /** The step of the plan that is overdue. */
  step: string | undefined;
  verdict: string | undefined;
  adviser: string | undefined;
  /** Something came in that nobody of the office has seen. */
  isNew: boolean;
  /** A change of the law turned the result. */
  isFlipped: boolean;
}

/** How many cases there are of a kind, and the way to them. */
export interface CountLink {
  label: string;
  /** In words: where there are very many it says so instead. */
  count: string;
  href: string;
  isCurrent: boolean;
  isUrgent: boolean;
}

interface Option {
  value: string;
  label: string;
}

export interface FilterView {
  fields: readonly { name: QueueField; label: string; value: string; options: readonly Option[] }[];
  /** What the queue is narrowed to, in words. */
  active: readonly string[];
  /** Name of the hidden field that says that a choice is sent. */
  marker: string;
  reset: string;
}

/** What can be had as a file for a spreadsheet. */
export interface SheetsView {
  lists: readonly {
    list: 'cases' | 'tasks';
    files: readonly { format: 'csv' | 'xlsx'; href: string }[];
  }[];
  /** Rows of the longest list, in words. */
  most: Record<'csv' | 'xlsx', string>;
}

export interface QueueView {
  rows: readonly QueueRow[];
  counts: readonly CountLink[];
  filter: FilterView;
  pages: { before: string | undefined; after: string | undefined; first: string | undefined };
  sheets: SheetsView;
}
