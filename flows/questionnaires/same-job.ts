import type { Facts } from '../facts/facts';
import { type CheckPageId, checkPages } from './check-pages';
import type { HandoffAnswers } from './handoff-answers';

function withoutPerson({ person: _, message: __, answered, ...kept }: HandoffAnswers): HandoffAnswers {
  return { ...kept, answered: answered.filter((page) => page !== 'person' && page !== 'message') };
}

/**
 * What stays of a check when another person is considered for the same job: what is known of job and employer, and the pages
 * about the job. Pages about the person are asked again, even where they ask for something of the employer. The firm need not be
 * typed again for a further handoff; who the person is, what was written about them and the case are left behind.
 */
export function sameJob(
  { job, employer }: Facts,
  answered: readonly CheckPageId[],
  handoff: HandoffAnswers | null = null,
): { facts: Facts; answered: CheckPageId[]; handoff: HandoffAnswers | null; caseId: null } {
  return {
    facts: { ...(job && { job }), ...(employer && { employer }) },
    answered: answered.filter((page) => checkPages[page].section === 'job'),
    handoff: handoff && withoutPerson(handoff),
    caseId: null,
  };
}
