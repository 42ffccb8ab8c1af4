import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const shortTermWork = definePage({
  id: 'shortTermWork',
  fields: { paysTravel: choice(yesNoUnknown) },
  toFacts: ({ paysTravel }) => ({ 'job.employerPaysTravel': asBoolean(paysTravel) }),
  fromFacts: ({ job }) => ({ paysTravel: fromBoolean(job?.employerPaysTravel) }),
});
