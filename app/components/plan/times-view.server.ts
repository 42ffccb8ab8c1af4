import type { StepTimes } from '#flows/plan/progress';
import { formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';

const DAYS_A_WEEK = 7;

/** Days in words: short times in days, longer ones in whole weeks. */
function spanWords(days: number, lang: Lang): string {
  const { spans } = planTexts(lang);
  const weeks = Math.round(days / DAYS_A_WEEK);
  return weeks < 2
    ? spans.days(formatNumber(Math.round(days), lang))
    : spans.weeks(formatNumber(weeks, lang));
}

/** How long a step took in the region: the middle case, the middle half, and of how many. */
export function timesWords({ count, median, lower, upper }: StepTimes, lang: Lang): string {
  const { region } = planTexts(lang);
  const [from, to] = [spanWords(lower, lang), spanWords(upper, lang)];
  return region.words({
    median: spanWords(median, lang),
    middle: from === to ? undefined : region.between(from, to),
    count: formatNumber(count, lang),
  });
}
