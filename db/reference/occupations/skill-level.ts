import type { SkillLevel } from './types';

const byFifthDigit: Readonly<Record<string, SkillLevel>> = {
  '1': 'helper',
  '2': 'skilled',
  '3': 'specialist',
  '4': 'expert',
};

/** Level of requirement of a five-digit KldB 2010 code (its fifth digit), or null. Source: BA, KldB 2010 revision 2020. */
export function skillLevelByKldb(code: string | undefined): SkillLevel | null {
  return byFifthDigit[code?.[4] ?? ''] ?? null;
}
