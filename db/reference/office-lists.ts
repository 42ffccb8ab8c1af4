import { z } from 'zod';
import { occupationGroups } from '../../flows/network/office';
import { pipeList } from './read-file';

/*
 * The lists of offices as they stand in the files; columns and statuses are explained in the README beside.
 */

const text = z.string().nullable();
const contact = { address: text, phone: text, email: text, website: text };

export const coordinationFile = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum([
        'rkf',
        'iq-project-with-rkf-function',
        'iq-network-contact-only',
        'land-advisory-fallback',
      ]),
      carrier: text,
      land: z.string(),
      region: text,
      ...contact,
      status: z.string(),
      source: z.string(),
      stand: text,
      note: text,
    }),
  ),
});

export const networksFile = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      land: z.string(),
      coordinating_organisation: text,
      ...contact,
      round: text,
      note: text,
      source: z.string(),
      stand: text,
    }),
  ),
});

export const faireIntegrationFile = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      land: z.string(),
      carrier: text,
      city: text,
      ...contact,
      status: z.string(),
      note: text,
      source: z.string(),
      stand: text,
    }),
  ),
});

export const immigrationFile = z.object({
  offices: z.array(
    z.object({
      code: z.string().length(2),
      status: z.enum(['central-exclusive', 'central-optional', 'central-land-wide', 'local', 'unclear']),
      name: z.string(),
      authority: text,
      address: text,
      website: z.array(z.string()),
      phone: text,
      email: text,
      notes: text,
      confidence: z.enum(['high', 'medium', 'low']),
      sources: z.array(z.object({ url: z.string(), stand: z.string() })).min(1),
    }),
  ),
});

export const agencyFile = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      operator: z.string().optional(),
      ba_code: z.string().optional(),
      land: text.optional(),
      phone: text.optional(),
      phone_note: text.optional(),
      email: text.optional(),
      website: text.optional(),
      source: z.string(),
      stand: text,
    }),
  ),
});

export const agencyDistrictsRow = z.object({
  agentur_code: z.string().regex(/^\d{3}$/),
  kreise_ags: pipeList,
});

/** Our own additions: districts and occupation groups that the lists give in words only, and wording fit to be shown. */
export const detailsFile = z.record(
  z.string(),
  z.strictObject({
    why: z.string(),
    name: z.string().optional(),
    carrier: text.optional(),
    address: text.optional(),
    email: text.optional(),
    districts: z.array(z.string()).optional(),
    occupationGroup: z.enum(occupationGroups).optional(),
  }),
);
