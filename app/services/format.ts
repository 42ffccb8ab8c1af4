import type { Lang } from './language';

const locales: Record<Lang, string> = { de: 'de-DE', en: 'en-GB' };

function perLanguage<Value>(make: (locale: string) => Value): Record<Lang, Value> {
  return { de: make(locales.de), en: make(locales.en) };
}

const dates = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      day: locale === locales.de ? '2-digit' : 'numeric',
      month: locale === locales.de ? '2-digit' : 'long',
    }),
);
const wholeEuros = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
);
const eurosAndCents = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
);
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
const instants = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Europe/Berlin',
      year: 'numeric',
      day: locale === locales.de ? '2-digit' : 'numeric',
      month: locale === locales.de ? '2-digit' : 'long',
      hour: '2-digit',
      minute: '2-digit',
    }),
);
const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** An ISO calendar date for people: 22.11.2026, or 22 November 2026. */
export function formatDate(date: string, lang: Lang): string {
  return dates[lang].format(new Date(`${date}T00:00:00Z`));
}

const months = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: '2-digit' }),
);

/** The month of an ISO calendar date for people, short: Nov. 26, or Nov 26. */
export function formatMonth(date: string, lang: Lang): string {
  return months[lang].format(new Date(`${date}T00:00:00Z`));
}

const wholeMonths = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
);

/** From when something is, as exactly as it is known: an ISO day, or a month such as 2025-02. */
export function formatAsOf(asOf: string, lang: Lang): string {
  return asOf.length > 'YYYY-MM'.length
    ? formatDate(asOf, lang)
    : wholeMonths[lang].format(new Date(`${asOf}-01T00:00:00Z`));
}

/** A point in time for people, in Berlin: 22.11.2026, 14:05 Uhr, or 22 November 2026 at 14:05. */
export function formatInstant(instant: Date, lang: Lang): string {
  const words = instants[lang].format(instant);
  return lang === 'de' ? `${words} Uhr` : words;
}

/** The version of a text for people: versions are named by their day. */
export function formatVersion(version: string, lang: Lang): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(version) ? formatDate(version, lang) : version;
}

/** Whole cents for people: 45.934,20 € or €45,934.20; whole euros without decimals. */
export function formatMoney(cents: number, lang: Lang): string {
  return (cents % 100 === 0 ? wholeEuros : eurosAndCents)[lang].format(cents / 100);
}

/** The same in any language, by its BCP 47 code: a sheet for a candidate may speak more than the product. */
export function formatMoneyIn(cents: number, language: string): string {
  const known = language === 'de' || language === 'en' ? locales[language] : language;
  const format = new Intl.NumberFormat(known, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });
  return format.format(cents / 100);
}

/** A number with at most two decimals: 38,5 or 38.5. */
export function formatNumber(value: number, lang: Lang): string {
  return numbers[lang].format(value);
}

/** Words in a row: "Indien, Kanada und Peru". */
export function formatList(words: readonly string[], lang: Lang): string {
  return lists[lang].format(words);
}

/** The calendar date of an instant in Europe/Berlin, as ISO: the `asOf` of the rules. */
export function calendarDateOf(instant: Date): string {
  return berlinDay.format(instant);
}
