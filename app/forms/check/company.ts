import { choice, flags } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const company = definePage({
  id: 'company',
  fields: {
    bound: choice(yesNoUnknown),
    paysRate: choice(yesNoUnknown, { when: { field: 'bound', is: ['yes'] } }),
    problems: flags(['sanctioned', 'insolvent']),
  },
  toFacts: ({ bound, paysRate, problems = [] }) => ({
    'employer.collectivelyBound': asBoolean(bound),
    'employer.paysCollectiveRate': asBoolean(paysRate),
    'employer.sanctionedWithinFiveYears': problems.includes('sanctioned'),
    'employer.insolventOrInactive': problems.includes('insolvent'),
  }),
  fromFacts: ({ employer }) => ({
    bound: fromBoolean(employer?.collectivelyBound),
    paysRate: fromBoolean(employer?.paysCollectiveRate),
    problems: [
      ...(employer?.sanctionedWithinFiveYears === true ? ['sanctioned'] : []),
      ...(employer?.insolventOrInactive === true ? ['insolvent'] : []),
    ],
  }),
});
