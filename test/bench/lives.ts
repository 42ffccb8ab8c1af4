/** Lives that cases of the bench have had: judged once by the machine of the product, then copied with other dates and names. */
import { apply, openCase, type CaseActor } from '#flows/case/apply';
import { splitEvent, type CaseEvent, type Submitted } from '#flows/case/events';
import { live } from '#flows/case/rights';
import { nextActor, type CaseState } from '#flows/case/states';
import { consentVersions } from '~/texts/consents';

const DAY_MS = 86_400_000;
const BEGUN = Date.UTC(2000, 0, 1, 9);
const digest = '0'.repeat(64);
const instantOf = (day: number) => new Date(BEGUN + day * DAY_MS).toISOString();

const office: CaseActor = { role: 'adviser', officeId: '@office' };
const employer: CaseActor = { role: 'employer' };

type Step = readonly [day: number, event: CaseEvent, actor?: CaseActor];

/** A life with signs in the place of office, agency, adviser and instants. */
export interface LifeTemplate {
  events: readonly { day: number; type: string; role: CaseActor['role']; party: boolean; open: string }[];
  instants: readonly { day: number; instant: string }[];
  /** The day of the last event. */
  days: number;
  context: string;
  coordination: CaseState['coordination'];
  sharing: CaseState['sharing'];
  transfer: CaseState['transfer'];
  nextActor: ReturnType<typeof nextActor>;
  isLive: boolean;
  isAssigned: boolean;
}

/** How often cases that were handed over so many days ago have had a life. */
export interface Life {
  weight: number;
  from: number;
  to: number;
  template: LifeTemplate;
}

function templateOf(steps: readonly Step[]): LifeTemplate {
  const consents = [{ kind: 'coordination' as const, textVersion: consentVersions.coordination }];
  const submitted: Submitted = {
    type: 'submitted',
    officeId: '@office',
    agencyId: '@agency',
    digest,
    consents,
  };
  const open = (event: CaseEvent | Submitted) => JSON.stringify(splitEvent(event).open);
  let state = openCase({
    officeId: '@office',
    agencyId: '@agency',
    consents: ['coordination'],
    at: instantOf(0),
  });
  const events: LifeTemplate['events'][number][] = [
    { day: 0, type: 'submitted', role: 'employer', party: false, open: open(submitted) },
  ];
  for (const [day, event, actor = office] of steps) {
    const applied = apply(state, event, actor, instantOf(day));
    if ('refused' in applied) throw new Error(`${event.type}: ${applied.refused}`);
    ({ state } = applied);
    events.push({ day, type: event.type, role: actor.role, party: 'officeId' in actor, open: open(event) });
  }
  const days = steps.at(-1)?.[0] ?? 0;
  const { coordination, sharing, transfer, ...context } = state;
  return {
    ...{ events, days, coordination, sharing, transfer, nextActor: nextActor(state) },
    instants: [...new Set(events.map(({ day }) => day))].map((day) => ({ day, instant: instantOf(day) })),
    context: JSON.stringify(context),
    isLive: live.includes(coordination),
    isAssigned: state.assignee !== null,
  };
}

const text = '-';
const accepted: Step = [2, { type: 'accepted' }];
const assigned: Step = [2, { type: 'assigned', assignee: '@adviser' }];
const began: Step = [3, { type: 'workBegan' }];
const running = [accepted, assigned, began] as const;
const waits = (waitsFor: 'employer' | 'candidate' | 'authority'): Step => [
  9,
  { type: 'waitingBegan', waitsFor },
];
const life = (weight: number, [from, to]: readonly [number, number], ...steps: Step[]): Life => ({
  weight,
  from,
  to,
  template: templateOf(steps),
});

/** Days since the handoff; after nine months nearly everything has come to an end. */
const [early, running9, always] = [
  [0, 14],
  [3, 270],
  [0, Infinity],
] as const;

export const lives: readonly Life[] = [
  life(60, early),
  life(6, running9, accepted),
  life(6, running9, accepted, assigned),
  life(25, running9, ...running),
  life(10, running9, ...running, [7, { type: 'questionAsked', question: 'bench', to: 'employer', text }]),
  life(4, running9, ...running, waits('candidate')),
  life(9, running9, ...running, waits('authority')),
  life(
    2,
    running9,
    ...running,
    [20, { type: 'closed', outcome: 'notPossibleNow' }],
    [40, { type: 'reopened', text }],
  ),
  life(30, always, ...running, [30, { type: 'closed', outcome: 'arrivedAndHired' }]),
  life(6, always, accepted, [12, { type: 'closed', outcome: 'employerProceeds' }]),
  life(4, always, [2, { type: 'declined', reason: 'noCapacity', text }]),
  life(
    0.3,
    always,
    ...running,
    [35, { type: 'closed', outcome: 'employerWithdrew' }],
    [50, { type: 'deletionRequested' }, employer],
  ),
  life(0.5, always, ...running),
];
