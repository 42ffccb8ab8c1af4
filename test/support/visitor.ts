import { expect } from 'vitest';
import type { Journey } from '../browser/walk';

/** More than any walk takes. */
const MOST_PAGES = 30;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

/** A page as it came, with what tests ask of it. */
export interface Visited {
  status: number;
  headers: Headers;
  html: string;
  /** Where it leads on to, without the host. */
  location: string | null;
  /** The words of the page, without tags. */
  text: string;
  /** The value of a hidden or text field. */
  field: (name: string) => string | undefined;
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** A browser without scripts: keeps cookies and follows nothing by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async visit(path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
    const response = await fetch(new URL(path, this.url), {
      method: form ? 'POST' : 'GET',
      ...(form && { body: new URLSearchParams(form) }),
      redirect: 'manual',
      headers: {
        ...headers,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/; Max-Age=0(;|$)/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const html = await response.text();
    const visited: Visited = {
      status: response.status,
      headers: response.headers,
      html,
      location: response.headers.get('location'),
      text: decoded(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ')).replace(
        /\s+/g,
        ' ',
      ),
      field(name) {
        const input = html.match(/<input[^>]*>/g)?.find((tag) => tag.includes(`name="${name}"`));
        const value = /value="([^"]*)"/.exec(input ?? '')?.[1];
        return value === undefined ? undefined : decoded(value);
      },
    };
    return visited;
  }

  /** Opens a page and sends its form, hidden fields and all. */
  async send(
    path: string,
    answers: Record<string, string>,
    fields: readonly string[] = [],
  ): Promise<Visited> {
    const page = await this.visit(path);
    const hidden = ['csrf', 'version', 'start', ...fields].flatMap((name) => {
      const value = page.field(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return this.visit(path, { ...Object.fromEntries(hidden), ...answers });
  }

  /** Answers the first page, so that there is something to keep. Gives the code as people see it. */
  async begin(postalCode = '80331'): Promise<string> {
    const answered = await this.send('/check/arbeitsort', { postalCode });
    expect(answered.status).toBe(302);
    return this.code();
  }

  /** Answers the whole check. */
  async walk({ answers, occupation }: Journey): Promise<void> {
    let path = '/check/arbeitsort';
    for (let pages = 0; !path.endsWith('/ergebnis'); pages++) {
      const slug = new URL(path, this.url).pathname.split('/').at(-1) ?? '';
      const given =
        slug === 'beruf' ? { isco08: occupation.isco08, regulated: occupation.regulated } : answers[slug];
      const { location } = await this.send(path, { ...given });
      if (location === null || pages > MOST_PAGES) throw new Error(`${path} was not accepted`);
      path = location;
    }
  }

  /** The code that the summary shows. */
  async code(): Promise<string> {
    const code = /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec((await this.visit('/check/angaben')).text)?.[0];
    if (code === undefined) throw new Error('The summary shows no code.');
    return code;
  }
}
