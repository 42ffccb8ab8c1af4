import { scaleLinear } from 'd3-scale';
import type { ResultView } from '~/components/result/view';
import type { PayPictureView } from './picture';
import { SCALE_FROM, SCALE_TO } from './picture';
import { payThresholds } from './thresholds.server';

/** More would not fit side by side in words at the width of a phone. */
const TICKS = 3;
/** Room beyond the outermost value, so that no mark sits at the edge. */
const MARGIN = 0.04;

/** The picture of a case; null where no way in play has a threshold. */
export function payPicture(
  view: Pick<ResultView, 'assessment' | 'waysOut'>,
  pay: number | undefined,
): PayPictureView | null {
  const thresholds = payThresholds(view);
  if (thresholds.length === 0) return null;
  const values = [...thresholds.map(({ value }) => value), ...(pay === undefined ? [] : [pay])];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const scale = scaleLinear()
    .domain([least * (1 - MARGIN), most * (1 + MARGIN)])
    .range([SCALE_FROM, SCALE_TO]);
  const at = (value: number) => Math.round(scale(value) * 10) / 10;
  const ids = [...new Set(thresholds.map(({ id }) => id))];
  const years = new Map(thresholds.map(({ year, draft }) => [year, draft]));
  return {
    pay: pay === undefined ? null : { value: pay, x: at(pay) },
    years: [...years].sort().map(([year, draft]) => ({ year, draft })),
    rows: ids.map((id) => ({
      id,
      marks: thresholds
        .filter((threshold) => threshold.id === id)
        .map(({ year, value, draft }) => ({
          year,
          value,
          draft,
          short: pay === undefined ? null : Math.max(0, value - pay),
          x: at(value),
        })),
    })),
    ticks: scale.ticks(TICKS).map((value) => ({ value, x: at(value) })),
  };
}
