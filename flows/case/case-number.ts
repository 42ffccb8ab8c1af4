const SERIAL_DIGITS = 6;
const PATTERN = /^FL-?(\d{4})-?(\d{6,})-?(\d)$/;

/** Check digit by ISO 7064, MOD 11,10: finds every single wrong digit and nearly every exchange of two neighbours. */
function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

/** A case number as people read it out: `FL-2026-000123-4`, with the year of the handoff and a check digit. */
export function caseNumber(year: number, serial: number): string {
  const padded = String(serial).padStart(SERIAL_DIGITS, '0');
  return `FL-${String(year)}-${padded}-${String(checkDigit(`${String(year)}${padded}`))}`;
}

/**
 * The numbers that a part of one may mean, as people type it from memory: `153`, `000153-4`, `FL-2026-153`. Empty where it is no
 * such part. Without a year those of a year and the two before it count.
 */
export function caseNumbersFrom(typed: string, year: number): string[] {
  const [, stated, serial, check] =
    /^(?:FL-?)?(?:(20\d{2})-)?(\d{1,6})(?:-(\d))?$/.exec(typed.replace(/\s/g, '').toUpperCase()) ?? [];
  if (serial === undefined || Number(serial) === 0) return [];
  const years = stated === undefined ? [year, year - 1, year - 2] : [Number(stated)];
  const numbers = years.map((each) => caseNumber(each, Number(serial)));
  return check === undefined ? numbers : numbers.filter((number) => number.endsWith(`-${check}`));
}

/** The case number in what somebody typed, in its one written form; null where it is none or the check digit is wrong. */
export function readCaseNumber(typed: string): string | null {
  const [, year, serial, check] = PATTERN.exec(typed.replace(/[\s.–_]/g, '').toUpperCase()) ?? [];
  if (year === undefined || serial === undefined) return null;
  return checkDigit(year + serial) === Number(check) ? `FL-${year}-${serial}-${check ?? ''}` : null;
}
