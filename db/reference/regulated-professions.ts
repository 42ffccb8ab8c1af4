import { z } from 'zod';
import { readJson } from './read-file';
import type { RegulatedProfession } from './types';

const file = z.object({
  professions: z.array(
    z.object({
      id: z.string(),
      name_de: z.string(),
      name_en: z.string(),
      level: z.enum(['federal', 'state']),
      group: z.string(),
      regulation_type: z.enum([
        'activity',
        'title',
        'activity_and_title',
        'self_employment',
        'public_service',
        'public_office',
        'function',
      ]),
      employee_activity_blocked: z.boolean(),
      legal_basis: z.string(),
      authority_type: z.string(),
      procedure: z.string().nullable(),
      language_level: z.string().nullable(),
      note: z.string().nullable(),
      source: z.string(),
      verification: z.string(),
    }),
  ),
});

/** The working list of regulated professions by id, state 2026-08-19; not exhaustive. */
export function readRegulatedProfessions(directory: string): Map<string, RegulatedProfession> {
  return new Map(
    readJson(directory, 'regulated-professions.json', file).professions.map((entry) => [
      entry.id,
      {
        id: entry.id,
        nameDe: entry.name_de,
        nameEn: entry.name_en,
        level: entry.level,
        group: entry.group,
        form: entry.regulation_type,
        employeeBlocked: entry.employee_activity_blocked,
        legalBasis: entry.legal_basis,
        authority: entry.authority_type,
        procedure: entry.procedure,
        languageLevel: entry.language_level,
        note: entry.note,
        source: entry.source,
        verification: entry.verification,
      },
    ]),
  );
}
