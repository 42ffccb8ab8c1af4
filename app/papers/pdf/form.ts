import type { Block } from '../paper';
import { colours, page, styles, textWidth } from './look';
import type { Sheet } from './sheet';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const NAME_SHARE = 0.38;
const EMPTY_LINE = 22;
/** Above and below a line of a form. */
const GAP = 2;

/** Names and values side by side; an empty line where a value has still to be written. */
export function drawFields(sheet: Sheet, { fields }: Of<'fields'>, empty: string): void {
  const nameWidth = textWidth * NAME_SHARE - 12;
  const x = page.left + textWidth * NAME_SHARE;
  const width = textWidth * (1 - NAME_SHARE);
  const table = sheet.struct('Table');
  for (const { name, value = '', hint, aside } of fields) {
    const row = sheet.struct('TR', table);
    const names = [
      ...sheet.lines(name, styles.name, nameWidth),
      ...(hint === undefined ? [] : sheet.lines(hint, styles.cellSmall, nameWidth)),
    ];
    const values = [
      ...sheet.lines(value, styles.body, width),
      ...(aside === undefined ? [] : sheet.lines(aside, styles.cellSmall, width)),
    ];
    const height = Math.max(
      names.reduce((sum, { style }) => sum + style.leading, 0),
      value === '' ? EMPTY_LINE : Math.min(values.length, 30) * styles.body.leading,
    );
    sheet.need(height + 2 * GAP);
    const top = sheet.y + GAP;
    const head = sheet.struct('TH', row, { scope: 'Row' });
    const cell = sheet.struct('TD', row, value === '' ? { actual: empty } : {});
    sheet.y = top;
    sheet.flow(head, 'TH', names, { x: page.left });
    const afterName = sheet.y;
    sheet.y = top;
    if (value === '') {
      sheet.content(cell, 'TD', () => {
        sheet.doc.moveTo(x, top + EMPTY_LINE - 5).lineTo(x + width, top + EMPTY_LINE - 5);
        sheet.doc.lineWidth(0.7).strokeColor(colours.soft).stroke();
      });
      sheet.y = top + EMPTY_LINE;
    } else {
      sheet.flow(cell, 'TD', values, { x });
    }
    // a value that ran over the page ends below its name in any case
    sheet.y = sheet.y < top ? sheet.y : Math.max(sheet.y, afterName);
    sheet.y += GAP;
  }
  sheet.space(6);
}

/** Boxes to tick, ticked where a thing is there. */
export function drawChecklist(sheet: Sheet, { items }: Of<'checklist'>): void {
  const list = sheet.struct('L');
  const x = page.left + 20;
  for (const { text, isDone, hint } of items) {
    const lines = [
      ...sheet.lines(text, styles.body, textWidth - 20),
      ...(hint === undefined ? [] : sheet.lines(hint, styles.small, textWidth - 20)),
    ];
    sheet.need(Math.min(lines.length, 4) * styles.body.leading + 4);
    const item = sheet.struct('LI', list);
    const label = sheet.struct('Lbl', item, { actual: isDone ? '☑' : '☐' });
    sheet.content(label, 'Lbl', () => {
      sheet.doc
        .rect(page.left + 1, sheet.y + 2.5, 9, 9)
        .lineWidth(0.9)
        .strokeColor(colours.ink)
        .stroke();
      if (!isDone) return;
      sheet.doc
        .moveTo(page.left + 3, sheet.y + 7)
        .lineTo(page.left + 5, sheet.y + 9.5)
        .lineTo(page.left + 9, sheet.y + 4);
      sheet.doc.lineWidth(1.4).strokeColor(colours.accent).stroke();
    });
    sheet.flow(sheet.struct('LBody', item), 'LBody', lines, { x });
    sheet.y += 4;
  }
  sheet.space(4);
}

/** Lines to sign on, two beside each other. */
export function drawSignatures(sheet: Sheet, { labels }: Of<'signatures'>): void {
  const gap = 24;
  const width = (textWidth - gap) / 2;
  for (let index = 0; index < labels.length; index += 2) {
    sheet.need(72);
    sheet.space(44);
    const top = sheet.y;
    labels.slice(index, index + 2).forEach((label, at) => {
      const x = page.left + at * (width + gap);
      sheet.artifact(() => {
        sheet.doc
          .moveTo(x, top)
          .lineTo(x + width, top)
          .lineWidth(0.7)
          .strokeColor(colours.ink)
          .stroke();
      });
      sheet.y = top + 3;
      sheet.flow(sheet.struct('P'), 'P', sheet.lines(label, styles.small, width), { x });
    });
    sheet.y = top + 3 + 2 * styles.small.leading;
  }
}
