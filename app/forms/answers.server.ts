import { occupationByIsco, occupationByKldb } from '#db/reference/occupations/search';
import type { Reference } from '#db/reference/reference';
import type { CheckReplay } from '#flows/questionnaires/check';
import { checkPages, checkSections, type CheckPageId } from '#flows/questionnaires/check-pages';
import { changePath } from '~/services/check.server';
import type { DraftContent } from '~/services/draft.server';
import { formatDate, formatMoney } from '~/services/format';
import { type Lang, pathIn } from '~/services/language';
import { checkTexts } from '~/texts/check.server';
import { commonTexts } from '~/texts/common';
import { UNKNOWN } from './field';
import { questionView, writerFor } from './question.server';
import type { AnswerLine, FieldView } from './view';

export interface AnswerRow {
  name: string;
  lines: readonly AnswerLine[];
  /** Where to change it. */
  href: string;
}

export interface AnswerSection {
  label: string;
  rows: readonly AnswerRow[];
}

interface AnswersInput {
  draft: DraftContent;
  walked: CheckReplay;
  lang: Lang;
  reference: Reference;
  /** The day in Berlin. */
  today: string;
}

function chosenWords(
  field: Extract<FieldView, { kind: 'choice' | 'flags' }>,
  nothing: string,
): string | undefined {
  const values = Array.isArray(field.value) ? field.value : [field.value];
  const words = field.options.filter((option) => values.includes(option.value)).map((option) => option.label);
  if (words.length > 0) return words.join(', ');
  return field.kind === 'flags' ? nothing : undefined;
}

/** The answer to one field in words, or undefined where it was not asked. */
function fieldWords(field: FieldView, lang: Lang, reference: Reference): string | undefined {
  const texts = commonTexts(lang);
  if (field.kind !== 'text') return chosenWords(field, texts.answers.nothing);
  if (field.unknown?.ticked === true && !field.conditional) return texts.form.dontKnow;
  if (typeof field.value !== 'string') return undefined;
  if (field.name === 'isco08')
    return field.value === UNKNOWN
      ? texts.form.dontKnow
      : occupationByIsco(reference, field.value, lang)?.title;
  if (field.name === 'kldb2010') return occupationByKldb(reference, field.value)?.title ?? field.value;
  return field.format === 'money' || field.suffix === undefined
    ? field.value
    : `${field.value} ${field.suffix}`;
}

/** What is answered on a page, in words. */
export function answerLines(
  page: CheckPageId,
  { draft, walked, lang, reference, today }: AnswersInput,
): readonly AnswerLine[] {
  const texts = commonTexts(lang);
  const isAnswered = draft.answered.includes(page);
  const { fields } = questionView({
    page,
    facts: walked.facts,
    walkedFacts: walked.facts,
    isAnswered,
    lang,
    reference,
    today,
    write: {
      ...writerFor(reference, lang),
      money: (cents) => (cents === undefined ? undefined : formatMoney(cents, lang)),
      date: (date) => (date === undefined ? undefined : formatDate(date, lang)),
    },
  });
  const lines = fields.flatMap((field): AnswerLine[] => {
    const value = fieldWords(field, lang, reference);
    if (value === undefined) return [];
    // The classification has German titles only.
    const ownLang = field.name === 'kldb2010' && lang !== 'de' ? 'de' : undefined;
    return [{ label: fields.length > 1 ? field.label : undefined, value, lang: ownLang }];
  });
  const unanswered: AnswerLine = { label: undefined, value: texts.answers.unanswered, lang: undefined };
  return isAnswered && lines.length > 0 ? lines : [unanswered];
}

function answerRow(page: CheckPageId, input: AnswersInput): AnswerRow {
  const { lang } = input;
  return {
    name: checkTexts(lang)[page].name,
    lines: answerLines(page, input),
    href: pathIn(lang, changePath(page, 'angaben')),
  };
}

/** All answers on the path, by section, with the way to change each. */
export function answerSections(input: AnswersInput): AnswerSection[] {
  return checkSections.flatMap((section): AnswerSection[] => {
    const pages = input.walked.path.filter((page) => checkPages[page].section === section);
    if (pages.length === 0) return [];
    return [
      {
        label: commonTexts(input.lang).sections[section],
        rows: pages.map((page) => answerRow(page, input)),
      },
    ];
  });
}
