/** The pages and the API as a browser meets them, each beside bare node:http answering as many bytes. */
import { request as httpRequest } from 'node:http';
import autocannon from 'autocannon';
import { readCases } from './vignettes.mjs';
import { startBare, startProduct, startTrivialRemix } from './servers.mjs';
import { walkCheck } from './walk.mjs';

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 1;
const SECONDS = 4;
const GZIP = { 'accept-encoding': 'gzip' };

/** What one answer weighs on the wire; fails where it is not 200. */
function weigh(url, { method = 'GET', headers, body }) {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${method} ${url} answered ${String(response.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function load(url, options) {
  const fire = (duration) => autocannon({ url, connections: CONNECTIONS, duration, ...options });
  await fire(WARM_UP_SECONDS);
  const { requests, latency, non2xx, errors } = await fire(SECONDS);
  if (non2xx + errors > 0) throw new Error(`${url}: ${String(non2xx)} refused, ${String(errors)} broken`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

async function measure(url, options) {
  const bytes = await weigh(url, options);
  return { bytes, ...(await load(url, options)) };
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
    return server.url;
  };
  try {
    const trivialUrl = await start(startTrivialRemix());
    const bareUrl = await start(startBare());
    const productUrl = await start(startProduct());

    say('trivial Remix page');
    const trivialFirst = await measure(trivialUrl, { headers: GZIP });
    const pages = [];
    for (const { name, path, options } of await requests(productUrl)) {
      say(name);
      const { bytes, ...result } = await measure(`${productUrl}${path}`, options);
      const bare = await load(`${bareUrl}/${String(bytes)}`, options);
      pages.push({ name, bytes, result, bare });
    }
    say('trivial Remix page again');
    const trivialLast = await measure(trivialUrl, { headers: GZIP });
    return { pages, trivialFirst, trivialLast };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
