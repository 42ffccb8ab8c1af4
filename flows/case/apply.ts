import type { SnapshotFrom } from 'xstate';
import { inertScope } from '../inert-scope';
import { caseMachine } from './case-machine';
import type { CaseStart, TakenCaseEvent } from './case-setup';
import type { CaseEvent, CaseEventType } from './events';
import { caseEventTypes } from './events';
import { rights } from './rights';
import { clockSteps, consentKinds } from './states';
import type { CaseRole, CaseState, ConsentKind, Instant } from './states';

/** Who does something, with the office or agency in whose name. */
export type CaseActor =
  | { role: 'employer' | 'candidate' | 'networkCoordinator' | 'system' }
  | { role: 'adviser' | 'officeAdministrator'; officeId: string }
  | { role: 'agencyStaff'; agencyId: string };

/** Why something is refused; ids of texts. */
export type RefusalReason =
  | 'notYourPart'
  | 'otherOffice'
  | 'otherAgency'
  | 'notYourConsent'
  | 'notInThisState'
  | 'handoffConsentMissing'
  | 'agencyConsentMissing'
  | 'consentUnchanged'
  | 'questionNotOpen'
  | 'questionKnown'
  | 'sameOffice'
  | 'clockNotDue';

export interface Refusal {
  refused: RefusalReason;
}

/** Where the state allows an event by its kind and it is still not possible, this is the reason. */
const reasons: Partial<Record<CaseEventType, RefusalReason>> = {
  sharedWithAgency: 'agencyConsentMissing',
  reopened: 'handoffConsentMissing',
  consentGiven: 'consentUnchanged',
  consentWithdrawn: 'consentUnchanged',
  consentRefused: 'consentUnchanged',
  questionAsked: 'questionKnown',
  questionAnswered: 'questionNotOpen',
  officeAnsweredAgency: 'questionNotOpen',
  transferOffered: 'sameOffice',
  resubmitted: 'sameOffice',
  clockRang: 'clockNotDue',
};

/**
 * Who gives a consent: the employer for the firm, the person for the personal data, never the employer in the person's place
 * (§ 26 Abs. 2 BDSG). An office may only file a sheet that the person has signed.
 */
const givers: Record<ConsentKind, readonly CaseRole[]> = {
  coordination: ['employer'],
  agency: ['employer'],
  personData: ['candidate'],
};
/** Withdrawing is as easy as giving: offices and the employer pass on what they are told. */
const withdrawers: Record<ConsentKind, readonly CaseRole[]> = {
  coordination: ['employer', 'adviser', 'officeAdministrator'],
  agency: ['employer', 'adviser', 'officeAdministrator'],
  personData: ['candidate', 'employer', 'adviser', 'officeAdministrator'],
};

function isOwnConsent(event: CaseEvent, { role }: CaseActor): boolean {
  if (event.type === 'consentWithdrawn') return withdrawers[event.kind].includes(role);
  if (event.type !== 'consentGiven') return true;
  if (givers[event.kind].includes(role)) return event.proof === 'online';
  const isOffice = role === 'adviser' || role === 'officeAdministrator';
  return isOffice && event.kind === 'personData' && event.proof === 'signedSheet';
}

function outOfScope(state: CaseState, event: CaseEvent, actor: CaseActor): RefusalReason | undefined {
  if ('officeId' in actor) {
    const { office = 'responsible' } = rights[event.type];
    const isResponsible = office !== 'receiving' && actor.officeId === state.officeId;
    const isReceiving = office !== 'responsible' && actor.officeId === state.offeredTo;
    return isResponsible || isReceiving ? undefined : 'otherOffice';
  }
  if ('agencyId' in actor) {
    if (actor.agencyId !== state.agencyId) return 'otherAgency';
    // an agency opens its summary only, and only while it is shared
    if (event.type !== 'opened') return undefined;
    if (event.view !== 'agencySummary') return 'notYourPart';
    return ['shared', 'acknowledged', 'answered'].includes(state.sharing) ? undefined : 'notInThisState';
  }
  return undefined;
}

