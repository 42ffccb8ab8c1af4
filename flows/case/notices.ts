import type { CaseActor } from './apply';
import type { CaseEvent, CaseEventType, Submitted } from './events';
import type { CaseRole, CaseState } from './states';

/** What a mail tells; ids of mail texts. A mail never says more than that there is something, and where. */
export const noticeIds = [
  'received',
  'newsForEmployer',
  'questionForEmployer',
  'questionForCandidate',
  'newsForCandidate',
  'newCase',
  'offeredCase',
  'newsForOffice',
  'reminder',
  'escalation',
  'sharedSummary',
  'newsForAgency',
] as const;
export type NoticeId = (typeof noticeIds)[number];

/** Who is written to; which address that is, is found when the mail is sent. */
export type Recipient =
  { to: 'employer' | 'candidate' | 'networkCoordination' } | { to: 'office' | 'agency'; id: string };

export interface Notice {
  id: NoticeId;
  recipient: Recipient;
}

const toEmployer: Notice = { id: 'newsForEmployer', recipient: { to: 'employer' } };

/** Events of which the employer is told in any case. */
const newsForEmployer: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'accepted',
  'declined',
  'closed',
  'requirementOverridden',
  'overrideTakenBack',
  'reopened',
  'transferAccepted',
  'officeReassigned',
  'sharedWithAgency',
  'consentRefused',
]);
/** Events of which the responsible office is told. */
const newsForOffice: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'questionAnswered',
  'transferAccepted',
  'transferDeclined',
  'caseWithdrawn',
  'consentGiven',
  'consentWithdrawn',
  'deletionRequested',
  'deletionTakenBack',
  'agencyAnswered',
  'agencyAskedBack',
]);

/**
 * Whom to tell what about an event, but for whoever did it.
 * @param before the state it met, @param after the state it led to.
 */
export function noticesOf(
  event: CaseEvent | Submitted,
  by: CaseRole,
  before: CaseState | null,
  after: CaseState,
): Notice[] {
  const office = (id: NoticeId, of = after.officeId): Notice => ({ id, recipient: { to: 'office', id: of } });
  const notices: Notice[] = [];
  const byOffice = by === 'adviser' || by === 'officeAdministrator';
  switch (event.type) {
    case 'submitted':
      return [{ id: 'received', recipient: { to: 'employer' } }, office('newCase')];
    case 'resubmitted':
      return [office('newCase')];
    case 'questionAsked':
      return event.to === 'employer'
        ? [{ id: 'questionForEmployer', recipient: { to: 'employer' } }]
        : [{ id: 'questionForCandidate', recipient: { to: 'candidate' } }];
    case 'resultRevised':
      // the law has changed: both have to know
      if (by === 'system') return [toEmployer, office('newsForOffice')];
      return byOffice ? [toEmployer] : [office('newsForOffice')];
    case 'messageSent':
      return byOffice ? [toEmployer] : [office('newsForOffice')];
    case 'reopened':
      return byOffice ? [toEmployer] : [office('newCase')];
    case 'transferOffered':
      return [office('offeredCase', event.toOffice)];
    case 'clockRang': {
      if (event.step === 'escalation')
        return [{ id: 'escalation', recipient: { to: 'networkCoordination' } }, toEmployer];
      return [office('reminder', after.offeredTo ?? after.officeId)];
    }
    default:
      break;
  }
  if (event.type === 'sharedWithAgency') {
    notices.push({ id: 'sharedSummary', recipient: { to: 'agency', id: event.agencyId } });
  }
  if (event.type === 'officeAnsweredAgency' && after.agencyId !== null) {
    notices.push({ id: 'newsForAgency', recipient: { to: 'agency', id: after.agencyId } });
  }
  if (event.type === 'officeReassigned') notices.push(office('newCase'));
  const isDecision = event.type === 'consentGiven' || event.type === 'consentWithdrawn';
  if (isDecision && event.kind === 'personData') {
    if (by !== 'employer') notices.push(toEmployer);
    // withdrawn by somebody else for the person
    if (by !== 'candidate' && event.type === 'consentWithdrawn')
      notices.push({ id: 'newsForCandidate', recipient: { to: 'candidate' } });
  }
  if (newsForEmployer.has(event.type)) notices.push(toEmployer);
  if (newsForOffice.has(event.type))
    notices.push(office('newsForOffice', before?.officeId ?? after.officeId));
  return notices;
}

/**
 * Whether an event brings the responsible office something it has not seen, or shows that it has seen what there was; null where
 * it is neither. An internal note is written beside what came in, not in answer to it.
 */
export function newsOf(
  { type }: CaseEvent | Submitted,
  actor: CaseActor,
  { officeId }: CaseState,
): 'new' | 'seen' | null {
  if (type === 'erased') return 'seen';
  const isOwn = 'officeId' in actor && actor.officeId === officeId;
  if (isOwn) return type === 'noteAdded' ? null : 'seen';
  // the re-check of the system has a flag of its own
  return type === 'opened' || actor.role === 'system' ? null : 'new';
}
