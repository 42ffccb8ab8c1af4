import { Alert } from '~/components/alert';
import { ErrorSummary } from '~/components/error-summary';
import { useDeskTexts } from '~/texts/desk';
import type { DeskLine, DeskProblemView } from './case-view';
import { fieldName } from './form';

/** What happened, by whom, and what was written with it. */
export function Lines({ lines }: { lines: readonly DeskLine[] }) {
  return (
    <ol className="case-told">
      {lines.map(({ seq, at, who, words, text }) => (
        <li key={seq}>
          <span className="case-told__at">
            {at}, {who}
          </span>
          <span>{words}</span>
          {text !== undefined && <p className="case-text">{text}</p>}
        </li>
      ))}
    </ol>
  );
}

function Kept({ problem }: { problem: DeskProblemView }) {
  const { problems } = useDeskTexts().steps;
  const { text, source } = problem.typed;
  const written = [text, source].filter(Boolean);
  if (written.length === 0) return null;
  return (
    <>
      <p className="kern-body">{problems.kept}</p>
      {written.map((words) => (
        <p className="case-text" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}

/** What stood against a form, first on the page and with the focus. */
export function DeskProblem({ problem }: { problem: DeskProblemView }) {
  const { steps, life } = useDeskTexts();
  const { problems } = steps;
  if (problem.kind === 'incomplete') {
    const errors = Object.entries(problem.fields).map(([field, complaint]) => ({
      field: fieldName(problem.step, field),
      message: problems[complaint],
    }));
    return <ErrorSummary errors={errors} attempt={0} refusal={problem} />;
  }
  return (
    <div role="alert" tabIndex={-1} autoFocus className="error-summary">
      {problem.kind === 'refused' ? (
        <Alert severity="warning" title={problems.refusedTitle}>
          <p className="kern-body">
            {life.refusals[problem.reason]} {problems.unchanged}
          </p>
          <Kept problem={problem} />
        </Alert>
      ) : (
        <Alert severity="warning" title={problems.staleTitle}>
          <p className="kern-body">{problems.staleText}</p>
          <p className="kern-body">
            <strong>{problems.staleSince}</strong>
          </p>
          <Lines lines={problem.since} />
          <Kept problem={problem} />
        </Alert>
      )}
    </div>
  );
}
