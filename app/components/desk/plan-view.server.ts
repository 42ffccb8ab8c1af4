import type { AppLoadContext } from '@remix-run/node';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { practiceTopicOf } from '#flows/network/practice';
import { planChoices } from '#flows/plan/choices';
import type { StepId } from '#flows/plan/ids';
import { plannedView } from '~/components/case-plan/view.server';
import type { StepNote } from '~/components/case-plan/view';
import { wordsIn } from '~/components/result/words';
import { corrected, overridesOf } from '~/services/case-overrides.server';
import type { PlannedCase } from '~/services/case-plan.server';
import { openEvents, openPackage } from '~/services/cases.server';
import { openPlan } from '~/services/desk-plan.server';
import type { OpenedEvent } from '~/services/cases.server';
import { calendarDateOf, formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { deskTexts } from '~/texts/desk';
import { planTexts } from '~/texts/plan';
import type { DeskPage } from './page.server';
import { stepPage } from './steps-view.server';

/** A way and a procedure that can be planned, as one choice. */
interface WayChoice {
  value: string;
  label: string;
}

/** All plans that could be followed; the one that is comes first. */
function waysToPlan(
  given: CasePackage,
  events: readonly OpenedEvent[],
  { plan: present }: PlannedCase,
  lang: Lang,
): WayChoice[] {
  const { assessment, facts } = corrected(given, overridesOf(events));
  const words = wordsIn(lang);
  const choices = planChoices(fromWire(facts), assessment).map(({ route, procedure }) => ({
    value: `${route} ${procedure}`,
    label: `${words.law.routes[route].short}, ${planTexts(lang).procedures[procedure].name}`,
  }));
  const isPresent = ({ value }: WayChoice) => value === `${present.route ?? ''} ${present.procedure}`;
  return [...choices.filter(isPresent), ...choices.filter((choice) => !isPresent(choice))];
}

/** The notes of the office by the step that they concern. */
async function notesAtSteps(
  { access: { desk }, context, lang }: Pick<DeskPage, 'access' | 'context' | 'lang'>,
  steps: readonly StepId[],
): Promise<Partial<Record<StepId, StepNote[]>>> {
  const { meta } = deskTexts(lang).practice;
  const notes = await context.store.read.practiceNotes.valid(desk.scope, calendarDateOf(context.now()));
  return Object.fromEntries(
    steps.map((step) => [
      step,
      notes
        .filter(({ topic }) => topic === practiceTopicOf[step])
        .map(({ id, text, source, sourceDate, author, expiresOn }) => ({
          id,
          text,
          meta: meta(source, formatDate(sourceDate, lang), author, formatDate(expiresOn, lang)),
        })),
    ]),
  );
}

/** The page on which the office follows the plan of a case. Throws a 404 Response where the case is not its own. */
export async function deskPlanPage(request: Request, context: AppLoadContext, number: string | undefined) {
  const page = await stepPage(request, context, { number, step: 'planStepDone' });
  const { row, lang, access, isReadable, isPossible, base } = page;
  const events = isReadable ? await openEvents(context, row) : [];
  const given = isReadable ? await openPackage(context, row) : null;
  const planned = given && (await openPlan(context, row, events, given));
  if (given === null || planned === null) return { ...base, content: null };
  const view = await plannedView(planned, row, context, { lang, reader: 'office' });
  const ids = planned.plan.steps.map(({ id }) => id);
  return {
    ...base,
    content: {
      view,
      isPossible,
      isFollowed: planned.progress.done.size > 0,
      today: calendarDateOf(context.now()),
      notes: await notesAtSteps({ access, context, lang }, ids),
      ways: waysToPlan(given, events, planned, lang),
    },
  };
}
export type DeskPlanContent = NonNullable<Awaited<ReturnType<typeof deskPlanPage>>['content']>;
