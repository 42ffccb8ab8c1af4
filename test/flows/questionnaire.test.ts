import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
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
}

/** Walks to the result, choosing an answer on every page. */
function walk(choose: (page: CheckPageId, options: readonly Answer[]) => Answer): Walk {
  let facts: Facts = {};
  const pages: CheckPageId[] = [];
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
    [snapshot] = transition(checkMachine, snapshot, { type: 'answered', facts: answer });
  }
  return { pages, facts, answered: pages };
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

  test('every page is asked in some walk, and every page that can be skipped is skipped in some', () => {
    const asked = new Set<CheckPageId>();
    const edges = new Set<string>();
    for (const { pages } of fc.sample(anyWalk, { numRuns: 500, seed: 7 })) {
      pages.forEach((page, index) => {
        asked.add(page);
        edges.add(`${page} > ${pages[index + 1] ?? 'result'}`);
      });
    }
    expect([...asked].sort()).toEqual([...checkPageIds].sort());
    // More ways between pages than pages: nearly all of them can be passed over.
    expect(edges.size).toBeGreaterThan(checkPageIds.length * 2);
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
