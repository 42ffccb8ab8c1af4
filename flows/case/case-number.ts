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

/** The case number in what somebody typed, in its one written form; null where it is none or the check digit is wrong. */
export function readCaseNumber(typed: string): string | null {
  const [, year, serial, check] = PATTERN.exec(typed.replace(/[\s.–_]/g, '').toUpperCase()) ?? [];
  if (year === undefined || serial === undefined) return null;
  return checkDigit(year + serial) === Number(check) ? `FL-${year}-${serial}-${check ?? ''}` : null;
}
