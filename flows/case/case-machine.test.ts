import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowed, apply, openCase, step } from './apply';
import type { CaseActor, RefusalReason } from './apply';
import type { CaseEvent, CaseEventType } from './events';
import { caseEventSchema, caseEventTypes, splitEvent } from './events';
import { noticesOf } from './notices';
import { rights } from './rights';
import { caseOutcomes, clockSteps, consentKinds, coordinationStates, nextActor } from './states';
import type { CaseState } from './states';

const at = '2026-11-23T09:00:00.000Z';
const text = 'Ein Satz.';
const fresh = (consents: readonly ('coordination' | 'agency')[] = ['coordination', 'agency']) =>
  openCase({ officeId: 'leipzig', agencyId: '074', consents, at });

const adviser: CaseActor = { role: 'adviser', officeId: 'leipzig' };
const dresden: CaseActor = { role: 'adviser', officeId: 'dresden' };
const employer: CaseActor = { role: 'employer' };
const candidate: CaseActor = { role: 'candidate' };
const agency: CaseActor = { role: 'agencyStaff', agencyId: '074' };
const system: CaseActor = { role: 'system' };
const actors: readonly CaseActor[] = [
  employer,
  candidate,
  adviser,
  dresden,
  { role: 'officeAdministrator', officeId: 'leipzig' },
  { role: 'officeAdministrator', officeId: 'dresden' },
  agency,
  { role: 'agencyStaff', agencyId: '075' },
  { role: 'networkCoordinator' },
  system,
];

const digest = 'a'.repeat(64);
/** Every event in every form that the machine tells apart. */
const events: readonly CaseEvent[] = [
  { type: 'accepted' },
  { type: 'declined', reason: 'noCapacity', text },
  { type: 'workBegan' },
  ...(['employer', 'candidate', 'authority'] as const).map(
    (waitsFor) => ({ type: 'waitingBegan', waitsFor }) as const,
  ),
  { type: 'workResumed' },
  { type: 'questionAsked', question: 'e', to: 'employer', text },
  { type: 'questionAsked', question: 'c', to: 'candidate', text },
  { type: 'questionAnswered', question: 'e', text },
  { type: 'questionAnswered', question: 'c', text },
  { type: 'assigned', assignee: 'anna' },
  { type: 'noteAdded', text },
  { type: 'resultRevised', digest, cause: 'correction' },
  { type: 'resultRevised', digest, cause: 'answer', agencyId: '075' },
  {
    type: 'requirementOverridden',
    route: 'blueCardRegular',
    requirement: 'salaryThreshold',
    machine: 'unmet',
    status: 'met',
    source: 'Auskunft',
    text,
  },
  { type: 'overrideTakenBack', route: 'blueCardRegular', requirement: 'salaryThreshold' },
  { type: 'planChosen', route: 'blueCardRegular', procedure: 'standard' },
  { type: 'planStepDone', step: 'jobOffer', on: '2026-11-23' },
  { type: 'planStepReopened', step: 'jobOffer' },
  ...caseOutcomes.map((outcome) => ({ type: 'closed', outcome }) as const),
  { type: 'reopened', text },
  { type: 'transferOffered', toOffice: 'dresden', text },
  { type: 'transferAccepted' },
  { type: 'transferDeclined', text },
  { type: 'transferTakenBack' },
  { type: 'resubmitted', officeId: 'leipzig', textVersion: '1' },
  { type: 'resubmitted', officeId: 'dresden', textVersion: '1' },
  { type: 'messageSent', text },
  { type: 'papersTicked', papers: ['passport'] },
  { type: 'caseWithdrawn' },
  ...consentKinds.flatMap((kind) => [
    { type: 'consentGiven', kind, textVersion: '1', proof: 'online' } as const,
    { type: 'consentGiven', kind, textVersion: '1', proof: 'signedSheet' } as const,
    { type: 'consentWithdrawn', kind } as const,
  ]),
  { type: 'consentRefused' },
  { type: 'deletionRequested' },
  { type: 'deletionTakenBack' },
  { type: 'sharedWithAgency', agencyId: '074' },
  { type: 'sharingWithdrawn' },
  { type: 'summaryAcknowledged' },
  { type: 'agencyAnswered', answer: 'supports' },
  { type: 'agencyAskedBack', text },
  { type: 'officeAnsweredAgency', text },
  { type: 'opened', view: 'case' },
  { type: 'opened', view: 'agencySummary' },
  { type: 'officeReassigned', officeId: 'leipzig', text },
  ...clockSteps.map((clockStep) => ({ type: 'clockRang', step: clockStep }) as const),
  { type: 'erased' },
];

