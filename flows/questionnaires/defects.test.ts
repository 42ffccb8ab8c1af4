import { describe, expect, test } from 'vitest';
import type { Questionnaire } from './defects';
import { checkAsGraph, declarationAsGraph, defectsOf, handoffAsGraph } from './defects';

const sound: Questionnaire = {
  initial: 'a',
  targets: { a: ['b', 'result'], b: ['result'], result: [] },
  pages: { a: { slug: 'a', facts: ['job.isco08'] }, b: { slug: 'b', facts: ['job.kldb2010'] } },
  end: 'result',
};

test.each([
  ['the check', checkAsGraph()],
  ['the handoff', handoffAsGraph()],
  ['the declaration', declarationAsGraph()],
])('%s has no cycle, dead end, unreachable page, duplicate address or fact asked twice', (_name, graph) => {
  expect(defectsOf(graph)).toEqual([]);
});

describe('a defect is found and named', () => {
  test.each<[string, Partial<Questionnaire>, string[]]>([
    ['nothing wrong', {}, []],
    ['a dead end', { targets: { a: ['b', 'result'], b: [], result: [] } }, ['dead end: b']],
    ['a way back', { targets: { a: ['b'], b: ['a', 'result'], result: [] } }, ['leads back: b to a']],
    ['an unreachable page', { targets: { a: ['result'], b: ['result'], result: [] } }, ['unreachable: b']],
    [
      'a page without state',
      { targets: { a: ['result'], result: [] } },
      ['page without state: b', 'unreachable: b', 'dead end: b'],
    ],
    ['a state without page', { targets: { ...sound.targets, c: ['result'] } }, ['state without page: c']],
    [
      'one address twice',
      { pages: { a: { slug: 'a', facts: [] }, b: { slug: 'a', facts: [] } } },
      ['two pages at one address: a'],
    ],
    [
      'a fact asked twice',
      { pages: { a: { slug: 'a', facts: ['job.isco08'] }, b: { slug: 'b', facts: ['job.isco08'] } } },
      ['fact on two pages: job.isco08'],
    ],
  ])('%s', (_name, change, defects) => {
    expect(defectsOf({ ...sound, ...change })).toEqual(defects);
  });
});
