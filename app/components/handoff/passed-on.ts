import type { Lang } from '~/services/language';

/** One thing that is passed on, in words, with the fields of the package that say it. */
export interface PassedOnLine {
  label: string;
  value: string;
  paths: readonly string[];
  /** Of the value, where it is not that of the page. */
  lang?: Lang | undefined;
}

/** Things that belong together. */
export interface PassedOnBlock {
  title: string;
  lines: readonly PassedOnLine[];
  /** One step deeper. */
  nested?: readonly PassedOnBlock[];
  /** Closed at first: long, and the same as in the result. */
  isLong?: boolean;
  /** Where it is changed. */
  href?: string | undefined;
}

/** All of a block and what is below it. */
export function linesOf({ lines, nested = [] }: PassedOnBlock): PassedOnLine[] {
  return [...lines, ...nested.flatMap(linesOf)];
}
