import { currentStatuses } from '#flows/facts/enums';
import { choice, date } from '../field';
import { definePage, known } from '../page';

/** Statuses whose length changes what is possible. */
const withDuration = [
  'blueCard',
  'blueCardOtherState',
  'skilledWorker',
  'otherEmployment',
  'jobSeekerGraduate',
] as const;

export const status = definePage({
  id: 'status',
  fields: {
    status: choice([...currentStatuses, 'unknown']),
    since: date({ unknownable: true, when: { field: 'status', is: withDuration } }),
  },
  toFacts: ({ status: current, since }) => ({
    'person.currentStatus': known(current),
    'person.statusSince': since,
  }),
  fromFacts: ({ person }, write) => ({
    status: person?.currentStatus,
    since: write.date(person?.statusSince),
  }),
});
