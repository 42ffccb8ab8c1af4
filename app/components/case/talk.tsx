import type { ProblemView } from '~/services/case-page.server';
import { usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { AskedQuestions } from './asked-questions';
import { StepForm, StepText, textFieldName } from './step-form';
import type { CaseHead, MessageView, QuestionView } from './view';

interface FormProps {
  head: CaseHead;
  problem: ProblemView | undefined;
}

/** The questions to the employer that are open, each with its form. */
export function Questions({ head, problem, questions }: FormProps & { questions: readonly QuestionView[] }) {
  const { questions: texts } = useCaseTexts().page;
  const path = usePath();
  if (questions.length === 0) return null;
  return (
    <section className="case-section" aria-labelledby="fragen">
      <h2 className="kern-heading-medium" id="fragen">
        {texts.title(questions.length)}
      </h2>
      <AskedQuestions head={head} questions={questions} problem={problem} texts={texts} />
      <p className="kern-body">
        {texts.change}{' '}
        <a className="kern-link" href={path(`/fall/${head.number}/angaben#aendern`)}>
          {texts.changeLink}
        </a>
      </p>
    </section>
  );
}

function Thread({ messages }: { messages: readonly MessageView[] }) {
  const { messages: texts } = useCaseTexts().page;
  const who = { employer: texts.you, office: texts.office, agency: texts.agency };
  return (
    <ol className="case-thread">
      {messages.map(({ seq, by, at, about, text }) => (
        <li key={seq} className={`case-message case-message--${by}`}>
          <p className="case-message__by">
            <strong>{who[by]}</strong>, {at}
          </p>
          {about !== undefined && <p className="case-message__about">{about}</p>}
          <p className="case-text">{text}</p>
        </li>
      ))}
    </ol>
  );
}

const SHOWN = 4;

/** What was written, the latest last, and a form for more. */
export function Messages({
  head,
  problem,
  messages,
  mayWrite,
}: FormProps & { messages: readonly MessageView[]; mayWrite: boolean }) {
  const { messages: texts } = useCaseTexts().page;
  const older = messages.slice(0, -SHOWN);
  return (
    <section className="case-section" aria-labelledby="nachrichten">
      <h2 className="kern-heading-medium" id="nachrichten">
        {texts.title}
      </h2>
      {messages.length === 0 && <p className="kern-body">{texts.none}</p>}
      {older.length > 0 && (
        <details className="case-fold">
          <summary>{texts.older(older.length)}</summary>
          <Thread messages={older} />
        </details>
      )}
      {messages.length > 0 && <Thread messages={messages.slice(-SHOWN)} />}
      {mayWrite && (
        <StepForm head={head} step="messageSent" submit={texts.send}>
          <StepText
            name={textFieldName('messageSent')}
            label={texts.label}
            hint={texts.hint}
            problem={problem?.step === 'messageSent' ? problem : undefined}
          />
        </StepForm>
      )}
    </section>
  );
}
