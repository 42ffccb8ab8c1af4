import type { ParameterId } from '#flows/law/parameters/parameters';

/** One threshold of one year with its place in the picture. */
export interface PictureMark {
  year: string;
  /** Cents a year. */
  value: number;
  draft: boolean;
  /** What is missing to it in cents a year; null where the pay is not known, 0 where it is reached. */
  short: number | null;
  x: number;
}

/** Pay against the thresholds of this year and the next, with all places computed. */
export interface PayPictureView {
  /** Cents a year. */
  pay: { value: number; x: number } | null;
  years: readonly { year: string; draft: boolean }[];
  rows: readonly { id: ParameterId; marks: readonly PictureMark[] }[];
  ticks: readonly { value: number; x: number }[];
}

/** Width of the picture, and where its scale begins and ends. */
export const PICTURE_WIDTH = 360;
export const SCALE_FROM = 34;
export const SCALE_TO = 326;
