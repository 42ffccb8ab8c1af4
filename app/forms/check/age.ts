import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

export const age = definePage({
  id: 'age',
  fields: {
    aged45: choice(yesNoUnknown),
    pension: choice(yesNoUnknown, { when: { field: 'aged45', is: ['yes'] } }),
  },
  toFacts: ({ aged45, pension }) => ({
    'person.aged45OrOver': asBoolean(aged45),
    'person.adequatePension': asBoolean(pension),
  }),
  fromFacts: ({ person }) => ({
    aged45: fromBoolean(person?.aged45OrOver),
    pension: fromBoolean(person?.adequatePension),
  }),
});
