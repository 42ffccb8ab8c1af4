import { asylumStates } from '#flows/facts/enums';
import { choice, date } from '../field';
import { definePage, known } from '../page';

export const asylum = definePage({
  id: 'asylum',
  fields: {
    state: choice([...asylumStates, 'unknown']),
    enteredOn: date({
      unknownable: true,
      when: { field: 'state', is: ['open', 'withdrawn', 'rejected'] },
    }),
  },
  toFacts: ({ state, enteredOn }) => {
    const stated = known(state);
    if (stated === undefined) return { 'person.asylumApplication': undefined };
    return {
      'person.asylumApplication': enteredOn === undefined ? { state: stated } : { state: stated, enteredOn },
    };
  },
  fromFacts: ({ person }, write) => ({
    state: person?.asylumApplication?.state,
    enteredOn: write.date(person?.asylumApplication?.enteredOn),
  }),
});
