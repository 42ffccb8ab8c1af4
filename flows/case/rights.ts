import type { CaseEventType } from './events';
import type { CaseRole, CoordinationState, SharingState, TransferState } from './states';

/** Which office an adviser or office administrator must belong to. */
type OfficeSide = 'responsible' | 'receiving' | 'either';

/** Who may do something, and in which states of the case. A region not named does not matter. */
interface Right {
  roles: readonly CaseRole[];
  during: readonly CoordinationState[];
  sharing?: readonly SharingState[];
  transfer?: readonly TransferState[];
  /** `responsible` where not named. */
  office?: OfficeSide;
}

const office = ['adviser', 'officeAdministrator'] as const;
const waiting = ['waitingForEmployer', 'waitingForCandidate', 'waitingForAuthority'] as const;
/** Nobody has taken it on. */
const unanswered = ['submitted', 'reopened'] as const;
/** An office works on it. */
const working = ['accepted', 'inProgress', ...waiting] as const;
/** Somebody has to do something. */
export const live: readonly CoordinationState[] = [...unanswered, ...working] as const;
/** All but the end and the way to it. */
const kept = [...live, 'declined', 'closed'] as const;
const visible = ['shared', 'acknowledged', 'answered'] as const;

/** Who may do what in which state. The machine says where it leads. */
export const rights: Record<CaseEventType, Right> = {
  accepted: { roles: office, during: unanswered },
  declined: { roles: office, during: unanswered },
  workBegan: { roles: office, during: ['accepted', 'reopened'] },
  waitingBegan: { roles: office, during: working },
  workResumed: { roles: office, during: waiting },
  questionAsked: { roles: office, during: working },
  assigned: { roles: office, during: live },
  noteAdded: { roles: office, during: kept },
  resultRevised: { roles: [...office, 'employer', 'system'], during: live },
  requirementOverridden: { roles: office, during: working },
  overrideTakenBack: { roles: office, during: working },
  planChosen: { roles: office, during: working },
  planStepDone: { roles: office, during: working },
  planStepReopened: { roles: office, during: working },
  closed: { roles: office, during: [...working, 'reopened'] },
  reopened: { roles: [...office, 'employer'], during: ['closed'] },

  transferOffered: { roles: office, during: live, transfer: ['none'] },
  transferAccepted: { roles: office, during: live, transfer: ['offered'], office: 'receiving' },
  transferDeclined: { roles: office, during: live, transfer: ['offered'], office: 'receiving' },
  transferTakenBack: { roles: office, during: live, transfer: ['offered'] },

  resubmitted: { roles: ['employer'], during: ['submitted', 'declined'] },
  questionAnswered: { roles: ['employer', 'candidate'], during: working },
  messageSent: { roles: [...office, 'employer'], during: [...live, 'declined'] },
  papersTicked: { roles: ['employer'], during: [...live, 'declined'] },
  caseWithdrawn: { roles: ['employer'], during: [...live, 'declined'] },
  consentGiven: { roles: [...office, 'employer', 'candidate'], during: kept },
  // a consent can be withdrawn at any time, also on the way to the end
  consentWithdrawn: { roles: [...office, 'employer', 'candidate'], during: [...kept, 'deletionRequested'] },
  consentRefused: { roles: ['candidate'], during: kept },
  deletionRequested: { roles: ['employer'], during: kept },
  deletionTakenBack: { roles: ['employer'], during: ['deletionRequested'] },

  sharedWithAgency: { roles: office, during: working, sharing: ['notShared', 'withdrawn'] },
  sharingWithdrawn: { roles: [...office, 'employer'], during: [...live, 'closed'], sharing: visible },
  summaryAcknowledged: { roles: ['agencyStaff'], during: live, sharing: ['shared'] },
  agencyAnswered: { roles: ['agencyStaff'], during: live, sharing: visible },
  agencyAskedBack: { roles: ['agencyStaff'], during: live, sharing: visible },
  officeAnsweredAgency: { roles: office, during: live, sharing: visible },
  opened: { roles: [...office, 'agencyStaff'], during: kept, office: 'either' },

  officeReassigned: { roles: ['networkCoordinator'], during: [...unanswered, 'declined'] },
  clockRang: { roles: ['system'], during: live },
  erased: { roles: ['officeAdministrator', 'system'], during: ['deletionRequested', 'closed'] },
};
