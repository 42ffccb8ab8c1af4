import { recognitionStates } from '#flows/facts/enums';
import { choice } from '../field';
import { asBoolean, definePage, fromBoolean, known, yesNoUnknown } from '../page';

export const recognition = definePage({
  id: 'recognition',
  fields: {
    state: choice([...recognitionStates, 'unknown']),
    // Any other notice answers the question by itself.
    confirmed: choice(yesNoUnknown, {
      when: { field: 'state', is: ['notStarted', 'pending', 'rejected', 'unknown'] },
    }),
  },
  toFacts: ({ state, confirmed }) => ({
    'qualification.recognition': known(state),
    'qualification.stateRecognitionConfirmed': asBoolean(confirmed),
  }),
  fromFacts: ({ qualification }) => ({
    state: qualification?.recognition,
    confirmed: fromBoolean(qualification?.stateRecognitionConfirmed),
  }),
});
