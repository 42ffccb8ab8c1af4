import type { Facts } from '#flows/facts/facts';
import type { Reference } from '#db/reference/reference';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { countryCode, countryName, countryNames } from '~/services/countries.server';
import { formatDate, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { checkTexts } from '~/texts/check.server';
import { commonTexts } from '~/texts/common';
import { checkForms } from './check';
import { type Field, type FormValue, type FormValues, type Lookups, UNKNOWN, unknownName } from './field';
import { levelSuggestion } from './occupation.server';
import { type CheckForm, isAsked, type Writer } from './page';
import { fittingOptions, shownFields } from './shown.server';
import type { AnswerLine, FieldTexts, FieldView, OptionView, PageTexts, QuestionView } from './view';

/** What the server knows beyond the form: countries in all their names, postal codes that exist, the day in Berlin. */
export function serverLookups(reference: Reference, today: string): Lookups {
  return {
    countryCode: (text) => countryCode(reference, text),
    isPostalCode: (text) => reference.postalCodes.get(text)?.kind === 'delivery',
    isPast: (date) => date < today,
  };
}

/** Writes values into forms as people of that language type them. */
export function writerFor(reference: Reference, lang: Lang): Writer {
  const write =
    <Value>(form: (value: Value) => string) =>
    (value: Value | undefined) =>
      value === undefined ? undefined : form(value);
  return {
    money: write((cents: number) => formatNumber(cents / 100, lang)),
    number: write((value: number) => formatNumber(value, lang)),
    date: write((date: string) =>
      lang === 'de' ? formatDate(date, lang) : date.split('-').reverse().join('/'),
    ),
    country: write((code: string) => countryName(reference, code, lang)),
  };
}

/** The values of a form, as its fields send them. */
export function formValues(form: Pick<CheckForm, 'fields'>, data: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, field] of Object.entries(form.fields)) {
    const sent = data.getAll(name).filter((entry) => typeof entry === 'string');
    if (field.kind === 'flags') values[name] = sent;
    else if (sent[0] !== undefined) values[name] = sent[0];
    const unknown = data.get(unknownName(name));
    if (typeof unknown === 'string') values[unknownName(name)] = unknown;
  }
  return values;
}

/** The values with which a page opens: what is stored, and "Weiß ich nicht" where it was answered so. */
export function storedValues(
  { fields }: Pick<CheckForm, 'fields'>,
  stored: Readonly<Record<string, FormValue | undefined>>,
  isAnswered: boolean,
): FormValues {
  const values: FormValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = stored[name];
    if (value !== undefined) values[name] = value;
    else if (!isAsked(field, values)) continue;
    else if (isAnswered && field.kind === 'choice' && field.options.includes(UNKNOWN)) values[name] = UNKNOWN;
    else if (isAnswered && field.kind === 'text' && field.unknownable) values[unknownName(name)] = UNKNOWN;
  }
  return values;
}

function optionViews(
  field: Extract<Field, { kind: 'choice' | 'flags' }>,
  fitting: readonly string[] | undefined,
  texts: FieldTexts,
  revealing: ReadonlySet<string>,
  dontKnow: string,
): OptionView[] {
  return (fitting ?? field.options).map((value) => {
    const written = texts.options?.[value] ?? (value === UNKNOWN ? dontKnow : value);
    const words = typeof written === 'string' ? { label: written } : written;
    return { value, ...words, group: texts.groups?.[value], reveals: revealing.has(value) };
  });
}

interface FieldsInput {
  fields: CheckForm['fields'];
  /** Names of the fields that matter. */
  shown: readonly string[];
  values: FormValues;
  texts: PageTexts['fields'];
  lang: Lang;
  /** The day in Berlin. */
  today: string;
  /** The options of a field that fit, where these are not all. */
  fitting?: (name: string) => readonly string[] | undefined;
  /** Instead of the hint in the texts. */
  hint?: string | undefined;
}

/** The fields of a form with their words and values. */
export function fieldViews({
  fields,
  shown,
  values,
  texts,
  lang,
  today,
  fitting = () => undefined,
  hint,
}: FieldsInput): FieldView[] {
  const common = commonTexts(lang).form;
  return shown.flatMap((name): FieldView[] => {
    const field = fields[name];
    if (field === undefined) return [];
    const words: FieldTexts = texts[name] ?? {};
    const base = {
      name,
      label: words.label,
      hint: hint ?? words.hint,
      value: values[name],
      conditional: field.when !== undefined,
      errors: { ...words.errors, past: words.errors?.past?.(formatDate(today, lang)) },
    };
    if (field.kind === 'text') {
      const unknown = field.unknownable
        ? { label: common.dontKnow, ticked: values[unknownName(name)] !== undefined }
        : undefined;
      const { format, optional, autoComplete } = field;
      return [{ ...base, kind: 'text', format, suffix: words.suffix, optional, unknown, autoComplete }];
    }
    const revealing = new Set(
      shown.flatMap((other) => {
        const when = fields[other]?.when;
        return when?.field === name ? when.is : [];
      }),
    );
    const options = optionViews(field, fitting(name), words, revealing, common.dontKnow);
    const isOpen = field.kind === 'choice' && field.optional;
    return [{ ...base, kind: field.kind, options, ...(isOpen && { optional: true }) }];
  });
}

interface QuestionInput {
  page: CheckPageId;
  /** All facts of the draft: the page opens with what was once answered. */
  facts: Facts;
  /** The facts of the pages on the path: they decide what the page asks. */
  walkedFacts: Facts;
  isAnswered: boolean;
  lang: Lang;
  reference: Reference;
  /** The day in Berlin. */
  today: string;
  /** How values are written; as people type them by default. */
  write?: Writer;
}

/** The whole of a question page in the language of the visitor. */
export function questionView({
  page,
  facts,
  walkedFacts,
  isAnswered,
  lang,
  reference,
  today,
  write,
}: QuestionInput): QuestionView {
  const form = checkForms[page];
  const texts = checkTexts(lang)[page];
  const stored = form.fromFacts(facts, write ?? writerFor(reference, lang));
  const fields = fieldViews({
    fields: form.fields,
    shown: shownFields(page, walkedFacts),
    values: storedValues(form, stored, isAnswered),
    texts: texts.fields,
    lang,
    today,
    fitting: (name) => fittingOptions(page, name, walkedFacts),
    hint: page === 'jobLevel' ? levelSuggestion(walkedFacts, lang) : undefined,
  });
  const hasCountry = fields.some((field) => field.kind === 'text' && field.format === 'country');
  return {
    page,
    title: texts.title,
    intro: texts.intro,
    example: texts.example,
    why: texts.why,
    provisions: texts.provisions,
    fields,
    countries: hasCountry ? countryNames(reference, lang) : [],
  };
}

/** What stands in the fields of a form, in words, without those that are empty. */
export function linesOfFields(fields: readonly FieldView[]): AnswerLine[] {
  return fields.flatMap((field): AnswerLine[] => {
    const values = [field.value ?? []].flat();
    const words =
      field.kind === 'text'
        ? values.join('')
        : field.options
            .filter(({ value }) => values.includes(value))
            .map(({ label }) => label)
            .join(', ');
    return words === '' ? [] : [{ label: field.label, value: words, lang: undefined }];
  });
}
