import { integer } from '../field';
import { definePage } from '../page';

export const group = definePage({
  id: 'group',
  fields: { months: integer({ least: 0, most: 720, unknownable: true }) },
  toFacts: ({ months }) => ({ 'person.monthsInGroup': months }),
  fromFacts: ({ person }, write) => ({ months: write.number(person?.monthsInGroup) }),
});
