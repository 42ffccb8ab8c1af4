import type { Weight } from './fonts';

/** Sizes in points: A4 with the margins of a German business letter. */
export const page = { width: 595.28, height: 841.89, left: 71, right: 62, top: 57, bottom: 74 } as const;
export const textWidth = page.width - page.left - page.right;

export const colours = {
  ink: '#1b1f2a',
  /** Small print: still 7 : 1 on white. */
  soft: '#4c5260',
  accent: '#12406b',
  rule: '#c3c9d3',
  band: '#eef2f7',
  warning: '#8a4b00',
  warningBand: '#fdf3e3',
  certain: '#12406b',
  uncertain: '#b9cbdd',
} as const;

export interface Style {
  weight: Weight;
  size: number;
  /** From one base line to the next. */
  leading: number;
  colour: string;
}

const style = (
  size: number,
  leading: number,
  weight: Weight = 'regular',
  colour: string = colours.ink,
): Style => ({
  weight,
  size,
  leading,
  colour,
});

export const styles = {
  h1: style(19, 24, 'bold', colours.accent),
  h2: style(14.5, 19, 'bold', colours.accent),
  h3: style(11.5, 15.5, 'bold'),
  h4: style(10, 14, 'bold', colours.soft),
  body: style(10, 14.2),
  strong: style(10, 14.2, 'bold'),
  lead: style(11.5, 16.5, 'bold'),
  name: style(9, 14.2, 'bold'),
  small: style(8.6, 12, 'regular', colours.soft),
  cell: style(9, 12.4),
  cellStrong: style(9, 12.4, 'bold'),
  cellSmall: style(8, 11, 'regular', colours.soft),
  foot: style(8, 11, 'regular', colours.soft),
} as const;
