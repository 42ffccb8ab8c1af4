import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casePackageSchema, packageJsonSchema, readPackage } from '#flows/case/case-package';
import {
  agencyView,
  coordinationView,
  forAgency,
  forCoordination,
  forMail,
  withPersonalData,
} from '#flows/case/case-views';
import { factCatalogue, factPaths } from '#flows/facts/catalogue';
import type { FactPath } from '#flows/facts/facts';
import { agencyFields, packageArbitrary, traces } from '../support/case-packages';

/** Every path to a single value; what is named in a list of records (`warnings[].values`) counts as the record. */
function pathsIn(value: unknown, path = ''): string[] {
  if (path.endsWith('.values')) return [path];
  if (Array.isArray(value)) {
    const nested = value.some((element) => typeof element === 'object' && element !== null);
    return nested ? value.flatMap((element) => pathsIn(element, `${path}[]`)) : [path];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsIn(inner, path === '' ? name : `${path}.${name}`),
  );
}

// an empty list of records has no fields yet, nor has a record that is null
const onList = (list: readonly string[]) => (path: string) =>
  list.some((listed) => listed === path || listed.startsWith(`${path}[].`) || listed.startsWith(`${path}.`));

describe('what others see of a generated package', () => {
  test('the package is one by its own schema, and any further field is refused', () => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        expect(readPackage(given)).toBe(given);
        expect(casePackageSchema.safeParse({ ...given, further: 1 }).success).toBe(false);
        expect(casePackageSchema.safeParse({ ...given, firm: { ...given.firm, iban: 'DE' } }).success).toBe(
          false,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('views hold listed fields only', () => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        const all = [...forCoordination, ...withPersonalData];
        const views: [unknown, readonly string[]][] = [
          [coordinationView(given, { personData: false }), forCoordination],
          [coordinationView(given, { personData: true }), all],
          [agencyView(given), forAgency],
        ];
        for (const [view, list] of views) {
          expect(pathsIn(JSON.parse(JSON.stringify(view))).filter((path) => !onList(list)(path))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a field that is not listed stays invisible wherever it is added', () => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        const secret = { secret: 'Geheimnis' };
        const more = {
          ...given,
          ...secret,
          firm: { ...given.firm, ...secret },
          person: { ...given.person, ...secret },
          facts: { ...given.facts, person: { ...given.facts.person, ...secret } },
          assessment: {
            ...given.assessment,
            routes: given.assessment.routes.map((route) => ({ ...route, ...secret })),
          },
        };
        for (const view of [coordinationView(more, { personData: true }), agencyView(more)]) {
          expect(JSON.stringify(view)).not.toContain('Geheimnis');
        }
      }),
      { numRuns: 50 },
    );
  });

  test('nobody sees who the person is before the person agrees, and the agency never does', () => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        const masked = JSON.stringify(coordinationView(given, { personData: false }));
        const summary = JSON.stringify(agencyView(given));
        for (const view of [masked, summary]) {
          expect(view).not.toContain(traces.person);
          expect(view).not.toContain(traces.personMail);
          expect(view).not.toContain(traces.birthDate);
          expect(view).not.toContain('asylumApplication.');
          expect(view).not.toMatch(/"asylumBenefitsLast24Months":|"asylumApplication":/);
        }
        expect(summary).not.toContain(traces.message);
        expect(summary).not.toContain('"person"');
        expect(summary).not.toContain('requirements');
        if (given.person) {
          expect(JSON.stringify(coordinationView(given, { personData: true }))).toContain(traces.person);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the agency is told of the recommended way only', () => {
    fc.assert(
      fc.property(packageArbitrary, (given) => {
        const { recommended, routes } = agencyView(given).assessment ?? {};
        expect(routes?.map(({ id }) => id)).toEqual(recommended === null ? [] : [recommended]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the lists', () => {
  const factsOn = (list: readonly string[]) =>
    list
      .filter((path) => path.startsWith('facts.'))
      .map((path) => path.split('.').slice(1, 3).join('.') as FactPath);

  test('keep to the privacy classes of the facts', () => {
    expect(
      factsOn(forAgency).filter((path) => !['office', 'job'].includes(factCatalogue[path].privacy)),
    ).toEqual([]);
    const told = factsOn(forCoordination).filter(
      (path) => path.startsWith('person.') && factCatalogue[path].privacy === 'sensitive',
    );
    expect(told).toEqual([]);
  });

  test('for the agency is the one written down for the tests, so that no field joins it unnoticed', () => {
    expect([...forAgency]).toEqual(agencyFields);
  });

  test('leave no fact out by oversight: the office sees all once the person has agreed', () => {
    const seen = new Set(factsOn([...forCoordination, ...withPersonalData]));
    expect(factPaths.filter((path) => !seen.has(path))).toEqual([]);
  });

  test('name nothing but number and link for mails', () => {
    expect(forMail).toEqual(['caseNumber', 'link']);
  });
});

test('the published JSON Schema is that of the code (vitest -u writes it anew)', async () => {
  const published = `${JSON.stringify(packageJsonSchema(), null, 2)}\n`;
  await expect(published).toMatchFileSnapshot('../../docs/case-package.schema.json');
});
