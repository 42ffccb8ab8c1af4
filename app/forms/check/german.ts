import { germanLevels } from '#flows/facts/enums';
import { choice } from '../field';
import { definePage, known } from '../page';

export const german = definePage({
  id: 'german',
  fields: { level: choice([...germanLevels, 'unknown']) },
  toFacts: ({ level }) => ({ 'person.germanLevel': known(level) }),
  fromFacts: ({ person }) => ({ level: person?.germanLevel }),
});
