import { choice, country } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const westernBalkans = definePage({
  id: 'westernBalkans',
  fields: {
    benefits: choice(yesNoUnknown),
    visaCountry: country({ unknownable: true }),
  },
  toFacts: ({ benefits, visaCountry }) => ({
    'person.asylumBenefitsLast24Months': asBoolean(benefits),
    'person.visaApplicationCountry': visaCountry,
  }),
  fromFacts: ({ person }, write) => ({
    benefits: fromBoolean(person?.asylumBenefitsLast24Months),
    visaCountry: write.country(person?.visaApplicationCountry),
  }),
});
