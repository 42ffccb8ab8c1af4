import { z } from 'zod';

/** What an office is asked for. `immigrationLocal` is an immigration office of a Land without a central one. */
export const officeKinds = [
  'coordination',
  'employmentAgency',
  'immigrationCentral',
  'immigrationLocal',
  'faireIntegration',
  'recognitionAdvice',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** Occupation groups by which a Land may split its coordination offices (Rheinland-Pfalz does). */
export const occupationGroups = ['health', 'crafts', 'stem'] as const;
export type OccupationGroup = (typeof occupationGroups)[number];

/**
 * How near a coordination destination is to a coordination office of the programme: the office itself,
 * the programme's network in the Land, or an advisory point of the Land outside the programme.
 */
export const coordinationTiers = ['office', 'network', 'landAdvice'] as const;
export type CoordinationTier = (typeof coordinationTiers)[number];

/** An office as the directory keeps it. `null` means: not found in the sources; nothing is inferred. */
export const officeSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(officeKinds),
  name: z.string().min(1),
  /** Who runs it. */
  carrier: z.string().nullable(),
  /** ISO 3166-2 code of the Land; null for the whole of Germany. */
  state: z
    .string()
    .regex(/^DE-[A-Z]{2}$/)
    .nullable(),
  /** Districts (five-digit keys) it is competent for; empty for the whole of `state`. */
  districts: z.array(z.string().regex(/^\d{5}$/)),
  /** The region in the words of the source. */
  region: z.string().nullable(),
  occupationGroup: z.enum(occupationGroups).nullable(),
  /** Only for coordination offices. */
  tier: z.enum(coordinationTiers).nullable(),
  /** Only for immigration offices: `central-exclusive`, `central-optional`, `central-land-wide`, `local`, `unclear`. */
  competence: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  /** How far the entry was verified, in the word of its source list. */
  status: z.string().min(1),
  /** Where the entry was read. */
  source: z.string().min(1),
  /** State of the entry: a date or part of one, as the source gives it. */
  asOf: z.string().nullable(),
  note: z.string().nullable(),
});
export type Office = z.output<typeof officeSchema>;

const confirmedStatuses: ReadonlySet<string> = new Set(['verified-2026', 'confirmed']);

/** Whether the contact may be shown without "bitte prüfen": read in a source of this year, or confirmed by a person. */
export function isConfirmed(office: Pick<Office, 'status'>): boolean {
  return confirmedStatuses.has(office.status);
}
