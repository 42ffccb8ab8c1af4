import { postalCode } from '../field';
import { definePage } from '../page';

export const workplace = definePage({
  id: 'workplace',
  fields: { postalCode: postalCode() },
  toFacts: (answers) => ({ 'job.postalCode': answers.postalCode }),
  fromFacts: ({ job }) => ({ postalCode: job?.postalCode }),
});
