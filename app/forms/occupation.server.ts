import { occupationByIsco, occupationByKldb, searchOccupations } from '#db/reference/occupations/search';
import { skillLevelByKldb } from '#db/reference/occupations/skill-level';
import type { OccupationMatch } from '#db/reference/occupations/types';
import type { Reference, RegulationForm } from '#db/reference/reference';
import type { Facts } from '#flows/facts/facts';
import type { Lang } from '~/services/language';
import { occupationTexts } from '~/texts/occupation.server';
import { UNKNOWN } from './field';
import type { FieldView, OptionView, QuestionView } from './view';

const RESULT_LIMIT = 10;

/** A hit to choose, with where it stands in the classification. */
export interface OccupationChoice {
  title: string;
  /** Titles of its ISCO-08 groups. */
  described: string;
}

export type OccupationStep =
  | { step: 'search'; query: string; isEmptyQuery: boolean; choices: readonly OccupationChoice[] }
  | {
      step: 'confirm';
      title: string;
      /** `title` is German in every language: the classification has no other. */
      kldb: { code: string; words: string; title: string } | undefined;
      question: QuestionView;
    };

interface Suggestion {
  title: string;
  isco08: readonly string[];
  kldb2010: string | undefined;
  /** What our list says of regulation, in words. */
  regulation: string | undefined;
  /** Where the law regulates something other than the work itself, this is what must be asked. */
  regulationForm: RegulationForm | undefined;
}

function regulationWords(match: OccupationMatch, reference: Reference, lang: Lang): string {
  const texts = occupationTexts(lang);
  if (match.regulated === 'unsure') return texts.regulationUnsure;
  if (!match.regulated && match.regulation === undefined) return texts.notRegulated;
  const entry = match.regulation && reference.regulatedProfessions.get(match.regulation.profession);
  const name = lang === 'de' ? entry?.nameDe : entry?.nameEn;
  const parts = [
    match.regulated ? texts.regulated(name ?? match.title) : undefined,
    match.regulation && texts.regulationForms[match.regulation.form],
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What the title somebody picked suggests; undefined where the search does not give it any more. */
function suggestionFor(title: string, reference: Reference, lang: Lang): Suggestion | undefined {
  const match = searchOccupations(reference, title, { lang, limit: RESULT_LIMIT }).find(
    (hit) => hit.title === title,
  );
  if (match === undefined) return undefined;
  return {
    title,
    isco08: match.isco08,
    kldb2010: match.kldb2010 ?? undefined,
    regulation: regulationWords(match, reference, lang),
    // Whoever may not work without the permit is asked about the permit, whatever else is protected.
    regulationForm: match.regulated === true ? undefined : match.regulation?.form,
  };
}

/** The occupation that was confirmed before. */
function storedSuggestion({ job }: Facts, reference: Reference, lang: Lang): Suggestion | undefined {
  if (job?.isco08 === undefined) return undefined;
  return {
    title: occupationByIsco(reference, job.isco08, lang)?.title ?? job.isco08,
    isco08: [job.isco08],
    kldb2010: job.kldb2010,
    regulation: undefined,
    regulationForm: undefined,
  };
}

function iscoOptions(codes: readonly string[], reference: Reference, lang: Lang): OptionView[] {
  const options = codes.map((code) => {
    const title = occupationByIsco(reference, code, lang)?.title ?? code;
    return { value: code, label: title, hint: `ISCO-08: ${code}`, reveals: false };
  });
  return [...options, { value: UNKNOWN, label: occupationTexts(lang).noneFits, reveals: false }];
}

/** The question whether a licence is needed, as the form of regulation puts it. */
function regulatedField(field: FieldView, { regulation, regulationForm }: Suggestion, lang: Lang): FieldView {
  const own = regulationForm && occupationTexts(lang).regulatedQuestions[regulationForm];
  if (own === undefined || field.kind === 'text')
    return { ...field, hint: [field.hint, regulation].filter(Boolean).join('\n') };
  const labels: Readonly<Record<string, string>> = own.options;
  return {
    ...field,
    label: own.label,
    hint: [regulation, own.hint].filter(Boolean).join('\n'),
    options: field.options.map((option) => ({ ...option, label: labels[option.value] ?? option.label })),
  };
}

function confirmStep(
  suggestion: Suggestion,
  base: QuestionView,
  reference: Reference,
  lang: Lang,
): OccupationStep {
  const texts = occupationTexts(lang);
  const fields = base.fields.flatMap((field): QuestionView['fields'] => {
    if (field.name === 'isco08')
      return [{ ...field, kind: 'choice', options: iscoOptions(suggestion.isco08, reference, lang) }];
    if (field.name === 'regulated') return [regulatedField(field, suggestion, lang)];
    return [];
  });
  const code = suggestion.kldb2010;
  return {
    step: 'confirm',
    title: suggestion.title,
    kldb:
      code === undefined
        ? undefined
        : { code, words: texts.kldb(code), title: occupationByKldb(reference, code)?.title ?? '' },
    question: { ...base, title: texts.confirmTitle, intro: undefined, example: undefined, fields },
  };
}

interface StepInput {
  url: URL;
  facts: Facts;
  base: QuestionView;
  reference: Reference;
  lang: Lang;
}

/** Parameters of the page: what is searched for, and the title that was picked. */
export const QUERY_PARAMETER = 'q';
export const PICK_PARAMETER = 'wahl';

/** Search or confirmation, as the address and the stored answer say. */
export function occupationStep({ url, facts, base, reference, lang }: StepInput): OccupationStep {
  const picked = url.searchParams.get(PICK_PARAMETER);
  const query = url.searchParams.get(QUERY_PARAMETER);
  const suggestion =
    picked !== null
      ? suggestionFor(picked, reference, lang)
      : query === null
        ? storedSuggestion(facts, reference, lang)
        : undefined;
  if (suggestion !== undefined) return confirmStep(suggestion, base, reference, lang);
  const words = (query ?? picked ?? '').trim();
  const hits = words === '' ? [] : searchOccupations(reference, words, { lang, limit: RESULT_LIMIT });
  return {
    step: 'search',
    query: words,
    isEmptyQuery: query !== null && words === '',
    choices: hits.map(({ title, isco08 }) => ({
      title,
      described: isco08
        .slice(0, 2)
        .map((code) => occupationByIsco(reference, code, lang)?.title ?? code)
        .join(' / '),
    })),
  };
}

/** What the confirmed occupation suggests about the level of the job; the tasks decide, and the person answers. */
export function levelSuggestion({ job }: Facts, lang: Lang): string | undefined {
  const level = skillLevelByKldb(job?.kldb2010);
  return level === null ? undefined : occupationTexts(lang).levelSuggestion(level);
}
