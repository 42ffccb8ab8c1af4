import { z } from 'zod';
import { emptyAsNull, pipeList, readCsv } from '../read-file';
import { labelsOf } from './normalise';
import type { OccupationSource } from './types';

/** An occupation as one source gives it, with the titles under which it is found. */
export interface OccupationEntry {
  source: OccupationSource;
  titleDe: string;
  /** Null where the source has no English title. */
  titleEn: string | null;
  /** German titles, the most usual first. */
  labels: string[];
  englishLabels: string[];
  isco08: string[];
  kldb2010: string | null;
  /** Our own assignment to the list of regulated professions. */
  profession: string | null;
}

const isco = z.string().regex(/^\d{1,4}$/);
const iscoUnit = z.string().regex(/^\d{4}$/);
const kldb = z.string().regex(/^\d{1,5}$/);
const title = z.string().min(1);

const iscoRow = z.object({ isco, titel_de: title, titel_en: title });
const kldbRow = z.object({ kldb, titel: title, kurztitel: title });
const pairRow = z.object({ kldb, isco: iscoUnit, herkunft: z.enum(['standard', 'folgefrage']) });
const auxcoRow = z.object({ titel: title, kldb, isco: iscoUnit });
const escoRow = z.object({ esco_id: title, isco: z.string(), titel_de: title });
const escoLabelRow = z.object({ esco_id: title, titel_de: title });
const synonymRow = z.object({
  title,
  terms: pipeList,
  english: pipeList,
  isco: pipeList.pipe(z.array(iscoUnit).min(1)),
  kldb: emptyAsNull.pipe(
    z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
  ),
  profession: emptyAsNull,
});

/** Titles of ISCO-08 by code, and of KldB 2010 by code. */
export interface CodeTitles {
  isco: ReadonlyMap<string, { de: string; en: string }>;
  kldb: ReadonlyMap<string, { title: string; short: string }>;
}

/** Sources: ESCO (ISCO-08 in German and English); Statistik der BA (KldB 2010, revision 2020). */
export function readCodeTitles(directory: string): CodeTitles {
  return {
    isco: new Map(
      readCsv(directory, 'files/isco08.csv', iscoRow).map((row) => [
        row.isco,
        { de: row.titel_de, en: row.titel_en },
      ]),
    ),
    kldb: new Map(
      readCsv(directory, 'files/kldb2010-v2020.csv', kldbRow).map((row) => [
        row.kldb,
        { title: row.titel, short: row.kurztitel },
      ]),
    ),
  };
}

/** ISCO-08 codes by KldB 2010 code: the defaults of the categories first. Source: AuxCO. */
function readPairs(directory: string): Map<string, { standard: string[]; all: string[] }> {
  const pairs = new Map<string, { standard: string[]; all: string[] }>();
  const rows = readCsv(directory, 'files/kldb2010-isco08-auxco.csv', pairRow);
  // "standard" sorts behind "folgefrage"
  for (const row of rows.sort((one, other) => other.herkunft.localeCompare(one.herkunft))) {
    const found = pairs.get(row.kldb) ?? { standard: [], all: [] };
    if (row.herkunft === 'standard') found.standard.push(row.isco);
    if (!found.all.includes(row.isco)) found.all.push(row.isco);
    pairs.set(row.kldb, found);
  }
  return pairs;
}

function readEsco(directory: string): OccupationEntry[] {
  const entries = new Map<string, OccupationEntry>();
  for (const row of readCsv(directory, 'files/esco-berufe-de.csv', escoRow)) {
    entries.set(row.esco_id, {
      source: 'esco',
      titleDe: row.titel_de,
      titleEn: null,
      labels: labelsOf(row.titel_de),
      englishLabels: [],
      isco08: /^\d{4}$/.test(row.isco) ? [row.isco] : [],
      kldb2010: null,
      profession: null,
    });
  }
  for (const row of readCsv(directory, 'files/esco-berufe-alternativ-de.csv', escoLabelRow)) {
    entries.get(row.esco_id)?.labels.push(row.titel_de);
  }
  return [...entries.values()].filter((entry) => entry.isco08.length > 0);
}

/**
 * The occupations of all sources, our own list of everyday words first.
 * Sources: own; AuxCO (MIT); KldB 2010 (Statistik der BA); ESCO classification of the European Commission.
 * @throws Error naming file and line where a row does not fit.
 */
export function readEntries(directory: string, titles: CodeTitles): OccupationEntry[] {
  const pairs = readPairs(directory);
  const own = readCsv(directory, 'occupations/synonyms.csv', synonymRow).map((row): OccupationEntry => {
    const stranger = row.isco.find((code) => !titles.isco.has(code));
    if (stranger)
      throw new Error(`Reference data: synonyms.csv, ${row.title}: ISCO ${stranger} is not in isco08.csv`);
    return {
      source: 'synonym',
      titleDe: row.title,
      titleEn: row.english[0] ?? null,
      labels: [...labelsOf(row.title), ...row.terms],
      englishLabels: row.english,
      isco08: row.isco,
      kldb2010: row.kldb,
      profession: row.profession,
    };
  });
  const auxco = readCsv(directory, 'files/auxco-berufe.csv', auxcoRow).map((row): OccupationEntry => ({
    source: 'auxco',
    titleDe: row.titel,
    titleEn: null,
    labels: labelsOf(row.titel),
    englishLabels: [],
    isco08: [...new Set([row.isco, ...(pairs.get(row.kldb)?.standard ?? [])])],
    kldb2010: row.kldb,
    profession: null,
  }));
  const kldbTypes = [...titles.kldb].flatMap(([code, { title: long, short }]): OccupationEntry[] => {
    const codes = pairs.get(code)?.all;
    if (code.length !== 5 || !codes) return [];
    return [
      {
        source: 'kldb',
        titleDe: long,
        titleEn: null,
        labels: [long, short],
        englishLabels: [],
        isco08: codes,
        kldb2010: code,
        profession: null,
      },
    ];
  });
  const iscoGroups = [...titles.isco].flatMap(([code, { de, en }]): OccupationEntry[] =>
    code.length === 4
      ? [
          {
            source: 'isco',
            titleDe: de,
            titleEn: en,
            labels: [de],
            englishLabels: [en],
            isco08: [code],
            kldb2010: null,
            profession: null,
          },
        ]
      : [],
  );
  return [...own, ...auxco, ...readEsco(directory), ...kldbTypes, ...iscoGroups];
}
