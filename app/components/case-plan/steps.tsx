import type { ReactNode } from 'react';
import { FactList } from '~/components/fact-list';
import { PlanPicture } from '~/components/plan/plan-picture';
import { useCasePlanTexts } from '~/texts/case-plan';
import type { CasePlanView, CaseStepView, StepState } from './view';

const signs = { done: '✓', running: '●', overdue: '▲', open: '○' } as const;

/** What goes with a step for those who read. */
export type StepExtra = (step: CaseStepView) => ReactNode;

function Step({ step, extra }: { step: CaseStepView; extra: StepExtra | undefined }) {
  const texts = useCasePlanTexts();
  const { id, name, actor, state, when, text, details } = step;
  return (
    <li className={`case-plan__step case-plan__step--${state}`} id={`schritt-${id}`}>
      <h3 className="kern-heading-small">{name}</h3>
      <p className="case-plan__actor">{actor}</p>
      <p className={`case-plan__state case-plan__state--${state}`}>
        <span aria-hidden="true">{signs[state]} </span>
        {when}
      </p>
      <details className="case-fold">
        <summary>{texts.details}</summary>
        {text !== undefined && <p className="kern-body">{text}</p>}
        <dl className="case-plan-facts">
          {details.map((row) => (
            <div key={row.name}>
              <dt>{row.name}</dt>
              {row.values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
      {extra?.(step)}
    </li>
  );
}

const groups: readonly (readonly [group: 'now' | 'next' | 'done', states: readonly StepState[]])[] = [
  ['now', ['overdue', 'running']],
  ['next', ['open']],
  ['done', ['done']],
];

/** The steps of a plan: what runs first, then what comes, and folded what is done. */
function CaseSteps({
  steps,
  extra,
  isDoneOpen = false,
}: Pick<CasePlanView, 'steps'> & { extra?: StepExtra; isDoneOpen?: boolean }) {
  const texts = useCasePlanTexts();
  return groups.map(([group, states]) => {
    const own = steps.filter(({ state }) => states.includes(state));
    if (own.length === 0) return null;
    const list = (
      <ol className="case-plan">
        {own.map((step) => (
          <Step key={step.id} step={step} extra={extra} />
        ))}
      </ol>
    );
    const title = texts.groups[group](own.length);
    return group === 'done' ? (
      <details className="case-fold case-plan-done" key={group} open={isDoneOpen}>
        <summary>{title}</summary>
        {list}
      </details>
    ) : (
      <section key={group} aria-labelledby={`schritte-${group}`}>
        <h2 className="kern-heading-medium" id={`schritte-${group}`}>
          {title}
        </h2>
        {list}
      </section>
    );
  });
}

/** Steps and picture of a plan beside each other. */
export function CasePlanBody({
  view,
  ...steps
}: { view: CasePlanView } & Omit<Parameters<typeof CaseSteps>[0], 'steps'>) {
  const texts = useCasePlanTexts();
  return (
    <div className="case-plan-columns">
      <div>
        <CaseSteps steps={view.steps} {...steps} />
      </div>
      <section aria-labelledby="zeitplan">
        <h2 className="kern-heading-medium" id="zeitplan">
          {texts.picture}
        </h2>
        <PlanPicture picture={view.picture} />
      </section>
    </div>
  );
}

/** What the plan comes to, in short. */
export function CasePlanSummary({ view, isShort = false }: { view: CasePlanView; isShort?: boolean }) {
  const texts = useCasePlanTexts();
  const rows = [
    [texts.summary.route, view.route],
    [texts.summary.procedure, view.procedure],
    [view.startLabel, view.start],
    [texts.summary.decisive, view.decisive],
    [texts.summary.progress, view.progress],
  ] as const;
  return (
    <>
      <FactList rows={rows} className="case-plan-facts" />
      {view.wished !== undefined && <p className="kern-body">{view.wished}</p>}
      {isShort && view.running.length > 0 && (
        <>
          <p className="case-plan__running">{texts.runs}</p>
          <ul className="case-plan__now">
            {view.running.map(({ id, name, when, isOverdue }) => (
              <li key={id}>
                <span aria-hidden="true">{isOverdue ? signs.overdue : signs.running} </span>
                <strong>{name}</strong>
                <span className="case-plan__actor">{when}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
