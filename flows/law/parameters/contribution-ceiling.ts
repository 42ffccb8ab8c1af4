import type { DatedParameter, Period } from './dated';
import { calendarYear } from './dated';

/**
 * Annual contribution ceiling of the general statutory pension insurance (Beitragsbemessungsgrenze in der
 * allgemeinen Rentenversicherung), the West value until 2024, one nationwide value since 2025.
 */
const contributionCeiling: DatedParameter = {
  unit: 'cents',
  periods: [
    calendarYear(2023, 87_600_00, '§ 4 Abs. 1 SVBezGrV 2023'),
    calendarYear(2024, 90_600_00, '§ 4 Abs. 1 SVBezGrV 2024'),
    calendarYear(2025, 96_600_00, '§ 4 Abs. 1 SVBezGrV 2025'),
    calendarYear(2026, 101_400_00, '§ 4 Abs. 1 SVBezGrV 2026'),
    calendarYear(2027, 106_200_00, 'Referentenentwurf SVBezGrV 2027 (BMAS, 21.09.2026)', { draft: true }),
  ],
};

/** A share of the ceiling as an exact fraction, from the day on which the rule is in force. */
interface Share {
  numerator: number;
  denominator: number;
  validFrom: string;
  validTo?: string;
  source: string;
}

/** The share of each year's ceiling, exact to the cent, cut to the days on which the rule is in force. */
function shareOfCeiling(...shares: [Share, ...Share[]]): DatedParameter {
  const periods = shares.flatMap((share) =>
    contributionCeiling.periods.flatMap((ceiling): Period[] => {
      const end = ceiling.validTo ?? share.validTo ?? null;
      const validFrom = share.validFrom > ceiling.validFrom ? share.validFrom : ceiling.validFrom;
      const validTo = share.validTo && end && share.validTo < end ? share.validTo : end;
      if (validTo !== null && validFrom > validTo) return [];
      const value = (ceiling.value * share.numerator) / share.denominator;
      if (!Number.isInteger(value)) throw new Error(`No whole cents: ${share.source}, ${ceiling.source}`);
      return [{ ...ceiling, value, validFrom, validTo, source: `${share.source}; ${ceiling.source}` }];
    }),
  );
  const [first, ...rest] = periods;
  if (!first) throw new Error(`No period: ${shares[0].source}`);
  return { unit: 'cents', periods: [first, ...rest] };
}

const newBlueCardLaw = '2023-11-18';
const lastDayOfOldBlueCardLaw = '2023-11-17';

export const contributionCeilingFamily = {
  contributionCeiling,
  /** Blue Card, ordinary threshold. */
  blueCardRegular: shareOfCeiling(
    {
      numerator: 2,
      denominator: 3,
      validFrom: '2023-01-01',
      validTo: lastDayOfOldBlueCardLaw,
      source: '§ 18b Abs. 2 S. 1 AufenthG (bis 17.11.2023), zwei Drittel',
    },
    {
      numerator: 50,
      denominator: 100,
      validFrom: newBlueCardLaw,
      source: '§ 18g Abs. 1 S. 1 AufenthG, 50 Prozent',
    },
  ),
  /** Blue Card, reduced threshold. */
  blueCardReduced: shareOfCeiling(
    {
      numerator: 52,
      denominator: 100,
      validFrom: '2023-01-01',
      validTo: lastDayOfOldBlueCardLaw,
      source: '§ 18b Abs. 2 S. 2 AufenthG (bis 17.11.2023), 52 Prozent',
    },
    {
      numerator: 453,
      denominator: 1000,
      validFrom: newBlueCardLaw,
      source: '§ 18g Abs. 1 S. 2, Abs. 2 AufenthG, 45,3 Prozent',
    },
  ),
  /** Marked practical experience. */
  experienced: shareOfCeiling({
    numerator: 45,
    denominator: 100,
    validFrom: '2024-03-01',
    source: '§ 6 Abs. 1 S. 1 Nr. 2 BeschV, 45 Prozent',
  }),
  /** Persons of 45 and over. */
  over45: shareOfCeiling({
    numerator: 55,
    denominator: 100,
    validFrom: '2023-01-01',
    source: '§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV, 55 Prozent',
  }),
};
