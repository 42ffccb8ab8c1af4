import type { Reference } from '#db/reference/reference';
import { normaliseName } from '~/forms/parse';
import type { Lang } from './language';

/** Countries by everything they are called, and their names in order. */
interface CountryIndex {
  codes: ReadonlyMap<string, string>;
  names: Record<Lang, readonly string[]>;
}

/**
 * What people call countries besides the names of our list: former names, everyday ones, parts of the United Kingdom.
 * The official name of North Korea keeps "Korea" from meaning only the South.
 */
const everydayNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirate', 'VAE'],
  BY: ['Weißrussland', 'White Russia'],
  CD: ['DR Kongo', 'DR Congo'],
  CV: ['Kapverden'],
  CZ: ['Tschechei'],
  GB: ['England', 'Schottland', 'Scotland', 'Wales', 'Nordirland', 'Northern Ireland', 'Britain'],
  KG: ['Kirgistan', 'Kirgisien'],
  KP: ['Korea, Demokratische Volksrepublik', "Korea, Democratic People's Republic of"],
  MD: ['Moldau'],
  MK: ['Mazedonien', 'Macedonia'],
  MM: ['Birma', 'Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  PS: ['Palästina'],
  SZ: ['Swasiland', 'Swaziland'],
  US: ['Amerika', 'America'],
};

/** "Türkei" is also typed "Tuerkei", where a keyboard has no umlauts. */
function spellings(name: string): string[] {
  const withoutUmlauts = name.replace(/[äöü]/gi, (umlaut) => `${umlaut}e`);
  return [name, withoutUmlauts].map(normaliseName);
}

const indexes = new WeakMap<Reference, CountryIndex>();

function indexOf(reference: Reference): CountryIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const countries = [...reference.countries.values()];
  const codes = new Map<string, string>();
  for (const { alpha2, nameDe, nameEn, alternatives } of countries) {
    const names = [alpha2, nameDe, nameEn, ...alternatives, ...(everydayNames[alpha2] ?? [])];
    for (const name of names.flatMap(spellings)) codes.set(name, alpha2);
  }
  const sorted = (name: (country: (typeof countries)[number]) => string, lang: Lang) =>
    countries.map(name).sort(new Intl.Collator(lang).compare);
  const index: CountryIndex = {
    codes,
    names: { de: sorted((country) => country.nameDe, 'de'), en: sorted((country) => country.nameEn, 'en') },
  };
  indexes.set(reference, index);
  return index;
}

const SHORTEST_BEGINNING = 5;

/** The only country whose name begins so, as "Bosnien" does; undefined where none or several do. */
function byBeginning(codes: CountryIndex['codes'], beginning: string): string | undefined {
  if (beginning.length < SHORTEST_BEGINNING) return undefined;
  const found = new Set([...codes].flatMap(([name, code]) => (name.startsWith(beginning) ? [code] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The alpha-2 code for a code, a name in either language whatever its accents, or the beginning of one name only. */
export function countryCode(reference: Reference, text: string): string | undefined {
  const { codes } = indexOf(reference);
  const name = normaliseName(text);
  return codes.get(name) ?? byBeginning(codes, name);
}

/** All names in one language, in its order, for lists to choose from. */
export function countryNames(reference: Reference, lang: Lang): readonly string[] {
  return indexOf(reference).names[lang];
}

/** The name of a country in one language; the code itself where we have no name. */
export function countryName(reference: Reference, code: string, lang: Lang): string {
  const country = reference.countries.get(code);
  if (country === undefined) return code;
  return lang === 'de' ? country.nameDe : country.nameEn;
}
