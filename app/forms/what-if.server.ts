import type { Reference } from '#db/reference/reference';
import type { Facts } from '#flows/facts/facts';
import { type CheckPageId, checkPages } from '#flows/questionnaires/check-pages';
import { isUnchanged, mergePage, type PagePatch } from '~/services/save-page.server';
import type { Lang } from '~/services/language';
import { checkTexts } from '~/texts/check.server';
import { commonTexts } from '~/texts/common';
import { checkForms } from './check';
import { type ErrorKey, type FormValues, UNKNOWN, unknownName } from './field';
import { questionView, serverLookups, writerFor } from './question.server';
import { shownFields } from './shown.server';
import type { FieldView } from './view';

/** What may be tried out: fields of the questionnaire's own pages, judged by their own forms. */
const adjustable = {
  pay: ['amount', 'period', 'hours'],
  contract: ['type', 'months', 'startDate'],
  german: ['level'],
  recognition: ['state'],
  experience: ['months', 'ictMonths'],
} as const satisfies Partial<Record<CheckPageId, readonly string[]>>;
type AdjustablePage = keyof typeof adjustable;
const adjustablePages = Object.keys(adjustable) as AdjustablePage[];

/** The pay a button asks for, in whole euros; it goes before what stands in the field. */
export const THRESHOLD_PARAMETER = 'schwelle';

/** The name of a field of a page in the query, as in `gehalt-amount`. */
export function whatIfName(page: CheckPageId, field: string): string {
  return `${checkPages[page].slug}-${field}`;
}

export interface WhatIfField {
  page: AdjustablePage;
  field: FieldView;
  error: string | undefined;
}

export interface WhatIf {
  fields: readonly WhatIfField[];
  /** The pages on which a value differs from what was answered; empty where something is refused. */
  changes: readonly PagePatch[];
  /** The facts with the changes made. */
  facts: Facts;
}

interface Input {
  sent: URLSearchParams;
  /** The facts of the walk. */
  facts: Facts;
  lang: Lang;
  reference: Reference;
  today: string;
}

/** The values of a page as answered; what was not answered counts as not known. */
function answeredValues(views: readonly FieldView[]): FormValues {
  const values: FormValues = {};
  for (const view of views) {
    if (view.value !== undefined && view.value !== '') values[view.name] = view.value;
    else if (view.kind === 'choice') values[view.name] = UNKNOWN;
    else if (view.kind === 'text') values[unknownName(view.name)] = UNKNOWN;
  }
  return values;
}

/** The answered values with what was sent over them. An empty field is one that is not known. */
function sentValues(
  page: AdjustablePage,
  views: readonly FieldView[],
  { sent, lang, reference }: Input,
): FormValues {
  const values = answeredValues(views);
  const names: readonly string[] = adjustable[page];
  for (const { name, kind } of views) {
    const value = sent.get(whatIfName(page, name));
    if (value === null || !names.includes(name)) continue;
    values[name] = value;
    delete values[unknownName(name)];
    if (kind === 'text' && value.trim() === '') values[unknownName(name)] = UNKNOWN;
  }
  const threshold = Number(sent.get(THRESHOLD_PARAMETER));
  if (page === 'pay' && threshold > 0) {
    values.amount = writerFor(reference, lang).money(Math.round(threshold * 100)) ?? '';
    values.period = 'year';
    delete values[unknownName('amount')];
  }
  return values;
}

function readPage(
  page: AdjustablePage,
  input: Input,
): { fields: WhatIfField[]; patch: PagePatch | undefined; refused: boolean } {
  const { facts, lang, reference, today } = input;
  const texts = checkTexts(lang)[page];
  const { fields: views } = questionView({
    page,
    facts,
    walkedFacts: facts,
    isAnswered: true,
    lang,
    reference,
    today,
  });
  const values = sentValues(page, views, input);
  const parsed = checkForms[page]
    .schema(shownFields(page, facts), serverLookups(reference, today))
    .safeParse(values);
  const complaints = new Map(parsed.error?.issues.map(({ path, message }) => [String(path[0]), message]));
  const names: readonly string[] = adjustable[page];
  const fields = views
    .filter(({ name }) => names.includes(name))
    .map((view): WhatIfField => {
      const complaint = complaints.get(view.name);
      const field = {
        ...view,
        name: whatIfName(page, view.name),
        label: view.label ?? texts.name,
        hint: undefined,
      };
      const value = values[view.name];
      return {
        page,
        field: field.kind === 'text' ? { ...field, value, unknown: undefined } : { ...field, value },
        error:
          complaint === undefined
            ? undefined
            : (view.errors[complaint as ErrorKey] ?? commonTexts(lang).form.missing),
      };
    });
  const changed = parsed.success && !isUnchanged(facts, { page, patch: parsed.data });
  return {
    fields,
    patch: changed ? { page, patch: parsed.data } : undefined,
    refused: !parsed.success,
  };
}

/**
 * Reads what is to be tried out from a query, by the same forms and parsers as the questionnaire. What is not sent stays as
 * answered; where anything is refused nothing is changed.
 */
export function readWhatIf(input: Input): WhatIf {
  const pages = adjustablePages.map((page) => readPage(page, input));
  const refused = pages.some((page) => page.refused);
  const changes = refused ? [] : pages.flatMap(({ patch }) => patch ?? []);
  return {
    fields: pages.flatMap(({ fields }) => fields),
    changes,
    facts: changes.reduce((facts, { page, patch }) => mergePage(facts, page, patch), input.facts),
  };
}
