import { employmentKinds } from '#flows/facts/enums';
import { choice, flags } from '../field';
import { definePage } from '../page';

export const employmentKind = definePage({
  id: 'employmentKind',
  fields: {
    kind: choice(employmentKinds),
    special: flags(['agencyWork', 'foreignContract']),
  },
  toFacts: ({ kind, special = [] }) => ({
    'job.employmentKind': kind,
    'job.temporaryAgencyWork': special.includes('agencyWork'),
    'job.domesticEmployment': !special.includes('foreignContract'),
  }),
  fromFacts: ({ job }) => ({
    kind: job?.employmentKind,
    special: [
      ...(job?.temporaryAgencyWork === true ? ['agencyWork'] : []),
      ...(job?.domesticEmployment === false ? ['foreignContract'] : []),
    ],
  }),
});
