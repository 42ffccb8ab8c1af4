import { licenceStates } from '#flows/facts/enums';
import { choice } from '../field';
import { definePage, known } from '../page';

export const licence = definePage({
  id: 'licence',
  fields: { state: choice([...licenceStates, 'unknown']) },
  toFacts: ({ state }) => ({ 'qualification.licence': known(state) }),
  fromFacts: ({ qualification }) => ({ state: qualification?.licence }),
});
