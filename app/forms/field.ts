import * as z from 'zod/mini';
import { longest } from '#flows/facts/limits';
import { legibleInput, parseDate, parseDecimal, parseInteger, parseMoney, parsePostalCode } from './parse';

/** What a form field sends: text, or the ticked values of a group of checkboxes. */
export type FormValue = string | string[];
export type FormValues = Record<string, FormValue>;

/** Why an answer is refused: a key of the error texts of its field. */
export type ErrorKey = 'missing' | 'format' | 'range' | 'past' | 'notFound' | 'long' | 'same';

/** What only the server knows. In the browser anything typed passes, and the server has the last word. */
export interface Lookups {
  /** Alpha-2 code for a name or code in either language. */
  countryCode: (text: string) => string | undefined;
  /** Whether the postal code exists and is a place of work. */
  isPostalCode: (text: string) => boolean;
  /** Whether a date lies before today in Berlin. */
  isPast: (date: string) => boolean;
}

export const browserLookups: Lookups = {
  countryCode: (text) => text,
  isPostalCode: () => true,
  isPast: () => false,
};

/** Value of the choice "Weiß ich nicht", which leaves the fact absent. */
export const UNKNOWN = 'unknown';

/** Name of the checkbox "Weiß ich nicht" that accompanies a text field. */
export function unknownName(field: string): string {
  return `${field}Unknown`;
}

/** What a field has to judge: its value, and whether "Weiß ich nicht" is ticked. */
export interface FieldInput {
  value: unknown;
  unknown: unknown;
}

// A bare transform keeps the schema small in the browser: objects and strings of Zod would add some kilobytes.
type Schema<Out> = z.ZodMiniType<Out, FieldInput>;

interface FieldBase<Out> {
  schema: (lookups: Lookups) => Schema<Out>;
  /** Asked only where another field of the page has one of these values. */
  when?: { field: string; is: readonly string[] } | undefined;
}

/** One of several values: radio buttons, or a list to open where there are many. */
export interface ChoiceField<Value extends string = string, Out = Value | undefined> extends FieldBase<Out> {
  kind: 'choice';
  options: readonly Value[];
  /** May be left open. */
  optional: boolean;
}

/** Any number of statements that hold. */
export interface FlagsField<Value extends string = string> extends FieldBase<readonly Value[]> {
  kind: 'flags';
  options: readonly Value[];
}

export type TextFormat =
  | 'money'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'postalCode'
  | 'country'
  | 'code'
  | 'line'
  | 'email'
  | 'phone'
  | 'message';

/** Typed text. `unknownable` adds "Weiß ich nicht"; `optional` may stay empty. */
export interface TextField<Out = unknown> extends FieldBase<Out | undefined> {
  kind: 'text';
  format: TextFormat;
  unknownable: boolean;
  optional: boolean;
  /** What browsers may fill in (WCAG 1.3.5); nothing where it is not about whoever types. */
  autoComplete?: string | undefined;
}

export type Field = ChoiceField | FlagsField | TextField;
export type AnswerOf<F extends Field> = F extends FieldBase<infer Out> ? Out : never;

type When = FieldBase<unknown>['when'];

/** Something that can be seen: neither blank nor control nor format character. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

function asText(value: unknown): string {
  return typeof value === 'string' && VISIBLE.test(value) ? legibleInput(value).trim() : '';
}

function isTicked(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
}

function textSchema<Out>(
  read: (text: string) => Out | undefined,
  accept: (value: Out) => ErrorKey | undefined,
  empty: { unknownable: boolean; optional: boolean },
): Schema<Out | undefined> {
  return z.transform(({ value, unknown }: FieldInput, context) => {
    const refuse = (key: ErrorKey) => {
      context.issues.push({ code: 'custom', message: key, input: value, path: [] });
      return z.NEVER;
    };
    const text = asText(value);
    if (empty.unknownable && isTicked(unknown)) return undefined;
    if (text === '') return empty.optional ? undefined : refuse('missing');
    const result = read(text);
    if (result === undefined) return refuse('format');
    const complaint = accept(result);
    return complaint === undefined ? result : refuse(complaint);
  });
}

interface TextOptions {
  unknownable?: boolean;
  optional?: boolean;
  when?: When;
  autoComplete?: string;
}

function text<Out>(
  format: TextFormat,
  options: TextOptions,
  read: (text: string, lookups: Lookups) => Out | undefined,
  accept: (value: Out, lookups: Lookups) => ErrorKey | undefined = () => undefined,
): TextField<Out> {
  const { unknownable = false, optional = false, when, autoComplete } = options;
  return {
    kind: 'text',
    format,
    unknownable,
    optional,
    when,
    autoComplete,
    schema: (lookups) =>
      textSchema(
        (typed) => read(typed, lookups),
        (value) => accept(value, lookups),
        { unknownable, optional },
      ),
  };
}

function within(least: number, most: number) {
  return (value: number): ErrorKey | undefined => (value < least || value > most ? 'range' : undefined);
}

interface RangeOptions extends TextOptions {
  least: number;
  most: number;
}

/** An amount of euros as whole cents; the bounds are whole cents too. */
export function money(options: RangeOptions): TextField<number> {
  return text('money', options, parseMoney, within(options.least, options.most));
}

