import { assign, setup } from 'xstate';
import { addDays } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { FactPath, Facts } from '../facts/facts';
import { pickFacts, withFact } from '../facts/facts';
import { assess } from '../law/assess';
import type { Assessment } from '../law/assessment';
import { inertScope } from '../inert-scope';
import type { RouteId } from '../law/ids';
import { europeanUnion, visaFreeEntryForLongStay, westernBalkans } from '../law/parameters/country-groups';
import type { CheckPageId } from './check-pages';
import { checkPages } from './check-pages';
import { planFacts } from './plan-facts';

/** What the conversation knows so far: the answers of the pages walked, and what they come to. */
interface Context {
  asOf: CalendarDate;
  facts: Facts;
}

/**
 * Assessments by the facts they rest on. A guard asks for one only where it needs it, and several guards on the way from page
 * to page ask for the same; judging is pure, so remembering changes nothing but the time it takes.
 */
const judged = new WeakMap<Facts, Map<CalendarDate, Assessment>>();

function assessmentOf({ asOf, facts }: Context): Assessment {
  const byDate = judged.get(facts) ?? new Map<CalendarDate, Assessment>();
  const known = byDate.get(asOf);
  if (known) return known;
  const assessment = assess(facts, { asOf });
  judged.set(facts, byDate.set(asOf, assessment));
  return assessment;
}

interface Answered {
  type: 'answered';
  /** Only the facts of the page answered; empty where nothing is known. */
  facts: Facts;
}

/** Whether an answer can still change the assessment. */
function matters(context: Context, ...paths: FactPath[]): boolean {
  const { nextFacts } = assessmentOf(context);
  return paths.some((path) => nextFacts.includes(path));
}

/** The same, were an assumption not made: a way may be closed only by the value assumed. */
function mattersGiven(context: Context, given: Facts, ...paths: FactPath[]): boolean {
  return matters({ ...context, facts: given }, ...paths);
}

const needsTitle = (context: Context) => assessmentOf(context).access.verdict !== 'free';

/** Contract, section 5: these routes have no fast track (§ 81a Abs. 1, 5 AufenthG). */
const withoutFastTrack: ReadonlySet<RouteId> = new Set<RouteId>([
  'westernBalkans',
  'privilegedNationality',
  'shortTermQuota',
  'opportunityCard',
  'professionalDriver',
  'careAssistant',
  'intraCorporateTransfer',
  'blueCardMobility',
  'longTermResidentOtherState',
]);
/** Contract, section 5: with less time than that the fast track is taken whatever the mission's waiting time is. */
const SHORT_NOTICE_DAYS = 150;

/** The waiting time decides between fast track and ordinary visa only where nothing else has decided already. */
function waitingTimeDecides(context: Context): boolean {
  const { asOf, facts } = context;
  const { recommended, routes, access } = assessmentOf(context);
  if (access.verdict !== 'titleRequired' || recommended === null || withoutFastTrack.has(recommended))
    return false;
  const { nationalities = [], residenceCountry } = facts.person ?? {};
  if (residenceCountry === 'DE') return false;
  if (nationalities.some((country) => visaFreeEntryForLongStay.has(country))) return false;
  const startDate = facts.job?.startDate;
  if (startDate !== undefined && startDate < addDays(asOf, SHORT_NOTICE_DAYS)) return false;
  const recognitionOpen = routes
    .find((route) => route.id === recommended)
    ?.requirements.some(
      ({ id, status }) => (id === 'recognition' || id === 'licence') && status === 'toProve',
    );
  return !recognitionOpen;
}

/** One object, so that its assessment is remembered. */
const nothingKnown: Facts = {};

