import type { Facts } from '../facts/facts';
import { type CheckPageId, checkPages } from './check-pages';

/**
 * What stays of a check when another person is considered for the same job: what is known of job and employer, and the pages
 * about the job. Pages about the person are asked again, even where they ask for something of the employer.
 */
export function sameJob(
  { job, employer }: Facts,
  answered: readonly CheckPageId[],
): { facts: Facts; answered: CheckPageId[] } {
  return {
    facts: { ...(job && { job }), ...(employer && { employer }) },
    answered: answered.filter((page) => checkPages[page].section === 'job'),
  };
}
