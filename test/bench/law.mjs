/** The law and the questionnaire without any server: calls a second on one core. */
import { initialTransition, transition } from 'xstate';
import { bundle } from './bundle.mjs';
import { readCases } from './vignettes.mjs';

const AS_OF = '2026-11-22';
const AIM_ASSESSMENTS = 20_000;
const AIM_REPLAY_MS = 0.5;
const AIM_PLAN_MS = 1;
const WALKS = 500;
const WARM_UP_MS = 1_000;
const ROUNDS = 3;
const ROUND_MS = 1_500;

/** Milliseconds of this process's own work: what others do on the machine meanwhile counts less than by the clock. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Calls a second of work: the middle of some rounds, after a warm-up. `call` does `size` things. */
function rate(call, size) {
  const round = (milliseconds) => {
    const begun = worked();
    let calls = 0;
    while (worked() - begun < milliseconds) {
      call();
      calls += size;
    }
    return (calls / (worked() - begun)) * 1_000;
  };
  round(WARM_UP_MS);
  const rates = Array.from({ length: ROUNDS }, () => round(ROUND_MS)).sort((a, b) => a - b);
  return rates[(ROUNDS - 1) / 2];
}

/** The same row of numbers in every run (Park and Miller's generator). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A walk to the result that answers every page with one of its representative answers. */
function walk({ checkMachine, answersOf, give }, pick) {
  let facts = {};
  const answered = [];
  let [snapshot] = initialTransition(checkMachine, { asOf: AS_OF });
  while (snapshot.value !== 'result') {
    const page = snapshot.value;
    const answer = answersOf[page][pick(answersOf[page].length)];
    answered.push(page);
    facts = give(facts, page, answer);
    [snapshot] = transition(checkMachine, snapshot, { type: 'answered', facts: give({}, page, answer) });
  }
  return { facts, answered };
}

function longestWalk(modules) {
  const pick = seeded(7);
  const walks = Array.from({ length: WALKS }, () => walk(modules, pick));
  return walks.reduce((longest, one) => (one.answered.length > longest.answered.length ? one : longest));
}

/** Assessments a second over all vignettes, and milliseconds for a plan of those with steps and for a replay of the longest walk found. */
export async function measureLaw() {
  const modules = await bundle('law', {
    assess: 'flows/law/assess.ts',
    check: 'flows/questionnaires/check.ts',
    facts: 'flows/facts/facts.ts',
    plan: 'flows/plan/plan.ts',
    walks: 'test/flows/walks.ts',
  });
  const { assess, plan, replay, fromWire } = modules;
  const cases = readCases().map(({ asOf, facts }) => ({ asOf, facts: fromWire(facts) }));
  const perSecond = rate(() => {
    for (const { asOf, facts } of cases) assess(facts, { asOf });
  }, cases.length);

  // What a machine needs to copy the same facts tells how fast the machine is.
  const copies = rate(() => {
    for (const { facts } of cases) JSON.parse(JSON.stringify(facts));
  }, cases.length);

  const assessed = cases.map(({ facts, asOf }) => ({ facts, assessment: assess(facts, { asOf }) }));
  // a stop has nothing to plan
  const planned = assessed.filter(({ facts, assessment }) => plan(facts, assessment).steps.length > 0);
  const plans = rate(() => {
    for (const { facts, assessment } of planned) plan(facts, assessment);
  }, planned.length);

  const { facts, answered } = longestWalk(modules);
  const replays = rate(() => replay(facts, answered, AS_OF), 1);
  return {
    assessments: { cases: cases.length, perSecond, copies: copies / perSecond, aim: AIM_ASSESSMENTS },
    plans: { cases: planned.length, milliseconds: 1_000 / plans, copies: copies / plans, aim: AIM_PLAN_MS },
    replay: { walks: WALKS, pages: answered.length, milliseconds: 1_000 / replays, aim: AIM_REPLAY_MS },
  };
}
