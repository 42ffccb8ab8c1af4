import MiniSearch, { type SearchResult } from 'minisearch';
import type { RegulatedProfession } from '../types';
import { readCodeTitles, readEntries, type OccupationEntry } from './entries';
import { labelsOf as titlesIn, searchWords, titleKey } from './normalise';
import { readRegulation } from './regulation';
import { skillLevelByKldb } from './skill-level';
import type {
  Language,
  OccupationIndex,
  OccupationMatch,
  OccupationSource,
  SearchOptions,
} from './types';

/** A title as the index holds it. */
interface Label {
  entry: number;
  text: string;
  words: readonly string[];
  english: boolean;
  /** Place among the labels of its entry; the first are the usual ones. */
  rank: number;
}

/** How far a source's titles are those that people use. */
const sourceWeight: Record<OccupationSource, number> = {
  synonym: 1.6,
  auxco: 1.2,
  esco: 1,
  isco: 0.9,
  kldb: 0.75,
};
const sourceOrder: readonly OccupationSource[] = ['synonym', 'auxco', 'esco', 'isco', 'kldb'];

/** Candidates that are ranked in full; far more than are shown. */
const candidateLimit = 150;

function labelsOf(entries: readonly OccupationEntry[]): Label[] {
  const labels: Label[] = [];
  entries.forEach((entry, index) => {
    const seen = new Set<string>();
    const add = (text: string, english: boolean, rank: number): void => {
      const words = searchWords(text);
      const key = titleKey(words);
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      labels.push({ entry: index, text, words, english, rank });
    };
    entry.labels.forEach((text, rank) => add(text, false, rank));
    entry.englishLabels.forEach((text, rank) => add(text, true, rank));
  });
  return labels;
}

/**
 * The keys by which an entry counts as shown already. Our own list vouches for all its words, so that another source's
 * entry of the same name (ESCO puts "Gesundheits- und Krankenpfleger" among the nursing aides) does not stand beside it.
 */
function keysOf(entry: OccupationEntry): string[] {
  const titles = entry.source === 'synonym' ? entry.labels : titlesIn(entry.titleDe);
  return titles.map((title) => titleKey(searchWords(title)));
}

/** Where titles hold the very words, or begin with them, what only resembles them is left out. */
function withoutGuesses(hits: SearchResult[], query: readonly string[]): SearchResult[] {
  const literal = hits.filter(({ terms }) =>
    query.every((word) => terms.some((term) => term.startsWith(word))),
  );
  return literal.length > 0 ? literal : hits;
}

/**
 * The search over the titles of all sources, and titles by code. Reads the files and builds the index at once.
 * @throws Error naming file and row where the files do not fit.
 */
export function buildOccupationIndex(
  directory: string,
  professions: ReadonlyMap<string, RegulatedProfession>,
): OccupationIndex {
  const titles = readCodeTitles(directory);
  const entries = readEntries(directory, titles);
  const regulationOf = readRegulation(directory, professions);
  const labels = labelsOf(entries);
  const keys = entries.map(keysOf);

  const exact = new Map<string, number[]>();
  labels.forEach((label, id) => {
    const key = titleKey(label.words);
    const found = exact.get(key);
    if (found) found.push(id);
    else exact.set(key, [id]);
  });

  const index = new MiniSearch<{ id: number; words: readonly string[] }>({
    fields: ['words'],
    extractField: (document, field) => (field === 'id' ? String(document.id) : document.words.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.35 },
    },
  });
  index.addAll(labels.map((label, id) => ({ id, words: label.words })));

  /** Titles with all the words; where they are few, behind them those with some. */
  const found = (query: readonly string[]): SearchResult[] => {
    const text = query.join(' ');
    const all = withoutGuesses(index.search(text, { combineWith: 'AND' }), query).slice(0, candidateLimit);
    if (all.length >= 5 || query.length === 1) return all;
    const known = new Set(all.map((hit) => String(hit.id)));
    const some = index.search(text, { combineWith: 'OR' }).slice(0, candidateLimit);
    return [
      ...all,
      ...some.filter((hit) => !known.has(String(hit.id))).map((hit) => ({ ...hit, score: hit.score * 0.2 })),
    ];
  };

  const scoreOf = (label: Label, base: number, query: readonly string[], lang: Language): number => {
    const source = entries[label.entry]?.source ?? 'kldb';
    const coverage = Math.min(1, query.length / label.words.length);
    const usual = 1 - Math.min(label.rank, 20) * 0.005;
    const language = label.english === (lang === 'en') ? 1.1 : 1;
    return base * (0.35 + 0.65 * coverage) * sourceWeight[source] * usual * language;
  };

  const matchOf = (label: Label, lang: Language): OccupationMatch | null => {
    const entry = entries[label.entry];
    if (!entry) return null;
    const first = entry.isco08[0] ?? '';
    const english = entry.titleEn ?? titles.isco.get(first)?.en ?? entry.titleDe;
    return {
      title: lang === 'en' ? english : entry.titleDe,
      matched: label.text,
      isco08: entry.isco08,
      kldb2010: entry.kldb2010,
      skillLevel: skillLevelByKldb(entry.kldb2010 ?? undefined),
      ...regulationOf(entry),
      source: entry.source,
    };
  };

  function search(query: string, { limit = 10, lang = 'de' }: SearchOptions): OccupationMatch[] {
    const words = searchWords(query.slice(0, 200)).slice(0, 8);
    if (words.length === 0) return [];
    const scores = new Map<number, number>();
    for (const hit of found(words)) {
      const label = labels[Number(hit.id)];
      if (label) scores.set(Number(hit.id), scoreOf(label, hit.score, words, lang));
    }
    // a title typed in full comes before anything that only resembles it, own list first
    for (const id of exact.get(titleKey(words)) ?? []) {
      const label = labels[id];
      const entry = label && entries[label.entry];
      if (label && entry) scores.set(id, 1e6 - sourceOrder.indexOf(entry.source) * 1000 - label.rank);
    }

    const results: OccupationMatch[] = [];
    const shown = new Set<string>();
    for (const [id] of [...scores].sort((one, other) => other[1] - one[1])) {
      const label = labels[id];
      const match = label && matchOf(label, lang);
      if (!label || !match) continue;
      // the same occupation by another of its titles, or from another source
      const own = keys[label.entry] ?? [];
      if (own.some((key) => shown.has(key))) continue;
      for (const key of own) shown.add(key);
      results.push(match);
      if (results.length >= limit) break;
    }
    return results;
  }

  return {
    search,
    iscoTitle: (code, lang) => titles.isco.get(code)?.[lang] ?? null,
    kldbTitle: (code) => titles.kldb.get(code)?.title ?? null,
  };
}
