import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

/** An element of the structure on a page, with the words it holds, in the order in which it is read aloud. */
export interface ReadElement {
  role: string;
  alt: string | undefined;
  text: string;
}

/** A PDF as a reading program for blind people takes it. */
export interface ReadPdf {
  title: unknown;
  language: unknown;
  pages: number;
  bookmarks: number;
  elements: readonly ReadElement[];
  /** All words but those of pictures and of page heads and feet. */
  text: string;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Elements that hold words of their own. */
const holders = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'P',
  'Caption',
  'TH',
  'TD',
  'Lbl',
  'LBody',
  'Link',
  'Figure',
]);

async function wordsOf(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>,
) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? item.id : undefined);
  }
  return words;
}

function elementsIn(node: TreeNode, words: ReadonlyMap<string, string>): ReadElement[] {
  const own = (node.children ?? []).filter(({ type }) => type === 'content');
  const text = plain(own.map(({ id = '' }) => words.get(id) ?? '').join(' '));
  const role = node.role ?? '';
  const self = holders.has(role) ? [{ role, alt: node.alt, text }] : [];
  return [...self, ...(node.children ?? []).flatMap((child) => elementsIn(child, words))];
}

/** Reads a PDF by its structure. Throws where it is none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await file.getMetadata();
  const bookmarks = (await file.getOutline()) as { items: unknown[] }[] | null;
  const elements: ReadElement[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const tree = (await page.getStructTree()) as TreeNode | null;
    if (tree !== null) elements.push(...elementsIn(tree, await wordsOf(page)));
  }
  const { Title: title, Language: language } = info as Record<string, unknown>;
  await file.destroy();
  return {
    title,
    language,
    pages: file.numPages,
    bookmarks: (bookmarks ?? []).length,
    elements,
    text: plain(
      elements
        .filter(({ role }) => role !== 'Figure')
        .map(({ text }) => text)
        .join(' '),
    ),
  };
}

/** What is wrong with the structure of a PDF written by pdfkit, by the rules of PDF/UA that can be checked without its reader. */
export function structureFaults(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const faults: string[] = [];
  const demand = (isSo: boolean, fault: string) => {
    if (!isSo) faults.push(fault);
  };
  demand(/\/MarkInfo/.test(source) && /\/Marked true/.test(source), 'not marked as tagged');
  demand(/\/StructTreeRoot/.test(source), 'no structure');
  demand(/<pdfuaid:part>1</.test(source), 'not named as PDF/UA');
  demand(/\/DisplayDocTitle true/.test(source), 'shows the name of the file instead of the title');
  demand(!/\/BaseFont \/Helvetica/.test(source), 'a font that is not embedded');

  const structs = [...objects.values()].filter(
    (body) => /^<<[\s\S]*\/S \/[A-Z]/.test(body) && /\/P \d+ 0 R/.test(body),
  );
  const kind = (body: string) => /\/S \/(\w+)/.exec(body)?.[1];
  for (const body of structs) {
    if (kind(body) === 'TH') demand(/\/Scope \/(Row|Column)/.test(body), 'a head of a table without scope');
    if (kind(body) === 'Figure') demand(/\/Alt/.test(body) && /\/BBox/.test(body), 'a picture without words');
    if (kind(body) === 'Link') demand(/\/OBJR/.test(body), 'a link without its annotation');
  }
  const parentTree = /\/Nums \[([\s\S]*?)\n?\]\s*\n?>>/.exec(source)?.[1] ?? '';
  const parents = new Map(
    [...parentTree.matchAll(/(\d+) \[([^\]]*)\]/g)].map(([, key = '', refs = '']) => [key, refs]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  for (const page of pages) {
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
    const start = contents.indexOf('stream\n') + 'stream\n'.length;
    const packed = Buffer.from(contents.slice(start, contents.lastIndexOf('\nendstream')), 'latin1');
    const drawn = inflateSync(packed).toString('latin1');
    const used = [...drawn.matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
    const listed = parents.get(/\/StructParents (\d+)/.exec(page)?.[1] ?? '') ?? '';
    demand(!listed.includes('null'), 'a mark that belongs to no element');
    demand(
      (listed.match(/\d+ 0 R/g) ?? []).length === new Set(used).size,
      'marks that the parent tree does not know',
    );
    // a text outside of every mark would be read by nobody
    demand(depthOfText(drawn), 'text outside of the structure');
    demand(/\/Tabs \/S/.test(page), 'tabs that do not follow the structure');
  }
  return [...new Set(faults)];
}

/** Whether every text of a page stands in a marked part. */
function depthOfText(drawn: string): boolean {
  let depth = 0;
  for (const [token] of drawn.matchAll(/\b(BDC|BMC|EMC|TJ|Tj)\b/g)) {
    if (token === 'BDC' || token === 'BMC') depth += 1;
    else if (token === 'EMC') depth -= 1;
    else if (depth < 1) return false;
  }
  return depth === 0;
}

/** The texts of a page as it is printed: without what is not printed, pictures, and the names of what is folded away. */
export function printedTexts(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const texts: string[] = [];
  const open: { tag: string; isHidden: boolean; isMore: boolean }[] = [];
  const voids = new Set(['br', 'input', 'img', 'hr']);
  for (const [, close, tag = '', attributes = '', text] of main.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)|<!--[\s\S]*?-->/gi,
  )) {
    const parent = open.at(-1);
    if (text !== undefined) {
      if (parent?.isHidden !== true && text.trim() !== '') texts.push(plain(decoded(text)));
    } else if (close === '/') open.pop();
    else if (tag !== '' && !voids.has(tag) && !attributes.endsWith('/')) {
      const isMore = /class="[^"]*(result|plan)-more/.test(attributes) && !attributes.includes('result-far');
      const isFolded = tag === 'summary' && parent?.isMore === true;
      const isHidden =
        parent?.isHidden === true ||
        isFolded ||
        tag === 'svg' ||
        tag === 'form' ||
        /class="[^"]*(no-print|print-only|plan-picture|notice|code-box)/.test(attributes) ||
        attributes.includes('aria-hidden="true"');
      open.push({ tag, isHidden, isMore });
    }
  }
  return texts;
}

function decoded(text: string): string {
  const entities: Record<string, string> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
