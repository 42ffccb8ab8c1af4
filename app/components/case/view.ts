import type { OfficeView } from '~/components/result/view';
import type { ToldLine } from './told.server';

export type { ToldLine };

/** The head of every page of a case, and what all its forms send. */
export interface CaseHead {
  number: string;
  /** Null where the case is erased. */
  firm: string | null;
  handedOver: string;
  csrf: string;
  version: number;
}

/** A station on the way of a case. */
export interface WayStep {
  name: string;
  state: 'done' | 'current' | 'open';
  /** When it came there, in words; undefined for what is still open. */
  day: string | undefined;
}

export interface ClockLine {
  words: string;
  day: string;
  isDone: boolean;
}

/** An open question to employer or candidate. */
export interface QuestionView {
  id: string;
  text: string;
  asked: string;
}

export interface MessageView {
  seq: number;
  /** Whose words these are. */
  by: 'employer' | 'office' | 'agency';
  at: string;
  /** What the message belongs to, as a question or an answer; undefined for a plain message. */
  about: string | undefined;
  text: string;
}

/** An office to choose. */
export interface OfficeChoice {
  id: string;
  name: string;
}
export interface OfficeChoices {
  suggested: OfficeChoice | null;
  near: readonly OfficeChoice[];
  others: readonly { land: string; offices: readonly OfficeChoice[] }[];
}

/** Where the case stands, for the employer. */
export interface StatusView {
  state: { name: string; text: string; turn: string; since: string };
  /** Why, in the words of the office. */
  reason: string | undefined;
  outcome: string | undefined;
  offeredTo: string | undefined;
  suggestion: string | undefined;
  /** The day on which the contents are deleted. */
  erasure: { kind: 'requested' | 'closed'; day: string } | undefined;
  way: readonly WayStep[];
  clock: { lines: readonly ClockLine[]; answerBy: string; isLate: boolean } | undefined;
  office: OfficeView | undefined;
  questions: readonly QuestionView[];
  messages: readonly MessageView[];
  history: readonly ToldLine[];
  choices: OfficeChoices | undefined;
  /** What can be done now. */
  can: { message: boolean; answer: boolean; reopen: boolean; declined: boolean };
  agency: { state: string; name: string | undefined; answer: string | undefined };
}
