import { choice, date, integer } from '../field';
import { definePage, known } from '../page';

export const contract = definePage({
  id: 'contract',
  fields: {
    type: choice(['permanent', 'fixedTerm', 'unknown']),
    months: integer({ least: 1, most: 600, unknownable: true, when: { field: 'type', is: ['fixedTerm'] } }),
    startDate: date({ unknownable: true, ahead: true }),
  },
  toFacts: ({ type, months, startDate }) => ({
    'job.contractType': known(type),
    'job.contractMonths': months,
    'job.startDate': startDate,
  }),
  fromFacts: ({ job }, write) => ({
    type: job?.contractType,
    months: write.number(job?.contractMonths),
    startDate: write.date(job?.startDate),
  }),
});
