import type { Facts } from '#flows/facts/facts';
import { choice } from '../field';
import { definePage } from '../page';

const levels = ['helper', 'skilled', 'degree', 'unknown'] as const;
type Level = (typeof levels)[number];

function levelOf(job: Facts['job']): Level | undefined {
  if (job?.graduateLevel === true) return 'degree';
  if (job?.qualifiedEmployment === undefined) return undefined;
  return job.qualifiedEmployment ? 'skilled' : 'helper';
}

export const jobLevel = definePage({
  id: 'jobLevel',
  fields: { level: choice(levels) },
  toFacts: ({ level }) => ({
    'job.qualifiedEmployment': level === undefined || level === 'unknown' ? undefined : level !== 'helper',
    'job.graduateLevel': level === undefined || level === 'unknown' ? undefined : level === 'degree',
  }),
  fromFacts: ({ job }) => ({ level: levelOf(job) }),
});
