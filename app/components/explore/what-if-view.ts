import type { FieldView } from '~/forms/view';
import type { ExploreTexts } from '~/texts/de/explore';
import type { RouteVerdict } from '#flows/law/assessment';

type WhatIfTexts = ExploreTexts['whatIf'];

/** A verdict in words, with its sign. */
export interface VerdictView {
  verdict: RouteVerdict;
  label: string;
  sign: string;
}

/** What a change does to a way. */
export type Movement = keyof WhatIfTexts['marks'];

export interface WayRow {
  id: string;
  name: string;
  today: VerdictView;
  then: VerdictView;
  movement: Movement;
  mark: { sign: string; label: string };
}

export interface WhatIfFieldView {
  field: FieldView;
  error: string | undefined;
}

/** Words of the page that take no values. */
export type PlainTexts = {
  [Key in keyof WhatIfTexts as WhatIfTexts[Key] extends string ? Key : never]: string;
};

/** Everything the page shows, in its language: it carries its words, so that the browser need not load all of them. */
export interface WhatIfView {
  texts: PlainTexts;
  groups: readonly { title: string; fields: readonly WhatIfFieldView[] }[];
  /** The fields that the slider moves, and its bounds in whole euros a year. */
  slider: { amount: string; period: string; min: number; max: number; value: number | null };
  /** Pay of the thresholds in whole and hundredth euros, with words. */
  thresholds: readonly { euros: number; words: string }[];
  /** What the change does, sentence by sentence. */
  effect: readonly string[];
  /** The same in a few words, for where it stands out of sight. */
  brief: string;
  warnings: readonly string[];
  rows: readonly WayRow[];
  others: string | null;
  /** The query with the changed values, to take them over; null where there is nothing to take over. */
  takeOver: string | null;
  /** Sent with the button, or without script: the summary of errors takes the focus. */
  refused: boolean;
  isFree: boolean;
  paths: { self: string; result: string };
  csrf: string;
  edition: string;
  /** The code that taking over begins a draft with, where there is none yet. */
  start: string | undefined;
}
