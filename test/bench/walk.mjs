import { URLSearchParams } from 'node:url';
import { bundle } from './bundle.mjs';

const MOST_PAGES = 30;

/** A browser without scripts: keeps cookies, follows nothing. */
function visitor(url) {
  const cookies = new Map();
  const visit = async (path, form) => {
    const response = await fetch(new URL(path, url), {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { cookie: cookieHeader() },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    return response;
  };
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return { visit, cookieHeader };
}

function hidden(html, name) {
  const field = html.match(/<input[^>]*>/g)?.find((input) => input.includes(`name="${name}"`));
  return /value="([^"]*)"/.exec(field ?? '')?.[1] ?? '';
}

/** Answers the whole check by plain forms, as the browser tests' Indian developer does. Gives the cookies of the draft. */
export async function walkCheck(url) {
  const { indianDeveloper } = await bundle('walk', { journeys: 'test/browser/journeys.ts' });
  const { answers, occupation } = indianDeveloper;
  const { visit, cookieHeader } = visitor(url);
  let path = '/check/arbeitsort';
  let pages = 0;
  while (!path.endsWith('/ergebnis')) {
    if (++pages > MOST_PAGES) throw new Error('The check does not end.');
    const html = await (await visit(path)).text();
    const slug = path.split('/').at(-1);
    const given =
      slug === 'beruf' ? { isco08: occupation.isco08, regulated: occupation.regulated } : answers[slug];
    if (!given) throw new Error(`No answer for ${path}`);
    const form = new URLSearchParams({
      csrf: hidden(html, 'csrf'),
      version: hidden(html, 'version'),
      ...given,
    });
    const response = await visit(path, form);
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${path} was not accepted: ${String(response.status)}`);
    path = next;
  }
  return { cookie: cookieHeader(), pages };
}
