import { FieldError, idsOf } from '~/components/fields/field-parts';
import type { ProblemView } from '~/services/case-page.server';
import { useCaseTexts } from '~/texts/case';
import { StepForm, StepText, textFieldName, useComplaint } from './step-form';
import type { CaseHead, OfficeChoice, OfficeChoices } from './view';

const NAME = 'officeId';

function Options({ offices }: { offices: readonly OfficeChoice[] }) {
  return offices.map(({ id, name }) => (
    <option key={id} value={id} lang="de">
      {name}
    </option>
  ));
}

interface ChooseOfficeProps {
  head: CaseHead;
  problem: ProblemView | undefined;
  choices: OfficeChoices;
}

function Form({ head, problem, choices }: ChooseOfficeProps) {
  const { another } = useCaseTexts().page;
  const own = problem?.step === 'resubmitted' ? problem : undefined;
  const error = useComplaint(own);
  const { suggested, near, others } = choices;
  return (
    <StepForm head={head} step="resubmitted" submit={another.send}>
      <p className="kern-body">{another.text}</p>
      <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
        <label className="kern-label" htmlFor={idsOf(NAME).input}>
          {another.label}
        </label>
        <FieldError name={NAME} message={error} />
        <div className="kern-form-input__select-wrapper">
          <select
            id={idsOf(NAME).input}
            name={NAME}
            defaultValue={own?.typed[NAME] ?? suggested?.id ?? ''}
            className="kern-form-input__select"
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : idsOf(NAME).error}
          >
            <option value="">{another.choose}</option>
            {suggested !== null && (
              <optgroup label={another.suggested}>
                <Options offices={[suggested]} />
              </optgroup>
            )}
            {near.length > 0 && (
              <optgroup label={another.near}>
                <Options offices={near} />
              </optgroup>
            )}
            {others.map(({ land, offices }) => (
              <optgroup key={land} label={land}>
                <Options offices={offices} />
              </optgroup>
            ))}
          </select>
        </div>
      </div>
    </StepForm>
  );
}

/** Handing the case to another office: in the open where it was declined, folded while it waits. */
export function ChooseOffice({ isDeclined, ...props }: ChooseOfficeProps & { isDeclined: boolean }) {
  const { another } = useCaseTexts().page;
  return (
    <section className="case-section" aria-labelledby="andere-stelle">
      <h2 className="kern-heading-medium" id="andere-stelle">
        {another.title}
      </h2>
      {isDeclined ? (
        <Form {...props} />
      ) : (
        <details className="case-fold" open={props.problem?.step === 'resubmitted'}>
          <summary>{another.early}</summary>
          <Form {...props} />
        </details>
      )}
    </section>
  );
}

/** Asking the office to go on with a case that was closed. */
export function Reopen({ head, problem }: Pick<ChooseOfficeProps, 'head' | 'problem'>) {
  const { reopen } = useCaseTexts().page;
  return (
    <section className="case-section" aria-labelledby="oeffnen">
      <h2 className="kern-heading-medium" id="oeffnen">
        {reopen.title}
      </h2>
      <p className="kern-body">{reopen.text}</p>
      <StepForm head={head} step="reopened" submit={reopen.send}>
        <StepText
          name={textFieldName('reopened')}
          label={reopen.label}
          problem={problem?.step === 'reopened' ? problem : undefined}
        />
      </StepForm>
    </section>
  );
}
