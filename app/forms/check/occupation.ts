import { choice, code, UNKNOWN } from '../field';
import { asBoolean, definePage, fromBoolean, yesNoUnknown } from '../page';

/** Filled in by choosing a title; the codes and the regulation are confirmed by the person, never by the title. */
export const occupation = definePage({
  id: 'occupation',
  fields: {
    isco08: code(/^(\d{4}|unknown)$/),
    kldb2010: code(/^\d{5}$/, { optional: true }),
    regulated: choice(yesNoUnknown),
  },
  toFacts: (answers) => ({
    'job.isco08': answers.isco08 === UNKNOWN ? undefined : answers.isco08,
    'job.kldb2010': answers.kldb2010,
    'job.regulatedProfession': asBoolean(answers.regulated),
  }),
  fromFacts: ({ job }) => ({
    isco08: job?.isco08,
    kldb2010: job?.kldb2010,
    regulated: fromBoolean(job?.regulatedProfession),
  }),
});
