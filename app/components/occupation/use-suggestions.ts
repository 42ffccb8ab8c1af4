import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import type { Lang } from '~/services/language';

const DELAY_MS = 150;
const SHORTEST_QUERY = 2;
const LIMIT = 8;

const answerSchema = z.object({ results: z.array(z.object({ title: z.string(), matched: z.string() })) });

export interface Suggestion {
  title: string;
  /** The title as it was found, where it reads differently. */
  matched: string;
}

async function fetchSuggestions(query: string, lang: Lang, signal: AbortSignal): Promise<Suggestion[]> {
  const parameters = new URLSearchParams({ q: query, lang, limit: String(LIMIT) });
  const response = await fetch(`/api/v1/occupations?${parameters.toString()}`, { signal });
  if (!response.ok) return [];
  const answer = answerSchema.safeParse(await response.json());
  return answer.success ? answer.data.results : [];
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
