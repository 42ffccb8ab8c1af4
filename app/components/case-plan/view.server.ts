import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CalendarDate } from '#flows/facts/calendar';
import { daysBetween } from '#flows/facts/calendar';
import type { ScheduledStep } from '#flows/plan/schedule';
import { pictureView, timelineOf } from '~/components/plan/picture-view.server';
import { startWords, stepView, wishedView } from '~/components/plan/plan-view.server';
import { timesWords } from '~/components/plan/times-view.server';
import { stepPapersView } from '~/components/plan/step-papers-view.server';
import type { StepPapersView } from '~/components/plan/view';
import { wordsIn } from '~/components/result/words';
import type { PlannedCase } from '~/services/case-plan.server';
import { calendarDateOf, formatDate, formatList, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { stepTimesOf } from '~/services/step-times.server';
import type { TimesOfSteps } from '~/services/step-times.server';
import { casePlanTexts } from '~/texts/case-plan';
import { planTexts } from '~/texts/plan';
import type { CasePlanView, CaseStepView, StepState } from './view';

interface Told {
  /** The day on which the plan began, and the present one. */
  from: CalendarDate;
  today: CalendarDate;
  times: TimesOfSteps;
  lang: Lang;
  reader: 'employer' | 'office';
}

function standing(
  { id, after, doneOn, startsFrom, endsTo }: ScheduledStep,
  { plan, running }: PlannedCase,
  { today, lang }: Told,
): { state: StepState; when: string } {
  const { states } = casePlanTexts(lang);
  const day = (date: CalendarDate) => formatDate(date, lang);
  if (doneOn !== null) {
    const before = plan.steps.filter((step) => after.includes(step.id));
    const named = (steps: readonly ScheduledStep[]) =>
      formatList(
        steps.map((step) => planTexts(lang).steps[step.id].name),
        lang,
      );
    const open = named(before.filter((step) => step.doneOn === null));
    const later = named(before.filter((step) => step.doneOn !== null && step.doneOn > doneOn));
    const said = [
      states.done(day(doneOn)),
      ...(open === '' ? [] : [states.openBefore(open)]),
      ...(later === '' ? [] : [states.laterBefore(later)]),
    ];
    return { state: 'done', when: said.join('; ') };
  }
  const runs = running.find((step) => step.id === id);
  if (runs === undefined) return { state: 'open', when: states.open(day(startsFrom), day(endsTo)) };
  const { running: told, overdue } = runs.isDuty ? states.duty : states;
  if (runs.dueOn >= today) return { state: 'running', when: told(day(runs.since), day(runs.dueOn)) };
  return {
    state: 'overdue',
    when: overdue(day(runs.dueOn), formatNumber(daysBetween(runs.dueOn, today), lang)),
  };
}

function caseStepView(
  step: ScheduledStep,
  planned: PlannedCase,
  page: Told,
  papers: StepPapersView | undefined,
): CaseStepView {
  const { lang, times, reader } = page;
  const { table, atSteps } = planTexts(lang);
  const { provision, desk } = casePlanTexts(lang);
  const { region } = planTexts(lang);
  const told = stepView(step, false, lang);
  const own = times.get(step.id);
  const row = (name: string, ...values: (string | undefined)[]) => {
    const said = values.filter((value) => value !== undefined);
    return said.length === 0 ? [] : [{ name, values: said }];
  };
  return {
    id: step.id,
    name: told.name,
    text: reader === 'employer' ? told.text : undefined,
    actor: laneOf(told, page).actor,
    ...standing(step, planned, page),
    details: [
      ...row(table.where, told.office),
      ...row(provision, told.provision),
      ...row(table.statutory, told.statutory),
      ...row(
        told.basis === undefined ? table.typical : `${table.typical} (${told.basis})`,
        step.weeks.max === 0 ? undefined : told.typical,
      ),
      ...row(reader === 'office' ? desk.region : region.name, own && timesWords(own, lang)),
      ...row(atSteps.needs, ...(papers?.needs ?? [])),
      ...row(atSteps.handsOver, ...(papers?.handsOver ?? [])),
      ...row(atSteps.sources, ...(papers?.sources ?? [])),
    ],
  };
}

/** At the desk "your firm" is the employer. */
function laneOf<Lane extends { actor: string }>(lane: Lane, { reader, lang }: Told): Lane {
  const isEmployer = lane.actor === planTexts(lang).actors.employer;
  return reader === 'office' && isEmployer ? { ...lane, actor: casePlanTexts(lang).desk.employer } : lane;
}

/** The plan of a case in words, as it stands on a day. */
function casePlanView(planned: PlannedCase, page: Told): CasePlanView {
  const { plan, running, progress } = planned;
  const { lang, today, from } = page;
  const texts = casePlanTexts(lang);
  const { procedures, steps: names } = planTexts(lang);
  const papers = stepPapersView(plan, lang);
  const steps = plan.steps.map((step) => caseStepView(step, planned, page, papers.get(step.id)));
  const done = steps.filter(({ state }) => state === 'done').length;
  const began = progress.done.get('startOfWork');
  const picture = pictureView(plan, timelineOf([plan], from), { lang, today });
  return {
    route: plan.route === null ? undefined : wordsIn(lang).law.routes[plan.route].short,
    procedure: procedures[plan.procedure].name,
    startLabel: began === undefined ? texts.summary.start : texts.summary.began,
    start: began === undefined ? startWords(plan, lang) : texts.began(formatDate(began, lang)),
    wished: began === undefined ? wishedView(plan, lang)?.lines[0] : undefined,
    decisive: plan.decisive === null ? undefined : names[plan.decisive].name,
    progress: texts.progress(formatNumber(done, lang), formatNumber(steps.length, lang)),
    running: running.flatMap(({ id, dueOn }) => {
      const step = steps.find((one) => one.id === id);
      return step ? [{ id, name: step.name, when: step.when, isOverdue: dueOn < today }] : [];
    }),
    steps,
    picture: { ...picture, lanes: picture.lanes.map((lane) => laneOf(lane, page)) },
  };
}

/** The plan of a case in words, with the times of its office. */
export async function plannedView(
  planned: PlannedCase,
  row: CaseRow,
  context: AppLoadContext,
  { lang, reader }: Pick<Told, 'lang' | 'reader'>,
): Promise<CasePlanView> {
  return casePlanView(planned, {
    from: calendarDateOf(row.createdAt),
    today: calendarDateOf(context.now()),
    times: await stepTimesOf(context, row.officeId),
    lang,
    reader,
  });
}
