import { Alert } from '~/components/alert';
import { ErrorSummary } from '~/components/error-summary';
import type { ProblemView } from '~/services/case-page.server';
import { useCaseTexts } from '~/texts/case';
import { CONSENT_FIELD, textFieldName, useComplaint } from './step-form';
import type { ToldLine } from './view';

/** What happened, and what was written with it. */
export function ToldList({ lines }: { lines: readonly ToldLine[] }) {
  return (
    <ol className="case-told">
      {lines.map(({ seq, at, words, text }) => (
        <li key={seq}>
          <span className="case-told__at">{at}</span>
          <span>{words}</span>
          {text !== undefined && <p className="case-text">{text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The field that a problem belongs to. */
function fieldOf({ step, kind, typed }: ProblemView): string {
  return kind === 'consentMissing' ? CONSENT_FIELD : textFieldName(step, typed['question']);
}

/** What was typed, also where its form is no longer there. */
function KeptText({ problem }: { problem: ProblemView }) {
  const { problems } = useCaseTexts().page;
  const typed = problem.typed['text'];
  if (!typed) return null;
  return (
    <>
      <p className="kern-body">{problems.kept}</p>
      <p className="case-text">{typed}</p>
    </>
  );
}

function Refusal({ problem }: { problem: ProblemView }) {
  const { page, life } = useCaseTexts();
  const { problems } = page;
  if (problem.kind === 'refused')
    return (
      <Alert severity="warning" title={problems.refusedTitle}>
        <p className="kern-body">
          {life.refusals[problem.reason]} {problems.unchanged}
        </p>
        <KeptText problem={problem} />
      </Alert>
    );
  if (problem.kind === 'stale')
    return (
      <Alert severity="warning" title={problems.staleTitle}>
        <p className="kern-body">{problem.isGone ? problems.goneText : problems.staleText}</p>
        {problem.since.length > 0 && (
          <>
            <p className="kern-body">
              <strong>{problems.staleSince}</strong>
            </p>
            <ToldList lines={problem.since} />
          </>
        )}
        <KeptText problem={problem} />
      </Alert>
    );
  const { kind } = problem;
  const words = kind === 'draftChanged' || kind === 'officeUnknown' ? problems[kind] : problems.textChanged;
  return (
    <Alert severity="warning" title={problems.refusedTitle}>
      <p className="kern-body">{words}</p>
      <KeptText problem={problem} />
    </Alert>
  );
}

/** What stood against a form, first on the page and with the focus. */
export function Problem({ problem }: { problem: ProblemView }) {
  const complaint = useComplaint(problem);
  if (complaint !== undefined)
    return (
      <ErrorSummary
        errors={[{ field: fieldOf(problem), message: complaint }]}
        attempt={0}
        refusal={problem}
      />
    );
  return (
    <div role="alert" tabIndex={-1} autoFocus className="error-summary">
      <Refusal problem={problem} />
    </div>
  );
}
