import { Alert } from '~/components/alert';
import { StepForm } from '~/components/case/step-form';
import type { CaseHead } from '~/components/case/view';
import { ErrorSummary } from '~/components/error-summary';
import { describedBy, FieldError, Hint, idsOf } from '~/components/fields/field-parts';
import type { AgencyProblem, AgencyStep } from '~/services/agency-desk.server';
import { formatNumber } from '~/services/format';
import { useLang } from '~/services/language';
import { useAgencyTexts } from '~/texts/agency';
import type { SummaryView } from './agency-view.server';

const answers = ['supports', 'vacancyFirst', 'noMeans', 'other'] as const;
const fields = {
  agencyAnswered: 'antwort-text',
  agencyAskedBack: 'frage-text',
  summaryAcknowledged: 'gelesen',
} as const satisfies Record<AgencyStep, string>;
const CHOICE = 'antwort';

function useComplaint(problem: AgencyProblem | undefined): string | undefined {
  const { problems } = useAgencyTexts();
  const lang = useLang();
  if (problem === undefined || problem.kind === 'refused') return undefined;
  if (problem.kind !== 'tooLong') return problems[problem.kind];
  return problems.tooLong(formatNumber(problem.typed['text']?.trim().length ?? 0, lang));
}

/** What stood against a form, first on the page. */
export function ReplyProblem({ problem }: { problem: AgencyProblem }) {
  const { problems } = useAgencyTexts();
  const message = useComplaint(problem);
  const typed = problem.typed['text'];
  if (message !== undefined) {
    const field = problem.kind === 'answerMissing' ? CHOICE : fields[problem.step];
    return <ErrorSummary errors={[{ field, message }]} attempt={0} refusal={problem} />;
  }
  return (
    <div role="alert" tabIndex={-1} autoFocus className="error-summary">
      <Alert severity="warning" title={problems.refusedTitle}>
        <p className="kern-body">{problems.refused}</p>
        {typed !== undefined && typed !== '' && (
          <>
            <p className="kern-body">{problems.kept}</p>
            <p className="case-text">{typed}</p>
          </>
        )}
      </Alert>
    </div>
  );
}

interface TextProps {
  step: AgencyStep;
  label: string;
  hint: string;
  optional?: string;
  problem: AgencyProblem | undefined;
}

function Text({ step, label, hint, optional, problem }: TextProps) {
  const name = fields[step];
  const complaint = useComplaint(problem);
  const error = problem?.kind === 'answerMissing' ? undefined : complaint;
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label} {optional !== undefined && <span className="kern-label__optional">({optional})</span>}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} message={error} />
      <textarea
        id={idsOf(name).input}
        name="text"
        rows={4}
        className="kern-form-input__input"
        defaultValue={problem?.typed['text']}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}

function AnswerChoice({ problem }: { problem: AgencyProblem | undefined }) {
  const { answer } = useAgencyTexts().summary;
  const complaint = useComplaint(problem);
  const error = problem?.kind === 'answerMissing' ? complaint : undefined;
  return (
    <fieldset className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}>
      <legend className="kern-label">{answer.legend}</legend>
      <FieldError name={CHOICE} message={error} />
      <div className="kern-fieldset__body">
        {answers.map((id, index) => {
          const input = index === 0 ? idsOf(CHOICE).input : `${CHOICE}-${id}`;
          return (
            <div className="kern-form-check" key={id}>
              <input
                id={input}
                type="radio"
                name="answer"
                value={id}
                defaultChecked={problem?.typed['answer'] === id}
                className="kern-form-check__radio"
                aria-describedby={error === undefined ? undefined : idsOf(CHOICE).error}
              />
              <label className="kern-label" htmlFor={input}>
                {answer.options[id]}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

interface ReplyProps {
  head: Pick<CaseHead, 'csrf' | 'version'>;
  view: SummaryView;
  problem: AgencyProblem | undefined;
}

/** Acknowledging, answering, asking back: what the case allows now. */
export function Reply({ head, view: { can }, problem }: ReplyProps) {
  const { summary } = useAgencyTexts();
  if (!can.acknowledge && !can.answer && !can.ask) return null;
  const of = (step: AgencyStep) => (problem?.step === step ? problem : undefined);
  return (
    <section className="case-section no-print" aria-labelledby="rueckmeldung">
      <h2 className="kern-heading-medium" id="rueckmeldung">
        {summary.yours}
      </h2>
      {can.acknowledge && <StepForm head={head} step="summaryAcknowledged" submit={summary.acknowledge} />}
      {can.answer && (
        <>
          <h3 className="kern-heading-small">{summary.answer.title}</h3>
          <StepForm head={head} step="agencyAnswered" submit={summary.answer.send}>
            <AnswerChoice problem={of('agencyAnswered')} />
            <Text
              step="agencyAnswered"
              label={summary.answer.label}
              hint={summary.answer.hint}
              optional={summary.answer.optional}
              problem={of('agencyAnswered')}
            />
          </StepForm>
        </>
      )}
      {can.ask && (
        <details className="case-fold" open={of('agencyAskedBack') !== undefined}>
          <summary>{summary.ask.title}</summary>
          <StepForm head={head} step="agencyAskedBack" submit={summary.ask.send}>
            <Text
              step="agencyAskedBack"
              label={summary.ask.label}
              hint={summary.ask.hint}
              problem={of('agencyAskedBack')}
            />
          </StepForm>
        </details>
      )}
    </section>
  );
}
