/** Who acts on a case. `system` is the app itself: clocks and due deletions. */
export const caseRoles = [
  'employer',
  'candidate',
  'adviser',
  'officeAdministrator',
  'agencyStaff',
  'networkCoordinator',
  'system',
] as const;
export type CaseRole = (typeof caseRoles)[number];

/** The case as the coordination office (Koordinierungsstelle) and the employer see it. */
export const coordinationStates = [
  'submitted',
  'accepted',
  'declined',
  'inProgress',
  'waitingForEmployer',
  'waitingForCandidate',
  'waitingForAuthority',
  'closed',
  'reopened',
  'deletionRequested',
  'erased',
] as const;
export type CoordinationState = (typeof coordinationStates)[number];

/** What the Arbeitgeber-Service of the agency sees of it. */
export const sharingStates = ['notShared', 'shared', 'acknowledged', 'answered', 'withdrawn'] as const;
export type SharingState = (typeof sharingStates)[number];

/** Whether the case is offered to another office; the present one stays responsible until that accepts. */
export const transferStates = ['none', 'offered'] as const;
export type TransferState = (typeof transferStates)[number];

/** How a case ended. */
export const caseOutcomes = [
  'arrivedAndHired',
  'hiredInGermany',
  'employerProceeds',
  'notPossibleNow',
  'employerWithdrew',
  'noReply',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** To hand the case to the coordination office, to share a summary with the agency, to pass on data of the person. */
export const consentKinds = ['coordination', 'agency', 'personData'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** A point in time, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

/** Someone waited for, or asked. */
export type Respondent = 'employer' | 'candidate';

/** What a case is, besides its three states. Identifiers and times only: nothing here tells of a person. */
export interface CaseContext {
  officeId: string;
  /** The agency (Agentur für Arbeit) of the place of work; null where it is not known. */
  agencyId: string | null;
  /** The office the case is offered to. */
  offeredTo: string | null;
  /** The adviser who works on it. */
  assignee: string | null;
  consents: Readonly<Record<ConsentKind, boolean>>;
  openQuestions: readonly { id: string; to: Respondent }[];
  /** Whether the Arbeitgeber-Service waits for an answer of the office; missing where it never asked. */
  agencyWaits?: boolean;
  outcome: CaseOutcome | null;
  /** Number of the valid package, from 1; corrected results make further ones. */
  revision: number;
  /** Since when the case is in its coordination state. */
  since: Instant;
  /** Since when nobody has taken it on; null where somebody has. */
  unansweredSince: Instant | null;
  /** Since when the office it is offered to has not answered. */
  offeredAt: Instant | null;
  /** The last step of the clock that rang, and the start it was counted from. */
  rang: { since: Instant; step: ClockStep } | null;
}

/** First and second reminder, then the escalation to the network's coordination. */
export const clockSteps = ['first', 'second', 'escalation'] as const;
export type ClockStep = (typeof clockSteps)[number];

/** The whole state of a case. */
export interface CaseState extends CaseContext {
  coordination: CoordinationState;
  sharing: SharingState;
  transfer: TransferState;
}

/** Whose turn it is. */
export type NextActor = 'office' | 'receivingOffice' | 'employer' | 'candidate' | 'authority' | 'nobody';

const turns: Record<CoordinationState, NextActor> = {
  submitted: 'office',
  accepted: 'office',
  declined: 'employer',
  inProgress: 'office',
  waitingForEmployer: 'employer',
  waitingForCandidate: 'candidate',
  waitingForAuthority: 'authority',
  closed: 'nobody',
  reopened: 'office',
  deletionRequested: 'office',
  erased: 'nobody',
};

/** Whose turn it is; of an office that has offered the case, the other's. */
export function nextActor({ coordination, transfer }: CaseState): NextActor {
  const turn = turns[coordination];
  return turn === 'office' && transfer === 'offered' ? 'receivingOffice' : turn;
}

/** Since when an answer to the handoff or to an offer is awaited; null where no clock runs. */
export function clockStart({ unansweredSince, offeredAt }: CaseContext): Instant | null {
  return unansweredSince ?? offeredAt;
}
