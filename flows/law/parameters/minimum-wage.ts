import type { DatedParameter } from './dated';
import { calendarYear } from './dated';

/** Statutory minimum wage an hour, gross (Mindestlohn). */
const minimumWageHour: DatedParameter = {
  unit: 'cents',
  periods: [
    {
      value: 12_00,
      validFrom: '2022-10-01',
      validTo: '2023-12-31',
      source: '§ 1 Abs. 2 MiLoG',
    },
    calendarYear(2024, 12_41, 'MiLoV4 § 1 Nr. 1'),
    calendarYear(2025, 12_82, 'MiLoV4 § 1 Nr. 2'),
    calendarYear(2026, 13_90, 'MiLoV5 § 1 Nr. 1 (BGBl. 2025 I Nr. 268)'),
    calendarYear(2027, 14_60, 'MiLoV5 § 1 Nr. 2 (BGBl. 2025 I Nr. 268)'),
  ],
};

export const minimumWageFamily = { minimumWageHour };
