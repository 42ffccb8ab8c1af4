import type { ChangesTexts } from '../de/changes';

export const changes: ChangesTexts = {
  not: 'not',
  notYet: 'not yet',
  moreReasons: (count) => `${String(count)} further requirements are missing`,
  missing: (facts) => `Not stated yet: ${facts}.`,
  opens: 'This would open the way',
  instead: 'Or instead',
  blocked: (names) => `The company cannot change this: ${names}.`,
  mayDo: (amount) =>
    `As little as ${amount} more a year may do, if the year with the lower threshold is the one that counts.`,
  then: {
    open: 'Then the way is open.',
    openIf: (clauses) => `Then the way is open if ${clauses}.`,
    unknown: 'After that, some answers are still missing before the way can be judged.',
  },
  small: 'These small changes open further ways',
  met: 'Met',
  stillOpen: 'Still open',
};
