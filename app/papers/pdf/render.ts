import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Block, Paper } from '../paper';
import { drawChecklist, drawFields, drawSignatures } from './form';
import { legiblePaper } from './legible';
import { drawHeading, drawLines, drawList, drawNotice, drawParagraph, drawSources } from './prose';
import { drawSchedule } from './schedule';
import { Sheet } from './sheet';
import { drawTable, TABLE_BEGINS } from './table';

function draw(sheet: Sheet, block: Block, next: Block | undefined, { words }: Paper): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(sheet, block, next?.kind === 'table' ? TABLE_BEGINS : undefined);
      break;
    case 'paragraph':
      drawParagraph(sheet, block);
      break;
    case 'notice':
      drawNotice(sheet, block);
      break;
    case 'lines':
      drawLines(sheet, block);
      break;
    case 'list':
      drawList(sheet, block);
      break;
    case 'table':
      drawTable(sheet, block);
      break;
    case 'fields':
      drawFields(sheet, block, words.empty);
      break;
    case 'checklist':
      drawChecklist(sheet, block);
      break;
    case 'signatures':
      drawSignatures(sheet, block);
      break;
    case 'schedule':
      drawSchedule(sheet, block);
      break;
    case 'sources':
      drawSources(sheet, block);
      break;
    case 'pageBreak':
      sheet.turn();
      break;
  }
}

/** Others are served in between after so much work on one paper. */
const TURN_MS = 15;

/**
 * A paper as a stream of the bytes of a tagged PDF. All is drawn before the first byte, as the foot of each page tells how many there are
 * and the structure is written last: so what goes wrong rejects here, and a stream that was given runs to its end.
 */
export async function paperStream(paper: Paper): Promise<Readable> {
  const printed = legiblePaper(paper);
  const sheet = new Sheet(printed);
  let since = performance.now();
  for (const [index, block] of printed.blocks.entries()) {
    draw(sheet, block, printed.blocks[index + 1], printed);
    if (performance.now() - since < TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
  sheet.finish(printed);
  return sheet.doc;
}

/** A paper as the bytes of a tagged PDF. The same paper gives the same bytes. */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  return buffer(await paperStream(paper));
}
