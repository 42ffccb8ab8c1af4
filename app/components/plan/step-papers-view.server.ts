import { sources } from '#flows/law/parameters/sources';
import type { SourceId } from '#flows/law/parameters/sources';
import type { StepId } from '#flows/plan/ids';
import type { Plan } from '#flows/plan/plan';
import type { PaperId } from '#flows/plan/step-papers';
import { stepPapers } from '#flows/plan/step-papers';
import { formatAsOf } from '~/services/format';
import type { Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';
import type { SourceView, StepPapersView } from './view';

/** The name of a paper, of the list or issued on the way. */
export function paperName(id: PaperId, lang: Lang): string {
  const { documents, issued } = planTexts(lang);
  return { ...documents, ...issued }[id];
}

/** A source and from when it is: "Bundesgesetze, Stand 19.08.2026". */
export function sourceWords(id: SourceId, asOf: string | null, lang: Lang): string {
  const { atSteps, sources: names } = planTexts(lang);
  const { stand, undated } = atSteps;
  return `${names[id]}, ${asOf === null ? undated : stand(formatAsOf(asOf, lang))}`;
}

/** What each step of a plan needs, what comes of it, and where its figures were read, in words. */
export function stepPapersView(plan: Plan, lang: Lang): Map<StepId, StepPapersView> {
  const names = planTexts(lang).steps;
  const named = (ids: readonly PaperId[]) => ids.map((id) => paperName(id, lang));
  return new Map(
    [...stepPapers(plan)].map(([id, told]): [StepId, StepPapersView] => [
      id,
      {
        id,
        name: names[id].name,
        needs: named(told.needs),
        handsOver: named(told.handsOver),
        sources: told.sources.map((source) => sourceWords(source, sources[source].asOf, lang)),
      },
    ]),
  );
}

/** All sources of a plan with their addresses. */
export function sourcesView(plan: Plan, lang: Lang): SourceView[] {
  const used = new Set([...stepPapers(plan).values()].flatMap((told) => told.sources));
  return [...used].map((id) => {
    const { address, asOf } = sources[id];
    return {
      words: sourceWords(id, asOf, lang),
      href: address,
      address: address.replace(/^https:\/\/(www\.)?/, ''),
    };
  });
}
