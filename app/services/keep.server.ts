import type { CheckDraft, NoDraft } from './draft.server';
import { calendarDateOf, formatDate } from './format';
import type { Lang } from './language';
import { writeCode } from './resume-code.server';

/** The German addresses of keeping, resuming, varying and deleting. */
export const KEEP_PATHS = {
  later: '/check/spaeter',
  resume: '/check/weitermachen',
  another: '/check/neu',
  erase: '/check/loeschen',
};

/** The code of a draft as people see it. */
export interface KeepView {
  /** In groups of four. */
  code: string;
  /** The last day on which it works, in words. */
  until: string;
}

/** A day in words on which something ends, counted in Berlin. */
export function dayInWords(instant: Date, lang: Lang): string {
  return formatDate(calendarDateOf(instant), lang);
}

/** The code and its last day; undefined where nothing is saved yet. */
export function keepView(draft: CheckDraft | NoDraft, lang: Lang): KeepView | undefined {
  if (draft.code === null) return undefined;
  return { code: writeCode(draft.code), until: dayInWords(draft.expiresAt, lang) };
}

/** A form field as text; empty where it is missing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
