import type { Facts } from '#flows/facts/facts';
import { factAt } from '#flows/facts/facts';
import { planFacts } from '#flows/questionnaires/plan-facts';
import { factWords } from '~/components/result/fact-words';
import { wordsIn } from '~/components/result/words';
import type { Lang } from '~/services/language';

/** What was said beside the plan, in words. */
export function planFactWords(facts: Facts, lang: Lang): { name: string; value: string }[] {
  const words = wordsIn(lang);
  return planFacts.flatMap((path) => {
    const value = factAt(facts, path);
    if (value === undefined) return [];
    return [
      {
        name: words.law.factLabels[path],
        value: factWords(path, value, words, { countries: {}, occupation: null }),
      },
    ];
  });
}
