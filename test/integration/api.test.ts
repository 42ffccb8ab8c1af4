import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentResponseSchema,
  lawResponseSchema,
  occupationsResponseSchema,
  officesResponseSchema,
  problemSchema,
} from '~/services/api/schemas';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';
import { readVignettes } from '../vignettes/vignettes';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const get = (path: string) => fetch(`${product.url}${path}`);
const post = (body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  fetch(`${product.url}/api/v1/assessments`, { method: 'POST', body, headers });
const assess = (body: unknown) => post(JSON.stringify(body));

async function problemOf(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return problemSchema.parse(await response.json());
}
const pathsOf = async (response: Response) =>
  (await problemOf(response, 400)).errors?.map(({ path }) => path).sort();

describe('POST /api/v1/assessments', () => {
  test('answers every vignette in the published form', async () => {
    for (const { cases } of readVignettes()) {
      for (const { id, asOf, facts, expect: expected } of cases) {
        const response = await assess({ asOf, facts });
        expect(response.status, id).toBe(200);
        const answer = assessmentResponseSchema.parse(await response.json());
        expect(answer.access.verdict, id).toBe(expected.access);
      }
    }
  });

  test('takes no facts at all', async () => {
    const answer = assessmentResponseSchema.parse(await (await assess({ facts: {} })).json());
    expect(answer.access.verdict).toBe('unknown');
    expect(answer.nextFacts[0]).toBe('person.nationalities');
  });

  test('names money in euros', async () => {
    const facts = { job: { annualGrossSalary: 50_000, isco08: '2512' }, person: { nationalities: ['IN'] } };
    const answer = assessmentResponseSchema.parse(await (await assess({ asOf: '2026-11-22', facts })).json());
    const threshold = answer.routes
      .find(({ id }) => id === 'blueCardRegular')
      ?.requirements.find(({ id }) => id === 'salaryThreshold');
    expect(threshold).toMatchObject({
      required: 50_700,
      actual: 50_000,
      remedy: { id: 'raiseSalary', by: 700 },
    });
  });

  test('names every wrong field by its path', async () => {
    const facts = {
      employer: { colour: 'blue' },
      job: {
        annualGrossSalary: -1,
        startDate: '2027-02-29',
        employmentKind: 'hero',
        isco08: '25',
        weeklyHours: 'forty',
        postalCode: '8033',
      },
      person: { nationalities: [], birthDate: 'yesterday' },
      unknownTopic: {},
    };
    expect(await pathsOf(await assess({ facts, extra: 1 }))).toEqual(
      [
        'extra',
        'facts.employer.colour',
        'facts.job.annualGrossSalary',
        'facts.job.employmentKind',
        'facts.job.isco08',
        'facts.job.postalCode',
        'facts.job.startDate',
        'facts.job.weeklyHours',
        'facts.person.birthDate',
        'facts.person.nationalities',
        'facts.unknownTopic',
      ].sort(),
    );
  });

  test('refuses codes of the right form that stand for nothing', async () => {
    const facts = {
      job: { postalCode: '00000', isco08: '9999' },
      person: { nationalities: ['IN', 'ZZ'], residenceCountry: 'QQ' },
    };
    expect(await pathsOf(await assess({ facts }))).toEqual([
      'facts.job.isco08',
      'facts.job.postalCode',
      'facts.person.nationalities.1',
      'facts.person.residenceCountry',
    ]);
  });

  test.each([
    ['an array', '[]'],
    ['nothing', 'null'],
    ['a number', '3'],
    ['three decimals of money', JSON.stringify({ facts: { job: { annualGrossSalary: 1.001 } } })],
    ['an endless amount', '{"facts":{"job":{"annualGrossSalary":1e999}}}'],
    ['an impossible day of judgement', JSON.stringify({ asOf: '2026-13-01', facts: {} })],
    ['a poisoned object', '{"facts":{"__proto__":{"job":1}}}'],
  ])('refuses %s with a problem', async (_what, body) => {
    await problemOf(await post(body), 400);
  });

  test('says what is wrong with broken JSON, other types and large bodies', async () => {
    expect((await problemOf(await post('{"facts":'), 400)).detail).toContain('JSON');
    await problemOf(await post('facts=1', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415);
    await problemOf(await post(JSON.stringify({ facts: {}, pad: 'x'.repeat(70_000) })), 413);
  });

  test('stops a large body that does not say how long it is', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(
        `${product.url}/api/v1/assessments`,
        { method: 'POST', headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      request.on('error', reject);
      for (let chunk = 0; chunk < 9; chunk++) request.write('x'.repeat(8192));
      request.end();
    });
    expect(status).toBe(413);
  });

  test('knows POST only', async () => {
    const response = await get('/api/v1/assessments');
    expect(response.headers.get('allow')).toBe('POST');
    await problemOf(response, 405);
  });
});

describe('the other resources', () => {
  test('offices for a place of work', async () => {
    const offices = officesResponseSchema.parse(await (await get('/api/v1/offices?postalCode=80331')).json());
    expect(offices.places[0]).toMatchObject({ district: { ags: '09162' }, state: 'DE-BY' });
    expect(offices.employmentAgencies).toHaveLength(1);
    expect(offices.coordination.length).toBeGreaterThan(0);
  });

  test.each(['', '8033', '00000', 'abcde'])('offices refuse the postal code "%s"', async (code) => {
    expect(await pathsOf(await get(`/api/v1/offices?postalCode=${code}`))).toEqual(['postalCode']);
  });

  test('occupations by title', async () => {
    const found = occupationsResponseSchema.parse(
      await (await get('/api/v1/occupations?q=krankenschwester&lang=de&limit=3')).json(),
    );
    expect(found.results[0]?.isco08).toContain('3221');
    expect(found.results.length).toBeLessThanOrEqual(3);
  });

  test('occupations without a query, or with a wrong limit, are refused', async () => {
    expect(await pathsOf(await get('/api/v1/occupations'))).toEqual(['q']);
    expect(await pathsOf(await get('/api/v1/occupations?q=koch&limit=0&lang=fr'))).toEqual(['lang', 'limit']);
  });

  test('the law as data, with the thresholds of 2026', async () => {
    const law = lawResponseSchema.parse(await (await get('/api/v1/law')).json());
    const value = (id: string) =>
      law.parameters
        .find((entry) => entry.id === id)
        ?.periods.find(({ validFrom }) => validFrom === '2026-01-01')?.value;
    expect(value('blueCardRegular')).toBe(50_700);
    expect(value('blueCardReduced')).toBe(45_934.2);
    expect(law.titles).toHaveLength(21);
  });

  test('OpenAPI 3.1 describes every resource', async () => {
    const description = (await (await get('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toEqual([
      '/api/v1/assessments',
      '/api/v1/plans',
      '/api/v1/offices',
      '/api/v1/occupations',
      '/api/v1/law',
    ]);
    expect(JSON.stringify(description)).toContain('annualGrossSalary');
  });

  test('an unknown address is a problem too', async () => {
    await problemOf(await get('/api/v1/nothing'), 404);
  });

  test.each([
    ['/%E0%A4%A', 'Diese Seite gibt es nicht'],
    ['/en/check/%zz', 'There is no such page'],
  ])('an address that cannot be read, %s, leads to the page for unknown addresses', async (path, words) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
    await problemOf(await get('/api/v1/%E0'), 404);
  });

  test('health', async () => {
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('who may ask, and how often', () => {
  test('other origins may', async () => {
    const response = await post('{"facts":{}}', {
      'Content-Type': 'application/json',
      Origin: 'https://elsewhere.example',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await fetch(`${product.url}/api/v1/assessments`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  });

  test('after too many requests a minute the answer says when to come back', async () => {
    const limited = await startProduct({ API_RATE_LIMIT: '3' });
    try {
      const ask = () => fetch(`${limited.url}/api/v1/offices?postalCode=80331`);
      for (let count = 0; count < 3; count++) expect((await ask()).status).toBe(200);
      const refused = await ask();
      await problemOf(refused, 429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.stop();
    }
  });
});
