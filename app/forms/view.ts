import type { CheckPageId, CheckSection } from '#flows/questionnaires/check-pages';
import type { Lang } from '~/services/language';
import type { ErrorKey, FormValue, FormValues, TextFormat } from './field';

/** Words that belong to one field. Texts of pages with a single field leave the label to the title. */
export interface FieldTexts {
  label?: string;
  hint?: string;
  suffix?: string;
  options?: Readonly<Record<string, string | OptionTexts>>;
  /** Headings within a long list of options, by the first option below each. */
  groups?: Readonly<Record<string, string>>;
  errors?: ErrorTexts;
}

/** The complaint about a day that is past names today. */
interface ErrorTexts extends Readonly<Partial<Record<Exclude<ErrorKey, 'past'>, string>>> {
  readonly past?: (today: string) => string;
}

export interface OptionTexts {
  label: string;
  hint?: string;
}

/** Words that belong to one page. */
export interface PageTexts {
  /** The question. */
  title: string;
  /** Short name in summaries. */
  name: string;
  intro?: string;
  example?: string;
  why: readonly string[];
  /** Provisions, as in "§ 18g Abs. 1 AufenthG". */
  provisions: readonly string[];
  fields: Readonly<Record<string, FieldTexts>>;
}

export interface OptionView extends OptionTexts {
  value: string;
  /** Heading above this option. */
  group?: string;
  /** Choosing it shows the field that depends on it. */
  reveals: boolean;
}

interface FieldViewBase {
  name: string;
  /** Undefined where the title of the page is the label. */
  label?: string;
  hint?: string;
  value?: FormValue;
  /** Only asked after an answer that reveals it. */
  conditional: boolean;
  errors: Readonly<Partial<Record<ErrorKey, string>>>;
}

export interface OptionsFieldView extends FieldViewBase {
  kind: 'choice' | 'flags';
  /** May be left open. */
  optional?: boolean;
  options: readonly OptionView[];
}

export interface TextFieldView extends FieldViewBase {
  kind: 'text';
  format: TextFormat;
  suffix?: string;
  optional: boolean;
  autoComplete?: string | undefined;
  /** Words and state of the checkbox "Weiß ich nicht", where there is one. */
  unknown?: { label: string; ticked: boolean };
}

export type FieldView = OptionsFieldView | TextFieldView;

export type SectionState = 'done' | 'current' | 'open';
export interface SectionView<Id extends string = CheckSection> {
  id: Id;
  label: string;
  state: SectionState;
}

/** Everything a question page shows; serialisable, texts in the language of the page. */
export interface QuestionView<Page extends string = CheckPageId> {
  page: Page;
  title: string;
  intro?: string;
  example?: string;
  why: readonly string[];
  provisions: readonly string[];
  fields: readonly FieldView[];
  /** Names for lists of countries; empty where the page has none. */
  countries: readonly string[];
}

/** A short message above a page. */
export interface NoticeView {
  title: string;
  text: string;
}

export interface AnswerLine {
  /** Undefined where the page has one question only. */
  label: string | undefined;
  value: string;
  /** The language of the value, where it is not that of the page. */
  lang: Lang | undefined;
}

/** What another tab did since the form was rendered. */
export interface StaleView {
  /** It saved a later answer, or this browser has gone on to another draft. */
  kind: 'later' | 'other';
  /** The form goes on from here when it is sent again. */
  edition: string;
  /** What is saved for this page. */
  lines: readonly AnswerLine[];
}

/** What comes back from an action that refuses a form. */
export interface Refusal {
  errors: Readonly<Record<string, string>>;
  values: FormValues;
  /** Something else was saved in the meantime. */
  stale?: StaleView;
}
