import type { FactPath, Facts, FactValue } from '#flows/facts/facts';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import * as z from 'zod/mini';
import {
  type AnswerOf,
  type ErrorKey,
  type Field,
  type FormValue,
  type FormValues,
  type Lookups,
  unknownName,
} from './field';

/** Facts that a page sets; a fact of the page that is not in it is taken out of the draft. */
export type FactsPatch = { [Path in FactPath]?: FactValue<Path> | undefined };

type Fields = Record<string, Field>;
/** The parsed answers of a page; a field that was not shown or not asked is absent. */
export type Answers<F extends Fields> = { [Name in keyof F]?: AnswerOf<F[Name]> };

/** A complaint that only several answers together give. */
export interface Conflict<Name extends string = string> {
  field: Name;
  error: ErrorKey;
}

interface PageDefinition<F extends Fields> {
  id: CheckPageId;
  fields: F;
  check?: (answers: Answers<F>) => Conflict<keyof F & string> | undefined;
  toFacts: (answers: Answers<F>) => FactsPatch;
  /** The form as it was filled in for these facts. */
  fromFacts: (facts: Facts, write: Writer) => { [name: string]: FormValue | undefined };
}

/** Turns values back into text as people of the page's language write it. */
export interface Writer {
  money: (cents: number | undefined) => string | undefined;
  number: (value: number | undefined) => string | undefined;
  date: (date: string | undefined) => string | undefined;
  country: (code: string | undefined) => string | undefined;
}

/** A form with its fields' types forgotten, as routes handle all of a kind alike. */
export interface PageForm<Result> {
  fields: Readonly<Fields>;
  /** From form values to what the page sets; for the fields that were shown. */
  schema: (shown: readonly string[], lookups: Lookups) => z.ZodMiniType<Result, FormValues>;
}

/** A page of the check. */
export interface CheckForm extends PageForm<FactsPatch> {
  id: CheckPageId;
  fromFacts: (facts: Facts, write: Writer) => Readonly<Record<string, FormValue | undefined>>;
}

/** Whether a field is asked at all, given the other answers of its page. */
export function isAsked(field: Field, values: FormValues): boolean {
  const { when } = field;
  if (when === undefined) return true;
  const value = values[when.field];
  return when.is.some((wanted) => value === wanted || (Array.isArray(value) && value.includes(wanted)));
}

/** The schema of a form: each field that was shown and asked by its own, then all of them together. */
export function formSchema<F extends Fields, Result>(
  fields: F,
  convert: (answers: Answers<F>) => Result,
  check?: (answers: Answers<F>) => Conflict<keyof F & string> | undefined,
): PageForm<Result>['schema'] {
  return (shown, lookups) =>
    z.transform((values: FormValues, context) => {
      const answers: Record<string, unknown> = {};
      const refuse = (name: string, message: string) =>
        context.issues.push({ code: 'custom', message, input: values[name], path: [name] });
      for (const [name, field] of Object.entries(fields)) {
        if (!shown.includes(name) || !isAsked(field, values)) continue;
        const result = field
          .schema(lookups)
          .safeParse({ value: values[name], unknown: values[unknownName(name)] });
        if (result.success) answers[name] = result.data;
        else refuse(name, result.error.issues[0]?.message ?? 'format');
      }
      if (context.issues.length > 0) return z.NEVER;
      // The loop has filled in what the fields' own schemas gave.
      const typed = answers as Answers<F>;
      const conflict = check?.(typed);
      if (conflict === undefined) return convert(typed);
      refuse(conflict.field, conflict.error);
      return z.NEVER;
    });
}

/** Describes a page of the check once for browser and server. */
export function definePage<const F extends Fields>(definition: PageDefinition<F>): CheckForm {
  const { id, fields, check, toFacts, fromFacts } = definition;
  return { id, fields, fromFacts, schema: formSchema(fields, toFacts, check) };
}

/** Yes, no or not known as a choice. */
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/** A choice of yes, no and unknown as a fact. */
export function asBoolean(answer: 'yes' | 'no' | 'unknown' | undefined): boolean | undefined {
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}

/** A fact as the choice it came from; absent stays unchosen, because "unknown" and "not yet asked" look alike. */
export function fromBoolean(fact: boolean | undefined): string | undefined {
  return fact === undefined ? undefined : fact ? 'yes' : 'no';
}

/** A chosen value without "Weiß ich nicht". */
export function known<Value extends string>(
  answer: Value | undefined,
): Exclude<Value, 'unknown'> | undefined {
  return answer === undefined || answer === 'unknown' ? undefined : (answer as Exclude<Value, 'unknown'>);
}
