import { useEffect, useState } from 'react';
import type { Lang } from '~/services/language';

const DELAY_MS = 150;
const SHORTEST_QUERY = 2;
const LIMIT = 8;

export interface Suggestion {
  title: string;
  /** The title as it was found, where it reads differently. */
  matched: string;
}

function isSuggestion(entry: unknown): entry is Suggestion {
  if (typeof entry !== 'object' || entry === null || !('title' in entry) || !('matched' in entry))
    return false;
  return typeof entry.title === 'string' && typeof entry.matched === 'string';
}

/** The suggestions in an answer of our own API; none where it reads differently than expected. */
function suggestionsIn(answer: unknown): Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('results' in answer)) return [];
  return Array.isArray(answer.results) ? answer.results.filter(isSuggestion) : [];
}

async function fetchSuggestions(query: string, lang: Lang, signal: AbortSignal): Promise<Suggestion[]> {
  const parameters = new URLSearchParams({ q: query, lang, limit: String(LIMIT) });
  const response = await fetch(`/api/v1/occupations?${parameters.toString()}`, { signal });
  return response.ok ? suggestionsIn(await response.json()) : [];
}

/**
 * Occupations for what is being typed. Where the network fails there are none: the search button works all the same.
 */
export function useSuggestions(query: string, lang: Lang): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const words = query.trim();
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      if (words.length < SHORTEST_QUERY) {
        setSuggestions([]);
        return;
      }
      fetchSuggestions(words, lang, controller.signal).then(setSuggestions, () => {
        if (!controller.signal.aborted) setSuggestions([]);
      });
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, lang]);
  return suggestions;
}
