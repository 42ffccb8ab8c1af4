import type { ResultView } from '~/components/result/view';
import { isWithinReach } from '~/components/result/route-summary';
import type { Route } from '#flows/law/assessment';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { parameterOn } from '#flows/law/parameters/parameters';

/** A pay threshold of one year, in cents a year. */
export interface Threshold {
  id: ParameterId;
  year: string;
  value: number;
  draft: boolean;
}

/** The thresholds that decide over a way which is open or may be opened. */
function figuresInPlay(routes: readonly Route[], view: Pick<ResultView, 'waysOut'>): ParameterId[] {
  const inPlay = routes.filter((route) => route.verdict !== 'notOpen' || isWithinReach(route, view));
  const figures = inPlay.flatMap(({ requirements }) =>
    requirements.flatMap(({ unit, parameter }) =>
      unit === 'centsPerYear' && parameter !== undefined ? [parameter] : [],
    ),
  );
  return [...new Set(figures)];
}

/** The pay thresholds that count for the ways of a case, of this year and the next, the lowest first. */
export function payThresholds({
  assessment,
  waysOut,
}: Pick<ResultView, 'assessment' | 'waysOut'>): Threshold[] {
  const thisYear = Number(assessment.asOf.slice(0, 4));
  const middles = [thisYear, thisYear + 1].map((year) => `${String(year)}-07-01`);
  return figuresInPlay(assessment.routes, { waysOut })
    .flatMap((id) =>
      middles.flatMap((day): Threshold[] => {
        const { value, draft = false, standsInFor } = parameterOn(id, day);
        // A year without a figure shows none: the last known one would look like a fact.
        return standsInFor === undefined ? [{ id, year: day.slice(0, 4), value, draft }] : [];
      }),
    )
    .sort((a, b) => a.value - b.value);
}
