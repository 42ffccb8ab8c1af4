import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CasePackage } from '#flows/case/case-package';
import type { PackageView } from '#flows/case/case-views';
import { agencyView, coordinationView } from '#flows/case/case-views';
import { linesOf } from '~/components/handoff/passed-on';
import { passedOn } from '~/components/handoff/passed-on.server';
import { wordsIn } from '~/components/result/words';
import { languages } from '~/services/language';
import { packageArbitrary, traces } from '../support/case-packages';

const names = {
  countries: {},
  occupation: null,
  office: 'Stelle Leipzig',
  agency: 'Agentur Leipzig',
  state: 'Sachsen',
  district: 'Leipzig',
};

/** Every path of a view to a value that says something. */
function leaves(value: unknown, path = ''): string[] {
  if (path.endsWith('.values') || path.endsWith('.value')) return [path.replace(/\.values?$/, '')];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const nested = value.some((element) => typeof element === 'object' && element !== null);
    return nested ? value.flatMap((element) => leaves(element, `${path}[]`)) : [path];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, path === '' ? name : `${path}.${name}`),
  );
}

const views: readonly [string, (given: CasePackage) => PackageView][] = [
  ['the office', (given) => coordinationView(given, { personData: false })],
  ['the office, once the person has agreed', (given) => coordinationView(given, { personData: true })],
  ['the agency', agencyView],
];

describe.each(views)('what the preview says of the view of %s', (_name, viewOf) => {
  test.each(languages)('is every field of it, in words (%s)', (lang) => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        const view = JSON.parse(JSON.stringify(viewOf(given))) as PackageView;
        const lines = passedOn(view, wordsIn(lang), names).flatMap(linesOf);
        const said = new Set(
          lines.flatMap(({ paths }) => paths).map((path) => path.replace(/\.values?$/, '')),
        );
        expect([...new Set(leaves(view))].filter((path) => !said.has(path))).toEqual([]);
        expect(lines.filter(({ label, value }) => label.trim() === '' || value.trim() === '')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test('the preview tells of the person only what the view holds', () => {
  fc.assert(
    fc.property(packageArbitrary, (given) => {
      const said = (view: PackageView) => JSON.stringify(passedOn(view, wordsIn('de'), names));
      const masked = said(coordinationView(given, { personData: false }));
      const summary = said(agencyView(given));
      for (const text of [masked, summary]) {
        expect(text).not.toContain(traces.person);
        expect(text).not.toContain(traces.personMail);
      }
      expect(masked).toContain(traces.message);
      expect(summary).not.toContain(traces.message);
      expect(summary).not.toContain('"facts.person');
      const wide = said(coordinationView(given, { personData: true }));
      expect(wide.includes(traces.person)).toBe(given.person !== undefined);
    }),
    { numRuns: 25 },
  );
});
