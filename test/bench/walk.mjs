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

const FIRST_PAGE = '/check/arbeitsort';
const POSTAL_CODES = ['80331', '80333'];

/**
 * A draft of its own, and a row of posted answers to its first page: each is another one than the last and names the version
 * that it was rendered from, so that each is written.
 */
export async function answerAgainAndAgain(url) {
  const { visit, cookieHeader } = visitor(url);
  const csrf = hidden(await (await visit(FIRST_PAGE)).text(), 'csrf');
  await visit(FIRST_PAGE, new URLSearchParams({ csrf, version: '0', postalCode: POSTAL_CODES[0] }));
  const [first, draft] = hidden(await (await visit(FIRST_PAGE)).text(), 'version').split('-');
  let version = Number(first);
  const answer = () => {
    const postalCode = POSTAL_CODES[version % POSTAL_CODES.length];
    return new URLSearchParams({ csrf, version: `${String(version)}-${draft}`, postalCode }).toString();
  };
  const accepted = () => void version++;
  return { path: FIRST_PAGE, cookie: cookieHeader(), answer, accepted };
}

/**
 * Answers the whole check by plain forms, as a journey of the browser tests does, with other answers where some are given. Gives
 * the cookies of the draft.
 */
export async function walkCheck(url, name = 'indianDeveloper', others = {}) {
  const { [name]: journey } = await bundle('walk', { journeys: 'test/browser/journeys.ts' });
  const { occupation } = journey;
  const answers = { ...journey.answers, ...others };
  const { visit, cookieHeader } = visitor(url);
  let path = FIRST_PAGE;
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
