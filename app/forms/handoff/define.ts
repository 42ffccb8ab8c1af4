import type { HandoffAnswers } from '#flows/questionnaires/handoff-answers';
import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import type { Field, FormValue } from '../field';
import { type Answers, type Conflict, formSchema, type PageForm } from '../page';

/** What a page sets; undefined where it was left empty. */
export type HandoffPatch = Partial<Omit<HandoffAnswers, 'answered'>>;

/** What the place of work leaves to choose from: keys and ids, in the order of the page. */
export interface HandoffChoices {
  districts: readonly string[];
  offices: readonly string[];
  agencies: readonly string[];
}

/** A page of the handoff with its fields' types forgotten. */
export interface HandoffForm extends PageForm<HandoffPatch> {
  /** The form as it was filled in. */
  fromAnswers: (answers: HandoffPatch) => Readonly<Record<string, FormValue | undefined>>;
}

interface Definition<F extends Record<string, Field>> {
  fields: F;
  check?: (answers: Answers<F>) => Conflict<keyof F & string> | undefined;
  toAnswers: (answers: Answers<F>) => HandoffPatch;
  fromAnswers: HandoffForm['fromAnswers'];
}

/** Describes a page of the handoff once for browser and server. */
export function defineHandoffPage<const F extends Record<string, Field>>({
  fields,
  check,
  toAnswers,
  fromAnswers,
}: Definition<F>): HandoffForm {
  return { fields, fromAnswers, schema: formSchema(fields, toAnswers, check) };
}

/** The forms of all pages, where some depend on what there is to choose from. */
export type HandoffForms = Readonly<Record<HandoffPageId, (choices: HandoffChoices) => HandoffForm>>;
