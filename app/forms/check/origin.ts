import { country } from '../field';
import { definePage } from '../page';

export const origin = definePage({
  id: 'origin',
  fields: {
    nationality: country({ unknownable: true }),
    secondNationality: country({ optional: true }),
    residence: country({ unknownable: true }),
  },
  toFacts: ({ nationality, secondNationality, residence }) => {
    const nationalities = [nationality, secondNationality].filter((code) => code !== undefined);
    return {
      'person.nationalities': nationalities.length === 0 ? undefined : [...new Set(nationalities)],
      'person.residenceCountry': residence,
    };
  },
  fromFacts: ({ person }, write) => ({
    nationality: write.country(person?.nationalities?.[0]),
    secondNationality: write.country(person?.nationalities?.[1]),
    residence: write.country(person?.residenceCountry),
  }),
});
