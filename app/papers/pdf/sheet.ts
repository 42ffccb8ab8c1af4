import PDFDocument from 'pdfkit';
import type { Paper } from '../paper';
import { fontOf, widthOf } from './fonts';
import { breakLines } from './lines';
import { colours, page, styles, textWidth } from './look';
import type { Style } from './look';
import { Typesetter } from './typesetter';
import type { Line } from './typesetter';

type Document = PDFKit.PDFDocument;
export type Struct = PDFKit.PDFStructureElement;

/** What the types of pdfkit do not name yet. */
export interface StructOptions {
  alt?: string;
  actual?: string;
  scope?: 'Column' | 'Row';
  /** Left, top, right, bottom in points from the top of the page. */
  bbox?: readonly [number, number, number, number];
}

const BASELINE = 0.76;
/** Of Fira Sans, above the base line, of its size. */
const ASCENT = 0.935;

/** The document under the pen: keeps where we are, turns pages, and puts every mark either into the structure or aside. */
export class Sheet {
  readonly doc: Document;
  private readonly root: Struct;
  private readonly type: Typesetter;
  private readonly outline: PDFKit.PDFOutline[] = [];
  y: number = page.top;
  readonly bottom = page.height - page.bottom;
  /** Drawn anew at the top of a page while it is set: the head of a table. */
  onNewPage: (() => void) | undefined;

  constructor(paper: Paper) {
    const written = new Date(`${paper.date}T00:00:00Z`);
    const options = {
      size: 'A4',
      margin: 0,
      lang: paper.lang,
      tagged: true,
      subset: 'PDF/UA',
      pdfVersion: '1.7',
      displayTitle: true,
      bufferPages: true,
      // no standard font: every font is embedded
      font: null as unknown as string,
      info: {
        Title: paper.title,
        Subject: paper.subject,
        Author: 'Fachkräftelotse',
        Creator: 'Fachkräftelotse',
        Producer: 'Fachkräftelotse',
        CreationDate: written,
        ModDate: written,
      },
    };
    this.doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
    this.doc.registerFont('regular', fontOf('regular') as unknown as string);
    this.doc.registerFont('bold', fontOf('bold') as unknown as string);
    this.type = new Typesetter(this.doc);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** An element of the structure, within another one or the document. */
  struct(type: string, parent: Struct = this.root, options: StructOptions = {}): Struct {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** What is drawn belongs to an element of the structure. */
  content(element: Struct, type: string, draw: () => void): void {
    const content = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** What is drawn is decoration: left out when the paper is read aloud. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  turn(): void {
    this.doc.addPage();
    this.y = page.top;
    this.onNewPage?.();
  }

  /** Turns the page where so many points do not fit any more. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.turn();
  }

  space(height: number): void {
    // nothing at the top of a page: a gap is between things
    if (this.y > page.top) this.y += height;
  }

  /** A text in lines of a width; a paragraph sign stays with its number. */
  lines(text: string, style: Style, width: number): Line[] {
    return breakLines(text.replace(/(§§?) /g, '$1\u00a0'), width, (words) => this.width(words, style)).map(
      (line) => ({
        text: line,
        style,
      }),
    );
  }

  width(text: string, style: Style): number {
    return widthOf(style.weight, text) * style.size;
  }

  /** Sets lines under one another on this page, the first with its top at `y`. */
  write(lines: readonly Line[], x: number | ((line: Line) => number), y: number): void {
    let top = y;
    this.type.set(
      lines.map((line) => {
        const { leading, size } = line.style;
        const base = top + leading * BASELINE + size * (ASCENT - BASELINE);
        top += leading;
        return { ...line, x: typeof x === 'number' ? x : x(line), base };
      }),
    );
  }

  /** Sets lines under one another as content of an element, over as many pages as they need. */
  flow(element: Struct, type: string, lines: readonly Line[], { x, behind }: Flow): void {
    let rest = lines;
    while (rest.length > 0) {
      // one line of a paragraph is left alone neither at the foot of a page nor at the head of the next
      this.need(rest.slice(0, 2).reduce((sum, { style }) => sum + style.leading, 0));
      const top = this.y;
      const most = this.fitting(rest, this.bottom - top);
      const fitting = rest.length - most === 1 && most > 2 ? most - 1 : most;
      const shown = rest.slice(0, fitting);
      const height = shown.reduce((sum, { style }) => sum + style.leading, 0);
      if (behind !== undefined)
        this.artifact(() => {
          behind(top, height);
        });
      this.content(element, type, () => {
        this.write(shown, x, top);
      });
      this.y = top + height;
      rest = rest.slice(fitting);
    }
  }

  /** How many lines fit into a height; one at least. */
  fitting(lines: readonly Line[], height: number): number {
    let used = 0;
    const over = lines.findIndex(({ style }) => (used += style.leading) > height);
    return over === -1 ? lines.length : Math.max(over, 1);
  }

  /** A bookmark to here; a deeper level goes below the last one above it. */
  bookmark(title: string, level: number): void {
    const parents = this.outline.slice(0, level - 1).filter((each) => each !== undefined);
    const parent = parents.at(-1) ?? this.doc.outline;
    const options = {
      top: Math.max(this.y - 8, 0),
      left: page.width,
      fit: false,
      zoom: 0,
      expanded: level === 1,
    };
    this.outline.length = level - 1;
    this.outline[level - 1] = parent.addItem(title, options);
  }

  /** Writes the foot of all pages and closes the document. */
  finish({ foot, words }: Paper): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      this.artifact(() => {
        const y = page.height - page.bottom + 26;
        this.doc.moveTo(page.left, y - 8).lineTo(page.left + textWidth, y - 8);
        this.doc.lineWidth(0.5).strokeColor(colours.rule).stroke();
        const number = words.page(String(index + 1), String(count));
        const room = textWidth - this.width(number, styles.foot) - 16;
        this.write(this.lines(foot, styles.foot, room).slice(0, 2), page.left, y);
        const left = page.left + textWidth - this.width(number, styles.foot);
        this.write([{ text: number, style: styles.foot }], left, y);
      }, 'Pagination');
    }
    this.root.end();
    this.doc.end();
  }
}

interface Flow {
  x: number | ((line: Line) => number);
  /** Draws what lies behind a run of lines, with its top and height. */
  behind?: (top: number, height: number) => void;
}
