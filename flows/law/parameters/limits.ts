import type { DatedParameter } from './dated';

/** Quotas a year (first consents), and the highest fines. */
export const limitsFamily = {
  westernBalkansQuota: {
    unit: 'number',
    periods: [
      {
        value: 25_000,
        validFrom: '2021-01-01',
        validTo: '2024-05-31',
        source: '§ 26 Abs. 2 BeschV (alte Fassung)',
      },
      { value: 50_000, validFrom: '2024-06-01', validTo: null, source: '§ 26 Abs. 2 S. 3 BeschV' },
    ],
  },
  shortTermQuota: {
    unit: 'number',
    periods: [
      {
        value: 25_000,
        validFrom: '2024-03-01',
        validTo: null,
        source: '§ 15d BeschV, Festlegung der Bundesagentur für Arbeit',
      },
    ],
  },
  fineIllegalEmployment: {
    unit: 'cents',
    periods: [{ value: 500_000_00, validFrom: '2023-01-01', validTo: null, source: '§ 404 Abs. 3 SGB III' }],
  },
  fineReport: {
    unit: 'cents',
    periods: [{ value: 30_000_00, validFrom: '2023-01-01', validTo: null, source: '§ 98 Abs. 5 AufenthG' }],
  },
} satisfies Record<string, DatedParameter>;
