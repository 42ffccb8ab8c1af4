import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { plannedView } from '~/components/case-plan/view.server';
import type { CasePlanView } from '~/components/case-plan/view';
import type { OpenedEvent } from '~/services/cases.server';
import { openPlan } from '~/services/desk-plan.server';
import type { Lang } from '~/services/language';

/** The plan of a case for its employer; null where the case is erased. */
export async function employerPlanView(
  row: CaseRow,
  context: AppLoadContext,
  lang: Lang,
  events: readonly OpenedEvent[],
): Promise<CasePlanView | null> {
  const planned = await openPlan(context, row, events);
  if (planned === null) return null;
  return plannedView(planned, row, context, { lang, reader: 'employer' });
}
