import { describe, expect, test } from 'vitest';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import type { Vignette } from './vignettes';
import { readVignettes } from './vignettes';

type Judged = ReturnType<typeof assessmentToWire>;

function routeOf(judged: Judged, id: string) {
  const route = judged.routes.find((candidate) => candidate.id === id);
  if (!route) throw new Error(`No route ${id}`);
  return route;
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const containsOneOf = (known: readonly string[], alternatives: string) =>
  alternatives.split('|').some((path) => known.includes(path));

/** What the case expects and what came out, side by side, so that a failure shows all differences at once. */
function compare({ expect: expected }: Vignette, judged: Judged) {
  const pairs: [what: string, wanted: unknown, got: unknown][] = [
    ['access', expected.access, judged.access.verdict],
  ];
  const perRoute = (key: 'verdict' | 'provisional' | 'baConsent' | 'entitlement' | 'validityMonths', values = {}) => {
    for (const [route, wanted] of Object.entries(values)) {
      pairs.push([`${route} ${key}`, wanted, routeOf(judged, route)[key]]);
    }
  };
  if (expected.access === 'free') {
    pairs.push(['routes', 0, judged.routes.length], ['recommended', null, judged.recommended]);
  }
  perRoute('verdict', expected.routes);
  perRoute('provisional', expected.provisional);
  perRoute('baConsent', expected.baConsent);
  perRoute('entitlement', expected.entitlement);
  perRoute('validityMonths', expected.validityMonths);
  if (expected.recommended !== undefined) {
    pairs.push(['recommended', expected.recommended, judged.recommended]);
  }
  for (const id of expected.warnings ?? []) pairs.push([`warning ${id}`, true, idsOf(judged.warnings).includes(id)]);
  for (const id of expected.warningsAbsent ?? []) pairs.push([`warning ${id}`, false, idsOf(judged.warnings).includes(id)]);
  for (const id of expected.duties ?? []) pairs.push([`duty ${id}`, true, idsOf(judged.duties).includes(id)]);
  for (const id of expected.dutiesAbsent ?? []) pairs.push([`duty ${id}`, false, idsOf(judged.duties).includes(id)]);
  for (const wanted of expected.requirements ?? []) {
    const found = routeOf(judged, wanted.route).requirements.find(({ id }) => id === wanted.id);
    pairs.push([`${wanted.route} ${wanted.id}`, wanted.status, found?.status]);
    if (wanted.required !== undefined) pairs.push([`${wanted.id} required`, wanted.required, found?.required]);
  }
  for (const [route, paths] of Object.entries(expected.missingFacts ?? {})) {
    for (const path of paths) {
      pairs.push([`${route} misses ${path}`, true, containsOneOf(routeOf(judged, route).missingFacts, path)]);
    }
  }
  for (const path of expected.nextFacts ?? []) pairs.push([`next ${path}`, true, containsOneOf(judged.nextFacts, path)]);
  const assumed: string[] = judged.assumptions.map(({ fact }) => fact);
  for (const path of expected.assumptions ?? []) pairs.push([`assumed ${path}`, true, assumed.includes(path)]);
  for (const [route, conditions] of Object.entries(expected.conditions ?? {})) {
    for (const id of conditions) {
      pairs.push([`${route} waits for ${id}`, true, (routeOf(judged, route).conditions as string[]).includes(id)]);
    }
  }
  const side = (index: 1 | 2) => Object.fromEntries(pairs.map((pair) => [pair[0], pair[index]]));
  return { wanted: side(1), got: side(2) };
}

for (const { topic, cases } of readVignettes()) {
  describe(topic, () => {
    for (const vignette of cases) {
      test(`${vignette.id} ${vignette.title}`, () => {
        const judged = assessmentToWire(assess(fromWire(vignette.facts), { asOf: vignette.asOf }));
        const { wanted, got } = compare(vignette, judged);
        expect(got, vignette.why).toEqual(wanted);
      });
    }
  });
}
