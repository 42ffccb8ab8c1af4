/**
 * What people type, turned into values. Every function takes trimmed, non-empty text and gives undefined where it
 * cannot be read.
 */

/** Control characters but tab and line ends, half characters, and marks that turn the direction of all that follows them. */
const NEVER_MEANT = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** What somebody typed or pasted without what nobody sees and what would do harm to the words beside it. */
export function legibleInput(text: string): string {
  return text.replace(NEVER_MEANT, '');
}

const SPACES = /[\s\u00a0\u202f']/g;
const CURRENCY = /€|eur(o)?/gi;
const TRAILING_DASH = /,[-–—]+$/;
const GROUPED = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/;
const PLAIN = /^\d+$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;

/** Removes thousands separators and turns the decimal comma into a point. */
function normaliseAmount(text: string): string | undefined {
  const bare = text.replace(SPACES, '').replace(CURRENCY, '').replace(TRAILING_DASH, '');
  if (PLAIN.test(bare)) return bare;
  if (GROUPED.test(bare)) return bare.replace(/[.,]/g, '');
  if (DECIMAL.test(bare)) return bare.replace(',', '.');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const whole = bare.slice(0, last);
  const decimals = bare.slice(last + 1);
  const grouped = GROUPED.exec(whole);
  // "3.500,50": the last sign parts the decimals only where the groups use the other one.
  if (grouped?.[1] === undefined || grouped[1] === bare[last] || !/^\d{1,2}$/.test(decimals))
    return undefined;
  return `${whole.replace(/[.,]/g, '')}.${decimals}`;
}

/** "3.500", "3500,00", "3 500 €", "3500.00" or "3.500,50" as whole cents. */
export function parseMoney(text: string): number | undefined {
  const amount = normaliseAmount(text);
  return amount === undefined ? undefined : Math.round(Number(amount) * 100);
}

/** "38,5" or "38.5" as a number with at most two decimals. */
export function parseDecimal(text: string): number | undefined {
  const bare = text.replace(SPACES, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined;
}

/** "24" as a whole number. */
export function parseInteger(text: string): number | undefined {
  const bare = text.replace(SPACES, '');
  return /^\d{1,6}$/.test(bare) ? Number(bare) : undefined;
}

const NUMERIC_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?:of)?([a-z]+)[.,]?(\d{4}|\d{2})$/;
const MONTH_DAY_YEAR = /^([a-z]+)\.?(\d{1,2})(?:st|nd|rd|th)?,(\d{4})$/;

/** Beginnings that tell the months apart in German and English, in the form of `normaliseName`. */
const MONTHS: readonly RegExp[] = [
  /^(jan(uar|uary)?|janner)$/,
  /^feb(ruar|ruary)?$/,
  /^(mar(z|ch)?|maerz|mrz)$/,
  /^apr(il)?$/,
  /^(mai|may)$/,
  /^jun(i|e)?$/,
  /^jul(i|y)?$/,
  /^aug(ust)?$/,
  /^sept?(ember)?$/,
  /^(okt(ober)?|oct(ober)?)$/,
  /^nov(ember)?$/,
  /^(dez(ember)?|dec(ember)?)$/,
];

/** The number of a month by its name or the usual short form; undefined where it is none. */
function monthByName(name: string): string | undefined {
  const index = MONTHS.findIndex((month) => month.test(name));
  return index === -1 ? undefined : String(index + 1);
}

/** Two digits mean the years 1950 to 2049: no case has to do with earlier ones. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** Year, month and day as they were typed. */
function dateParts(text: string): readonly [string | undefined, string | undefined, string | undefined] {
  const bare = withoutAccents(text).replace(/\s/g, '');
  const iso = ISO_DATE.exec(bare);
  if (iso) return [iso[1], iso[2], iso[3]];
  const numeric = NUMERIC_DATE.exec(bare);
  if (numeric) return [numeric[3], numeric[2], numeric[1]];
  const dayFirst = DAY_MONTH_YEAR.exec(bare);
  if (dayFirst) return [dayFirst[3], monthByName(dayFirst[2] ?? ''), dayFirst[1]];
  const monthFirst = MONTH_DAY_YEAR.exec(bare);
  return monthFirst
    ? [monthFirst[3], monthByName(monthFirst[1] ?? ''), monthFirst[2]]
    : [undefined, undefined, undefined];
}

/**
 * "01.03.2027", "1.3.27", "1. März 2027", "1st March 2027", "March 1, 2027" or "2027-03-01" as an ISO date; the day
 * stands before the month wherever both are numbers. Only dates that exist.
 */
export function parseDate(text: string): string | undefined {
  const [year, month, day] = dateParts(text);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  // A day that the month lacks rolls over to the next one.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

const POSTAL_CODE = /(?:^|[\s,])(?:DE?[\s-]*)?(\d{5})(?=$|[\s,])/i;

/** The five digits of "80331", "80 331", "D-80331" or "80331 München"; undefined where there are other digits too. */
export function parsePostalCode(text: string): string | undefined {
  const joined = text.replace(/(?<=\d)\s+(?=\d)/g, '');
  const isOnlyNumber = joined.replace(/\D/g, '').length === 5;
  return isOnlyNumber ? POSTAL_CODE.exec(joined)?.[1] : undefined;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and digits in lower case without accents, so that "Cote d'Ivoire" finds "Côte d’Ivoire". */
export function normaliseName(text: string): string {
  return withoutAccents(text)
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
