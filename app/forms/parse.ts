/**
 * What people type, turned into values. Every function takes trimmed, non-empty text and gives undefined where it
 * cannot be read.
 */

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

const GERMAN_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "01.03.2027", "1.3.2027" or "2027-03-01" as an ISO date; only dates that exist. */
export function parseDate(text: string): string | undefined {
  const bare = text.replace(/\s/g, '');
  const german = GERMAN_DATE.exec(bare);
  const iso = ISO_DATE.exec(bare);
  const [year, month, day] = german
    ? [german[3], german[2], german[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : [undefined, undefined, undefined];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  // A day that the month lacks rolls over to the next one.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

/** Letters and digits in lower case without accents, so that "Cote d'Ivoire" finds "Côte d’Ivoire". */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