const machine = setup({
  types: {
    context: {} as Context,
    events: {} as Answered,
    input: {} as { asOf: CalendarDate },
  },
  actions: {
    takeAnswer: assign(({ context, event }) => ({ facts: mergeFacts(context.facts, event.facts) })),
  },
  guards: {
    levelOfTheJobIsSettled: ({ context }) => !matters(context, ...checkPages.jobLevel.facts),
    noShortTermWork: ({ context }) => !matters(context, ...checkPages.shortTermWork.facts),
    statusIsClear: ({ context }) => {
      const { residenceCountry = '' } = context.facts.person ?? {};
      return !europeanUnion.has(residenceCountry) || !needsTitle(context);
    },
    noAsylumLockPossible: ({ context }) => {
      const { residenceCountry, currentStatus } = context.facts.person ?? {};
      const concerned = currentStatus === 'toleration' || currentStatus === 'otherHumanitarian';
      return residenceCountry !== 'DE' || !concerned;
    },
    recruitmentIsFree: ({ context }) =>
      !assessmentOf(context).warnings.some(({ id }) => id === 'recruitmentReserved'),
    notFromTheWesternBalkans: ({ context }) => {
      const { nationalities = [] } = context.facts.person ?? {};
      const example = nationalities.find((country) => westernBalkans.has(country));
      if (example === undefined) return true;
      const given = withFact(context.facts, 'person.visaApplicationCountry', example);
      return !mattersGiven(context, given, 'person.asylumBenefitsLast24Months');
    },
    noDriver: ({ context }) => !matters(context, ...checkPages.driving.facts),
    noTransferInAGroup: ({ context }) => !matters(context, ...checkPages.group.facts),
    noResearch: ({ context }) => !matters(context, ...checkPages.hosting.facts),
    qualificationDoesNotMatter: ({ context }) => !matters(context, ...checkPages.qualificationKind.facts),
    detailsDoNotMatter: ({ context }) => !matters(context, ...checkPages.qualification.facts),
    recognitionDoesNotMatter: ({ context }) => !matters(context, ...checkPages.recognition.facts),
    licenceDoesNotMatter: ({ context }) => !matters(context, ...checkPages.licence.facts),
    experienceDoesNotMatter: ({ context }) => !matters(context, ...checkPages.experience.facts),
    ageDoesNotMatter: ({ context }) => !matters(context, ...checkPages.age.facts),
    germanDoesNotMatter: ({ context }) => !matters(context, ...checkPages.german.facts),
    noRecognitionInTheJob: ({ context }) => {
      const { regulatedProfession, qualifiedEmployment } = context.facts.job ?? {};
      if (matters(context, ...checkPages.partnership.facts)) return false;
      // § 16d Abs. 3 S. 3 AufenthG: only here does the approval, assumed missing, close the way.
      if (regulatedProfession !== true || qualifiedEmployment !== false) return true;
      const approved = withFact(context.facts, 'employer.careFacilityApproved', true);
      return !mattersGiven(context, approved, ...checkPages.partnership.facts);
    },
    procedureIsSettled: ({ context }) => !waitingTimeDecides(context),
  },
}).createMachine({
  id: 'check',
  context: ({ input }) => ({ asOf: input.asOf, facts: nothingKnown }),
  initial: 'workplace',
  states: {
    workplace: { on: { answered: { target: 'occupation', actions: 'takeAnswer' } } },
    occupation: { on: { answered: { target: 'employmentKind', actions: 'takeAnswer' } } },
    employmentKind: { on: { answered: { target: 'jobLevel', actions: 'takeAnswer' } } },
    jobLevel: {
      always: { guard: 'levelOfTheJobIsSettled', target: 'pay' },
      on: { answered: { target: 'pay', actions: 'takeAnswer' } },
    },
    pay: { on: { answered: { target: 'contract', actions: 'takeAnswer' } } },
    contract: { on: { answered: { target: 'company', actions: 'takeAnswer' } } },
    company: { on: { answered: { target: 'shortTermWork', actions: 'takeAnswer' } } },
    shortTermWork: {
      always: { guard: 'noShortTermWork', target: 'origin' },
      on: { answered: { target: 'origin', actions: 'takeAnswer' } },
    },
    origin: { on: { answered: { target: 'status', actions: 'takeAnswer' } } },
    status: {
      always: { guard: 'statusIsClear', target: 'asylum' },
      on: { answered: { target: 'asylum', actions: 'takeAnswer' } },
    },
    asylum: {
      always: { guard: 'noAsylumLockPossible', target: 'recruitment' },
      on: { answered: { target: 'recruitment', actions: 'takeAnswer' } },
    },
    recruitment: {
      always: { guard: 'recruitmentIsFree', target: 'westernBalkans' },
      on: { answered: { target: 'westernBalkans', actions: 'takeAnswer' } },
    },
    westernBalkans: {
      always: { guard: 'notFromTheWesternBalkans', target: 'driving' },
      on: { answered: { target: 'driving', actions: 'takeAnswer' } },
    },
    driving: {
      always: { guard: 'noDriver', target: 'group' },
      on: { answered: { target: 'group', actions: 'takeAnswer' } },
    },
    group: {
      always: { guard: 'noTransferInAGroup', target: 'hosting' },
      on: { answered: { target: 'hosting', actions: 'takeAnswer' } },
    },
    hosting: {
      always: { guard: 'noResearch', target: 'qualificationKind' },
      on: { answered: { target: 'qualificationKind', actions: 'takeAnswer' } },
    },
    qualificationKind: {
      always: { guard: 'qualificationDoesNotMatter', target: 'qualification' },
      on: { answered: { target: 'qualification', actions: 'takeAnswer' } },
    },
    qualification: {
      always: { guard: 'detailsDoNotMatter', target: 'recognition' },
      on: { answered: { target: 'recognition', actions: 'takeAnswer' } },
    },
    recognition: {
      always: { guard: 'recognitionDoesNotMatter', target: 'licence' },
      on: { answered: { target: 'licence', actions: 'takeAnswer' } },
    },
    licence: {
      always: { guard: 'licenceDoesNotMatter', target: 'experience' },
      on: { answered: { target: 'experience', actions: 'takeAnswer' } },
    },
    experience: {
      always: { guard: 'experienceDoesNotMatter', target: 'age' },
      on: { answered: { target: 'age', actions: 'takeAnswer' } },
    },
    age: {
      always: { guard: 'ageDoesNotMatter', target: 'german' },
      on: { answered: { target: 'german', actions: 'takeAnswer' } },
    },
    german: {
      always: { guard: 'germanDoesNotMatter', target: 'partnership' },
      on: { answered: { target: 'partnership', actions: 'takeAnswer' } },
    },
    partnership: {
      always: { guard: 'noRecognitionInTheJob', target: 'procedure' },
      on: { answered: { target: 'procedure', actions: 'takeAnswer' } },
    },
    procedure: {
      always: { guard: 'procedureIsSettled', target: 'result' },
      on: { answered: { target: 'result', actions: 'takeAnswer' } },
    },
    result: { type: 'final' },
  },
});

