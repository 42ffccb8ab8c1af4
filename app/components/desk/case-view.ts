import type { CasePlanView } from '~/components/case-plan/view';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import type { DueView } from './view';
import type { ConsentKind } from '#flows/case/states';
import type { RequirementStatus, RouteVerdict } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import type { DeskStep, FieldComplaints } from '~/services/desk-steps.server';
import type { RefusalReason } from '#flows/case/apply';

/** What happened, as the office reads it. */
export interface DeskLine {
  seq: number;
  at: string;
  who: string;
  words: string;
  text: string | undefined;
}

/** Why a form was not taken, as its page shows it. */
export type DeskProblemView = { step: DeskStep; typed: Readonly<Record<string, string>> } & (
  | { kind: 'incomplete'; fields: FieldComplaints }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'stale'; since: readonly DeskLine[] }
);

/** The head of every page of a case, and what all its forms send. */
export interface DeskCaseHead {
  number: string;
  firm: string | null;
  handedOver: string;
  csrf: string;
  version: number;
}

/** What was written, by whom. */
export interface DeskMessage {
  seq: number;
  by: 'employer' | 'office' | 'otherOffice' | 'agency' | 'candidate';
  who: string;
  at: string;
  about: string | undefined;
  text: string;
  /** A question that waits for its answer. */
  isOpen: boolean;
}

/** A finding of an adviser beside that of the machine. */
export interface OverrideView {
  status: RequirementStatus;
  reason: string;
  source: string;
  by: string;
}

export interface LedgerRow {
  id: string;
  name: string;
  machine: RequirementStatus;
  /** The adviser's, where it differs. */
  own: OverrideView | undefined;
  details: string;
  /** Where it can be corrected; undefined where it cannot now. */
  correct: string | undefined;
}

export interface LedgerRoute {
  id: RouteId;
  name: string;
  verdict: RouteVerdict;
  /** The machine's, where the adviser's findings change it. */
  machine: RouteVerdict | undefined;
  basis: string;
  isRecommended: boolean;
  rows: readonly LedgerRow[];
}

export interface ResultView {
  asOf: string;
  version: string;
  access: string;
  recommended: string | undefined;
  /** The machine's recommendation, where the adviser's findings change it. */
  machine: string | undefined;
  routes: readonly LedgerRoute[];
  hasEarlierOverrides: boolean;
  unknowns: readonly { fact: string; who: string }[];
}

/** Papers of the plan in words: what is missing, by who brings it, and what is at hand. */
export interface PapersView {
  missing: readonly { side: 'employer' | 'candidate'; names: readonly string[] }[];
  done: readonly string[];
}

export interface TaskView {
  id: number;
  text: string;
  due: DueView | undefined;
  /** Who did it and when; undefined while it is open. */
  done: string | undefined;
}

export interface DeskConsent {
  kind: ConsentKind;
  state: string;
  isGiven: boolean;
  canWithdraw: boolean;
}

/** A paper of the case: what was handed over, results after it, the person's signed sheet. */
export interface DeskDocument {
  seq: number;
  name: string;
  meta: string;
  /** Where it is; undefined where the office has it on paper. */
  href: string | undefined;
}

interface Choice {
  value: string;
  label: string;
}

/** What the office may read of a case. */
export interface ContentView {
  summary: readonly PassedOnBlock[];
  all: readonly PassedOnBlock[];
  person: 'masked' | 'shown' | 'none';
  result: ResultView;
  messages: readonly DeskMessage[];
  notes: readonly DeskLine[];
  /** Null where nothing of the case can be planned any more. */
  plan: CasePlanView | null;
  papers: PapersView;
  tasks: readonly TaskView[];
  finished: readonly TaskView[];
  documents: readonly DeskDocument[];
  consents: readonly DeskConsent[];
  /** The version of the sheet that can be filed; undefined where it cannot. */
  sheet: { version: string; words: string } | undefined;
  practice: readonly { id: number; topic: string; text: string; meta: string }[];
  duplicates: readonly { href: string; words: string }[];
  /** Of a question to ask next. */
  question: string;
  asksPerson: boolean;
}

/** Where a case stands and what can be done, for the office. */
export interface StandingView {
  state: { name: string; text: string };
  turn: string;
  isOurs: boolean;
  since: string;
  due: DueView;
  answerBy: string | undefined;
  adviser: string | undefined;
  isMine: boolean;
  me: string;
  staff: readonly Choice[];
  assignee: string;
  reason: string | undefined;
  outcome: string | undefined;
  offeredTo: string | undefined;
  erasedOn: string | undefined;
  openQuestions: number;
  /** Whether the agency waits for an answer of the office. */
  agencyWaits: boolean;
  /** Whether the page on sharing has something to say: it can be shared, it is, or only a consent is missing. */
  sharing: boolean;
  can: readonly string[];
}
