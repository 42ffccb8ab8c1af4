import type { AppLoadContext } from '@remix-run/node';
import type { Store } from '#db/store';
import { addYears } from '#flows/facts/calendar';
import type { StepId } from '#flows/plan/ids';
import { stepTimes } from '#flows/plan/progress';
import type { StepTimes } from '#flows/plan/progress';
import { calendarDateOf } from './format';

export type TimesOfSteps = ReadonlyMap<StepId, StepTimes>;

/** How long steps took that an office saw done within the last twelve months; only what enough cases tell. One read. */
export async function stepTimesOf(
  { store, now }: Pick<AppLoadContext, 'store' | 'now'>,
  officeId: string,
): Promise<TimesOfSteps> {
  const rows = await store.read.stepTimes.since({ officeId }, addYears(calendarDateOf(now()), -1));
  const daysOf = new Map<StepId, number[]>();
  for (const { step, days } of rows) daysOf.set(step, [...(daysOf.get(step) ?? []), days]);
  return new Map(
    [...daysOf].flatMap(([step, days]) => {
      const told = stepTimes(days);
      return told === undefined ? [] : [[step, told] as const];
    }),
  );
}

const KEPT_MS = 60 * 60 * 1000;
const kept = new WeakMap<Store, Map<string, { at: Date; times: Promise<TimesOfSteps> }>>();

/** The same for pages that many open: read once an hour, as the times of a year hardly change within it. */
export function regionTimesOf(
  context: Pick<AppLoadContext, 'store' | 'now'>,
  officeId: string,
): Promise<TimesOfSteps> {
  const { store, now } = context;
  const ofStore = kept.get(store) ?? new Map<string, { at: Date; times: Promise<TimesOfSteps> }>();
  kept.set(store, ofStore);
  const known = ofStore.get(officeId);
  if (known !== undefined && now().getTime() - known.at.getTime() < KEPT_MS) return known.times;
  const times = stepTimesOf(context, officeId);
  // what could not be read is asked for again
  times.catch(() => ofStore.delete(officeId));
  ofStore.set(officeId, { at: now(), times });
  return times;
}
