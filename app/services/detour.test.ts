import { expect, it } from 'vitest';
import { replay } from '#flows/questionnaires/check';
import { detourNotice, detourPath } from './detour.server';
import type { DraftContent } from './draft.server';

const draft: DraftContent = {
  facts: { job: { postalCode: '80331' } },
  answered: ['workplace', 'occupation', 'employmentKind'],
  handoff: null,
  papers: [],
  declaration: null,
  caseId: null,
};
const walked = replay(draft.facts, draft.answered, '2026-11-22');

function notice(address: string) {
  return detourNotice(new Request(`http://localhost${address}`), walked, 'de');
}

it('leads to the current page and says that a question comes later', () => {
  expect(walked.current).toBe('jobLevel');
  const address = detourPath(draft, walked, 'german', 'de');
  expect(address).toBe('/check/anforderung?statt=deutsch');
  expect(notice(address)?.title).toBe('Noch nicht an der Reihe: Deutschkenntnisse');
});

it('says that a question is not asked on these answers', () => {
  const unbound = replay(
    { employer: { collectivelyBound: false } },
    ['workplace', 'occupation', 'employmentKind', 'jobLevel', 'pay', 'contract', 'company'],
    '2026-11-22',
  );
  expect(unbound.current).toBe('origin');
  const request = new Request('http://localhost/en/check/herkunft?statt=reisekosten');
  expect(detourNotice(request, unbound, 'en')?.title).toBe('This question is not needed: Travel costs');
});

it('says nothing to whoever has not begun, asks for a page that is there, or mistypes', () => {
  expect(detourPath({ ...draft, answered: [] }, walked, 'german', 'de')).toBe('/check/anforderung');
  expect(notice('/check/anforderung?statt=beruf')).toBeUndefined();
  expect(notice('/check/anforderung?statt=unsinn')).toBeUndefined();
});
