import type { ProblemView } from '~/services/case-page.server';
import { StepForm, StepText, textFieldName } from './step-form';
import type { CaseHead, QuestionView } from './view';

interface Props {
  head: CaseHead;
  questions: readonly QuestionView[];
  problem: ProblemView | undefined;
  texts: { asked: (day: string) => string; answer: string; send: string };
}

/** The questions of the office to employer or candidate, each with a form for its answer. */
export function AskedQuestions({ head, questions, problem, texts }: Props) {
  return questions.map(({ id, text, asked }) => (
    <div key={id} className="case-question">
      <p className="case-message__by">{texts.asked(asked)}</p>
      <p className="case-text">{text}</p>
      <StepForm
        head={head}
        step="questionAnswered"
        fields={{ question: id }}
        submit={texts.send}
        kind="primary"
      >
        <StepText
          name={textFieldName('questionAnswered', id)}
          label={texts.answer}
          problem={
            problem?.step === 'questionAnswered' && problem.typed['question'] === id ? problem : undefined
          }
        />
      </StepForm>
    </div>
  ));
}
