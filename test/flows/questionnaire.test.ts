import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getMicrosteps, initialTransition } from 'xstate';
import type { Facts } from '#flows/facts/facts';
import { factAt } from '#flows/facts/facts';
import { checkMachine, replay } from '#flows/questionnaires/check';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkPageIds, checkPages } from '#flows/questionnaires/check-pages';
import type { Answer } from './walks';
import { answersOf, give, reading } from './walks';

const asOf = '2026-11-22';
const LONGEST = 22;

interface Walk {
  pages: CheckPageId[];
  facts: Facts;
  answered: CheckPageId[];
  /** What the chart did on the way, named as in `chart`. */
  taken: string[];
}

const onAnswer = (page: string, target: string) => `${page}, answered, leads to ${target}`;
const passedOver = (page: string, target: string) => `${page} is passed over to ${target}`;
const heldBy = (page: string) => `${page} is asked because its guard refuses`;

function targetsOf(transitions: readonly { target: readonly { key: string }[] | undefined }[]): string[] {
  return transitions.flatMap(({ target = [] }) => target.map(({ key }) => key));
}

/** All that the chart can do: every answer taken, every page with a guard passed over, and every guard refusing. */
const chart = Object.entries(checkMachine.states).flatMap(([page, { transitions, always }]) => [
  ...targetsOf([...transitions.values()].flat()).map((target) => onAnswer(page, target)),
  ...targetsOf(always ?? []).map((target) => passedOver(page, target)),
  ...(always ? [heldBy(page)] : []),
]);

/** What the chart did after an answer, given the states it went through: the last of them is asked next. */
function stepsAfter(page: CheckPageId, states: readonly (CheckPageId | 'result')[]): string[] {
  const steps = states.map((state, index) => {
    const before = states[index - 1];
    return before === undefined ? onAnswer(page, state) : passedOver(before, state);
  });
  const asked = states.at(-1);
  return asked !== undefined && checkMachine.states[asked]?.always ? [...steps, heldBy(asked)] : steps;
}

/** Walks to the result, choosing an answer on every page. */
function walk(choose: (page: CheckPageId, options: readonly Answer[]) => Answer): Walk {
  let facts: Facts = {};
  const pages: CheckPageId[] = [];
  const taken: string[] = [];
  let [snapshot] = initialTransition(checkMachine, { asOf });
  while (snapshot.value !== 'result') {
    const page = snapshot.value;
    if (pages.includes(page)) throw new Error(`Asked twice: ${[...pages, page].join(' ')}`);
    const answer = give({}, page, choose(page, answersOf[page]));
    pages.push(page);
    facts = give(
      facts,
      page,
      checkPages[page].facts.map((path) => [path, factAt(answer, path)] as const),
    );
    const passed = getMicrosteps(checkMachine, snapshot, { type: 'answered', facts: answer });
    taken.push(
      ...stepsAfter(
        page,
        passed.map(([{ value }]) => value),
      ),
    );
    [snapshot] = passed.at(-1) ?? [snapshot];
  }
  return { pages, facts, answered: pages, taken };
}

const anyWalk = fc
  .infiniteStream(fc.nat({ max: 10_000 }))
  .map((stream) => walk((_page, options) => options[stream.next().value % options.length] ?? []));

describe('the questionnaire walked', () => {
  test('every walk ends at the result, with no page twice and none longer than 22 pages', () => {
    fc.assert(
      fc.property(anyWalk, ({ pages }) => {
        expect(new Set(pages).size).toBe(pages.length);
        expect(pages.length).toBeLessThanOrEqual(LONGEST);
        const positions = pages.map((page) => checkPageIds.indexOf(page));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('every transition of the chart is taken in some walk, and every guard refuses in some', () => {
    const walks = fc.sample(anyWalk, { numRuns: 500, seed: 7 });
    const taken = new Set(walks.flatMap((walked) => walked.taken));
    // Not a set on this side: two transitions of one name could not be told apart.
    expect([...taken].sort()).toEqual([...chart].sort());
  });

  test('no page is asked whose answer cannot change the assessment', () => {
    // These two decide offices and procedure, never a title (contract, section 1).
    const elsewhere: readonly CheckPageId[] = ['workplace', 'procedure'];
    fc.assert(
      fc.property(anyWalk, ({ facts, pages }) => {
        pages.forEach((page, index) => {
          if (elsewhere.includes(page)) return;
          const before = replay(facts, pages.slice(0, index), asOf).facts;
          const outcomes = new Set(
            answersOf[page].map((answer) => reading(give(before, page, answer), asOf)),
          );
          expect(outcomes.size, `${page} after ${JSON.stringify(before)}`).toBeGreaterThan(1);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('an answer that is no longer asked for is left out, and comes back with the question', () => {
    fc.assert(
      fc.property(anyWalk, ({ facts, answered, pages }) => {
        const full = replay(facts, answered, asOf);
        const french = give(facts, 'origin', [
          ['person.nationalities', ['FR']],
          ['person.residenceCountry', 'FR'],
        ]);
        const pruned = replay(french, answered, asOf);
        expect(pruned.current).toBe('result');
        for (const page of pages.filter((id) => !pruned.path.includes(id))) {
          for (const path of checkPages[page].facts) expect(factAt(pruned.facts, path)).toBeUndefined();
        }
        const origin = checkPages.origin.facts.map((path) => [path, factAt(facts, path)] as const);
        expect(replay(give(french, 'origin', origin), answered, asOf)).toEqual(full);
      }),
      { numRuns: 40 },
    );
  });

  test('the order in which pages were answered does not matter', () => {
    fc.assert(
      fc.property(anyWalk, ({ facts, answered }) => {
        expect(replay(facts, [...answered].reverse(), asOf)).toEqual(replay(facts, answered, asOf));
      }),
      { numRuns: 40 },
    );
  });

  test('nobody with free access is asked about a qualification', () => {
    fc.assert(
      fc.property(anyWalk, ({ facts, answered }) => {
        const { assessment, path } = replay(facts, answered, asOf);
        if (assessment.access.verdict === 'free') expect(path).not.toContain('qualificationKind');
      }),
      { numRuns: 100 },
    );
  });
});
