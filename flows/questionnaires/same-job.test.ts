import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPageIds, checkPages } from './check-pages';
import { sameJob } from './same-job';

it('keeps what is known of job and employer, and answers about the job', () => {
  const job = { postalCode: '80331' };
  const employer = { collectivelyBound: true, suitableForTraining: true };
  const person = { residenceCountry: 'IN' };
  const kept = sameJob({ job, employer, person }, ['workplace', 'company', 'origin', 'partnership']);
  expect(kept).toEqual({ facts: { job, employer }, answered: ['workplace', 'company'] });
});

it('counts no page as answered that sets a fact of the person', () => {
  fc.assert(
    fc.property(fc.subarray(checkPageIds), (answered) => {
      const facts = sameJob({}, answered).answered.flatMap((page) => [...checkPages[page].facts]);
      expect(facts.filter((path) => !/^(job|employer)\./.test(path))).toEqual([]);
    }),
  );
});