/** A number with at most two decimals. */
export function decimal(options: RangeOptions): TextField<number> {
  return text('decimal', options, parseDecimal, within(options.least, options.most));
}

/** A whole number. */
export function integer(options: RangeOptions): TextField<number> {
  return text('integer', options, parseInteger, within(options.least, options.most));
}

const PHONE = /^[+(]?\d[\d\s()/.–-]{2,}$/;
const EARLIEST_DATE = '1950-01-01';
const LATEST_DATE = '2099-12-31';

interface DateOptions extends TextOptions {
  /** Only today and later. */
  ahead?: boolean;
}

/** A calendar date as ISO text. */
export function date(options: DateOptions = {}): TextField<string> {
  return text('date', options, parseDate, (value, lookups) => {
    if (value < EARLIEST_DATE || value > LATEST_DATE) return 'range';
    return options.ahead === true && lookups.isPast(value) ? 'past' : undefined;
  });
}

/** A country as its alpha-2 code. */
export function country(options: TextOptions = {}): TextField<string> {
  return text('country', options, (typed, lookups) => lookups.countryCode(typed));
}

/** A German postal code that is a place of work. */
export function postalCode(options: TextOptions = {}): TextField<string> {
  return text('postalCode', options, parsePostalCode, (value, lookups) =>
    lookups.isPostalCode(value) ? undefined : 'notFound',
  );
}

/** A code of a classification, as in ISCO-08 or KldB 2010. */
export function code(form: RegExp, options: TextOptions = {}): TextField<string> {
  return text('code', options, (typed) => (form.test(typed) ? typed : undefined));
}

function upTo(most: number) {
  return (value: string): ErrorKey | undefined => (value.length > most ? 'long' : undefined);
}

/** Words on one line. */
export function line(options: TextOptions = {}): TextField<string> {
  return text('line', options, (typed) => typed.replace(/\s+/g, ' '), upTo(longest.line));
}

/** A longer text, with its paragraphs. */
export function message(options: TextOptions = {}): TextField<string> {
  return text('message', options, (typed) => typed.replace(/\r\n?/g, '\n'), upTo(longest.message));
}

/** An e-mail address. */
export function email(options: TextOptions = {}): TextField<string> {
  return text(
    'email',
    options,
    (typed) => (z.regexes.email.test(typed) ? typed : undefined),
    upTo(longest.email),
  );
}

/** A telephone number, as people write it. */
export function phone(options: TextOptions = {}): TextField<string> {
  return text('phone', options, (typed) => (PHONE.test(typed) ? typed : undefined), upTo(longest.phone));
}

/** A German postal code of an address, be it that of a post box. */
export function addressCode(options: TextOptions = {}): TextField<string> {
  return text('postalCode', options, parsePostalCode);
}

/** One of several values. */
export function choice<const Value extends string>(
  options: readonly Value[],
  settings: { when?: When } = {},
): ChoiceField<Value, Value> {
  const schema = z.transform(({ value }: FieldInput, context) => {
    const chosen = options.find((option) => option === value);
    if (chosen !== undefined) return chosen;
    context.issues.push({ code: 'custom', message: 'missing', input: value, path: [] });
    return z.NEVER;
  });
  return { kind: 'choice', options, optional: false, when: settings.when, schema: () => schema };
}

/** A choice that may be left open. */
export function openChoice<const Value extends string>(
  options: readonly Value[],
  settings: { when?: When } = {},
): ChoiceField<Value> {
  const schema = z.transform(({ value }: FieldInput) => options.find((option) => option === value));
  return { kind: 'choice', options, optional: true, when: settings.when, schema: () => schema };
}

/** Any number of statements that hold, none included. */
export function flags<const Value extends string>(
  options: readonly Value[],
  settings: { when?: When } = {},
): FlagsField<Value> {
  const schema = z.transform(({ value }: FieldInput) => {
    const ticked: readonly unknown[] = Array.isArray(value) ? value : [value];
    return options.filter((option) => ticked.includes(option));
  });
  return { kind: 'flags', options, when: settings.when, schema: () => schema };
}
