import { expect, it } from 'vitest';
import { loadReference } from '#db/reference/reference';
import type { Facts } from '#flows/facts/facts';
import { replay } from '#flows/questionnaires/check';
import { checkPages } from '#flows/questionnaires/check-pages';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkForms } from '~/forms/check';
import { serverLookups } from '~/forms/question.server';
import { shownFields } from '~/forms/shown.server';
import { samples } from '~/papers/samples';
import { calendarDateOf } from '~/services/format';
import { mergePage } from '~/services/save-page.server';
import { journeys } from '../browser/journeys';
import type { Journey } from '../browser/walk';

const reference = loadReference();
const today = calendarDateOf(new Date());

/** What the forms of the check make of the answers of a journey, page by page in the order in which they are asked. */
function factsOf({ answers, occupation }: Journey): Facts {
  let facts: Facts = {};
  const answered: CheckPageId[] = [];
  for (;;) {
    const { current } = replay(facts, answered, today);
    if (current === 'result') return facts;
    const { isco08, regulated } = occupation;
    const values = current === 'occupation' ? { isco08, regulated } : answers[checkPages[current].slug];
    const form = checkForms[current].schema(shownFields(current, facts), serverLookups(reference, today));
    facts = mergePage(facts, current, form.parse({ ...values }));
    answered.push(current);
  }
}

it.each(samples.map((sample, index) => [sample.name, sample, journeys[index]] as const))(
  'the papers of %s are made from what its journey answers',
  (_, sample, journey) => {
    expect(journey && factsOf(journey)).toEqual(sample.facts(today));
  },
);

it('has a sample for each journey', () => {
  expect(samples).toHaveLength(journeys.length);
});
