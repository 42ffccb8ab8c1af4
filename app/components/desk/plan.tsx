import { CasePlanBody, CasePlanSummary } from '~/components/case-plan/steps';
import type { CasePlanView, CaseStepView, StepNote } from '~/components/case-plan/view';
import { FieldError, describedBy, idsOf } from '~/components/fields/field-parts';
import { usePath } from '~/services/language';
import { useCasePlanTexts } from '~/texts/case-plan';
import { DeskForm, DeskSelect, fieldName, Fold, useFieldError } from './form';
import type { FormContext } from './form';
import type { DeskPlanContent } from './plan-view.server';

interface TickProps extends FormContext {
  step: CaseStepView;
  today: string;
}

/** Ticks a step off with its day. */
function Tick({ step: { id, name: words }, today, ...form }: TickProps) {
  const { desk } = useCasePlanTexts();
  const { problem } = form;
  const isOwn = problem?.step === 'planStepDone' && problem.typed['step'] === id;
  const complaint = useFieldError(problem, 'planStepDone', 'on');
  const error = isOwn ? complaint : undefined;
  // the error summary leads to the form that was sent
  const name = isOwn ? fieldName('planStepDone', 'on') : `${fieldName('planStepDone', 'on')}-${id}`;
  return (
    <div className="case-plan__tick">
      <DeskForm
        {...form}
        step="planStepDone"
        fields={{ step: id }}
        submit={desk.tick}
        name={desk.tickOf(words)}
      >
        <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
          <label className="kern-label" htmlFor={idsOf(name).input}>
            {desk.on}
          </label>
          <FieldError name={name} message={error} />
          <input
            id={idsOf(name).input}
            name="on"
            type="date"
            max={today}
            defaultValue={isOwn ? problem.typed['on'] : today}
            autoComplete="off"
            className={`kern-form-input__input desk-day${error === undefined ? '' : ' kern-form-input__input--error'}`}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={describedBy(name, undefined, error)}
          />
        </div>
      </DeskForm>
    </div>
  );
}

function Notes({ notes }: { notes: readonly StepNote[] }) {
  const { desk } = useCasePlanTexts();
  if (notes.length === 0) return null;
  return (
    <details className="case-fold desk-fold">
      <summary>{desk.notes(notes.length)}</summary>
      {notes.map(({ id, text, meta }) => (
        <div key={id}>
          <p className="case-text">{text}</p>
          <p className="kern-body kern-body--small">{meta}</p>
        </div>
      ))}
    </details>
  );
}

function StepForms({
  step,
  content,
  ...form
}: FormContext & { step: CaseStepView; content: DeskPlanContent }) {
  const { desk } = useCasePlanTexts();
  const { isPossible, today, notes } = content;
  const { id, name, state } = step;
  const isOwn = form.problem?.typed['step'] === id;
  const tick = <Tick {...form} step={step} today={today} />;
  return (
    <>
      <Notes notes={notes[id] ?? []} />
      {isPossible && state === 'done' && (
        <DeskForm
          {...form}
          step="planStepReopened"
          fields={{ step: id }}
          submit={desk.reopen}
          name={desk.reopenOf(name)}
        />
      )}
      {isPossible && (state === 'running' || state === 'overdue') && tick}
      {isPossible && state === 'open' && (
        <details className="case-fold desk-fold" open={isOwn}>
          <summary aria-label={`${desk.earlier} ${name}`}>{desk.earlier}</summary>
          {tick}
        </details>
      )}
    </>
  );
}

/** The plan of a case: what it comes to, the picture, the steps to tick off, another way to plan. */
export function DeskPlan({ content, ...form }: FormContext & { content: DeskPlanContent }) {
  const texts = useCasePlanTexts();
  const { view, isFollowed, isPossible, ways } = content;
  return (
    <>
      <CasePlanSummary view={view} />
      {!isFollowed && <p className="kern-body">{texts.desk.notFollowed}</p>}
      {isPossible && ways.length > 1 && (
        <Fold summary={texts.desk.choose} problem={form.problem} steps={['planChosen']}>
          <p className="kern-body kern-body--small">{texts.desk.chooseHint}</p>
          <DeskForm {...form} step="planChosen" submit={texts.desk.chooseSend}>
            <DeskSelect {...form} step="planChosen" field="weg" label={texts.desk.way} options={ways} />
          </DeskForm>
        </Fold>
      )}
      {view.steps.length === 0 ? (
        <p className="kern-body">{texts.desk.none}</p>
      ) : (
        <CasePlanBody
          view={view}
          extra={(step) => <StepForms {...form} step={step} content={content} />}
          isDoneOpen={form.problem?.step === 'planStepReopened'}
        />
      )}
    </>
  );
}

/** The plan on the page of the case, in short. */
export function PlanBox({ view, number }: { view: CasePlanView; number: string }) {
  const texts = useCasePlanTexts();
  const path = usePath();
  return (
    <section className="desk-box" aria-labelledby="plan">
      <h2 className="kern-heading-small" id="plan">
        {texts.title}
      </h2>
      {view.steps.length === 0 ? (
        <p className="kern-body">{texts.desk.none}</p>
      ) : (
        <CasePlanSummary view={view} isShort />
      )}
      <p className="kern-body">
        <a className="kern-link" href={path(`/stelle/${number}/plan`)}>
          {texts.desk.toPlan}
        </a>
      </p>
    </section>
  );
}
