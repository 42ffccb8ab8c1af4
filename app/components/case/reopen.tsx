import type { ProblemView } from '~/services/case-page.server';
import { useCaseTexts } from '~/texts/case';
import { StepForm, StepText, textFieldName } from './step-form';
import type { CaseHead } from './view';

/** Asking the office to go on with a case that was closed. */
export function Reopen({ head, problem }: { head: CaseHead; problem: ProblemView | undefined }) {
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
