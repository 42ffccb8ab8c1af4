import type { PassedOnBlock } from '~/components/handoff/passed-on';
import type { OfficeGroup, OfficeSearchView } from '~/components/handoff/office-fields';
import type { CasePlanView } from '~/components/case-plan/view';
import type { OfficeView } from '~/components/result/view';
import type { ConsentKind } from '#flows/case/states';
import type { KeepView } from '~/services/keep.server';
import type { Reach } from '~/services/receipt.server';
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
  /** `skipped` where the app stood still and a later step was taken at once. */
  state: 'done' | 'skipped' | 'open';
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

/** The offices that the case can be handed to, as far as a search finds them. */
export interface OfficeChoices {
  /** Name of the office that has the case. */
  present: string;
  search: OfficeSearchView;
  groups: readonly OfficeGroup[];
}

/** An office that the case can be handed to, with all that it would get. */
export interface AnotherOfficeView {
  office: OfficeView;
  reach: Reach;
  /** Name of the office that has the case. */
  present: string;
  coordination: readonly PassedOnBlock[];
  /** Only once the person has agreed. */
  masked: readonly PassedOnBlock[];
  /** Consents that go on. */
  agreed: { person: boolean; agency: boolean };
  /** Of the text of the consent. */
  version: string;
}

/** Where the case stands, for the employer. */
export interface StatusView {
  state: { name: string; text: string; turn: string; isYours: boolean; since: string };
  /** Why, in the words of the office. */
  reason: string | undefined;
  outcome: string | undefined;
  offeredTo: string | undefined;
  suggestion: string | undefined;
  /** The day on which the contents are deleted. */
  erasure: { kind: 'requested' | 'closed'; day: string } | undefined;
  way: readonly WayStep[];
  /** Null where there is nothing to plan. */
  plan: CasePlanView | null;
  clock: { lines: readonly ClockLine[]; answerBy: string; isLate: boolean } | undefined;
  office: OfficeView | undefined;
  reach: Reach;
  questions: readonly QuestionView[];
  messages: readonly MessageView[];
  history: readonly ToldLine[];
  /** What can be done now. */
  can: { message: boolean; answer: boolean; reopen: boolean; another: boolean; reopenAfterConsent: boolean };
  isDeclined: boolean;
  agency: {
    state: string;
    name: string | undefined;
    answer: string | undefined;
    /** Whether a consent is asked for once more, as another agency is responsible. */
    asksConsent: boolean;
  };
}

/** A fact in words. */
export interface FactRow {
  label: string;
  value: string;
}

/** A fact before and after; undefined where it was not stated. */
export interface FactChange {
  label: string;
  before: string | undefined;
  now: string | undefined;
}

/** What the office found other than the check. */
export interface Correction {
  /** Way and requirement. */
  what: string;
  before: string;
  now: string;
  reason: string;
  source: string;
}

/** A result in short. */
export interface ResultSummary {
  revision: number;
  asOf: string;
  law: { version: string; asOf: string };
  /** The recommended way with its verdict, or why there is none. */
  way: string;
  /** What the check alone says, where the office corrected it. */
  checkedWay: string | undefined;
  corrections: readonly Correction[];
  cause: string;
  reason: string | undefined;
  /** What had changed since the result before; undefined for the first. */
  changes: readonly FactChange[] | undefined;
}

/** What the office works with, and how the employer changes it. */
export interface DataView {
  /** The one that counts first; none where the case is erased. */
  results: readonly ResultSummary[];
  /** All that the office sees, by subject. */
  seen: readonly PassedOnBlock[];
  receipt: {
    at: string;
    office: string;
    agency: string | undefined;
    digest: string;
    /** Other offices that the employer handed it to since. */
    later: readonly { at: string; office: string }[];
  };
  change:
    | { kind: 'closed' }
    /** No draft of this case in this browser; `other` is the one that would be left. */
    | { kind: 'open'; start: string; other: KeepView | undefined }
    | { kind: 'own'; pending: PendingChange | undefined };
}

/** What the draft of this browser would change. */
export interface PendingChange {
  changes: readonly FactChange[];
  way: string;
  isComplete: boolean;
  /** Whether the place of work is another, for which another office may be responsible. */
  isMoved: boolean;
  edition: string;
}

export interface ConsentView {
  kind: ConsentKind;
  state: 'given' | 'withdrawn' | 'lapsed' | 'missing' | 'refused';
  /** When, to whom and in which version, or why there is none. */
  detail: string | undefined;
  /** The same of those that it replaced, the last first. */
  earlier: readonly string[];
  /** What can be done with it, and the version of its text. */
  can: 'withdraw' | 'give' | undefined;
  version: string;
  /** The office or agency that it is about; empty where that is not known. */
  to: string;
  /** What would be seen, where the consent can be given. */
  seen: readonly PassedOnBlock[];
  /** Whether the person can be asked once more, at the address that was given. */
  canRemind: boolean;
}

/** Consents, who opened the data, and the end of the case. */
export interface ConsentsView {
  consents: readonly ConsentView[];
  opened: readonly { seq: number; at: string; who: string; what: string }[];
  can: { stopSharing: boolean; withdraw: boolean; delete: boolean; takeBack: boolean };
}

/** What the person whom a case is about reads and decides. */
export type PersonView =
  | { erased: true }
  | {
      erased: false;
      firm: string;
      /** Name and ways to reach whoever acts for the firm. */
      contact: string;
      handedOver: string;
      /** What would be passed on with consent, and what is known without. */
      fields: readonly FactRow[];
      known: readonly FactRow[];
      office: OfficeView | undefined;
      land: string;
      decision: { state: 'open' | 'given' | 'sheet' | 'refused' | 'withdrawn' | 'over'; day: string };
      can: { agree: boolean; refuse: boolean; withdraw: boolean };
      version: string;
      questions: readonly QuestionView[];
      mayAnswer: boolean;
    };
