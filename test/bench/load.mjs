/** Requests again and again at one address, and what came of it. */
import { request as httpRequest } from 'node:http';
import autocannon from 'autocannon';

const WARM_UP_SECONDS = 1;
export const SECONDS = 4;
export const GZIP = { 'accept-encoding': 'gzip' };

/** What one answer weighs on the wire; fails where it is not the one expected. */
export function weigh(url, { method = 'GET', headers, body }, expected = 200) {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === expected) resolve(bytes);
        else reject(new Error(`${method} ${url} answered ${String(response.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Requests a second and latencies in milliseconds; fails where anything but the expected status was answered. */
export async function fire(url, connections, duration, options, expected = 200) {
  const result = await autocannon({ url, connections, duration, ...options });
  const { requests, latency, errors, statusCodeStats } = result;
  const others = Object.keys(statusCodeStats).filter((status) => Number(status) !== expected);
  if (others.length + errors > 0)
    throw new Error(`${url}: answered ${others.join(', ')}, ${String(errors)} broken`);
  return { perSecond: requests.average, answers: requests.total, p50: latency.p50, p99: latency.p99 };
}

/** The same after a warm-up that does not count. */
export async function load(url, connections, options, expected) {
  await fire(url, connections, WARM_UP_SECONDS, options, expected);
  return fire(url, connections, SECONDS, options, expected);
}

/** Weight, rate and latencies of one request. */
export async function measure(url, connections, options, expected) {
  const bytes = await weigh(url, options, expected);
  return { bytes, ...(await load(url, connections, options, expected)) };
}
