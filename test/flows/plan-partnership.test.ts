import { expect, test } from 'vitest';
import { assess } from '#flows/law/assess';
import { plan } from '#flows/plan/plan';
import { samples } from '~/papers/samples';

const asOf = '2026-11-23';
const factsOf = (name: string) => {
  const sample = samples.find((one) => one.name === name);
  if (sample === undefined) throw new Error(name);
  return sample.facts(asOf);
};

test('in a partnership no licence is awaited before the recognition that it rests on', () => {
  const nurse = factsOf('pflegefachfrau-philippinen');
  const facts = {
    ...nurse,
    qualification: { ...nurse.qualification, recognition: 'notStarted' as const },
    employer: { ...nurse.employer, collectivelyBound: true, paysCollectiveRate: true },
  };
  const planned = plan(facts, assess(facts, { asOf }), { route: 'recognitionPartnership' });
  const ids = planned.steps.map(({ id }) => id);
  expect(ids).not.toContain('licence');
  // nursing: four months, by the rules of that profession (procedure sheet, section 6.2)
  const after = planned.steps.find(({ id }) => id === 'recognitionAfterEntry');
  expect(after?.weeks.min).toBe(17);
  expect(after?.statutory).toMatchObject({ amount: 4, unit: 'months', provision: '§ 43 Abs. 3 PflAPrV' });
});

test('the recognition of a trade after entry has the period of the BQFG', () => {
  const facts = factsOf('mechatroniker-tuerkei');
  const planned = plan(facts, assess(facts, { asOf }), { route: 'recognitionPartnership' });
  const after = planned.steps.find(({ id }) => id === 'recognitionAfterEntry');
  expect(after?.weeks).toMatchObject({ min: 13, max: 26 });
  expect(after?.statutory).toMatchObject({ amount: 3, unit: 'months' });
});
