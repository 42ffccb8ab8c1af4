import type { AppLoadContext } from '@remix-run/node';
import { calendarDateSchema, type CalendarDate } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import { withFact } from '#flows/facts/facts';
import type { Assessment } from '#flows/law/assessment';
import { assess } from '#flows/law/assess';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import type { Office } from '#flows/network/office';
import type { IsHoliday } from '#flows/plan/schedule';
import { START_PARAMETER } from '~/components/plan/paths';
import type { StartTrial } from '~/components/plan/view';
import { parseDate } from '~/forms/parse';
import { openCheck } from './check.server';
import { formatDate } from './format';
import { requestLanguage } from './language';
import { holidaysAt } from './plan-calendar.server';
import type { CheckReplay } from '#flows/questionnaires/check';
import { regionTimesOf } from './step-times.server';
import type { TimesOfSteps } from './step-times.server';

/** What is planned: the answers of the check, or the same with another start of work. */
export interface PlanGround {
  draft: Awaited<ReturnType<typeof openCheck>>['draft'];
  /** The check as it was answered. */
  walked: CheckReplay;
  /** Where the check stands. */
  current: CheckReplay['current'];
  facts: Facts;
  assessment: Assessment;
  isHoliday: IsHoliday | undefined;
  trial: StartTrial;
  /** The start of work that is tried out. */
  trialDay: CalendarDate | undefined;
}

/** The start of work that an address asks for, and what is wrong with it. */
function readTrial(entered: string, asOf: CalendarDate): { day?: CalendarDate; error?: StartTrial['error'] } {
  if (entered.trim() === '') return {};
  const day = parseDate(entered);
  if (day === undefined || !calendarDateSchema.safeParse(day).success) return { error: 'notADate' };
  return day < asOf ? { error: 'past' } : { day };
}

/** Opens the check and applies the start of work that the address tries out; the law is judged anew for it. One read. */
export async function planGround(request: Request, context: AppLoadContext): Promise<PlanGround> {
  const { draft, walked } = await openCheck(request, context);
  const { asOf } = walked.assessment;
  const entered = new URL(request.url).searchParams.get(START_PARAMETER) ?? '';
  const { day, error } = readTrial(entered, asOf);
  const facts = day === undefined ? walked.facts : withFact(walked.facts, 'job.startDate', day);
  return {
    draft,
    walked,
    current: walked.current,
    facts,
    assessment: day === undefined ? walked.assessment : assess(facts, { asOf }),
    isHoliday: await holidaysAt(facts.job?.postalCode, context),
    trial: {
      entered,
      error,
      chosen: day === undefined ? undefined : formatDate(day, requestLanguage(request)),
    },
    trialDay: day,
  };
}

/** What a plan says of the place of work. */
export interface PlaceOfPlan {
  /** The central immigration office of the Land; null where there is none, undefined where the place is not known. */
  central?: Office | null;
  /** How long steps took in the region, as its coordination office saw them. */
  times?: TimesOfSteps;
}

/** The offices of the place of work and the times of its region. One read; a second one once an hour. */
export async function placeOfPlan(
  { job }: Facts,
  house: Pick<AppLoadContext, 'reference' | 'store' | 'now'>,
): Promise<PlaceOfPlan> {
  if (job?.postalCode === undefined) return {};
  const { reference, store } = house;
  const directory = { postalCodes: reference.postalCodes, offices: await store.read.offices.list() };
  const found = officesFor(directory, job.postalCode, { occupationGroup: occupationGroupOf(job.isco08) });
  if (found.kind === 'unknown') return {};
  const { immigrationCentral, coordination } = found.offices;
  const [office] = coordination;
  return {
    central: immigrationCentral,
    ...(office && { times: await regionTimesOf(house, office.id) }),
  };
}
