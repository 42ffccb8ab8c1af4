import { CodeBox } from '~/components/keep/code-box';
import type { ProblemView } from '~/services/case-page.server';
import { usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { Changes, Pairs } from './results';
import { StepForm, StepText, textFieldName } from './step-form';
import type { CaseHead, DataView, PendingChange } from './view';

interface ChangeProps {
  head: CaseHead;
  problem: ProblemView | undefined;
}

function Pending({ head, problem, pending }: ChangeProps & { pending: PendingChange }) {
  const { data } = useCaseTexts().page;
  const path = usePath();
  return (
    <div className="case-question">
      <h3 className="kern-heading-small">{data.pendingTitle}</h3>
      <p className="kern-body">{data.pendingText}</p>
      <Changes changes={pending.changes} />
      <Pairs rows={[{ label: data.pendingResult, value: pending.way }]} />
      {pending.isMoved && <p className="kern-body">{data.pendingMoved}</p>}
      {pending.isComplete ? (
        <StepForm
          head={head}
          step="resultRevised"
          fields={{ entwurf: pending.edition }}
          submit={data.pendingSend}
          kind="primary"
        >
          <StepText
            name={textFieldName('resultRevised')}
            label={data.pendingReason}
            optional
            problem={problem?.step === 'resultRevised' ? problem : undefined}
          />
        </StepForm>
      ) : (
        <p className="kern-body">
          {data.pendingIncomplete}{' '}
          <a className="kern-link" href={path('/check')}>
            {data.pendingOpen}
          </a>
        </p>
      )}
    </div>
  );
}

function OpenFacts({
  head,
  start,
  other,
}: { head: CaseHead } & Extract<DataView['change'], { kind: 'open' }>) {
  const { data } = useCaseTexts().page;
  return (
    <>
      <p className="kern-body">{data.changeText}</p>
      {other !== undefined && (
        <CodeBox keep={other} title={data.otherDraft}>
          <p className="kern-body kern-body--small">{data.otherDraftText}</p>
        </CodeBox>
      )}
      <form method="post" className="case-form">
        <input type="hidden" name="csrf" value={head.csrf} />
        <input type="hidden" name="event" value="angaben" />
        <input type="hidden" name="start" value={start} />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{data.changeSend}</span>
        </button>
      </form>
    </>
  );
}

/** Changing the facts of the case: opening them in the check, and handing over what was changed. */
export function ChangeFacts({ head, problem, change }: ChangeProps & Pick<DataView, 'change'>) {
  const { data } = useCaseTexts().page;
  const path = usePath();
  if (change.kind === 'closed') return null;
  return (
    <section className="case-section" aria-labelledby="aendern">
      <h2 className="kern-heading-medium" id="aendern">
        {data.changeTitle}
      </h2>
      {change.kind === 'open' && <OpenFacts head={head} {...change} />}
      {change.kind === 'own' && change.pending !== undefined && (
        <Pending head={head} problem={problem} pending={change.pending} />
      )}
      {change.kind === 'own' && (
        <>
          {change.pending === undefined && <p className="kern-body">{data.changeText}</p>}
          <p className="kern-body">
            <a className="kern-link" href={path('/check/angaben')}>
              {change.pending === undefined ? data.changeSend : data.pendingGoOn}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
