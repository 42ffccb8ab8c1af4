import type { AppLoadContext } from '@remix-run/node';
import { factWords } from '~/components/result/fact-words';
import { countriesOf } from '~/components/result/result-view.server';
import { wordsIn } from '~/components/result/words';
import type { Lang } from '~/services/language';
import { factPaths } from '#flows/facts/catalogue';
import type { FactPath, Facts } from '#flows/facts/facts';
import { factAt } from '#flows/facts/facts';
import type { FactChange, FactRow } from './view';

/** What the countries and the occupation of a case are called. */
export function namesOf(facts: Facts, context: AppLoadContext, lang: Lang) {
  const isco08 = facts.job?.isco08;
  return {
    countries: countriesOf(facts, context, lang),
    occupation: isco08 === undefined ? null : context.reference.occupations.iscoTitle(isco08, lang),
  };
}

type Writer = (path: FactPath) => string | undefined;

/** Writes the facts of one case in words; undefined for those that are not stated. */
function writerOf(facts: Facts, context: AppLoadContext, lang: Lang): Writer {
  const words = wordsIn(lang);
  const names = namesOf(facts, context, lang);
  return (path) => {
    const value = factAt(facts, path);
    return value === undefined ? undefined : factWords(path, value, words, names);
  };
}

/** Facts in words, in the order of the contract. */
export function factRows(
  facts: Facts,
  context: AppLoadContext,
  lang: Lang,
  paths: readonly FactPath[] = factPaths,
): FactRow[] {
  const write = writerOf(facts, context, lang);
  const { factLabels } = wordsIn(lang).law;
  return paths.flatMap((path): FactRow[] => {
    const value = write(path);
    return value === undefined ? [] : [{ label: factLabels[path], value }];
  });
}

/** What differs between two states of the facts, field by field. */
export function factChanges(before: Facts, now: Facts, context: AppLoadContext, lang: Lang): FactChange[] {
  const [writeBefore, writeNow] = [writerOf(before, context, lang), writerOf(now, context, lang)];
  const { factLabels } = wordsIn(lang).law;
  const changed = factPaths.filter(
    (path) => JSON.stringify(factAt(before, path)) !== JSON.stringify(factAt(now, path)),
  );
  return changed.map((path) => ({
    label: factLabels[path],
    before: writeBefore(path),
    now: writeNow(path),
  }));
}
