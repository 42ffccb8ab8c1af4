import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPageIds, checkPages } from './check-pages';
import { sameJob } from './same-job';

it('keeps what is known of job and employer, and answers about the job', () => {
  const job = { postalCode: '80331' };
  const employer = { collectivelyBound: true, suitableForTraining: true };
  const person = { residenceCountry: 'IN' };
  const kept = sameJob({ job, employer, person }, ['workplace', 'company', 'origin', 'partnership']);
  expect(kept).toEqual({
    facts: { job, employer },
    answered: ['workplace', 'company'],
    handoff: null,
    caseId: null,
  });
});

it('counts no page as answered that sets a fact of the person', () => {
  fc.assert(
    fc.property(fc.subarray(checkPageIds), (answered) => {
      const facts = sameJob({}, answered).answered.flatMap((page) => [...checkPages[page].facts]);
      expect(facts.filter((path) => !/^(job|employer)\./.test(path))).toEqual([]);
    }),
  );
});

it('keeps the firm for a further handoff, and leaves person, message and case behind', () => {
  const firm = { name: 'Uhrwerk GmbH', postalCode: '04109', place: 'Leipzig' };
  const kept = sameJob({}, [], {
    firm,
    wishes: ['recognition'],
    person: { name: 'Ada Okonkwo' },
    message: 'Frau Okonkwo hat schon einen Termin.',
    answered: ['firm', 'wishes', 'person', 'message'],
  });
  expect(kept.handoff).toEqual({ firm, wishes: ['recognition'], answered: ['firm', 'wishes'] });
  expect(kept.caseId).toBeNull();
});