/** The questionnaire of the check. Built once; never run as an actor on the server. */
export const checkMachine = machine;

const scope = inertScope(checkMachine, { asOf: '1970-01-01' });

/** Facts of a page on top of the facts before it; no fact belongs to two pages. */
function mergeFacts(before: Facts, page: Facts): Facts {
  const merged: Facts = { ...before };
  for (const topic of Object.keys(page) as (keyof Facts)[]) {
    Object.assign(merged, { [topic]: { ...before[topic], ...page[topic] } });
  }
  return merged;
}

export interface CheckReplay {
  /** Pages asked so far, in order; the last is `current` unless that is the result. */
  path: CheckPageId[];
  current: CheckPageId | 'result';
  /** Facts of the pages on the path, and those beside the plan: answers to questions that are no longer asked are left out. */
  facts: Facts;
  assessment: Assessment;
}

/**
 * Walks the questionnaire over what has been answered. Facts are the only truth: the same facts and answered pages give the
 * same path.
 */
export function replay(facts: Facts, answered: readonly CheckPageId[], asOf: CalendarDate): CheckReplay {
  let snapshot = checkMachine.getInitialSnapshot(scope, { asOf });
  const path: CheckPageId[] = [];
  while (snapshot.value !== 'result') {
    const page = snapshot.value;
    path.push(page);
    if (!answered.includes(page)) break;
    const answer = pickFacts(facts, checkPages[page].facts);
    snapshot = checkMachine.transition(snapshot, { type: 'answered', facts: answer }, scope);
  }
  return {
    path,
    current: snapshot.value,
    facts: mergeFacts(snapshot.context.facts, pickFacts(facts, planFacts)),
    assessment: assessmentOf(snapshot.context),
  };
}