function isNow(state: CaseState, type: CaseEventType): boolean {
  const { during, sharing, transfer } = rights[type];
  return (
    during.includes(state.coordination) &&
    (sharing?.includes(state.sharing) ?? true) &&
    (transfer?.includes(state.transfer) ?? true)
  );
}

const scope = inertScope(caseMachine, {
  officeId: '',
  agencyId: null,
  consents: [],
  at: '1970-01-01T00:00:00.000Z',
});

type Snapshot = SnapshotFrom<typeof caseMachine>;

function toSnapshot({ coordination, sharing, transfer, ...context }: CaseState): Snapshot {
  return caseMachine.resolveState({ value: { coordination, sharing, transfer }, context });
}

function fromSnapshot({ value, context }: Snapshot): CaseState {
  return { ...value, ...context };
}

/** The state of a case at its handoff. */
export function openCase(start: CaseStart): CaseState {
  return fromSnapshot(caseMachine.getInitialSnapshot(scope, start));
}

/**
 * Where an event leads by the machine alone, whoever did it; null where it leads nowhere. For events that were accepted before:
 * the chain of a case gives its state again.
 */
export function step(state: CaseState, event: TakenCaseEvent): CaseState | null {
  const snapshot = toSnapshot(state);
  if (caseMachine.getTransitionData(snapshot, event).length === 0) return null;
  return fromSnapshot(caseMachine.transition(snapshot, event, scope));
}

/**
 * The state after an event, or why it is refused; the state given is never changed.
 * @param at when it happens; the caller's clock.
 */
export function apply(
  state: CaseState,
  event: CaseEvent,
  actor: CaseActor,
  at: Instant,
): { state: CaseState } | Refusal {
  if (!rights[event.type].roles.includes(actor.role)) return { refused: 'notYourPart' };
  const refused = outOfScope(state, event, actor);
  if (refused) return { refused };
  if (!isOwnConsent(event, actor)) return { refused: 'notYourConsent' };
  if (!isNow(state, event.type)) return { refused: 'notInThisState' };
  const next = step(state, { ...event, at, by: actor.role });
  return next ? { state: next } : { refused: reasons[event.type] ?? 'notInThisState' };
}

const SAMPLE = '-';

/** Events of one type that differ in what decides whether they are possible. */
function samples(state: CaseState, type: CaseEventType): readonly CaseEvent[] {
  switch (type) {
    case 'consentGiven':
      return consentKinds.flatMap((kind) =>
        (['online', 'signedSheet'] as const).map((proof) => ({ type, kind, proof, textVersion: SAMPLE })),
      );
    case 'consentWithdrawn':
      return consentKinds.map((kind) => ({ type, kind }));
    case 'questionAnswered':
      return state.openQuestions.map(({ id }) => ({ type, question: id, text: SAMPLE }));
    case 'clockRang':
      return clockSteps.map((clockStep) => ({ type, step: clockStep }));
    case 'planChosen':
      return [{ type, route: 'skilledVocational', procedure: 'standard' }];
    case 'planStepDone':
      return [{ type, step: 'jobOffer', on: '1970-01-01' }];
    case 'planStepReopened':
      return [{ type, step: 'jobOffer' }];
    case 'opened':
      return [
        { type, view: 'case' },
        { type, view: 'agencySummary' },
      ];
    default:
      return [{ ...sample, type } as CaseEvent];
  }
}

/** Values for fields that do not decide whether an event is possible. */
const sample = {
  text: SAMPLE,
  question: SAMPLE,
  to: 'employer',
  toOffice: SAMPLE,
  officeId: SAMPLE,
  textVersion: SAMPLE,
};

/** What somebody could do with a case now. */
export function allowed(state: CaseState, actor: CaseActor): CaseEventType[] {
  return caseEventTypes.filter((type) =>
    samples(state, type).some((event) => 'state' in apply(state, event, actor, state.since)),
  );
}
