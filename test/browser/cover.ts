import fc from 'fast-check';
import { initialTransition, transition } from 'xstate';
import { loadReference } from '#db/reference/reference';
import type { Facts } from '#flows/facts/facts';
import { checkMachine } from '#flows/questionnaires/check';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkForms } from '~/forms/check';
import type { FormValues } from '~/forms/field';
import { UNKNOWN, unknownName } from '~/forms/field';
import { questionView, serverLookups } from '~/forms/question.server';
import { shownFields } from '~/forms/shown.server';
import type { QuestionView } from '~/forms/view';
import { calendarDateOf } from '~/services/format';
import { mergePage } from '~/services/save-page.server';
import type { Answer } from '../flows/walks';
import { answersOf, give } from '../flows/walks';

/** Enough that the rarest page, asked in one walk of eighty, is met several times. */
const WALKS = 400;

/** A page on a walk, and what is sent from it. */
export interface Stop {
  page: CheckPageId;
  values: FormValues;
  /** Whether no walk before has met the page asking for just this. */
  isNew: boolean;
}

/** A page with all that it asks, which may depend on the answers before it. */
type Asked = Omit<Stop, 'isNew'> & { variant: string };

const reference = loadReference();
const today = calendarDateOf(new Date());

/** What the form sends that opens with these facts. */
function valuesOf({ fields }: QuestionView): FormValues {
  const values: FormValues = {};
  for (const field of fields) {
    if (field.value !== undefined) values[field.name] = field.value;
    if (field.kind === 'text' && field.unknown?.ticked) values[unknownName(field.name)] = UNKNOWN;
  }
  return values;
}

/** What a page asks: its fields with their options, whatever the words around them. */
function askedBy({ page, fields }: QuestionView): string {
  const asked = fields.map((field) => [
    field.name,
    field.kind !== 'text' && field.options.map(({ value }) => value),
  ]);
  return JSON.stringify([page, asked]);
}

/** The page as it asks after these facts, and the answers to it that its own form lets through. */
function ask(page: CheckPageId, walkedFacts: Facts) {
  const view = (facts: Facts, isAnswered: boolean) =>
    questionView({ page, facts, walkedFacts, isAnswered, lang: 'de', reference, today });
  const schema = checkForms[page].schema(shownFields(page, walkedFacts), serverLookups(reference, today));
  const options = answersOf[page].flatMap((answer: Answer) => {
    const values = valuesOf(view(give(walkedFacts, page, answer), true));
    const read = schema.safeParse(values);
    return read.success ? [{ values, facts: mergePage({}, page, read.data) }] : [];
  });
  return { variant: askedBy(view({}, false)), options };
}

/** Walks to the result as of today, as the server does, taking on every page the answer that the numbers choose. */
function walkAlong(numbers: Iterator<number, unknown>): Asked[] {
  const walk: Asked[] = [];
  let [snapshot] = initialTransition(checkMachine, { asOf: today });
  while (snapshot.value !== 'result') {
    const page = snapshot.value;
    const { variant, options } = ask(page, snapshot.context.facts);
    const chosen = options[Number(numbers.next().value) % options.length];
    if (chosen === undefined)
      throw new Error(`The form of ${page} accepts none of its representative answers.`);
    walk.push({ page, values: chosen.values, variant });
    [snapshot] = transition(checkMachine, snapshot, { type: 'answered', facts: chosen.facts });
  }
  return walk;
}

/** A few walks that meet every page that many random ones meet, in all that it may ask. */
export function coveringWalks(): Stop[][] {
  const anyWalk = fc.infiniteStream(fc.nat({ max: 10_000 })).map(walkAlong);
  const walks = fc.sample(anyWalk, { numRuns: WALKS, seed: 7 });
  const met = new Set<string>();
  const isNew = ({ variant }: Asked) => !met.has(variant);
  const gain = (walk: readonly Asked[]) => walk.filter(isNew).length;
  const chosen: Stop[][] = [];
  for (;;) {
    const best = walks.reduce((most, walk) => (gain(walk) > gain(most) ? walk : most), []);
    if (best.length === 0) return chosen;
    chosen.push(best.map((asked) => ({ page: asked.page, values: asked.values, isNew: isNew(asked) })));
    for (const { variant } of best) met.add(variant);
  }
}
