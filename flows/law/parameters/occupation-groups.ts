/** Groups of ISCO-08, tested as the beginning of the four-digit code. */

/** § 18g Abs. 1 S. 2 Nr. 1 AufenthG. */
export const shortageGroups = ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'] as const;

/** § 18g Abs. 2 AufenthG; safe within § 6 Abs. 1 S. 3 BeschV. */
export const ictProfessionalGroups = ['133', '25'] as const;

/** ICT technicians: whether § 6 Abs. 1 S. 3 BeschV covers them is open (doubt D10). */
export const ictTechnicianGroups = ['351', '352'] as const;

/** Health and care occupations of § 38 BeschV (contract, section 3.1 point 19). */
export const healthAndCareGroups = [
  '221',
  '222',
  '223',
  '224',
  '226',
  '321',
  '322',
  '323',
  '325',
  '532',
] as const;

/** Whether a four-digit ISCO-08 code lies in one of the groups. */
export function inGroups(isco08: string, groups: readonly string[]): boolean {
  return groups.some((group) => isco08.startsWith(group));
}

/** Nurses of general care (PflBG). */
export const nursingGroups = ['2221', '3221'] as const;
/** Physicians (BÄO). */
export const physicianGroups = ['2211', '2212'] as const;
