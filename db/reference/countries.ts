import { z } from 'zod';
import { readJson } from './read-file';
import type { Country, CountryGroup } from './types';

const alpha2 = z.string().regex(/^[A-Z]{2}$/);

const countriesFile = z.object({
  countries: z.array(
    z.object({
      alpha2,
      name_de: z.string().min(1),
      name_en: z.string().min(1),
      alt_de: z.array(z.string()),
      alt_en: z.array(z.string()),
    }),
  ),
});

const groupsFile = z.object({
  groups: z.array(
    z.object({ id: z.string(), name_de: z.string(), members: z.array(alpha2), basis: z.string() }),
  ),
});

/** Countries by alpha-2 code. Sources: i18n-iso-countries, Unicode CLDR. */
export function readCountries(directory: string): Map<string, Country> {
  const { countries } = readJson(directory, 'countries.json', countriesFile);
  return new Map(
    countries.map((entry) => [
      entry.alpha2,
      {
        alpha2: entry.alpha2,
        nameDe: entry.name_de,
        nameEn: entry.name_en,
        alternatives: [...entry.alt_de, ...entry.alt_en],
      },
    ]),
  );
}

/**
 * Country groups of the statutes by id. Sources: BeschV, AufenthV as of 2026-08; memberships from secondary lists.
 * @throws Error where a group names a country that the countries do not have.
 */
export function readCountryGroups(
  directory: string,
  countries: ReadonlyMap<string, Country>,
): Map<string, CountryGroup> {
  const { groups } = readJson(directory, 'country-groups.json', groupsFile);
  for (const group of groups) {
    const stranger = group.members.find((member) => !countries.has(member));
    if (stranger)
      throw new Error(
        `Reference data: country-groups.json, ${group.id}: ${stranger} is not in countries.json`,
      );
  }
  return new Map(
    groups.map((group) => [
      group.id,
      { id: group.id, nameDe: group.name_de, members: group.members, basis: group.basis },
    ]),
  );
}