function after(state: CaseState, ...steps: (readonly [CaseActor, CaseEvent])[]): CaseState {
  return steps.reduce((current, [actor, event]) => {
    const result = apply(current, event, actor, at);
    if ('refused' in result) throw new Error(`${event.type} refused: ${result.refused}`);
    return result.state;
  }, state);
}
const refusalOf = (state: CaseState, actor: CaseActor, event: CaseEvent): RefusalReason | undefined => {
  const result = apply(state, event, actor, at);
  return 'refused' in result ? result.refused : undefined;
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/** What decides what is possible. The responsible office is always Leipzig's turn again, so that the walk stays finite. */
const keyOf = (state: CaseState) =>
  JSON.stringify([
    state.coordination,
    state.sharing,
    state.transfer,
    state.officeId,
    state.consents.coordination,
    state.consents.agency,
    state.openQuestions.map(({ id }) => id).sort(),
    state.agencyWaits === true,
  ]);

/** Every state that can be reached, each with the first way to it. */
function reachable(): CaseState[] {
  const found = new Map<string, CaseState>();
  const queue = [fresh(), fresh(['coordination'])];
  for (const state of queue) {
    if (found.has(keyOf(state))) continue;
    found.set(keyOf(state), frozen(state));
    for (const event of events) {
      for (const actor of actors) {
        if (!rights[event.type].roles.includes(actor.role)) continue;
        const result = apply(state, event, actor, at);
        if ('state' in result && !found.has(keyOf(result.state))) queue.push(result.state);
      }
    }
  }
  return [...found.values()];
}

/** Where each event leads in the coordination, written down a second time; all that is not listed is refused or stays. */
const live = [
  'submitted',
  'accepted',
  'inProgress',
  'waitingForEmployer',
  'waitingForCandidate',
  'waitingForAuthority',
  'reopened',
];
const working = live.filter((state) => state !== 'submitted' && state !== 'reopened');
const waiting = working.slice(2);
const edges = (from: readonly string[], type: CaseEventType, to: readonly string[]) =>
  from.flatMap((start) => to.map((end) => `${start} > ${type} > ${end}`));
const expectedEdges = [
  ...edges(['submitted', 'reopened'], 'accepted', ['accepted']),
  ...edges(['submitted', 'reopened'], 'declined', ['declined']),
  ...edges(['accepted', 'reopened'], 'workBegan', ['inProgress']),
  ...edges(working, 'questionAsked', ['waitingForEmployer', 'waitingForCandidate']),
  ...edges(working, 'waitingBegan', ['waitingForEmployer', 'waitingForCandidate', 'waitingForAuthority']),
  ...edges(waiting, 'workResumed', ['inProgress']),
  ...edges(['waitingForEmployer'], 'questionAnswered', ['waitingForCandidate', 'inProgress']),
  ...edges(['waitingForCandidate'], 'questionAnswered', ['waitingForEmployer', 'inProgress']),
  ...edges([...working, 'reopened'], 'closed', ['closed']),
  ...edges(live, 'transferAccepted', ['accepted']),
  ...edges(['submitted', 'declined'], 'resubmitted', ['submitted']),
  ...edges(['submitted', 'reopened', 'declined'], 'officeReassigned', ['submitted']),
  ...edges([...live, 'declined'], 'caseWithdrawn', ['closed']),
  ...edges([...live, 'declined'], 'consentWithdrawn', ['closed']),
  ...edges([...live, 'declined', 'closed'], 'deletionRequested', ['deletionRequested']),
  ...edges(['deletionRequested'], 'deletionTakenBack', ['closed']),
  ...edges(['closed'], 'reopened', ['reopened']),
  ...edges(['closed', 'deletionRequested'], 'erased', ['erased']),
];
const expectedSharing = [
  ...edges(['notShared', 'withdrawn'], 'sharedWithAgency', ['shared']),
  ...edges(['shared'], 'summaryAcknowledged', ['acknowledged']),
  ...edges(['shared', 'acknowledged'], 'agencyAnswered', ['answered']),
  ...(
    [
      'sharingWithdrawn',
      'consentWithdrawn',
      'resultRevised',
      'caseWithdrawn',
      'deletionRequested',
      'erased',
    ] as const
  ).flatMap((type) => edges(['shared', 'acknowledged', 'answered'], type, ['withdrawn'])),
];

describe('the machine walked from the handoff through every state, with every event by every role', () => {
  /** What a guard may refuse although state and role would allow it. */
  const guarded: readonly CaseEventType[] = [
    'sharedWithAgency',
    'reopened',
    'consentGiven',
    'consentWithdrawn',
    'consentRefused',
    'questionAsked',
    'questionAnswered',
    'transferOffered',
    'resubmitted',
    'clockRang',
    'opened',
    'officeAnsweredAgency',
  ];
  const states = reachable();
  const coordination = new Set<string>();
  const sharing = new Set<string>();
  const taken = new Set<CaseEventType>();
  const wrong: string[] = [];

  for (const [index, state] of states.entries()) {
    const before = JSON.stringify(state);
    // announcing repeats every step, so it is compared in a part of the states
    const announced = index % 7 === 0 ? new Map(actors.map((actor) => [actor, allowed(state, actor)])) : null;
    for (const event of events) {
      const { roles, during, sharing: sharings, transfer } = rights[event.type];
      const isNow =
        during.includes(state.coordination) &&
        (sharings?.includes(state.sharing) ?? true) &&
        (transfer?.includes(state.transfer) ?? true);
      let happens = false;
      for (const actor of actors) {
        const result = apply(state, event, actor, at);
        if ('refused' in result) {
          if (Object.keys(result).length !== 1) wrong.push(`${event.type}: more than a reason`);
          continue;
        }
        happens = true;
        taken.add(event.type);
        if (!roles.includes(actor.role)) wrong.push(`${actor.role} may not ${event.type}`);
        if (!isNow) wrong.push(`${event.type} in ${before}`);
        if (announced?.get(actor)?.includes(event.type) === false)
          wrong.push(`${event.type} not announced in ${before}`);
        const next = result.state;
        if (next.coordination !== state.coordination)
          coordination.add(`${state.coordination} > ${event.type} > ${next.coordination}`);
        if (next.sharing !== state.sharing) sharing.add(`${state.sharing} > ${event.type} > ${next.sharing}`);
        if (next.sharing === 'shared' && !next.consents.agency)
          wrong.push(`shared without consent: ${before}`);
        if (next.agencyWaits && !['shared', 'acknowledged', 'answered'].includes(next.sharing))
          wrong.push(`a question of an agency that sees nothing: ${before}`);
        if ((next.transfer === 'offered') !== (next.offeredTo !== null))
          wrong.push(`offer to nobody: ${before}`);
      }
      if (isNow && !happens && !guarded.includes(event.type))
        wrong.push(`${event.type} granted but impossible in ${before}`);
    }
    if (JSON.stringify(state) !== before) wrong.push(`changed: ${before}`);
  }

  test('what the table of rights grants can be done, and nothing else, nothing without consent or unannounced', () => {
    expect(wrong).toEqual([]);
  });

  test('every state is reached and every kind of event taken', () => {
    expect(new Set(states.map((state) => state.coordination))).toEqual(new Set(coordinationStates));
    expect([...taken].sort()).toEqual([...caseEventTypes].sort());
    expect(events.every((event) => caseEventSchema.safeParse(event).success)).toBe(true);
  });

  test('the coordination moves along the listed ways and no others', () => {
    const moves = expectedEdges.filter((edge) => edge.split(' > ')[0] !== edge.split(' > ')[2]);
    expect([...coordination].sort()).toEqual([...new Set(moves)].sort());
  });

  test('the sharing moves along the listed ways and no others', () => {
    // a case is erased only after its sharing ended or while closed, so each listed way is met
    expect([...sharing].sort()).toEqual([...expectedSharing].sort());
  });

  test('an erased case takes nothing any more, from nobody', () => {
    const erased = states.filter((state) => state.coordination === 'erased');
    expect(erased.length).toBeGreaterThan(0);
    for (const state of erased) for (const actor of actors) expect(allowed(state, actor)).toEqual([]);
  });

  test('another office and another agency can do nothing', () => {
    for (const state of states.filter(
      ({ officeId, transfer }) => officeId === 'leipzig' && transfer === 'none',
    )) {
      expect(allowed(state, dresden)).toEqual([]);
      expect(allowed(state, { role: 'agencyStaff', agencyId: '075' })).toEqual([]);
    }
  });
});

describe('what people rely on', () => {
  const accepted = after(fresh(), [adviser, { type: 'accepted' }]);
  const shared = after(accepted, [adviser, { type: 'sharedWithAgency', agencyId: '074' }]);

  test('withdrawing the consent closes the door of the agency at once', () => {
    const withdrawn = after(shared, [employer, { type: 'consentWithdrawn', kind: 'agency' }]);
    expect(withdrawn).toMatchObject({ coordination: 'accepted', sharing: 'withdrawn' });
    expect(refusalOf(withdrawn, agency, { type: 'opened', view: 'agencySummary' })).toBe('notInThisState');
    expect(refusalOf(withdrawn, adviser, { type: 'sharedWithAgency', agencyId: '074' })).toBe(
      'agencyConsentMissing',
    );
    const again = after(
      withdrawn,
      [employer, { type: 'consentGiven', kind: 'agency', textVersion: '2', proof: 'online' }],
      [adviser, { type: 'sharedWithAgency', agencyId: '074' }],
    );
    expect(again.sharing).toBe('shared');
  });

  test('a result for another agency ends what the consent to share named, and a new one opens it again', () => {
    const revised = { type: 'resultRevised', digest, cause: 'answer' } as const;
    expect(after(shared, [employer, revised])).toMatchObject({ sharing: 'shared', agencyId: '074' });
    const moved = after(shared, [employer, { ...revised, agencyId: '075' }]);
    expect(moved).toMatchObject({ sharing: 'withdrawn', agencyId: '075', revision: 2 });
    const share = { type: 'sharedWithAgency', agencyId: '075' } as const;
    expect(refusalOf(moved, adviser, share)).toBe('agencyConsentMissing');
    const again = after(
      moved,
      [employer, { type: 'consentGiven', kind: 'agency', textVersion: '2', proof: 'online' }],
      [adviser, share],
    );
    expect(again).toMatchObject({ sharing: 'shared', agencyId: '075' });
  });

  test('a question of the agency waits for one answer of the office, and ends with the sharing', () => {
    const answer = { type: 'officeAnsweredAgency', text } as const;
    expect(refusalOf(shared, adviser, answer)).toBe('questionNotOpen');
    const asked = after(shared, [agency, { type: 'agencyAskedBack', text }]);
    expect(asked).toMatchObject({ coordination: 'accepted', sharing: 'shared', agencyWaits: true });
    expect(refusalOf(asked, employer, answer)).toBe('notYourPart');
    expect(refusalOf(asked, dresden, answer)).toBe('otherOffice');
    const answered = after(asked, [adviser, answer]);
    expect(refusalOf(answered, adviser, answer)).toBe('questionNotOpen');
    const told = { id: 'newsForAgency', recipient: { to: 'agency', id: '074' } };
    expect(noticesOf(answer, 'adviser', asked, answered)).toEqual([told]);
    const ended = after(asked, [employer, { type: 'sharingWithdrawn' }]);
    expect(refusalOf(ended, adviser, answer)).toBe('notInThisState');
    const again = after(ended, [adviser, { type: 'sharedWithAgency', agencyId: '074' }]);
    expect(refusalOf(again, adviser, answer)).toBe('questionNotOpen');
  });

  test('"something else" as the answer of the agency says what it is', () => {
    const answer = { type: 'agencyAnswered', answer: 'other' } as const;
    expect(caseEventSchema.safeParse(answer).success).toBe(false);
    expect(caseEventSchema.safeParse({ ...answer, text: ' ' }).success).toBe(false);
    expect(caseEventSchema.safeParse({ ...answer, text }).success).toBe(true);
  });

  test('withdrawing the consent to the handoff ends the case and the sharing', () => {
    const ended = after(shared, [employer, { type: 'consentWithdrawn', kind: 'coordination' }]);
    expect(ended).toMatchObject({
      coordination: 'closed',
      sharing: 'withdrawn',
      outcome: 'employerWithdrew',
    });
    expect(refusalOf(ended, adviser, { type: 'reopened', text })).toBe('handoffConsentMissing');
  });

  test('only the person consents to the passing on of personal data; an office may file the signed sheet', () => {
    const given = { type: 'consentGiven', kind: 'personData', textVersion: '1', proof: 'online' } as const;
    expect(refusalOf(accepted, employer, given)).toBe('notYourConsent');
    expect(refusalOf(accepted, adviser, given)).toBe('notYourConsent');
    expect(after(accepted, [candidate, given]).consents.personData).toBe(true);
    expect(after(accepted, [adviser, { ...given, proof: 'signedSheet' }]).consents.personData).toBe(true);
    expect(refusalOf(accepted, candidate, { ...given, kind: 'agency' })).toBe('notYourConsent');
  });

  test('a person who has not agreed can say no, and agree later', () => {
    expect(refusalOf(accepted, employer, { type: 'consentRefused' })).toBe('notYourPart');
    const refused = after(accepted, [candidate, { type: 'consentRefused' }]);
    expect(refused).toEqual(accepted);
    const given = { type: 'consentGiven', kind: 'personData', textVersion: '1', proof: 'online' } as const;
    expect(refusalOf(after(refused, [candidate, given]), candidate, { type: 'consentRefused' })).toBe(
      'consentUnchanged',
    );
  });

  test('whoever accepts a case has it, until somebody else is given it', () => {
    const taken = after(fresh(), [adviser, { type: 'accepted', assignee: 'anna' }]);
    expect(taken.assignee).toBe('anna');
    expect(after(taken, [adviser, { type: 'assigned', assignee: null }]).assignee).toBeNull();
    const offered = after(taken, [adviser, { type: 'transferOffered', toOffice: 'dresden', text }]);
    expect(after(offered, [dresden, { type: 'transferAccepted', assignee: 'dora' }]).assignee).toBe('dora');
    expect(after(offered, [dresden, { type: 'transferAccepted' }]).assignee).toBeNull();
    // who was given it before keeps it
    const given = after(fresh(), [adviser, { type: 'assigned', assignee: 'anna' }]);
    expect(after(given, [adviser, { type: 'accepted' }]).assignee).toBe('anna');
  });

  test('an offered case stays with its office until the other takes it', () => {
    const offered = after(accepted, [adviser, { type: 'transferOffered', toOffice: 'dresden', text }]);
    expect(offered.officeId).toBe('leipzig');
    expect(nextActor(offered)).toBe('receivingOffice');
    expect(refusalOf(offered, dresden, { type: 'workBegan' })).toBe('otherOffice');
    expect(refusalOf(offered, adviser, { type: 'transferAccepted' })).toBe('otherOffice');
    const taken = after(offered, [dresden, { type: 'transferAccepted' }]);
    expect(taken).toMatchObject({
      officeId: 'dresden',
      offeredTo: null,
      coordination: 'accepted',
      transfer: 'none',
    });
    const kept = after(offered, [dresden, { type: 'transferDeclined', text }]);
    expect(kept).toMatchObject({ officeId: 'leipzig', offeredTo: null, transfer: 'none' });
    expect(refusalOf(accepted, adviser, { type: 'transferOffered', toOffice: 'leipzig', text })).toBe(
      'sameOffice',
    );
  });

  test('a question is answered by whom it was put to, and the case goes on when all are', () => {
    const asked = after(
      accepted,
      [adviser, { type: 'questionAsked', question: '1', to: 'employer', text }],
      [adviser, { type: 'questionAsked', question: '2', to: 'candidate', text }],
    );
    expect(asked.coordination).toBe('waitingForCandidate');
    expect(refusalOf(asked, employer, { type: 'questionAnswered', question: '2', text })).toBe(
      'questionNotOpen',
    );
    const first = after(asked, [candidate, { type: 'questionAnswered', question: '2', text }]);
    expect(nextActor(first)).toBe('employer');
    const second = after(first, [employer, { type: 'questionAnswered', question: '1', text }]);
    expect(second).toMatchObject({ coordination: 'inProgress', openQuestions: [] });
  });

  test('each step of the clock rings once for one waiting, and again for the next', () => {
    const rung = after(fresh(), [system, { type: 'clockRang', step: 'second' }]);
    for (const clockStep of ['first', 'second'] as const) {
      expect(refusalOf(rung, system, { type: 'clockRang', step: clockStep })).toBe('clockNotDue');
    }
    expect(refusalOf(accepted, system, { type: 'clockRang', step: 'first' })).toBe('clockNotDue');
    const later = '2026-12-01T09:00:00.000Z';
    const resubmitted = apply(
      rung,
      { type: 'resubmitted', officeId: 'dresden', textVersion: '1' },
      employer,
      later,
    );
    if ('refused' in resubmitted) throw new Error(resubmitted.refused);
    expect(refusalOf(resubmitted.state, system, { type: 'clockRang', step: 'first' })).toBeUndefined();
  });

  test('a case goes to another office only, with the consent that names it', () => {
    const declined = after(fresh(), [adviser, { type: 'declined', reason: 'noCapacity', text }]);
    const to = (officeId: string) => ({ type: 'resubmitted', officeId, textVersion: '1' }) as const;
    expect(refusalOf(declined, employer, to(declined.officeId))).toBe('sameOffice');
    expect(refusalOf(fresh(), employer, to(fresh().officeId))).toBe('sameOffice');
    const moved = after(declined, [employer, to('dresden')]);
    expect(moved).toMatchObject({ coordination: 'submitted', officeId: 'dresden' });
    for (const event of events)
      expect(refusalOf(moved, adviser, event), event.type).toMatch(/otherOffice|notYourPart/);
    expect(caseEventSchema.safeParse({ type: 'resubmitted', officeId: 'dresden' }).success).toBe(false);
  });

  test('a handoff without its consent, or a text of blanks, is no event', () => {
    expect(caseEventSchema.safeParse({ type: 'messageSent', text: '   ' }).success).toBe(false);
    expect(caseEventSchema.safeParse({ type: 'messageSent', text: 'x'.repeat(4001) }).success).toBe(false);
    expect(caseEventSchema.safeParse({ type: 'accepted', officeId: 'x' }).success).toBe(false);
    expect(caseEventSchema.safeParse({ type: 'submitted' }).success).toBe(false);
  });
});

test('the open parts of the events alone give the state again', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...events), fc.constantFrom(...actors)), { maxLength: 60 });
  fc.assert(
    fc.property(moves, (walk) => {
      let state = fresh();
      let replayed: CaseState | null = fresh();
      for (const [event, actor] of walk) {
        const result = apply(state, event, actor, at);
        if ('refused' in result) continue;
        state = result.state;
        const { open, sealed } = splitEvent(event);
        expect(Object.keys(sealed).filter((name) => !['text', 'source', 'papers'].includes(name))).toEqual(
          [],
        );
        replayed = replayed && step(replayed, { type: event.type, ...open, at, by: actor.role } as never);
      }
      expect(replayed).toEqual(state);
    }),
    { numRuns: 200 },
  );
});
