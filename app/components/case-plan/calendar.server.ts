import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { live } from '#flows/case/rights';
import type { RunningStep } from '#flows/plan/progress';
import { planEntries } from '~/components/plan/plan-calendar.server';
import { stepText } from '~/components/plan/plan-view.server';
import type { CalendarEntry } from '~/services/calendar-file.server';
import { openEvents } from '~/services/cases.server';
import { openPlan } from '~/services/desk-plan.server';
import { formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { calendarTexts } from '~/texts/calendar';
import { casePlanTexts } from '~/texts/case-plan';
import { planTexts } from '~/texts/plan';

function dueEntry({ id, since, dueOn, isDuty }: RunningStep, lang: Lang): CalendarEntry {
  const { plan: texts } = calendarTexts(lang);
  const { due, dueText } = isDuty ? texts.duty : texts;
  return {
    key: `${id}-ende`,
    title: due(planTexts(lang).steps[id].name),
    lines: [dueText(formatDate(since, lang)), texts.estimate],
    from: dueOn,
    until: dueOn,
    category: isDuty ? texts.categories.deadline : texts.categories.due,
    isEstimate: true,
  };
}

/**
 * What is open in the plan of a case: its steps with their days, the periods that the law sets for them, by when usually ends what
 * runs, and the wished start. Nothing where nobody works on the case.
 */
export async function casePlanEntries(
  row: CaseRow,
  context: AppLoadContext,
  lang: Lang,
): Promise<CalendarEntry[]> {
  if (!live.includes(row.coordination)) return [];
  const planned = await openPlan(context, row, await openEvents(context, row));
  if (planned === null) return [];
  const { plan, running, progress } = planned;
  const isOpen = plan.steps.some(({ doneOn }) => doneOn === null);
  // the days of a plan without steps would tell nobody what to do
  const wishedStart = isOpen && !progress.done.has('startOfWork') ? plan.wishedStart : null;
  return [
    ...planEntries({ steps: plan.steps, wishedStart }, lang, running),
    ...running.map((step) => dueEntry(step, lang)),
  ];
}

/** The same for its office, which keeps many cases in one calendar: each entry begins with the number, and none says "you" to the firm. */
export async function deskPlanEntries(
  row: CaseRow,
  context: AppLoadContext,
  lang: Lang,
): Promise<CalendarEntry[]> {
  const { plan: texts, tasks } = calendarTexts(lang);
  const { steps, actors } = planTexts(lang);
  const entries = await casePlanEntries(row, context, lang);
  const toFirm = new Set((Object.keys(steps) as (keyof typeof steps)[]).map((id) => stepText(id, lang)));
  const asFirm = texts.step('', actors.employer);
  const asOffice = texts.step('', casePlanTexts(lang).desk.employer);
  return entries.map((entry) => ({
    ...entry,
    title: tasks.task(row.number, entry.title.replace(asFirm, asOffice)),
    lines: entry.lines.filter((line) => !toFirm.has(line)),
  }));
}
