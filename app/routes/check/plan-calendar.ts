import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { planEntries } from '~/components/plan/plan-calendar.server';
import { calendarResponse } from '~/services/calendar-file.server';
import { pathIn, requestLanguage } from '~/services/language';
import { openPlan } from '~/services/own-plan.server';
import { calendarTexts } from '~/texts/calendar';

/** The plan of this browser as a calendar; to the plan, which says why, where it has no steps. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, planned } = await openPlan(request, context);
  if (draft.code === null || planned.steps.length === 0) return redirect(pathIn(lang, '/check/plan'));
  const { name, file } = calendarTexts(lang).plan;
  const calendar = { name, file, scope: `plan ${draft.id}`, entries: planEntries(planned, lang) };
  return calendarResponse(calendar, request, context.now());
}
