import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { officeSchema, type CoordinationTier, type Office } from '../../flows/network/office';
import {
  agencyDistrictsRow,
  agencyFile,
  coordinationFile,
  detailsFile,
  faireIntegrationFile,
  immigrationFile,
  networksFile,
} from './office-lists';
import { readCsv, readJson } from './read-file';

const tiers: Record<z.output<typeof coordinationFile>['entries'][number]['kind'], CoordinationTier> = {
  rkf: 'office',
  'iq-project-with-rkf-function': 'office',
  'iq-network-contact-only': 'network',
  'land-advisory-fallback': 'landAdvice',
};

const plain = {
  districts: [],
  region: null,
  occupationGroup: null,
  tier: null,
  competence: null,
  carrier: null,
  note: null,
} satisfies Partial<Office>;

function readCoordination(directory: string): Office[] {
  return readJson(directory, 'iq-coordination-offices.json', coordinationFile).entries.map(
    ({ kind, land, stand, ...entry }) => ({
      ...plain,
      ...entry,
      kind: 'coordination',
      tier: tiers[kind],
      state: land,
      asOf: stand,
    }),
  );
}

function readRecognitionNetworks(directory: string): Office[] {
  return readJson(directory, 'iq-state-networks.json', networksFile).entries.map(
    ({ land, stand, round, coordinating_organisation: carrier, ...entry }) => ({
      ...plain,
      ...entry,
      kind: 'recognitionAdvice',
      carrier,
      state: land,
      // the list has no status of its own: the funding round says how old the entry is
      status: `round-${round ?? 'unknown'}`,
      asOf: stand,
    }),
  );
}

function readFaireIntegration(directory: string): Office[] {
  return readJson(directory, 'faire-integration-offices.json', faireIntegrationFile).entries.map(
    ({ land, stand, city, name, ...entry }) => ({
      ...plain,
      ...entry,
      kind: 'faireIntegration',
      name: city === null ? name : `${name} ${city}`,
      state: land,
      asOf: stand,
    }),
  );
}

function readImmigrationOffices(directory: string): Office[] {
  return (
    readJson(directory, 'central-immigration-offices.json', immigrationFile)
      .offices.map((entry): Office => {
        const central = entry.status.startsWith('central');
        return {
          ...plain,
          id: `immigration-${entry.code.toLowerCase()}`,
          kind: central ? 'immigrationCentral' : 'immigrationLocal',
          name: entry.name,
          carrier: entry.authority,
          state: `DE-${entry.code}`,
          competence: entry.status,
          address: entry.address,
          phone: entry.phone,
          email: entry.email,
          website: entry.website[0] ?? null,
          status: `confidence-${entry.confidence}`,
          source: entry.sources[0]?.url ?? '',
          asOf: entry.sources[0]?.stand ?? null,
          note: entry.notes,
        };
      })
      // "local" entries without any contact describe a rule, not an office
      .filter((office) => office.kind === 'immigrationCentral' || office.email !== null)
  );
}

function readAgencies(directory: string): Office[] {
  const districts = new Map(
    readCsv(directory, 'arbeitsagenturen.csv', agencyDistrictsRow).map((row) => [
      row.agentur_code,
      row.kreise_ags,
    ]),
  );
  const offices: Office[] = [];
  for (const entry of readJson(directory, 'ag-s.json', agencyFile).entries) {
    const agency = entry.type === 'agentur-fuer-arbeit';
    if (!agency && entry.type !== 'recognition-service' && entry.type !== 'hotline') continue;
    const area = agency ? districts.get(entry.ba_code ?? '') : [];
    if (!area) throw new Error(`Reference data: ag-s.json, ${entry.id}: code is not in arbeitsagenturen.csv`);
    offices.push({
      ...plain,
      id: entry.id,
      kind: agency ? 'employmentAgency' : 'recognitionAdvice',
      name: entry.name,
      carrier: entry.operator ?? null,
      // a district of an agency may cross a border between Länder: its Kreise decide, not the Land
      state: null,
      districts: area,
      address: null,
      phone: entry.phone ?? null,
      email: entry.email ?? null,
      website: entry.website ?? null,
      status: agency ? 'official-list-2023' : 'undated-source',
      source: entry.source,
      asOf: entry.stand,
      note: entry.phone_note ?? null,
    });
  }
  return offices;
}

/**
 * The offices of all lists in one form, with the hash of their content, by which the store knows that a release changed
 * them. Sources stand in each entry.
 * @throws Error where an addition names an office that no list has.
 */
export function readOfficeSeed(directory: string): { offices: Office[]; hash: string } {
  const byId = new Map<string, Office>();
  for (const office of [
    ...readCoordination(directory),
    ...readAgencies(directory),
    ...readImmigrationOffices(directory),
    ...readFaireIntegration(directory),
    ...readRecognitionNetworks(directory),
  ]) {
    if (byId.has(office.id)) throw new Error(`Reference data: office ${office.id} occurs twice`);
    byId.set(office.id, office);
  }
  for (const [id, { why: _why, ...detail }] of Object.entries(
    readJson(directory, 'office-details.json', detailsFile),
  )) {
    const office = byId.get(id);
    if (!office) throw new Error(`Reference data: office-details.json, ${id}: no list has this office`);
    byId.set(id, { ...office, ...detail });
  }
  const offices = officeSchema.array().parse([...byId.values()]);
  return { offices, hash: createHash('sha256').update(JSON.stringify(offices)).digest('hex') };
}
