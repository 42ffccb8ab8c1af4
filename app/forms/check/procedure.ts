import { date, integer } from '../field';
import { definePage } from '../page';

export const procedure = definePage({
  id: 'procedure',
  fields: {
    applicationDate: date({ unknownable: true }),
    waitWeeks: integer({ least: 0, most: 260, unknownable: true }),
  },
  toFacts: ({ applicationDate, waitWeeks }) => ({
    'procedure.applicationDate': applicationDate,
    'procedure.missionWaitWeeks': waitWeeks,
  }),
  fromFacts: ({ procedure: planned }, write) => ({
    applicationDate: write.date(planned?.applicationDate),
    waitWeeks: write.number(planned?.missionWaitWeeks),
  }),
});
