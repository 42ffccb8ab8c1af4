/** The pages and the API as a browser meets them, each beside bare node:http answering as many bytes. */
import { fire, GZIP, load, measure, SECONDS, weigh } from './load.mjs';
import { readCases } from './vignettes.mjs';
import { startBare, startProduct, startTrivialRemix } from './servers.mjs';
import { answerAgainAndAgain, walkCheck } from './walk.mjs';

const CONNECTIONS = [1, 10];

/** Posted answers, a draft for each connection, each answer written and committed before the next is sent. */
async function measurePosts(url, bareUrl, connections) {
  const drafts = await Promise.all(Array.from({ length: connections }, () => answerAgainAndAgain(url)));
  const [{ path, cookie, answer, accepted }] = drafts;
  const form = { ...GZIP, 'content-type': 'application/x-www-form-urlencoded' };
  const one = { method: 'POST', headers: { ...form, cookie }, body: answer() };
  const bytes = await weigh(`${url}${path}`, one, 302);
  accepted();
  const free = [...drafts];
  const posting = {
    setupClient: (client) => {
      const draft = free.pop();
      client.setRequests([
        {
          method: 'POST',
          path,
          headers: { ...form, cookie: draft.cookie },
          setupRequest: (request) => ({ ...request, body: draft.answer() }),
          onResponse: draft.accepted,
        },
      ]);
    },
  };
  // the warm-up would leave answers on their way, and drafts behind their version
  const result = await fire(url, connections, SECONDS, posting, 302);
  const bare = await load(`${bareUrl}/${String(bytes)}`, connections, one);
  return { name: 'posted answer, committed', bytes, result, bare };
}

/** What is asked of the product: name, path and request. */
async function requests(url) {
  const { cookie, pages } = await walkCheck(url);
  const example = readCases().find(({ expect }) => expect.access === 'titleRequired');
  return [
    { name: 'question page, fresh', path: '/check/arbeitsort', options: { headers: GZIP } },
    {
      name: `question page, ${String(pages)} answered`,
      path: '/check/arbeitsort',
      options: { headers: { ...GZIP, cookie } },
    },
    { name: 'result page', path: '/check/ergebnis', options: { headers: { ...GZIP, cookie } } },
    { name: 'plan page', path: '/check/plan', options: { headers: { ...GZIP, cookie } } },
    {
      name: 'POST /api/v1/assessments',
      path: '/api/v1/assessments',
      options: {
        method: 'POST',
        headers: { ...GZIP, 'content-type': 'application/json' },
        body: JSON.stringify({ asOf: example.asOf, facts: example.facts }),
      },
    },
  ];
}

/** Measures one after the other, never two at once. `say` hears what is going on. */
export async function measurePages(say) {
  const servers = [];
  const start = async (starting) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const { url: trivialUrl } = await start(startTrivialRemix());
    const { url: bareUrl } = await start(startBare());
    const product = await start(startProduct());
    const productUrl = product.url;

    const asked = await requests(productUrl);
    const rounds = [];
    for (const connections of CONNECTIONS) {
      const tell = (name) => say(`${name}, ${String(connections)} at a time`);
      tell('trivial Remix page');
      const trivialFirst = await measure(trivialUrl, connections, { headers: GZIP });
      const pages = [];
      for (const { name, path, options } of asked) {
        tell(name);
        const { bytes, ...result } = await measure(`${productUrl}${path}`, connections, options);
        const bare = await load(`${bareUrl}/${String(bytes)}`, connections, options);
        pages.push({ name, bytes, result, bare });
      }
      tell('posted answer');
      pages.push(await measurePosts(productUrl, bareUrl, connections));
      tell('trivial Remix page again');
      const trivialLast = await measure(trivialUrl, connections, { headers: GZIP });
      rounds.push({ connections, pages, trivialFirst, trivialLast });
    }
    return { rounds, megabytes: product.megabytes() };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
