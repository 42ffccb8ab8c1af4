import type { Reference } from '#db/reference/reference';
import { normaliseName } from '~/forms/parse';
import type { Lang } from './language';

/** Countries by everything they are called, and their names in order. */
interface CountryIndex {
  codes: ReadonlyMap<string, string>;
  names: Record<Lang, readonly string[]>;
}

const indexes = new WeakMap<Reference, CountryIndex>();

function indexOf(reference: Reference): CountryIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const countries = [...reference.countries.values()];
  const codes = new Map<string, string>();
  for (const country of countries)
    for (const name of [country.alpha2, country.nameDe, country.nameEn, ...country.alternatives])
      codes.set(normaliseName(name), country.alpha2);
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
