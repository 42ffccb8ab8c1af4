import type { PlanBarView, PlanPictureView } from '~/components/plan/view';
import type { Block } from '../paper';
import { colours, page, styles, textWidth } from './look';
import type { Sheet } from './sheet';

type Schedule = Extract<Block, { kind: 'schedule' }>;

const PERCENT = 100;
/** So much of a bar is there even for a step of a day, in points. */
const LEAST = 3;
const ROW = 25;
const AXIS = 18;
const LANE_HEAD = 20;

const at = (percent: number) => page.left + (percent / PERCENT) * textWidth;

function dashed(sheet: Sheet, x: number, top: number, bottom: number, colour: string, dash: number): void {
  sheet.doc.save().moveTo(x, top).lineTo(x, bottom).lineWidth(1).dash(dash, { space: dash });
  sheet.doc.strokeColor(colour).stroke().undash().restore();
}

function diamond(sheet: Sheet, x: number, y: number): void {
  sheet.doc.polygon([x, y - 3.5], [x + 3.5, y], [x, y + 3.5], [x - 3.5, y]).fill(colours.accent);
}

/** The tip of an arrow that ends at `x`. */
function arrowTip(sheet: Sheet, x: number, y: number): void {
  sheet.doc.polygon([x - 7, y - 5], [x, y], [x - 7, y + 5]).fill(colours.accent);
}

function drawAxis(sheet: Sheet, { ticks }: PlanPictureView): void {
  for (const { label, x } of ticks) {
    const width = sheet.width(label, styles.cellSmall);
    const left = Math.min(Math.max(at(x) - width / 2, page.left), page.left + textWidth - width);
    sheet.write([{ text: label, style: styles.cellSmall }], left, sheet.y);
    sheet.doc
      .moveTo(at(x), sheet.y + 12)
      .lineTo(at(x), sheet.y + 16)
      .lineWidth(0.5)
      .strokeColor(colours.soft)
      .stroke();
  }
}

function drawStep(
  sheet: Sheet,
  { bar, name, isCritical, doneOn }: PlanBarView,
  { wished, today }: PlanPictureView,
  y: number,
): void {
  const { doc } = sheet;
  if (isCritical) diamond(sheet, page.left + 4, y + 6);
  sheet.write(
    [{ text: doneOn === undefined ? name : `${name} (${doneOn})`, style: styles.cell }],
    page.left + (isCritical ? 12 : 0),
    y,
  );
  const middle = y + 18;
  doc
    .moveTo(page.left, middle)
    .lineTo(page.left + textWidth, middle)
    .lineWidth(0.4)
    .strokeColor(colours.rule)
    .stroke();
  const from = Math.min(at(bar.from), page.left + textWidth - LEAST);
  const certain = Math.max((bar.certain / PERCENT) * textWidth, LEAST);
  if (bar.uncertain > 0) {
    const begin = at(bar.from + bar.certain);
    doc
      .rect(begin, middle - 3, (bar.uncertain / PERCENT) * textWidth, 6)
      .fillAndStroke(colours.uncertain, colours.certain);
  }
  doc.rect(from, middle - 4, certain, 8).fill(colours.certain);
  if (bar.goesOn) arrowTip(sheet, page.left + textWidth, middle);
  if (bar.statutory !== undefined) dashed(sheet, at(bar.statutory), middle - 6, middle + 6, colours.ink, 1.5);
  dashed(sheet, at(today.x), middle - 6, middle + 6, colours.soft, 0.7);
  if (wished !== undefined) dashed(sheet, at(wished.x), middle - 6, middle + 6, colours.warning, 3);
}

/** What each sign means that is drawn, in one or two lines. */
function drawLegend(sheet: Sheet, { picture: { wished, today, lanes }, words }: Schedule): void {
  const bars = lanes.flatMap(({ steps }) => steps.map(({ bar }) => bar));
  const line = (colour: string, dash: number) => (left: number) => {
    dashed(sheet, left + 8, sheet.y, sheet.y + 12, colour, dash);
  };
  const entries: { text: string; isDrawn?: boolean; mark: (left: number) => void }[] = [
    {
      text: words.certain,
      mark: (left) => sheet.doc.rect(left, sheet.y + 2, 16, 8).fill(colours.certain),
    },
    {
      text: words.uncertain,
      mark: (left) =>
        sheet.doc
          .rect(left, sheet.y + 3, 16, 6)
          .lineWidth(0.6)
          .fillAndStroke(colours.uncertain, colours.certain),
    },
    {
      text: words.critical,
      mark: (left) => {
        diamond(sheet, left + 8, sheet.y + 6);
      },
    },
    {
      text: words.goesOn,
      isDrawn: bars.some(({ goesOn }) => goesOn),
      mark: (left) => {
        arrowTip(sheet, left + 12, sheet.y + 6);
      },
    },
    {
      text: words.statutory,
      isDrawn: bars.some(({ statutory }) => statutory !== undefined),
      mark: line(colours.ink, 1.5),
    },
    { text: `${words.today} (${today.label})`, mark: line(colours.soft, 0.7) },
    {
      text: `${words.wished} ${wished?.label ?? ''}`,
      isDrawn: wished !== undefined,
      mark: line(colours.warning, 3),
    },
  ];
  let x: number = page.left;
  for (const { text, mark } of entries.filter(({ isDrawn = true }) => isDrawn)) {
    const width = 22 + sheet.width(text, styles.cellSmall) + 14;
    if (x + width > page.left + textWidth + 14) {
      x = page.left;
      sheet.y += 14;
    }
    mark(x);
    sheet.write([{ text, style: styles.cellSmall }], x + 22, sheet.y);
    x += width;
  }
  sheet.y += 20;
}

/** A figure of its own for each who acts, so that a long plan turns the page between them. */
export function drawSchedule(sheet: Sheet, block: Schedule): void {
  const { picture } = block;
  picture.lanes.forEach(({ actor, steps }, index) => {
    const rows = [...steps];
    const most = Math.floor((sheet.bottom - page.top - 60 - AXIS - LANE_HEAD) / ROW);
    while (rows.length > 0) {
      const shown = rows.splice(0, most);
      const legend = index === 0 ? 54 : 0;
      const height = legend + AXIS + LANE_HEAD + shown.length * ROW;
      sheet.need(height);
      const top = sheet.y;
      const told = shown.map(({ name }) => name).join('; ');
      const figure = sheet.struct('Figure', undefined, {
        alt: `${picture.described} ${actor}: ${told}`,
        bbox: [page.left, top, page.left + textWidth, top + height],
      });
      sheet.content(figure, 'Figure', () => {
        if (index === 0) drawLegend(sheet, block);
        sheet.write([{ text: actor, style: styles.cellStrong }], page.left, sheet.y);
        sheet.y += LANE_HEAD - 6;
        drawAxis(sheet, picture);
        sheet.y += AXIS;
        shown.forEach((step) => {
          drawStep(sheet, step, picture, sheet.y);
          sheet.y += ROW;
        });
      });
      sheet.y = Math.max(sheet.y, top) + 8;
    }
  });
  sheet.space(6);
}
